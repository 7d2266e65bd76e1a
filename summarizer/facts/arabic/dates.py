"""Dates in Arabic text: days, months, years, seasons, ranges and what is said relative to the article's day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from msgspec.structs import replace

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings, written
from summarizer.facts.arabic.numerals import read_number, read_ordinal
from summarizer.facts.iso_dates import LAST, NEXT, SEASONS, THIS, Anchor, Partial, inherit, join, resolve
from summarizer.facts.mention import Span
from summarizer.facts.tokens import Tokens

_YEAR = re.compile(r"(?:19|20)\d{2}")
_NUMERIC = re.compile(
    r"(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})|((?:19|20)\d{2})[/.](\d{1,2})[/.](\d{1,2})"
)
_DASHES = frozenset("-–—")
# Classes of words that stand in front of a date or go on with it, but open none.
_INNER = frozenset({"in", "to", "same", NEXT, LAST, THIS})

Found = tuple[int, Partial]
Read = tuple[int, int, int, Partial, Partial | None]


@cache
def _classes() -> dict[str, frozenset[str]]:
    classes: dict[str, set[str]] = {}
    for line in lexicon.lines("ar", "calendar.tsv"):
        word, _, name = line.partition("\t")
        classes.setdefault(_normal(word), set()).add(name)
    return {word: frozenset(names) for word, names in classes.items()}


def _normal(word: str) -> str:
    from corpus import get_language

    return get_language("ar").normalize(word)


def _months() -> Mapping[str, int]:
    from corpus import get_language

    return get_language("ar").months


@cache
def _hijri() -> dict[str, int]:
    return {name: int(n) for name, n in lexicon.table("ar", "hijri_months.tsv").items()}


class _Reader:
    """Reads dates from one sentence; every method gives the last token and what is said, or None."""

    __slots__ = ("months", "n", "words")

    def __init__(self, words: Sequence[str]) -> None:
        self.words = list(words)
        self.n = len(words)
        self.months = _months()

    def word(self, i: int) -> str:
        return self.words[i] if 0 <= i < self.n else ""

    def has(self, i: int, name: str) -> bool:
        return name in _classes().get(self.word(i), ())

    def relation(self, i: int) -> str | None:
        word = self.word(i)
        names = _classes().get(word, ())
        return next((name for name in (NEXT, LAST, THIS) if name in names), None)

    def value(self, word: str, prefix: str) -> int | None:
        for name in _classes().get(word, ()):
            if name.startswith(prefix + " "):
                return int(name.split()[1])
        return None

    def start(self, i: int, first: str) -> Found | None:
        """A date that begins at `i`, its first word read as `first`."""
        kept, self.words[i] = self.words[i], first
        try:
            return (
                self.numeric(i)
                or self.range(i)
                or self.of_week(i)
                or self.single(i)
                or self.season(i)
                or self.this(i)
                or self.unit(i)
            )
        finally:
            self.words[i] = kept

    def numeric(self, i: int) -> Found | None:
        match = _NUMERIC.fullmatch(self.word(i))
        if match:
            day, month, year = (match[1], match[2], match[3]) if match[1] else (match[6], match[5], match[4])
            return i, Partial(int(year), int(month), int(day))
        parts = [self.word(i + k) for k in range(5)]
        if parts[1] == parts[3] == "-" and all(p.isdigit() and p.isascii() for p in parts[::2]):
            a, b, c = (int(p) for p in parts[::2])
            if 1900 <= a <= 2100 and len(parts[0]) == 4 and 1 <= b <= 12 and 1 <= c <= 31:
                return i + 4, Partial(a, b, c)
            if 1900 <= c <= 2100 and 1 <= b <= 12 and 1 <= a <= 31:
                return i + 4, Partial(c, b, a)
        return None

    def day(self, i: int) -> tuple[int, int] | None:
        """The last token and the number of a day of the month."""
        word = self.word(i).removeprefix("ال") if self.word(i)[2:3].isdigit() else self.word(i)
        if word.isdigit() and word.isascii() and 1 <= int(word) <= 31 and len(word) <= 2:
            return i, int(word)
        if self.has(i, "first"):
            return i, 1
        found = read_ordinal(self.words, i)
        return (found[1], found[0]) if found else None

    def month(self, i: int) -> tuple[int, int, bool] | None:
        """The last token, the month's number and whether it is Islamic."""
        pair = f"{self.word(i)} {self.word(i + 1)}"
        for name, last in ((pair, i + 1), (self.word(i), i)):
            if name in self.months:
                # Two calendars side by side: تموز/يوليو, يوليوز (تموز).
                mark = self.word(last + 1)
                other = self.month(last + 2) if mark in ("/", "(") else None
                if other and other[1] == self.months[name]:
                    closed = mark == "(" and self.word(other[0] + 1) == ")"
                    return other[0] + closed, self.months[name], False
                return last, self.months[name], False
            if name in _hijri():
                return last, _hijri()[name], True
        return None

    def year(self, i: int, *, hijri: bool = False) -> tuple[int, int] | None:
        """The last token and the number of a year, with the word for year in front of it or not."""
        if self.word(i) == "من" or self.word(i) in ("ل", "،"):
            i += 1
            if not (self.has(i, "year") or self.has(i, "the-year")) and self.word(i - 1) != "،":
                return None
        at = i + (self.has(i, "year") or self.has(i, "the-year"))
        word = self.word(at)
        if hijri and word.isdigit() and word.isascii() and 1300 <= int(word) <= 1500:
            return at + (self.word(at + 1) in ("ه", "هجري", "هجريه", "للهجره")), int(word)
        if _YEAR.fullmatch(word):
            return at + (self.word(at + 1) in ("م", "ميلادي", "ميلاديه")), int(word)
        if at > i or self.word(at) in ("الفين", "الفان"):
            number = read_number(self.words, at) if at < self.n else None
            if number and 1900 <= number[0] <= 2100 and number[1] > at:
                return number[1], int(number[0])
        return None

    def tail(self, i: int, date: Partial) -> Found:
        """What may follow a day and month or a month: relation, year, relation of the year."""
        last = i
        relation = self.relation(last + 1)
        if relation:
            last, date = last + 1, replace(date, relative=relation)
        found = self.year(last + 1, hijri=date.hijri)
        if found and not (relation and self.word(last + 1) == "،"):
            last, date = found[0], replace(date, year=found[1])
            if self.relation(last + 1):
                last += 1
        elif not relation:
            at = last + 1 + (self.word(last + 1) == "من")
            if (self.has(at, "year") or self.has(at, "the-year")) and self.relation(at + 1):
                last, date = at + 1, replace(date, relative=self.relation(at + 1), unit="year")
        return last, date

    def single(self, i: int) -> Found | None:
        """A day of a month, or a month, or a year."""
        day = self.day(i)
        if day:
            at = day[0] + 1
            at += self.word(at) == "من"
            at += self.has(at, "month")
            month = self.month(at)
            if month:
                return self.tail(month[0], Partial(None, month[1], day[1], hijri=month[2]))
        named = self.has(i, "month")
        month = self.month(i + named)
        if month:
            last, date = self.tail(month[0], Partial(None, month[1], hijri=month[2]))
            said = named or last > month[0]
            if month[2] and not named and date.year is None:
                return None
            if said or self.word(i) not in lexicon.words("ar", "doubtful_months.txt") or self.behind_in(i):
                return last, date
        if self.has(i, "year") or (self.has(i, "the-year") and not self.general(i)):
            found = self.year(i)
            if found:
                last = found[0] + (self.relation(found[0] + 1) is not None)
                return last, Partial(found[1], relative=self.relation(last), unit="year")
            relation = self.relation(i + 1)
            if relation and self.has(i, "the-year"):
                found = self.year(i + 2)
                year = found[1] if found and found[0] == i + 2 else None
                return i + 1 + (year is not None), Partial(year, relative=relation, unit="year")
        elif _YEAR.fullmatch(self.word(i)) and self.behind_in(i):
            return i, Partial(int(self.word(i)))
        return None

    def behind_in(self, i: int) -> bool:
        """Whether what stands in front of a bare year or month says that it is one."""
        before = self.word(i - 1)
        if before in ("و", "-", "–", "/"):
            return _YEAR.fullmatch(self.word(i - 2)) is not None and self.has(i - 3, "in")
        return any("in" in _classes().get(word, ()) for word, _ in readings(before) if before)

    def general(self, i: int) -> bool:
        """Whether العام at `i` means general: the director general."""
        return self.word(i - 1) in lexicon.words("ar", "general_nouns.txt")

    def range(self, i: int) -> Found | None:
        """Two days of one month; ranges of whole dates are joined afterwards."""
        low = self.day(i)
        if not low:
            return None
        at = low[0] + 1
        mark = self.word(at)
        if self.has(at, "to") or mark in _DASHES or (mark == "و" and self.word(at + 1).isdigit()):
            at += 1
        elif mark.startswith("وال"):
            self.words[at] = mark[1:]
        else:
            return None
        found = self.single(at)
        if mark.startswith("وال"):
            self.words[at] = mark
        if found and found[1].day is not None and found[1].day > low[1]:
            return found[0], replace(found[1], day=low[1] * 100 + found[1].day)
        return None

    def of_week(self, i: int) -> Found | None:
        """A weekday, yesterday, today, tomorrow; with the date behind it where there is one."""
        at = i
        lead = False
        while self.has(at, "day") or self.has(at, "part"):
            at, lead = at + 1, True
        days = self.value(self.word(at), "day")
        if days == 0 and not lead and self.weekday(at + 1) is None:
            return None
        if self.word(at) == "اول" and self.value(self.word(at + 1), "day") == -1:
            days, at = -2, at + 1
        last = at if days is not None else at - 1
        weekday = self.weekday(last + 1)
        if weekday is not None:
            last += 1
        elif days is None or (days == 0 and not lead):
            return None
        date = Partial(weekday=weekday, days=days)
        relation = self.relation(last + 1)
        if relation and weekday is not None:
            return self.dated(last + 1, replace(date, relative=relation))
        return self.dated(last, date)

    def weekday(self, i: int) -> int | None:
        return self.value(self.word(i), "weekday")

    def dated(self, last: int, date: Partial) -> Found:
        """A weekday with the full date behind it."""
        at = last + 1 + (self.word(last + 1) in ("،", "("))
        found = self.numeric(at) or (self.single(at) if self.day(at) else None)
        return (found[0], found[1]) if found and found[1].day else (last, date)

    def season(self, i: int) -> Found | None:
        names = [name for name in SEASONS if self.has(i, name)]
        if not names:
            return None
        name = names[0]
        found = self.year(i + 1)
        if found:
            return found[0], Partial(found[1], season=name)
        at = i + 1
        if self.has(at, "the-year") and self.relation(at + 1):
            return at + 1, Partial(season=name, relative=self.relation(at + 1), unit="year")
        relation = self.relation(at)
        return (at, Partial(season=name, relative=relation)) if relation else None

    def this(self, i: int) -> Found | None:
        if not self.has(i, "point"):
            return None
        season = next((name for name in SEASONS if self.has(i + 1, name)), None)
        if season and self.word(i + 1).startswith("ال"):
            return i + 1, Partial(season=season, relative=THIS)
        for name in ("year", "month", "week"):
            if self.has(i + 1, f"the-{name}"):
                return i + 1, Partial(relative=THIS, unit=name)
        return None

    def unit(self, i: int) -> Found | None:
        """Last week, the present month; with «the end of» in front of it."""
        at = i + self.has(i, "edge")
        for name in ("week", "month", "year"):
            if not self.has(at, f"the-{name}") or (name == "year" and self.general(at)):
                continue
            relation = self.relation(at + 1)
            if relation:
                return at + 1, Partial(relative=relation, unit=name)
            if self.has(at + 1, "same"):
                return at + 1, Partial(unit=name)
        if at > i:
            found = (
                self.single(at) if self.has(at, "year") or self.has(at, "month") or self.month(at) else None
            )
            return found if found and found[1].day is None else None
        return None


