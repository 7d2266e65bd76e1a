"""Dates in French and English text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from msgspec.structs import replace

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.iso_dates import (
    FARTHEST,
    FUTURE,
    LAST,
    NEXT,
    PAST,
    SEASONS,
    THIS,
    Anchor,
    Partial,
    inherit,
    join,
    resolve,
)
from summarizer.facts.latin.dates.date_rules import BETWEEN, MONTH_BEHIND, RULES
from summarizer.facts.latin.dates.date_tense import is_moved_to, tense
from summarizer.facts.latin.numbers.numerals import numerals, read_value
from summarizer.facts.latin.word_groups import date_words
from summarizer.facts.mention import Span

_FROM = re.compile(r"\b(?:du|de|d['’]|from|between|entre)\s?(?:le\s)?$", re.IGNORECASE)
# «Since *April*», «depuis le mois de *janvier*», «since the end of *May*».
_SINCE = re.compile(
    r"\b(?:since|depuis)[\s-]+"
    r"(?:(?:the|le|la|early|late|mid|beginning|start|end|month|of|début|fin|mi|mois|de|d['’])[\s-]*)*$",
    re.IGNORECASE,
)
_TERM = re.compile(r"\b(?:avant|d['’]ici(?:\s(?:à|au))?|before|by)\s(?:(?:la|the|le)\s)?$", re.IGNORECASE)
_FIRST_DAY = re.compile(r"(?<![\w/.-])(\d{1,2})(?:er|st|nd|rd|th)?\s?(?:au|to|and|et|-|–)\s?$")
_GROUP = re.compile(r"\?P<(\w+)>")
# The Roman figures of centuries.
_ROMAN = {"I": 1, "V": 5, "X": 10}
_NEAR = 1000  # characters on either side of a date in which a verb tells of it; set by hand, as a bound
_IN_FRONT = 20  # characters in front of a day in which a verb tells of it; set by hand
_MONTHS, _DAYS = 12, 31  # of a year, of a month
_TURN = 50  # years of two figures below it are of this century; set by hand
_UNITS = ("day-unit", "week", "month", "year", "century")
_BETWEEN = re.compile(BETWEEN, re.IGNORECASE)

Groups = Mapping[str, str]

_WORD = re.compile(r"\w+")


@cache
def _classes(code: str) -> dict[str, str]:
    return lexicon.table(code, "calendar.tsv")


def _either(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))


# Months in English that are other words in small letters: to *march*, this *may* be.
_OTHER_WORDS = re.compile(r"(?:\w+\s)?(?:march|may)\b")


def _of(code: str, *names: str) -> str:
    return _either([w for w, name in _classes(code).items() if name.split()[0] in names])


@cache
def _pattern(code: str) -> re.Pattern[str]:
    """All rules as one pattern; the groups of rule n end in n, and rule n itself is the group `rule` with n."""
    words = {
        "months": _either([m for m in get_language(code).months if len(m) > 2]),
        "weekdays": _of(code, "weekday"),
        "days": _of(code, "day"),
        "seasons": _of(code, *SEASONS),
        "relations": _of(code, "next", "last", "this"),
        "units": _of(code, *_UNITS),
        "ordinals": _of(code, "ordinal"),
        "numbers": rf"\d{{1,3}}|an?|une?|{_either([w for w, v in numerals(code).items() if v < 100])}",
        "behind": "|".join(rf"(?<=\b{word}\s)" for word in MONTH_BEHIND),
    }
    rules = []
    for n, rule in enumerate(RULES[code]):
        filled = rule.format(**words) if "{" in rule else rule
        numbered = _GROUP.sub(rf"?P<\g<1>{n}>", filled)
        rules.append(f"(?P<rule{n}>{numbered})")
    return re.compile(r"(?<![\w/.-])(?:" + "|".join(rules) + r")(?![\w/-])", re.IGNORECASE)


def find_dates(text: str, start: int, end: int, code: str, anchor: Anchor) -> Iterator[Span]:
    """The dates of `text[start:end]`, a sentence in the language `code`."""
    found = [
        (m.start(), m.end(), date)
        for m in _pattern(code).finditer(text, start, end)
        if (date := _read(m, code)) is not None and not _is_name(text, start, m.start(), date, code)
    ]
    lows = [max(start, a - _NEAR) for a, _, _ in found]
    found = [
        (a, b, _with_tense(text[low : min(end, a + _NEAR)], a - low, date, code))
        for low, (a, b, date) in zip(lows, found, strict=True)
    ]
    ranges = _shared_month(text, start, found)
    i = 0
    while i < len(found):
        a, b, date = found[i]
        iso = resolve(date, anchor)
        if date.until is not None:
            yield _span(text, a, b, join(iso, resolve(date.until, anchor)))
        elif a in ranges:
            first, low = ranges[a]
            yield _span(text, first, b, join(resolve(inherit(low, date), anchor), iso))
        elif i + 1 < len(found) and _BETWEEN.fullmatch(text, b, found[i + 1][0]) and _opens(text, a, start):
            high = found[i + 1][2]
            b = found[i + 1][1]
            yield _span(text, a, b, join(resolve(inherit(date, high), anchor), resolve(high, anchor)))
            i += 1
        else:
            yield _span(text, a, b, iso)
        i += 1


def _with_tense(sentence: str, at: int, date: Partial, code: str) -> Partial:
    """A bare weekday with what its sentence tells of: what was or what is to come."""
    if date.month is not None and date.year is None and not date.relative:
        # «Is put off to 20 September».
        if date.day is not None and is_moved_to(sentence[:at], code):
            return replace(date, relative=NEXT)
        # «Opens before the end of *December*»: a term is to come where no verb tells of what was.
        if _has_been(sentence[:at], code):
            return replace(date, relative=LAST)
        # «Planned for the 5th of June»: to come, as the verb in front of it says.
        front = sentence[max(0, at - _IN_FRONT) : at]
        if date.day is not None and tense(front, len(front), code) == FUTURE:
            return replace(date, relative=NEXT)
        term = _TERM.search(sentence, max(0, at - 24), at) is not None
        return replace(date, relative=NEXT) if term and tense(sentence, at, code) != PAST else date
    if date.weekday is None or date.month is not None or date.relative or date.days is not None:
        return date
    said = FUTURE if is_moved_to(sentence[:at], code) else tense(sentence, at, code)
    return replace(date, tense=said, until=date.until and replace(date.until, tense=said))


def _has_been(before: str, code: str) -> bool:
    """Whether words in front of a month tell that it is over: since *April*, fighting broke out in *April*."""
    if _SINCE.search(before):
        return True
    words = before.casefold().split()
    if words[-1:] != ["in"]:
        return False
    verb = words[-3:-1]
    if verb and verb[-1] in lexicon.words(code, "verb_particles.txt"):
        verb = words[-4:-2]
    # «Will be launched in May» is to come.
    return bool(verb) and verb[0] not in ("be", "to") and tense(verb[-1], len(verb[-1]), code) == PAST


def _is_name(text: str, start: int, at: int, date: Partial, code: str) -> bool:
    """Whether a day names something: the street of the 11th of November, the law of 1905."""
    if _is_in_title(text, start, at):
        return True
    if date.day is None:
        # «They plan to *march*»: no month without its capital, where the language writes it with one.
        # «De sept étages» counts; the month of it has its point, a day or a year.
        word = _WORD.match(text, at)
        counts = (
            word is not None and word[0].casefold() in numerals(code) and not text.startswith(".", word.end())
        )
        if counts and date.month is not None and date.year is None:
            return True
        return date.month is not None and code == "en" and _OTHER_WORDS.match(text, at) is not None
    before = text[max(start, at - 24) : at].casefold().split()
    if before[-1:] == ["on"] and code == "en":
        return False  # «at the Halden Stadium *on* 12 July»
    small = lexicon.words(code, "linking_words.txt")
    while before and before[-1] in small:
        before.pop()
    return bool(before) and before[-1] in lexicon.words(code, "date_bearers.txt")


def _is_in_title(text: str, start: int, at: int) -> bool:
    """Whether «this», «last» or «today» has a capital within a title: CBS *This Morning*, USA *Today*."""
    word = _WORD.match(text, at)
    before = _WORD.findall(text[max(start, at - _IN_FRONT) : at])
    if before and before[-1].casefold() in date_words("named day") and before[-1][0].isupper():
        return True  # *Good Friday*
    if word is None or not text[at].isupper() or word[0].casefold() not in date_words("in a title"):
        return False
    return bool(before) and before[-1][0].isupper()


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


def _read(match: re.Match[str], code: str) -> Partial | None:
    """What the words of one date say; None where they say none after all."""
    number = (match.lastgroup or "rule0").removeprefix("rule")
    said = {
        name[: -len(number)].partition("_")[0]: value.casefold()
        for name, value in match.groupdict().items()
        if value
        and name.endswith(number)
        and name[: -len(number)].isascii()
        and not name[-len(number) - 1].isdigit()
    }
    for name, reader in _READERS.items():
        if name in said:
            return reader(said, code)
    return _plain(said, code)


def _iso(said: Groups, _code: str) -> Partial:
    year, month, day = (int(part) for part in said["iso"].split("-"))
    return Partial(year, month, day)


def _figures(said: Groups, code: str) -> Partial | None:
    """A date in figures, day first; in English only where the figures leave no doubt; none of other figures."""
    first, second, year = (int(part) for part in re.split("[/.]", said["figures"]))
    if not (0 < min(first, second) <= _MONTHS and max(first, second) <= _DAYS):
        return None
    year += 0 if year > 99 else 2000 if year < _TURN else 1900
    if lexicon.words(code, "month_first.txt"):
        if second > 12:
            return Partial(year, first, second)
        if first <= 12 and first != second:
            return Partial(year, month=0)
    return Partial(year, second, first)


def _years(said: Groups, _code: str) -> Partial | None:
    """A school year or a season: 2023-2024, 2023/24."""
    low = int(said["first"])
    high = int(said["second"]) if len(said["second"]) == 4 else low // 100 * 100 + int(said["second"])
    return Partial(low, until=Partial(high)) if high == low + 1 else None


def _low_high(said: Groups, _code: str) -> Partial | None:
    """From one year to another: between 2019 and 2021."""
    return Partial(int(said["low"]), until=Partial(int(said["high"])))


def _short(said: Groups, _code: str) -> Partial:
    """A year by its last two figures: in ’91."""
    year = int(said["short"])
    return Partial(year + (2000 if year < _TURN else 1900))


def _ago(said: Groups, code: str) -> Partial | None:
    words = said["number"]
    value = 1 if words in ("a", "an", "un", "une") else read_value(words, code)
    unit = _classes(code)[said["unit"]].removesuffix("-unit")
    if value is None or unit not in FARTHEST or value > FARTHEST[unit]:
        return None
    return Partial(ago=int(value), unit=unit)


def _decade(said: Groups, _code: str) -> Partial:
    year = int(said["decade"])
    if year < 100:  # les années 90
        return Partial(decade=year, relative=LAST, unit="century")
    return Partial(century=year // 100 + 1, decade=year % 100)


def _century(said: Groups, _code: str) -> Partial:
    return Partial(century=int(said["century"]))


def _roman(said: Groups, _code: str) -> Partial:
    values = [_ROMAN[letter] for letter in said["roman"].upper()]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return Partial(century=sum(-a if a < b else a for a, b in pairs))


def _half(said: Groups, code: str) -> Partial | None:
    """A quarter or a half of a year: first quarter of 2023."""
    letter, count = ("H", 2) if said["half"] in ("half", "semestre", "moitié") else ("Q", 4)
    ordinal = int(_classes(code)[said["ordinal"]].split()[1]) or count
    if ordinal > count:
        return None
    year = int(said["year"]) if "year" in said else None
    relation = THIS if "this" in said else _classes(code).get(said.get("relation", ""))
    return Partial(year, relative=relation, unit="year", part=f"{letter}{ordinal}")


def _quarter(said: Groups, _code: str) -> Partial:
    return Partial(int(said["year"]), part=("H" if said["quarter"][0] in "sh" else "Q") + said["quarter"][1])


_READERS: dict[str, Callable[[Groups, str], Partial | None]] = {
    "iso": _iso,
    "figures": _figures,
    "first": _years,
    "low": _low_high,
    "number": _ago,
    "short": _short,
    "decade": _decade,
    "century": _century,
    "roman": _roman,
    "half": _half,
    "quarter": _quarter,
}


def _plain(said: Groups, code: str) -> Partial | None:
    """A date with its month, season, weekday or relation; none for the *last day* of something."""
    classes = _classes(code)
    year = int(said["year"]) if "year" in said else None
    relation = THIS if "this" in said else classes.get(said.get("relation", ""))
    if "month" in said:
        month = get_language(code).months[said["month"].removesuffix(".")]
        yearly = THIS if "thisyear" in said else classes.get(said.get("yearly", ""))
        date = Partial(year, month, int(said["day"]) if "day" in said else None, relative=relation)
        return replace(date, relative=yearly, unit="year") if yearly else date
    season = classes[said["season"]] if "season" in said else None
    unit = classes.get(said.get("unit", ""), "")
    if unit == "day-unit" and relation == LAST and code == "en":
        return None
    weekday = classes.get(said.get("weekday", ""), unit)
    days = classes.get(said.get("days", ""), "")
    until = classes.get(said.get("until", ""), "")
    return Partial(
        year=year,
        season=season or (unit if unit in SEASONS else None),
        weekday=int(weekday.split()[1]) if weekday.startswith("weekday") else None,
        relative=relation,
        days=int(days.split()[1]) if days.startswith("day") else None,
        unit=unit if unit in _UNITS else None,
        until=Partial(weekday=int(until.split()[1])) if until else None,
    )
