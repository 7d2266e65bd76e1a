"""From what a text says of a date to ISO 8601: what is missing is filled from the article or left open."""

from __future__ import annotations

import calendar
import datetime
import re
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

# Days beyond which a month without a year may as well be of the year before as of the one after.
_FAR = 150
# Days around its own in which an article speaks of a feast without saying of which year.
_NEAR = 60
YEAR = re.compile(r"(?:19|20)\d{2}")
"""Four figures that are a year by themselves. 2100 is none: of a dozen in the press eleven count something."""
ANY_YEAR = re.compile(r"1\d{3}|20\d{2}|2100")
"""Those that are one behind a day and month or the word for year, or in the name of an event."""
NEXT, LAST, THIS = "next", "last", "this"
FOLLOWING = "following"
"""What comes behind a day that the text tells, and is not counted from its own day."""
PAST, FUTURE, NEAREST = "past", "future", "nearest"
# So many days ahead a weekday is hardly nearer than the one of the week before, and may be either.
_BETWEEN = (3, 4)
# Years from here on are not of the Islamic calendar.
_GREGORIAN = 1600
# ISO 8601-2 would number the seasons; letters say which is meant without a table at hand.
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "AU", "winter": "WI"}
FARTHEST = {"day": 60, "week": 10, "month": 24, "year": 10}
"""How many units back a date still is one; farther back a round number says none: «twenty years ago»."""


