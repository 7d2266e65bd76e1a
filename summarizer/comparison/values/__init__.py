"""The values that sentences give: counts, money, dates, hours, minutes, and whether two are the same."""
