"""Dates in ISO 8601 as a reader of a language writes them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from corpus.languages.base import entries

_PARTS = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-(SP|SU|AU|WI|Q[1-4]|H[12]))?")


@cache
def _calendar(code: str) -> Mapping[str, str]:
    """The names of the months, seasons, quarters and halves, and how the first of a month is written."""
    return dict(line.split("\t") for line in entries(code, "calendar.tsv"))


def written_date(iso: str, code: str) -> str:
    """A date, month, year, season, quarter, half or interval in ISO 8601 as one of the languages writes it.

    Seasons have the letters SP, SU, AU and WI in place of a month, quarters Q1 to Q4, halves H1 and H2. What has
    another form is answered as it is.
    """
    start, slash, end = iso.partition("/")
    if slash:
        first, last = written_date(start, code), written_date(end, code)
        if start[:4] == end[:4] and first.endswith(start[:4]) and len(first) > 4:
            first = first[:-4].rstrip()
        return f"{first} – {last}"
    match = _PARTS.fullmatch(iso)
    names = _calendar(code)
    if match is None or not names:
        return iso
    year, month, day, season = match.groups()
    if season:
        return f"{names[season]} {year}"
    if month is None or not 1 <= int(month) <= 12:
        return iso
    name = names[month]
    if day is None:
        return f"{name} {year}"
    number = names["first"] if int(day) == 1 else str(int(day))
    return f"{number} {name} {year}"
