"""Times of day: read from a sentence, in minutes after midnight, and compared.

Two outlets may tell one moment by two clocks, each its readers' own: times are held against each other only by the
same clock, and where none is named, only by their minutes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from corpus import Remembered
from summarizer.comparison import word_lists
from summarizer.comparison.values.quantity import Answer
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.numbers.numerals import read_number
from summarizer.facts.tokens import Tokens

# Minutes of an hour and of a day.
_HOUR, _DAY = 60, 24 * 60
_NOON = 12 * _HOUR
# What tells the clock or the half of the day stands this near behind a time, in tokens.
_BEHIND = 4
# «Around noon» and «about eleven» are told of what lies this near, in minutes; set by hand.
_VAGUE = 30
_TIME = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)")
# Not `isdigit`, which takes «²» and five thousand figures too.
# «At 1740 GMT»: hours and minutes without a mark between.
_FOUR_FIGURES = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_HOUR_FIGURES = re.compile(r"\d{1,2}")
_FRENCH = re.compile(r"h([0-5]\d)?")
_MINUTE = ("دقي", "دقاي")  # a minute, minutes (دقيقة، دقايق)
_ENDS = frozenset("()؛;.!؟?")


class ClockTime(Struct, frozen=True):
    """A time of day.

    Attributes:
        start: Offset in the article's text, in code points.
        end: Offset behind it, its clock with it.
        minutes: After midnight.
        zone: The clock: `gmt`, `local`, or empty where none is named.
        vague: Whether it is about then (noon, around eleven).
    """

    start: int
    end: int
    minutes: int
    zone: str
    vague: bool


def clock_times(tokens: Tokens) -> Iterator[ClockTime]:
    """The times of day in a sentence, in order."""
    code, fused = tokens.language.code, tokens.language.fuses_particles
    said = [*map(_said(code, fused).__getitem__, tokens.words)]
    behind = 0
    # Most words have nothing to do with the time of day.
    for at in [k for k, word in enumerate(tokens.words) if said[k] or word[0].isdigit()]:
        found = _read(tokens, at, said) if at >= behind else None
        if found is None:
            continue
        last, minutes, vague = found
        zone, zoned = "", last
        for i in range(last + 1, min(len(tokens), last + 1 + _BEHIND)):
            if said[i] in ("am", "pm") or (said[i] == "at 720" and i == last + 1):
                minutes = minutes % _NOON + (0 if said[i] == "am" else _NOON)
                last = i
            elif said[i] in ("gmt", "local"):
                zone, zoned = said[i], i
                break
            elif tokens.words[i] in _ENDS or _read(tokens, i, said):
                break
        vague = vague or "about" in said[max(0, at - 3) : at]
        last = max(last, zoned)
        yield ClockTime(tokens.starts[at], tokens.ends[last], minutes % _DAY, zone, vague)
        behind = last + 1


@cache
def _said(code: str, fused: bool) -> Remembered[str, str]:
    """What words say of the time of day; nothing the most of them."""
    known = word_lists.table(code, "clock.tsv")
    if not fused:
        return Remembered(lambda word: known.get(word, ""))
    return Remembered(lambda word: next((known[rest] for rest, _ in readings(word) if rest in known), ""))


def _read(tokens: Tokens, at: int, said: Sequence[str]) -> tuple[int, int, bool] | None:
    """The last token of a time that begins at a token, its minutes, whether it is vague; None where none does."""
    words = tokens.words
    if said[at].startswith("at "):
        return at, int(said[at].removeprefix("at ")), True
    after_hour = at > 0 and said[at - 1] == "hour"
    exact = _TIME.fullmatch(words[at])
    if exact:
        zoned = "gmt" in said[at + 1 : at + 1 + _BEHIND]
        known = ":" in words[at] or after_hour or zoned
        return (at, int(exact[1]) * _HOUR + int(exact[2]), False) if known else None
    joined = _FOUR_FIGURES.fullmatch(words[at]) if after_hour else None
    if joined:
        return at, int(joined[1]) * _HOUR + int(joined[2]), False
    if _HOUR_FIGURES.fullmatch(words[at]) and int(words[at]) <= _DAY // _HOUR:
        if at + 1 < len(words) and tokens.starts[at + 1] == tokens.ends[at]:
            french = _FRENCH.fullmatch(words[at + 1])
            if french:
                return at + 1, int(words[at]) * _HOUR + int(french[1] or 0), False
        return (at, int(words[at]) * _HOUR, False) if after_hour else None
    behind = at + 1 + (at + 1 < len(words) and said[at + 1].startswith("past "))
    by_half = behind < len(words) and said[behind] in ("am", "pm")
    if said[at].startswith("hour ") and (after_hour or by_half):
        last, minutes = _minutes_behind(words, at, said)
        return last, int(said[at].removeprefix("hour ")) * _HOUR + minutes, False
    return None


def _minutes_behind(words: Sequence[str], at: int, said: Sequence[str]) -> tuple[int, int]:
    """The last token of the minutes in words behind an hour, and how many: «eight and nine minutes, and a half»."""
    if at + 1 < len(words) and said[at + 1].startswith("past "):
        return at + 1, int(said[at + 1].removeprefix("past "))
    if at + 1 < len(words) and words[at + 1].startswith("و"):
        read = read_number([words[at + 1][1:], *words[at + 2 : at + 2 + _BEHIND]], 0)
        if read is not None and 0 < read[0] < _HOUR:
            last = at + 1 + read[1]
            minutes = words[last + 1 : last + 2]
            return last + bool(minutes and minutes[0].startswith(_MINUTE)), int(read[0])
    return at, 0


def compare_times(one: ClockTime, other: ClockTime) -> Answer | None:
    """How two times of one thing compare; None where they may be told by two clocks."""
    if one.zone != other.zone:
        return None
    apart = abs(one.minutes - other.minutes)
    apart = min(apart, _DAY - apart)
    if not apart:
        return "same"
    if apart == _NOON:
        return None  # by the hours of half a day
    if apart <= _VAGUE and (one.vague or other.vague):
        return "compatible"
    if not one.zone and not apart % _VAGUE:
        return None
    return "differs"