def read_dates(tokens: Tokens) -> Sequence[Read]:
    """The dates of a sentence, as (first token, last token, letters cut, date, end of a range or None)."""
    return _read(tuple(tokens.words))


@lru_cache(
    maxsize=1 << 12
)  # they are asked for twice: for the year of the whole set, then article by article
def _read(words: tuple[str, ...]) -> tuple[Read, ...]:
    reader = _Reader(words)
    openers = _openers()
    out: list[Read] = []
    i = 0
    while i < len(words):
        hit = None
        for word, cut in readings(words[i]):
            if not (word[0].isdigit() or word in openers):
                continue
            found = reader.start(i, word)
            if found:
                hit = (i, found[0], cut, found[1])
                break
        if hit is None:
            i += 1
            continue
        first, last, cut, date = hit
        low, high = date, None
        if date.day is not None and date.day > 100:
            low, high = replace(date, day=date.day // 100), replace(date, day=date.day % 100)
        out.append((first, last, cut, low, high))
        i = last + 1
    return tuple(_join_ranges(words, out))


@cache
def _openers() -> frozenset[str]:
    """The words that a date can begin with, numbers apart."""
    months = {name.split()[0] for name in (*_months(), *_hijri())}
    ordinals = {key.split()[0] for key in lexicon.table("ar", "ordinals.tsv")}
    classes = {word for word, names in _classes().items() if not _INNER.issuperset(names)}
    return frozenset(months | {word for word in ordinals if word.startswith("ال")} | classes)


def _join_ranges(words: Sequence[str], found: Sequence[Read]) -> list[Read]:
    out: list[Read] = []
    for item in found:
        if out:
            first, last, cut, low, end = out[-1]
            between = list(words[last + 1 : item[0]])
            before = words[first - 1] if first else ""
            open_range = before in ("من", "بين", "الممتده") or before.endswith("بين")
            fused = ["و"] if between == ["و"] else [words[item[0]][0]] if not between else []
            joined = between in (["الي"], ["حتي"], ["لغايه"], ["الي", "غايه"], ["-"], ["–"]) or (
                fused == ["و"] and open_range and before != "من"
            )
            alike = (low.day is None) == (item[3].day is None) or (low.day is not None and item[3].month)
            if end is None and item[4] is None and joined and alike:
                out[-1] = (first, item[1], cut, low, item[3])
                continue
        out.append(item)
    return out


def present_year(found: Sequence[Read]) -> int | None:
    """The year the text itself calls the present one: next year 2025, the present year 2024."""
    years: set[int] = set()
    for _, _, _, date, _ in found:
        if date.year and date.relative and date.unit == "year":
            years.add(date.year - {NEXT: 1, LAST: -1, THIS: 0}[date.relative])
    return years.pop() if len(years) == 1 else None


def find_dates(tokens: Tokens, found: Sequence[Read], anchor: Anchor) -> Iterator[Span]:
    """The dates read from a sentence as spans with their ISO 8601 values."""
    for first, last, cut, low, high in found:
        if high is None:
            iso = resolve(low, anchor)
        else:
            iso = join(resolve(inherit(low, high), anchor), resolve(high, anchor))
        yield Span(
            "date", tokens.starts[first], tokens.ends[last], written(tokens, first, last, cut), iso=iso
        )
