"""Dates in French and English text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.iso_dates import Anchor, Partial, inherit, join, resolve
from summarizer.facts.mention import Span

_NUMERIC = r"(?P<iso>(?:19|20)\d\d-\d\d?-\d\d?)|(?P<dmy>\d\d?[/.]\d\d?[/.](?:19|20)\d\d)"
_DAY = r"(?:\d{1,2})(?:er|st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"
_FROM = re.compile(r"\b(?:du|de|d['’]|from|between|entre)\s?(?:le\s)?$", re.IGNORECASE)
_FIRST_DAY = re.compile(r"(?<![\w/.-])(\d{1,2})(?:er|st|nd|rd|th)?\s?(?:au|to|and|et|-|–)\s?$")
_MONTH_BEHIND = ("in", "en", "from", "since", "depuis", "until", "to", "de", "à", "fin", "early", "late")


@cache
def _classes(code: str) -> dict[str, str]:
    return lexicon.table(code, "calendar.tsv")


def _either(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))


def _of(code: str, *names: str) -> str:
    return _either([w for w, name in _classes(code).items() if name.split()[0] in names])


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds one date, and what may stand between the two ends of a range."""
    months = _either([m for m in get_language(code).months if len(m) > 2])
    weekday, days, season = _of(code, "weekday"), _of(code, "day"), _of(code, *_SEASONS)
    relation, unit = _of(code, "next", "last", "this"), _of(code, "year", "month", "week")
    full = [
        rf"(?:(?P<weekday>{weekday}),?\s)?(?P<day>{_DAY})\s(?:of\s)?(?P<month>{months})(?:,?\s(?P<year>{_YEAR}))?",
        rf"(?P<month2>{months})\s(?P<day2>{_DAY})(?!\d)(?:,?\s(?P<year2>{_YEAR}))?",
        rf"(?P<month3>{months})\s(?P<year3>{_YEAR})",
        rf"(?P<season>{season})\s(?P<year4>{_YEAR})",
    ]
    if code == "fr":
        relative = rf"(?P<unit>{unit}|{season}|{weekday})\s(?P<relation>{relation})"
        this = rf"(?P<this>cet?|cette)\s(?P<unit2>{unit}|{season})"
        lone = rf"(?<=\ben\s)(?P<year5>{_YEAR})|(?<=\bdepuis\s)(?P<year6>{_YEAR})"
    else:
        relative = rf"(?P<relation>{relation})\s(?P<unit>{unit}|{season}|{weekday})"
        this = rf"(?P<this>this)\s(?P<unit2>{unit}|{season})"
        lone = rf"(?<=\bin\s)(?P<year5>{_YEAR})|(?<=\bsince\s)(?P<year6>{_YEAR})"
    behind = "|".join(rf"(?<=\b{word}\s)" for word in _MONTH_BEHIND)
    month = rf"(?:{behind})(?P<month4>{months})"
    parts = [_NUMERIC, *full, relative, this, lone, month, rf"(?P<days>{days})(?:\s(?P<weekday2>{weekday}))?"]
    parts.append(rf"(?P<weekday3>{weekday})")
    single = re.compile(r"(?<![\w/.-])(?:" + "|".join(parts) + r")(?![\w/-])", re.IGNORECASE)
    between = re.compile(r"\s?(?:au|to|until|and|et|-|–)\s?(?:the\s)?", re.IGNORECASE)
    return single, between


_SEASONS = ("summer", "winter", "spring", "autumn")


def find_dates(text: str, start: int, end: int, code: str, anchor: Anchor) -> Iterator[Span]:
    """The dates of `text[start:end]`, a sentence in the language `code`."""
    single, between = _patterns(code)
    found = [(m.start(), m.end(), _read(m, code)) for m in single.finditer(text, start, end)]
    ranges = _shared_month(text, start, found)
    i = 0
    while i < len(found):
        a, b, date = found[i]
        iso = resolve(date, anchor)
        if a in ranges:
            first, low = ranges[a]
            yield _span(text, first, b, join(resolve(inherit(low, date), anchor), iso))
        elif i + 1 < len(found) and between.fullmatch(text, b, found[i + 1][0]) and _opens(text, a, start):
            high = found[i + 1][2]
            b = found[i + 1][1]
            yield _span(text, a, b, join(resolve(inherit(date, high), anchor), resolve(high, anchor)))
            i += 1
        else:
            yield _span(text, a, b, iso)
        i += 1


def _opens(text: str, at: int, start: int) -> bool:
    """Whether «from» or «between» stands in front of a date."""
    return _FROM.search(text[max(start, at - 12) : at]) is not None


def _shared_month(
    text: str, start: int, found: list[tuple[int, int, Partial]]
) -> dict[int, tuple[int, Partial]]:
    """Ranges within one month, from the start of the second date to the first day: 6 to 8 May, du 6 au 8 mai."""
    out = {}
    for at, _, date in found:
        window = max(start, at - 14)
        head = _FIRST_DAY.search(text[window:at])
        if head and date.day is not None and int(head[1]) < date.day:
            out[at] = (window + head.start(), replace(date, day=int(head[1])))
    return out


def _span(text: str, start: int, end: int, iso: str | None) -> Span:
    return Span("date", start, end, " ".join(text[start:end].split()), iso=iso)


def _read(match: re.Match[str], code: str) -> Partial:
    """What the words of one date say."""
    groups = {name.rstrip("23456"): value for name, value in match.groupdict().items() if value}
    classes = _classes(code)
    if "iso" in groups:
        year, month, day = (int(part) for part in groups["iso"].split("-"))
        return Partial(year, month, day)
    if "dmy" in groups:
        day, month, year = (int(part) for part in re.split("[/.]", groups["dmy"]))
        return Partial(year, month, day)
    year_number = int(groups["year"]) if "year" in groups else None
    if "month" in groups:
        number = get_language(code).months[groups["month"].casefold()]
        day_number = int(re.sub(r"\D", "", groups["day"])) if "day" in groups else None
        return Partial(year_number, number, day_number)
    season = classes[groups["season"].casefold()] if "season" in groups else None
    relation = "this" if "this" in groups else classes.get(groups.get("relation", "").casefold())
    unit = classes.get(groups.get("unit", "").casefold(), "")
    weekday = classes.get(groups.get("weekday", "").casefold(), unit)
    days = classes.get(groups.get("days", "").casefold(), "")
    return Partial(
        year=year_number,
        season=season or (unit if unit in _SEASONS else None),
        weekday=int(weekday.split()[1]) if weekday.startswith("weekday") else None,
        relative=relation,
        days=int(days.split()[1]) if days.startswith("day") else None,
        unit=unit if unit in ("year", "month", "week") else None,
    )
