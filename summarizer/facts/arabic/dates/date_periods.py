"""Stretches of time in Arabic text: quarters, decades, centuries, school years, feasts, «three days ago»."""

from __future__ import annotations

import re
from functools import cache
from typing import Protocol

from msgspec.structs import replace

from summarizer.facts import lexicon
from summarizer.facts.arabic.date_words import classes, hijri_months, months
from summarizer.facts.arabic.numbers.numerals import cardinals, read_number, read_ordinal
from summarizer.facts.arabic.word_groups import date_words
from summarizer.facts.iso_dates import FARTHEST, LAST, THIS, YEAR, Partial

_YEARS = re.compile(r"((?:19|20)\d{2})/((?:19|20)?\d{2})")
_CENTURY = re.compile("[1-9]|1[0-9]|2[01]")
_PARTS = {"quarter": ("Q", 4), "half": ("H", 2)}
FEAST_DAYS = {"اول": 1, "ثاني": 2, "ثالث": 3}
"""«The second of the days of the feast», by the word."""
# Behind a stretch of time it is counted from something else: three days before *the vote*.
_FROM = frozenset({"من", "عن", "علي", "ونصف", "وربع"})
Found = tuple[int, Partial]
"""The last token of a date or period, and what it says."""


class Reader(Protocol):
    """What is asked of the reader of a sentence's dates."""

    words: list[str]

    def word(self, i: int) -> str:
        """The word at a token; empty outside the sentence."""

    def has(self, i: int, name: str) -> bool:
        """Whether the word at a token is of a class."""

    def relation(self, i: int) -> str | None:
        """Whether the word at a token says next, last or this."""

    def year(self, i: int, *, hijri: bool = False, dated: bool = False) -> tuple[int, int] | None:
        """The year at a token, as its last token and its number."""


def read_period(reader: Reader, i: int) -> Found | None:
    """The stretch of time that begins at token `i`; its last token and what is said."""
    return (
        _part(reader, i)
        or _first_months(reader, i)
        or _century(reader, i)
        or _decade(reader, i)
        or _two_years(reader, i)
        or _between_years(reader, i)
        or _ago(reader, i)
        or _feast(reader, i)
    )


def _year_behind(reader: Reader, i: int) -> tuple[int, Partial] | None:
    """The year that something is of, from token `i` on: من عام 2024, للسنة الجارية, 2024."""
    at = i
    word = reader.word(at)
    if word in ("من", "ل"):
        at, word = at + 1, reader.word(at + 1)
    bare = word[1:] if word[:1] == "ل" and word[:2] != "لل" else "ال" + word[2:] if word[:2] == "لل" else word
    if "the-year" in classes().get(bare, ()) and reader.relation(at + 1):
        return at + 1, Partial(relative=reader.relation(at + 1), unit="year")
    if "the-year" in classes().get(bare, ()) and not YEAR.fullmatch(reader.word(at + 1)):
        return at, Partial(relative=THIS, unit="year")
    if {"year", "the-year"} & classes().get(bare, frozenset()):
        at += 1
    if not YEAR.fullmatch(reader.word(at)):
        return None
    return at, Partial(int(reader.word(at)))


def _part(reader: Reader, i: int) -> Found | None:
    """A quarter or a half of a year that is told."""
    kind = next((name for name in _PARTS if reader.has(i, name)), None)
    if kind is None:
        return None
    letter, count = _PARTS[kind]
    ordinal = read_ordinal(reader.words, i + 1)
    if reader.word(i + 1) in ("الاخير", "الاخيره"):
        ordinal = (count, i + 1)
    if ordinal is None or ordinal[0] > count:
        return None
    year = _year_behind(reader, ordinal[1] + 1)
    return (year[0], replace(year[1], part=f"{letter}{ordinal[0]}")) if year else None


def _first_months(reader: Reader, i: int) -> Found | None:
    """The first months of a year: الأشهر التسعة الأولى من 2023."""
    if not reader.has(i, "the-months") or reader.word(i + 2) != "الاولي":
        return None
    count = cardinals().get(reader.word(i + 1).removeprefix("ال"), 0)
    year = _year_behind(reader, i + 3)
    if not year or not 3 <= count <= 10:
        return None
    first = replace(year[1], month=1)
    return year[0], replace(first, until=replace(first, month=count))


def _century(reader: Reader, i: int) -> Found | None:
    if not reader.has(i, "century"):
        return None
    relation = reader.relation(i + 1)
    if relation:
        return i + 1, Partial(relative=relation, unit="century")
    at = i + 1 + (reader.word(i + 1) == "ال")  # الـ20
    digits = reader.word(at)
    ordinal = (int(digits), at) if _CENTURY.fullmatch(digits) else read_ordinal(reader.words, i + 1)
    if ordinal is None:
        return None
    last = ordinal[1]
    if reader.word(last + 1) in date_words("of the hijra"):
        return last + 1, Partial(century=ordinal[0], hijri=True)
    if (reader.word(last + 1), reader.word(last + 2)) == ("قبل", "الميلاد"):
        return last + 2, Partial()
    last += reader.word(last + 1) == "الميلادي"
    return last, Partial(century=ordinal[0])


