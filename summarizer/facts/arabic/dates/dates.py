"""Dates in Arabic text as spans with their ISO 8601 values: single ones and ranges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import zip_longest

from msgspec.structs import replace

from corpus import word_cache
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings, written
from summarizer.facts.arabic.date_words import classes, hijri_months, months
from summarizer.facts.arabic.dates.date_periods import FEAST_DAYS
from summarizer.facts.arabic.dates.date_reader import NUMBERED, Reader
from summarizer.facts.arabic.dates.date_tense import is_past, tense
from summarizer.facts.iso_dates import (
    FOLLOWING,
    FUTURE,
    LAST,
    NEAREST,
    NEXT,
    PAST,
    THIS,
    Anchor,
    Partial,
    inherit,
    join,
    resolve,
)
from summarizer.facts.marks import OPENING_QUOTES
from summarizer.facts.mention import Span
from summarizer.facts.tokens import Tokens

# Classes of words that stand in front of a date or go on with it, but open none.
_INNER = frozenset({"in", "to", "same", NEXT, LAST, THIS, FOLLOWING})
# Years from today.
_FROM_TODAY = {NEXT: 1, LAST: -1, THIS: 0}

_SINCE = "منذ"
_AUGUST = "اب"
_AND_AUGUST = "واب"
_OPEN = OPENING_QUOTES | {"("}
_TERM = frozenset({"قبل", "بحلول"})
# What leads in an end.
_UNTIL = frozenset(("حتي", "لغايه", "غايه"))
# What stands between a weekday and its date.
_ON = frozenset({"في", "الموافق"})

# Relations of two: in January and June *last*.
_OF_TWO = frozenset({"الماضيين", "المقبلين", "القادمين"})

Read = tuple[int, int, int, Partial, Partial | None]


def read_dates(tokens: Tokens) -> Sequence[Read]:
    """The dates of a sentence, as (first token, last token, letters cut, date, end of a range or None)."""
    found = _read(tuple(tokens.words))
    if _AUGUST not in tokens.words:
        return found
    return [read for read in found if not _is_town(tokens, read)]


def _is_town(tokens: Tokens, read: Read) -> bool:
    """Whether a date is the town of Ibb, of whose name August differs by a letter that is not kept apart."""
    raw = (tokens.raw(k) for k in range(read[0], read[1] + 1) if tokens.words[k] == _AUGUST)
    return any(word.startswith("إ") for word in raw)


@lru_cache(
    maxsize=1 << 12
)  # they are asked for twice: for the year of the whole set, then article by article
def _read(words: tuple[str, ...]) -> tuple[Read, ...]:
    begin = [i for i, word in enumerate(words) if _may_begin(word)]
    if not begin:
        return ()
    reader = Reader(words)
    openers = _openers()
    out: list[Read] = []
    behind = 0
    for i in begin:
        if i < behind:
            continue
        hit = None
        for word, cut in _readings(words, i):
            if not (word[0].isdigit() or word in openers):
                continue
            if cut and word == "امس" and words[i][cut - 1] == "ل":
                continue  # «touched» far oftener than «to yesterday»
            found = reader.start(i, word)
            if found:
                hit = (i, found[0], cut, found[1])
                break
        if hit is None:
            continue
        first, last, cut, date = hit
        low, high = replace(date, until=None), date.until
        if _is_name(words, first, cut, low):
            low = replace(low, named=True)
        out.append((first, last, cut, low, high))
        behind = last + 1
    return tuple(_join_ranges(words, _of_two(words, out)))


def _readings(words: Sequence[str], i: int) -> Sequence[tuple[str, int]]:
    """What a word may be with and without particles: «and August», too short to be parted, before a slash."""
    found = readings(words[i])
    return (*found, (_AUGUST, 1)) if words[i] == _AND_AUGUST and words[i + 1 : i + 2] == ("/",) else found


@word_cache(1 << 14)
def _may_begin(word: str) -> bool:
    """Whether a date can begin with a word, or with what a particle is fused to in it."""
    return word == _AND_AUGUST or any(rest[0].isdigit() or rest in _openers() for rest, _ in readings(word))


def _of_two(words: Sequence[str], found: Sequence[Read]) -> list[Read]:
    """The dates, of two months joined by «and» the first with the relation that the second tells of both."""
    out = list(found)
    for n, (first, last, cut, date, end) in enumerate(found[:-1]):
        second = found[n + 1]
        both = second[0] == last + 1 and words[second[0]][0] == "و" and words[second[1]] in _OF_TWO
        if both and date.month and date.day is None and date.year is None and date.relative is None:
            out[n] = (first, last, cut, replace(date, relative=second[3].relative), end)
    return out


@cache
def _openers() -> frozenset[str]:
    """The words that a date can begin with, numbers apart."""
    named = {name.split()[0] for name in (*months(), *hijri_months())}
    ordinals = {key.split()[0] for key in lexicon.table("ar", "ordinals.tsv")}
    known = {word for word, names in classes().items() if not _INNER.issuperset(names)}
    periods = {name.split()[0] for name in lexicon.table("ar", "feasts.tsv")}
    decades = {f"{article}{word}" for word in lexicon.table("ar", "decades.tsv") for article in ("", "ال")}
    numbered = {month for month, _ in NUMBERED}
    definite = {word for word in ordinals if word.startswith("ال")}
    return frozenset(named | definite | known | periods | decades | numbered | FEAST_DAYS.keys())


def _is_name(words: Sequence[str], first: int, cut: int, date: Partial) -> bool:
    """Whether a date names something and dates nothing: a street, a law, a revolution without its year."""
    at = first - 1
    at -= at > 0 and words[at] in _OPEN
    before = words[at] if at >= 0 and not cut else ""
    if words[first][:cut] == "ل" and first and words[first - 1].isdigit():
        return True  # law 13 *of the year* 1983
    if date.day is None or date.month is None:
        return False
    forms = {rest for rest, _ in readings(before)} if before else set()
    bearers = lexicon.words("ar", "date_bearers.txt")
    events = lexicon.words("ar", "date_events.txt")
    return not forms.isdisjoint(bearers) or (date.year is None and not forms.isdisjoint(events))


def _join_ranges(words: Sequence[str], found: Sequence[Read]) -> list[Read]:
    out: list[Read] = []
    for item in found:
        if out:
            first, last, cut, low, end = out[-1]
            between = list(words[last + 1 : item[0]])
            before = words[first - 1] if first else ""
            fused = ["و"] if between == ["و"] else [words[item[0]][0]] if not between else []
            joined = between in (["الي"], ["حتي"], ["لغايه"], ["الي", "غايه"], ["-"], ["–"]) or (
                fused == ["و"] and before.endswith("بين")
            )
            alike = (low.day is None) == (item[3].day is None) or (low.day is not None and item[3].month)
            if end is None and item[4] is None and not low.named and joined and alike:
                out[-1] = (first, item[1], cut, low, item[3])
                continue
        out.append(item)
    return out


def present_year(found: Sequence[Read]) -> int | None:
    """The year the text itself calls the present one: next year 2025, the present year 2024."""
    years: set[int] = set()
    for _, _, _, date, _ in found:
        if date.year and date.relative in _FROM_TODAY and date.unit == "year":
            years.add(date.year - _FROM_TODAY[date.relative])
    return years.pop() if len(years) == 1 else None


def find_dates(tokens: Tokens, found: Sequence[Read], anchor: Anchor) -> Iterator[Span]:
    """The dates read from a sentence as spans with their ISO 8601 values."""
    reads = [_with_tense(tokens, read) for read in found if not read[3].named]
    for (first, last, cut, low, high), following in zip_longest(reads, reads[1:]):
        if following and high is None and _is_of(tokens, last, low, following):
            iso = resolve(following[3], anchor)
        elif high is None:
            iso = resolve(low, anchor)
        else:
            iso = join(resolve(inherit(low, high), anchor), resolve(high, anchor))
        yield Span(
            "date", tokens.starts[first], tokens.ends[last], written(tokens, first, last, cut), iso=iso
        )


def _is_of(tokens: Tokens, last: int, weekday: Partial, following: Read) -> bool:
    """Whether a bare weekday is that of the date behind it: «on Sunday, on 24 June»."""
    first, _, _, date, high = following
    bare = weekday.weekday is not None and weekday.month is None and weekday.relative is None
    return bare and first == last + 2 and tokens.words[last + 1] in _ON and bool(date.month) and high is None


def _with_tense(tokens: Tokens, read: Read) -> Read:
    """A bare weekday with what its sentence tells of: what was or what is to come."""
    first, last, cut, low, high = read
    open_year = low.month is not None and low.year is None and low.relative is None
    if high is None and open_year and not low.hijri and _SINCE in tokens.words[max(0, first - 2) : first]:
        # «Since *January*», «since the month of *May*».
        return first, last, cut, replace(low, relative=LAST), high
    term = first > 0 and tokens.words[first - 1].removeprefix("و") in _TERM
    if term and high is None and open_year:
        # «Opens *before* the end of December»: a term is to come where the sentence tells of what will be.
        ahead = not low.hijri and tense(tokens, first) == FUTURE
        return (first, last, cut, replace(low, relative=NEXT), high) if ahead else read
    if high is None and open_year and low.day is None and not low.hijri and is_past(tokens, first):
        return first, last, cut, replace(low, tense=PAST), high
    if low.weekday is None or low.month is not None or low.relative is not None or low.days is not None:
        return read
    said = tense(tokens, first)
    if first and said == PAST and tokens.words[first - 1] in _UNTIL:
        said = NEAREST  # «flights were cancelled until Friday», «fights went on until Friday»
    return first, last, cut, replace(low, tense=said), replace(high, tense=said) if high else None