class Partial(Struct, frozen=True):
    """A date as far as its own words tell.

    Attributes:
        year, month, day: Numbers of the calendar, None where not said.
        season: A key of `SEASONS`.
        weekday: 0 for Monday to 6.
        relative: Whether it is said to be the next, the last, the present or the following one of its kind.
        days: Days from today where it is said as yesterday or tomorrow.
        unit: What `relative` and `ago` count where nothing else is said: day, week, month, year, century.
        hijri: Whether year, month and day are of the Islamic calendar.
        part: A quarter or half of the year, as ISO 8601-2 would have it but for the letter: Q1, H2.
        century: The number of the century.
        decade: The year of its century that a decade begins with: 90.
        ago: How many units before today.
        tense: Whether a bare weekday is of what was or of what is to come; None where that is not known.
        named: Whether it names a street or the like and dates nothing.
        until: The end of a range that is said in one.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: str | None = None
    weekday: int | None = None
    relative: str | None = None
    days: int | None = None
    unit: str | None = None
    hijri: bool = False
    part: str | None = None
    century: int | None = None
    decade: int | None = None
    ago: int | None = None
    tense: str | None = None
    named: bool = False
    until: Partial | None = None


class Anchor(Struct, frozen=True):
    """What an article says of its own time.

    Attributes:
        day: Its date of publication, where known.
        year: The present year as its text gives it, where the date is not known.
    """

    day: datetime.date | None = None
    year: int | None = None

    @property
    def this_year(self) -> int | None:
        """The year the article calls the present one."""
        return self.day.year if self.day else self.year


def is_day(iso: str) -> bool:
    """Whether an ISO 8601 value is that of one day."""
    return len(iso) == len("2024-05-01")


def publication_day(published: str | None) -> datetime.date | None:
    """The day of an ISO 8601 date or time of publication; None where there is none or it is not one."""
    try:
        return datetime.date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def resolve(date: Partial, anchor: Anchor) -> str | None:
    """The ISO 8601 date, month, year, or year and season of a date; None where it cannot be known.

    A day or month without a year takes the year that brings it nearest to the article's own date, unless
    the text says next or last.
    """
    if date.relative == FOLLOWING and date.year is None:
        return None
    if date.century is not None or date.decade is not None or date.unit == "century":
        return _century(date, anchor)
    if date.hijri:
        return _from_hijri(date, anchor)
    if date.ago is not None:
        return _ago(date, anchor)
    if date.days is not None:
        return _relative_day(date, anchor)
    if date.weekday is not None and date.month is None:
        return _weekday(date, anchor)
    if date.month is None:
        return _without_month(date, anchor)
    return _with_month(date, anchor)


def _century(date: Partial, anchor: Anchor) -> str | None:
    """The first figures of the years of a century or decade, as EDTF (ISO 8601-2) writes them: 19XX, 199X."""
    if date.hijri:
        return None
    number = date.century
    if number is None and anchor.this_year and date.relative:
        number = anchor.this_year // 100 + 1 + _shift(date.relative)
    if number is None:
        return None
    return f"{number - 1:02}XX" if date.decade is None else f"{number - 1:02}{date.decade // 10}X"


def _ago(date: Partial, anchor: Anchor) -> str | None:
    """The day, month or year so many units before today; a week has no value."""
    count = date.ago or 0
    if date.unit == "year" and anchor.this_year:
        return f"{anchor.this_year - count:04}"
    if anchor.day is None or date.unit not in ("day", "month"):
        return None
    if date.unit == "day":
        return (anchor.day - datetime.timedelta(days=count)).isoformat()
    months = anchor.day.year * 12 + anchor.day.month - 1 - count
    return f"{months // 12:04}-{months % 12 + 1:02}"


def join(low: str | None, high: str | None) -> str | None:
    """The ISO 8601 interval of two dates; None where one of them is not known or they are out of order."""
    if low is None or high is None or high < low:
        return None
    return low if low == high else f"{low}/{high}"


def inherit(low: Partial, high: Partial) -> Partial:
    """The first date of a range with what only the second one says: its month, year and relation."""
    if low.year is None and (low.relative is None or high.year is not None):
        later = low.month is not None and high.month is not None and low.month > high.month
        year = None if high.year is None else high.year - later
        low = replace(low, year=year)
        if low.relative is None:
            low = replace(low, relative=high.relative, unit=high.unit)
    return replace(low, month=high.month, hijri=high.hijri) if low.month is None else low


def _iso(year: int, month: int, day: int | None) -> str | None:
    if day is None:
        return f"{year:04}-{month:02}"
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return f"{year:04}-{month:02}-{day:02}"


def _relative_day(date: Partial, anchor: Anchor) -> str | None:
    if anchor.day is None or date.days is None:
        return None
    day = anchor.day + datetime.timedelta(days=date.days)
    # «Yesterday, Monday» in an article of a Thursday speaks from another day than its date.
    if date.weekday is not None and day.weekday() != date.weekday:
        return None
    return day.isoformat()


def _weekday(date: Partial, anchor: Anchor) -> str | None:
    if anchor.day is None or date.weekday is None:
        return None
    away = date.weekday - anchor.day.weekday()
    if date.relative == NEXT:
        away = away % 7 or 7
    elif date.relative == LAST:
        away = -((-away) % 7 or 7)
        if away == -1:
            return None  # «last Thursday» said on a Friday: of two in the press, one was of the week before
    elif date.tense == FUTURE:
        away %= 7
    elif date.tense == NEAREST:
        away %= 7
        if away in _BETWEEN:
            return None
        away -= 7 * (away > max(_BETWEEN))
    elif date.tense == PAST:
        away = -((-away) % 7)
    elif away:
        return None
    return (anchor.day + datetime.timedelta(days=away)).isoformat()


def _shift(relative: str | None) -> int:
    return {NEXT: 1, LAST: -1}.get(relative or "", 0)


def _without_month(date: Partial, anchor: Anchor) -> str | None:
    year = date.year
    if year is None and anchor.this_year and date.relative:
        if date.unit == "year":
            year = anchor.this_year + _shift(date.relative)
        elif date.unit == "month" and anchor.day:
            months = anchor.day.year * 12 + anchor.day.month - 1 + _shift(date.relative)
            return _iso(months // 12, months % 12 + 1, date.day)
        elif date.season and (date.relative == THIS or anchor.day is None):
            # Without the article's day, «next summer» may be of this year or of the one to come.
            year = anchor.this_year if date.relative == THIS else None
        elif date.season and anchor.day:
            year = _season_year(date, anchor.day)
    if year is None:
        return None
    if date.part:
        return f"{year:04}-{date.part}"
    return f"{year:04}-{SEASONS[date.season]}" if date.season else f"{year:04}"


def _season_year(date: Partial, today: datetime.date) -> int:
    opens = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}[date.season or "winter"]
    if date.relative == NEXT:
        return today.year + (today.month >= opens)
    return today.year - (today.month < opens + 3)


def _with_month(date: Partial, anchor: Anchor) -> str | None:
    month = date.month
    if month is None or not 1 <= month <= 12:
        return None
    if date.year is not None:
        return _iso(date.year, month, date.day)
    if date.unit == "year" and date.relative:
        # «January of last year» is not last January.
        return _iso(anchor.this_year + _shift(date.relative), month, date.day) if anchor.this_year else None
    if anchor.day is None:
        return _in_year(date, month, anchor.year)
    years = (anchor.day.year - 1, anchor.day.year, anchor.day.year + 1)
    found = [
        (abs(away), year) for year in years if (away := _away(date, month, year, anchor.day)) is not None
    ]
    if not found or (date.relative is None and min(found)[0] > _FAR):
        return None
    if date.tense == PAST and (min(found)[1], month) > (anchor.day.year, anchor.day.month):
        return None  # «revealed in August» of a June: of two in the press one was of the year before
    return _iso(min(found)[1], month, date.day)


def _away(date: Partial, month: int, year: int, today: datetime.date) -> int | None:
    """How many days from today a day or month of a year is; None where the date cannot be of that year."""
    day = date.day or (today.day if month == today.month else 15)
    if day > calendar.monthrange(year, month)[1]:
        return None
    dated = datetime.date(year, month, day)
    if date.day and date.weekday not in (None, dated.weekday()):
        return None  # «Monday, 7 May» of a year in which that is a Saturday
    away = (dated - today).days
    passed = (date.relative == NEXT and away < 0) or (date.relative == LAST and away > 0)
    return None if passed or (date.relative == THIS and year != today.year) else away


def _in_year(date: Partial, month: int, year: int | None) -> str | None:
    """A month of which only the article's year is known.

    What is to come, or is said of the present year, falls into it; of what is past only December is known
    to lie before it.
    """
    if year is None or date.relative is None:
        return None
    if date.relative == LAST:
        return _iso(year - 1, month, date.day) if month == 12 else None
    return _iso(year, month, date.day)


def _from_hijri(date: Partial, anchor: Anchor) -> str | None:
    """A day or month of the Islamic calendar in days of ours; without a year the one that the text points at."""
    if date.month is None:
        return None
    from hijridate import Gregorian, Hijri  # its tables are read only for a date of that calendar

    try:
        if date.year is not None and date.year < _GREGORIAN:
            return _hijri_iso(Hijri, date.year, date.month, date.day)
        if date.year is not None:
            middle = datetime.date(date.year, 7, 1)
        elif anchor.day and (date.relative or date.day):
            middle = anchor.day
        else:
            return None
        year = Gregorian(middle.year, middle.month, middle.day).to_hijri().year
        found = [_hijri_iso(Hijri, y, date.month, date.day) for y in (year - 1, year, year + 1)]
    except (ValueError, OverflowError):
        return None
    if date.year is not None:
        return next((iso for iso in found if iso.startswith(f"{date.year:04}")), None)
    today = middle.isoformat()
    if date.relative == NEXT:
        return next((iso for iso in found if iso > today), None)
    if date.relative == LAST:
        return next((iso for iso in reversed(found) if iso.rpartition("/")[2] < today), None)
    if date.day is not None:
        near = [iso for iso in found if abs((datetime.date.fromisoformat(iso) - middle).days) <= _NEAR]
        return near[0] if len(near) == 1 else None
    return next((iso for iso in found if iso.partition("/")[0] <= today <= iso.rpartition("/")[2]), None)


def _hijri_iso(calendar_: Any, year: int, month: int, day: int | None) -> str:
    if day is not None:
        return str(calendar_(year, month, day).to_gregorian().isoformat())
    first = calendar_(year, month, 1)
    last = calendar_(year, month, first.month_length())
    return f"{first.to_gregorian().isoformat()}/{last.to_gregorian().isoformat()}"