@cache
def _decades() -> dict[str, int]:
    return {word: int(n) for word, n in lexicon.table("ar", "decades.tsv").items()}


def _decade(reader: Reader, i: int) -> Found | None:
    """The seventies, of a century that is told or the last one; no age: «in his seventies»."""
    word = reader.word(i)
    decade = _decades().get(word.removeprefix("ال"))
    if decade is None:
        return None
    century = _century(reader, i + 1)
    if century:
        said = century[1]
        if said.century is None and said.relative is None:
            return None
        return century[0], replace(said, decade=decade)
    if not word.startswith("ال") or decade < 30 or reader.word(i + 2).startswith(("عمر", "العمر")):
        return None
    return i, Partial(decade=decade, relative=LAST, unit="century")


def _two_years(reader: Reader, i: int) -> Found | None:
    """A school year or a season: 2023/2024, 2023-24."""
    match = _YEARS.fullmatch(reader.word(i))
    first, second, last = (match[1], match[2], i) if match else (reader.word(i), reader.word(i + 2), i + 2)
    if not match and (reader.word(i + 1) not in ("-", "–") or not YEAR.fullmatch(first)):
        return None
    if len(second) not in (2, 4) or not second.isdigit() or not second.isascii():
        return None
    low = int(first)
    high = int(second) if len(second) == 4 else low // 100 * 100 + int(second)
    if high != low + 1 and (match or len(second) == 2 or not low < high <= 2100):
        return None
    return last, Partial(low, until=Partial(high))


def _between_years(reader: Reader, i: int) -> Found | None:
    """Between two years, as a dual: بين عامي 2018 و2023."""
    low, high = reader.word(i + 1), reader.word(i + 3)
    if not reader.has(i, "two-years") or reader.word(i + 2) not in ("و", "الي", "-", "–"):
        return None
    if not (YEAR.fullmatch(low) and YEAR.fullmatch(high) and low < high):
        return None
    return i + 3, Partial(int(low), until=Partial(int(high)))


def _ago(reader: Reader, i: int) -> Found | None:
    """A stretch of time before today: three days ago."""
    if not reader.has(i, "ago"):
        return None
    found = _stretch(reader, i + 1)
    if found is None:
        return None
    last, count, unit = found
    before = reader.word(i) == "قبل"
    if count > FARTHEST[unit] or (
        reader.word(last + 1) in _FROM and (before or reader.word(last + 1)[0] == "و")
    ):
        return None
    if (count, unit) == (1, "day") and _is_weekday(reader.word(last + 1)):
        return None  # «since *Wednesday*»
    # «Before the month of Ramadan» and «a month ago», «before 2020» and «a year ago».
    if unit == "month" and (reader.word(last + 1) in months() or reader.word(last + 1) in hijri_months()):
        return None
    if YEAR.fullmatch(reader.word(last + 1)):
        return None
    return last, Partial(ago=count, unit=unit)


def _is_weekday(word: str) -> bool:
    return any(name.startswith("weekday ") for name in classes().get(word, ()))


def _stretch(reader: Reader, i: int) -> tuple[int, int, str] | None:
    """The last token, the number and the unit of a stretch of time: شهرين, ثلاثة أيام, سنة."""
    for count in (2, 1):
        unit = next((u for u in FARTHEST if reader.has(i, f"{count} {u}")), None)
        if unit:
            one = count == 1 and reader.word(i + 1) in ("واحد", "واحده")
            return i + one, count, unit
    if i >= len(reader.words):
        return None
    number = read_number(reader.words, i)
    if number is None or number[0] != int(number[0]):
        return None
    unit = next((u for u in FARTHEST if any(reader.has(number[1] + 1, f"{n} {u}") for n in "1n")), None)
    return (number[1] + 1, int(number[0]), unit) if unit else None


@cache
def _feasts() -> dict[tuple[str, ...], tuple[int, int]]:
    return {
        tuple(name.split()): (int(day.partition("-")[0]), int(day.partition("-")[2]))
        for name, day in lexicon.table("ar", "feasts.tsv").items()
    }


def _feast(reader: Reader, i: int) -> Found | None:
    """A feast of the Islamic year, where the text says of which year or which of its days."""
    at = i
    ordinal = FEAST_DAYS.get(reader.word(i)) if reader.word(i + 1) == "ايام" else None
    at += 2 if ordinal else 0
    for name, (month, day) in _feasts().items():
        last = at + len(name) - 1
        if tuple(reader.words[at : last + 1]) != name:
            continue
        last += reader.word(last + 1) in ("المبارك", "الشريف")
        date = Partial(month=month, day=day + (ordinal or 1) - 1, hijri=True)
        relation = reader.relation(last + 1)
        if relation:
            return last + 1, replace(date, relative=relation)
        year = reader.year(last + 1, hijri=True)
        if year:
            return year[0], replace(date, year=year[1])
        return (last, date) if ordinal else None
    return None
