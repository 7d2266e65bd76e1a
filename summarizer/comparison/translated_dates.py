"""Dates of one thing in two languages, which differ: he arrives on Wednesday, il arrive jeudi.

No words of two languages are alike, and a day that differs joins no sentences. What is left are the names that both
have, and the deed that both tell. Only the one such sentence of an article is held against the one of another.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product

from summarizer.comparison.deeds import deeds
from summarizer.comparison.pairs.statements import Statements
from summarizer.comparison.values.values import AGREE, Value, answer
from summarizer.document import Document
from summarizer.facts.iso_dates import is_day, publication_day

# Articles so many days apart, and days less than a week from each other, are of one thing at most; set by hand.
_NEAR, _APART = 3, 6
# So many names and deeds must two sentences share, a name among them; less where each tells one deed; set by hand.
_SHARED = 3
# Of one deed by one name alone two days lie so near each other; set by hand.
_ONE_DEED = 2


class TranslatedDates:
    """Finds the days of one thing that differ between articles in two languages."""

    def __init__(self, document: Document, statements: Statements, dated: Sequence[Sequence[Value]]) -> None:
        """Nothing is read before it is asked for.

        Args:
            document: A set's candidates.
            statements: Its statements.
            dated: The dates that each candidate gives.
        """
        self._document, self._statements = document, statements
        self._ends = [own[0] for own in dated if len(own) == 1 and is_day(own[0].date) and not own[0].role]
        self._all = [value for own in dated for value in own]
        self._deeds = cache(lambda index: deeds(document.candidates[index]))

    def find(self) -> Iterator[tuple[Value, Value]]:
        """The days that differ, two by two."""
        if len({article.language for article in self._document.articles}) < 2:
            return
        found = [(x, y) for x, y in self._pairs() if self._share_enough(x, y)]
        for x, y in found:
            rivals = [other for other in found if other != (x, y) and self._are_rivals((x, y), other)]
            if answer(x, y) == "differs" and not rivals and not self._is_known(x, y):
                yield x, y

    def _pairs(self) -> Iterator[tuple[Value, Value]]:
        """The days of articles in two languages that came out, and lie, near each other."""
        articles = self._document.articles
        days = [publication_day(article.published) for article in articles]
        for x, y in product(self._ends, repeat=2):
            one, other = days[x.article], days[y.article]
            if x.article < y.article and articles[x.article].language != articles[y.article].language:
                near = one is not None and other is not None and abs((one - other).days) <= _NEAR
                if near and _days_between(x, y) <= _APART:
                    yield x, y

    def _share_enough(self, x: Value, y: Value) -> bool:
        """Whether the sentences of two days share names enough, or fewer and what was done."""
        each = self._statements.each
        names = map(frozenset.intersection, each[x.candidate].names, each[y.candidate].names)
        shared = sum(map(len, names))
        told = [self._deeds(value.candidate) for value in (x, y)]
        both = told[0] & told[1]
        sole = bool(both) and all(len(own) == 1 for own in told) and _days_between(x, y) <= _ONE_DEED
        return bool(shared) and (shared + len(both) >= _SHARED or sole)

    def _are_rivals(self, one: tuple[Value, Value], other: tuple[Value, Value]) -> bool:
        """Whether two pairs of days are of the same two articles."""
        return [value.article for value in one] == [value.article for value in other]

    def _is_known(self, x: Value, y: Value) -> bool:
        """Whether the article of one of two days gives the other's as well."""
        ends = {x.article: y, y.article: x}
        return any(
            value.article in ends and answer(value, ends[value.article]) in AGREE for value in self._all
        )


def _days_between(x: Value, y: Value) -> int:
    one, other = (datetime.date.fromisoformat(value.date) for value in (x, y))
    return abs((one - other).days)
