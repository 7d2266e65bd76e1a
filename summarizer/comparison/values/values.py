"""A value that a sentence gives, and how two values compare."""

from __future__ import annotations

import datetime
from typing import Literal

from msgspec import Struct

from summarizer.comparison.values.clock_times import ClockTime, compare_times
from summarizer.comparison.values.quantity import Answer, Quantity, compare
from summarizer.document import Document
from summarizer.facts.iso_dates import is_day

ValueKind = Literal["figure", "date", "name", "place", "attribution"]

_WEEK = 7  # days
BY_WEEKDAY = ("weekday",)
"""How a day is told that is said by its name alone: the end of `Value.words`."""

AGREE = ("same", "compatible")
"""What `answer` says of values that do not contradict each other."""


class Value(Struct, frozen=True):
    """A value that a sentence gives.

    Attributes:
        candidate: The sentence's index in the document.
        article: Index of its article.
        kind: What sort of value it is.
        about: What it is the value of: a figure's kind, «age» and a person, «date», a place.
        start: Offset in the article's text, in code points.
        end: Offset behind it.
        quantity: Of a figure: what was read.
        date: Of a date: ISO 8601.
        bare: Whether a date was said by a weekday alone, so that it may as well be of the week before or after, or
            by a month without its year.
        words: Of a score or direction: its parts; of a date how it was said, and whether from the day of writing.
        clock: Of a time of day: what was read.
        role: Of a date: `said` of when it was told, right behind the verb, `told` where who told it stands between
            them; `from`, `until` or `between` where it lasts; else nothing.
        earlier: Whether a figure is told as that of an earlier count, which the text no longer holds.
        first: Whether it is told as that of a first or preliminary count: an earlier one where a later one follows.
        several: Whether a date is each day or year from its first to its last (the 24th and the 25th).
    """

    candidate: int
    article: int
    kind: ValueKind
    about: str
    start: int
    end: int
    quantity: Quantity | None = None
    date: str = ""
    bare: bool = False
    words: tuple[str, ...] = ()
    clock: ClockTime | None = None
    several: bool = False
    role: str = ""
    earlier: bool = False
    first: bool = False


def wording(document: Document, index: int, about: str, start: int, end: int) -> Value:
    """What a candidate says of who or why between two offsets of its article's text, as it is written."""
    article = document.candidates[index].article
    said = document.articles[article].text[start:end]
    return Value(index, article, "attribution", about, start, end, words=(said,))


def highest(value: Value) -> float:
    """The highest number that a figure's words allow; 0 of what is no figure."""
    return value.quantity.high if value.quantity else 0.0


def answer(one: Value, other: Value) -> Answer | None:
    """How two values compare, as `quantity.compare` says it; None where they are of different things."""
    if one.about != other.about:
        return None
    if one.quantity is not None and other.quantity is not None:
        return compare(one.quantity, other.quantity)
    if one.clock is not None and other.clock is not None:
        return compare_times(one.clock, other.clock)
    if one.kind == "date":
        return _dates(one, other)
    if one.about.startswith("side at "):
        # In the south of the country, and in the west of it; south of a city is no part of either.
        comparable = one.words[1] == other.words[1] or not (one.words[1] and other.words[1])
        return None if not comparable else "same" if one.words[0] == other.words[0] else "differs"
    return "same" if one.words == other.words else "differs"


def _dates(one: Value, other: Value) -> Answer | None:
    ranges = "/" in one.date + other.date
    if one.date == other.date:
        return "same"
    if not ranges and (one.date.startswith(other.date) or other.date.startswith(one.date)):
        return "compatible"
    ends = [(value.date.split("/")[0], value.date.split("/")[-1]) for value in (one, other)]
    if ranges:
        (a, b), (c, d) = ends
        if a <= d and c <= b:
            # On one of two days, and on both, are two statements; within a month or a year is none of its own.
            one_length = len({len(end) for end in (a, b, c, d)}) == 1
            return "differs" if one_length and one.several != other.several else "compatible"
        # The days of the Games, and the month in which something was agreed on them, are of two things.
        return "differs" if len({len(end) for end in (a, b, c, d)}) == 1 else None
    if len(one.date) != len(other.date) or not one.date[-1].isdigit() or not other.date[-1].isdigit():
        return None
    return _told_apart(one, other)


def _told_apart(one: Value, other: Value) -> Answer | None:
    """How two days, months or years compare that are not the same, by how each was said."""
    days = is_day(one.date)
    if len(one.words) + len(other.words) > 2 and days:
        # Two articles' Fridays are one where their days of writing are told wrong, and two events weeks apart.
        if one.words == other.words:
            return "compatible"
        # Two days of the week, either of which may be told a week off.
        reach = 2 * _WEEK - 1 if one.words[1:] == other.words[1:] == BY_WEEKDAY else _WEEK
        if _apart(one.date, other.date) > reach:
            return None
    if one.bare or other.bare:
        if len(one.date) == len("2024-05") and one.date[4:] == other.date[4:]:
            return "compatible"
        if days and _apart(one.date, other.date) % _WEEK == 0:
            return "compatible"
    return "differs"


def _apart(one: str, other: str) -> int:
    return abs((datetime.date.fromisoformat(one) - datetime.date.fromisoformat(other)).days)
