"""Reads one Arabic date from the words of a sentence: days, months, years, weekdays, tomorrow, last week."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.date_words import classes, hijri_months, months
from summarizer.facts.arabic.dates.date_periods import Found, read_period
from summarizer.facts.arabic.numbers.numerals import read_number, read_ordinal
from summarizer.facts.arabic.word_groups import date_words
from summarizer.facts.iso_dates import ANY_YEAR, FOLLOWING, LAST, NEXT, SEASONS, THIS, YEAR, Partial
from summarizer.facts.marks import DASHES

# Behind a day and a month any number of four digits is the year.
_NUMERIC = re.compile(
    r"(\d{1,2})[/.](\d{1,2})[/.]((?:1[0-9]|20)\d{2})|((?:1[0-9]|20)\d{2})[/.](\d{1,2})[/.](\d{1,2})"
    r"|(\d{1,2})/(\d{1,2})/(\d{2})"
)
# Years of four digits that are counted from the Hijra where no month tells the calendar.
HIJRI_YEARS = range(1200, 1501)
_BEFORE = ("قبل", "ق")  # which open «before Christ»
# Months by number, and whether they are Islamic: كانون 2.
NUMBERED = {
    ("كانون", "1"): (12, False),
    ("كانون", "2"): (1, False),
    ("تشرين", "1"): (10, False),
    ("تشرين", "2"): (11, False),
    ("ربيع", "1"): (3, True),
    ("ربيع", "2"): (4, True),
    ("جمادي", "1"): (5, True),
    ("جمادي", "2"): (6, True),
}
# Between the names of one month in two calendars.
_BESIDE = frozenset("/(-–")
# Behind tomorrow and before yesterday.
_BEYOND = {"بعد": 1, "قبل": -1}


class Reader:
    """Reads dates from one sentence; every method gives the last token and what is said, or None."""

    __slots__ = ("classes", "months", "n", "words")

    def __init__(self, words: Sequence[str]) -> None:
        """Read from the normalised words of a sentence."""
        self.words = list(words)
        self.n = len(words)
        self.months = months()
        self.classes = classes()

    def word(self, i: int) -> str:
        """The word at a token; empty outside the sentence."""
        return self.words[i] if 0 <= i < self.n else ""

    def has(self, i: int, name: str) -> bool:
        """Whether the word at a token is of a class."""
        return 0 <= i < self.n and name in self.classes.get(self.words[i], ())

    def relation(self, i: int) -> str | None:
        """Whether the word at a token says next, last, this or the following."""
        word = self.word(i)
        names = classes().get(word, ())
        return next((name for name in (NEXT, LAST, THIS, FOLLOWING) if name in names), None)

    def value(self, word: str, prefix: str) -> int | None:
        """The number of a word of a numbered class: of a weekday, of days from today."""
        for name in classes().get(word, ()):
            if name.startswith(prefix + " "):
                return int(name.split()[1])
        return None

    def start(self, i: int, first: str) -> Found | None:
        """A date that begins at `i`, its first word read as `first`."""
        kept, self.words[i] = self.words[i], first
        try:
            return (
                self.numeric(i)
                or read_period(self, i)
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
        """A date in figures."""
        match = _NUMERIC.fullmatch(self.word(i))
        if match:
            day, month, year = (int(part) for part in _ordered(match))
            hijri = year in HIJRI_YEARS
            last = i + (hijri and self.word(i + 1) in date_words("era"))
            return last, Partial(year, month, day, hijri=hijri)
        parts = [self.word(i + k) for k in range(5)]
        if parts[1] == parts[3] == "-" and all(
            p.isdigit() and p.isascii() and len(p) <= 4 for p in parts[::2]
        ):
            a, b, c = (int(p) for p in parts[::2])
            if 1900 <= a <= 2100 and 1 <= b <= 12 and 1 <= c <= 31:
                return i + 4, Partial(a, b, c)
            if 1900 <= c <= 2100 and 1 <= b <= 12 and 1 <= a <= 31:
                return i + 4, Partial(c, b, a)
        return None

    def day(self, i: int) -> tuple[int, int] | None:
        """The last token and the number of a day of the month."""
        word = self.word(i).removeprefix("ال") if self.word(i)[2:3].isdigit() else self.word(i)
        if len(word) <= 2 and word.isdigit() and word.isascii() and 1 <= int(word) <= 31:
            return i, int(word)
        if self.has(i, "first"):
            return i, 1
        found = read_ordinal(self.words, i)
        return (found[1], found[0]) if found else None

    def month(self, i: int) -> tuple[int, int, bool] | None:
        """The last token, the month's number and whether it is Islamic."""
        numbered = NUMBERED.get((self.word(i), self.word(i + 1)))
        if numbered:
            return i + 1, *numbered
        pair = f"{self.word(i)} {self.word(i + 1)}"
        for name, last in ((pair, i + 1), (self.word(i), i)):
            if name in self.months:
                # Two calendars side by side: تموز/يوليو, يوليوز (تموز).
                mark = self.word(last + 1)
                other = self.month(last + 2) if mark in _BESIDE else None
                beside = self.month(last + 1) if other is None and name.isalpha() else None
                if beside and beside[1] == self.months[name]:
                    return beside
                if other and other[1] == self.months[name]:
                    closed = mark == "(" and self.word(other[0] + 1) == ")"
                    return other[0] + closed, self.months[name], False
                return last, self.months[name], False
            if name in hijri_months():
                return last, hijri_months()[name], True
        return None

    def year(self, i: int, *, hijri: bool = False, dated: bool = False) -> tuple[int, int] | None:
        """The last token and the number of a year, with the word for year in front of it or not.

        Args:
            i: Where it begins.
            hijri: Whether the month in front of it is Islamic.
            dated: Whether a day and month stand in front of it, so that it may be any year.
        """
        if self.word(i) == "من" or self.word(i) in ("ل", "،"):
            i += 1
            if not (self.has(i, "year") or self.has(i, "the-year")) and self.word(i - 1) != "،":
                return None
        at = i + (self.has(i, "year") or self.has(i, "the-year"))
        word = self.word(at)
        if hijri and ANY_YEAR.fullmatch(word) and int(word) <= max(HIJRI_YEARS):
            return at + (self.word(at + 1) in date_words("era")), int(word)
        if YEAR.fullmatch(word) or ((dated or self._is_called_year(i, at)) and ANY_YEAR.fullmatch(word)):
            return at + (self.word(at + 1) in ("م", "ميلادي", "ميلاديه")), int(word)
        if at > i or self.word(at) in ("الفين", "الفان"):
            number = read_number(self.words, at) if at < self.n else None
            if number and 1900 <= number[0] <= 2100 and number[1] > at:
                return number[1], int(number[0])
        return None

    def _is_called_year(self, i: int, at: int) -> bool:
        """Whether the word for year stands before four figures that may be one: neither Islamic nor before Christ.

        In some 49 of 50 places of the press where this reads a year that no day or month precedes, it is one.
        """
        word = self.word(at)
        islamic = ANY_YEAR.fullmatch(word) is not None and int(word) in HIJRI_YEARS
        return at > i and not islamic and self.word(at + 1) not in _BEFORE

    def tail(self, i: int, date: Partial) -> Found:
        """What may follow a day and month or a month: relation, year, relation of the year."""
        last = i
        relation = self.relation(last + 1)
        if relation:
            last, date = last + 1, replace(date, relative=relation)
        found = self.year(last + 1, hijri=date.hijri, dated=date.day is not None)
        if found and not (relation and self.word(last + 1) == "،"):
            last, date = found[0], replace(date, year=found[1])
            if self.relation(last + 1):
                last += 1
        elif not relation:
            at = last + 1 + (self.word(last + 1) == "من")
            year = self.has(at, "year") or self.has(at, "the-year")
            if year and self.relation(at + 1):
                last, date = at + 1, replace(date, relative=self.relation(at + 1), unit="year")
            elif year and self.has(at + 1, "same") and (told := self.year_in_front(i)) is not None:
                last, date = at + 1, replace(date, year=told)
        return last, date

    def year_in_front(self, i: int) -> int | None:
        """The last year that stands in front of a token: in March of *the same year*."""
        return next((int(self.word(k)) for k in reversed(range(i)) if YEAR.fullmatch(self.word(k))), None)

    def single(self, i: int) -> Found | None:
        """A day of a month, or a month, or a year."""
        day = self.day(i)
        if day:
            at = day[0] + 1
            at += self.word(at) == "من"
            dated = self.day_of_month(at, day[1])
            if dated:
                return dated
        named = self.has(i, "month")
        month = self.month(i + named)
        if month:
            last, date = self.tail(month[0], Partial(None, month[1], hijri=month[2]))
            said = named or last > month[0] or self.has(i - 1, "edge")
            if month[2] and date.year is None and date.relative is None and not named:
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
        elif YEAR.fullmatch(self.word(i)) and self.behind_in(i):
            return i, Partial(int(self.word(i)))
        return None

    def day_of_month(self, at: int, day: int) -> Found | None:
        """A day with the month that stands at a token: May, this month."""
        if self.has(at, "the-month") and self.relation(at + 1):
            return at + 1, Partial(day=day, relative=self.relation(at + 1), unit="month")
        month = self.month(at + self.has(at, "month"))
        return self.tail(month[0], Partial(None, month[1], day, hijri=month[2])) if month else None

    def behind_in(self, i: int) -> bool:
        """Whether what stands in front of a bare year or month says that it is one."""
        before = self.word(i - 1)
        if before in ("و", "-", "–", "/"):
            return YEAR.fullmatch(self.word(i - 2)) is not None and self.has(i - 3, "in")
        if before == "من" and self.word(i - 2).removeprefix("و") in date_words("more than"):
            return False  # «more than 2000 of»
        return any("in" in classes().get(word, ()) for word, _ in readings(before) if before)

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
        if self.has(at, "to") or mark in DASHES or (mark == "و" and self.word(at + 1).isdigit()):
            at += 1
        elif mark.startswith("وال"):
            self.words[at] = mark[1:]
        else:
            return None
        found = self.single(at)
        if mark.startswith("وال"):
            self.words[at] = mark
        if found and found[1].day is not None and found[1].day > low[1]:
            return found[0], replace(found[1], day=low[1], until=found[1])
        return None

    def of_week(self, i: int) -> Found | None:
        """A weekday, yesterday, today, tomorrow; with the date behind it where there is one."""
        at, lead = i, False
        while self.has(at, "day") or self.has(at, "part"):
            at, lead = at + 1, True
        days, at = self.days(at)
        if days == 0 and not lead and self.weekday(at) is None:
            return None
        last = at - 1
        weekday = self.weekday(at)
        if weekday is not None:
            last = at
        elif days is None:
            return None
        date = Partial(weekday=weekday, days=days)
        night = self.night(i, last, date) if lead else None
        if night:
            return night
        relation = self.relation(last + 1)
        if relation and weekday is not None:
            return self.dated(last + 1, replace(date, relative=relation))
        return self.dated(last, date)

    def days(self, i: int) -> tuple[int | None, int]:
        """How many days from today yesterday, tomorrow and the days beside them are, and the token behind."""
        word, after = self.word(i), self.value(self.word(i + 1), "day")
        if word == "اول" and self.word(i + 1) == "من" and self.value(self.word(i + 2), "day") == -1:
            return -2, i + 3
        if (word in _BEYOND and after == _BEYOND[word]) or (word == "اول" and after == -1):
            return 2 * (after or 0), i + 2
        days = self.value(word, "day")
        return (None, i) if days is None else (days, i + 1)

    def night(self, i: int, last: int, date: Partial) -> Found | None:
        """A night between two days: of Friday to Saturday."""
        at = last + 1 + (self.word(last + 1) in ("/", "-", "–", "الي"))
        second = self.weekday(at)
        if not self.has(i, "night") or date.weekday is None or second != (date.weekday + 1) % 7:
            return None
        return at, replace(date, until=Partial(weekday=second))

    def weekday(self, i: int) -> int | None:
        """The number of the weekday at a token, 0 for Monday."""
        return self.value(self.word(i), "weekday")

    def dated(self, last: int, date: Partial) -> Found:
        """A weekday with the full date behind it."""
        at = last + 1 + (self.word(last + 1) in ("،", "("))
        found = self.numeric(at) or (self.single(at) if self.day(at) else None)
        closed = found is not None and self.word(at - 1) == "(" and self.word(found[0] + 1) == ")"
        if not found or not found[1].day:
            return last, date
        return found[0] + closed, replace(found[1], weekday=date.weekday)

    def season(self, i: int) -> Found | None:
        """A season with its year or relation."""
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
        """This year, month, week or season."""
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
        if at == i:
            return None
        if YEAR.fullmatch(self.word(at)):
            return at, Partial(int(self.word(at)))
        if self.has(at, "the-year") and not self.general(at) and not self.word(at + 1).startswith("ال"):
            return at, Partial(relative=THIS, unit="year")  # «before the end of the year»
        named = self.has(at, "year") or self.has(at, "month") or self.month(at)
        found = self.single(at) if named else None
        return found if found and found[1].day is None else None


def _ordered(match: re.Match[str]) -> tuple[str, str, str]:
    """Day, month and year of a date in figures; of two figures the year is of this century or the last."""
    if match[1]:
        return match[1], match[2], match[3]
    if match[4]:
        return match[6], match[5], match[4]
    return match[7], match[8], ("20" if match[9] < "50" else "19") + match[9]
