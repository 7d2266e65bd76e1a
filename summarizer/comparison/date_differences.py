"""Dates of one thing that differ from article to article: of what happened, of its end, and of what is to come."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from summarizer.comparison.one_thing import OneThing
from summarizer.comparison.pairs.across_languages import SINGLED_OUT
from summarizer.comparison.pairs.relations import HALF_SURE, SURE, Judged, Pair, pair_of
from summarizer.comparison.pairs.surroundings import Surroundings
from summarizer.comparison.values.values import AGREE, Value, answer
from summarizer.document import Document
from summarizer.facts.iso_dates import is_day

# The words around two days to come that are of one thing are so alike; set by hand.
_ALIKE = 0.3
# Two ends («until») of sentences in two languages that may share a part are of one thing; set by hand.
_SOME_PART = 0.25


class DateDifferences:
    """Finds the dates of one thing that differ in a set."""

    def __init__(
        self,
        document: Document,
        dated: Sequence[Sequence[Value]],
        by_about: Mapping[str, Mapping[int, Sequence[Value]]],
        judged: Mapping[Pair, Judged],
        one: OneThing,
        near: Surroundings,
    ) -> None:
        """Nothing is read before it is asked for.

        Args:
            document: A set's candidates.
            dated: The dates that each candidate gives.
            by_about: All values by what they are of, and by their articles.
            judged: How likely pairs of candidates state the same.
            one: Whether two values are of one thing.
            near: What stands around the values.
        """
        self._document = document
        self._dated = dated
        self._by_about = by_about
        self._judged = judged
        self._one = one
        self._near = near

    def find(self) -> Iterator[tuple[Value, Value]]:
        """The dates that differ, two by two."""
        # Every sentence has a date: only those of sentences that share something are compared.
        for (i, j), judged in self._judged.items():
            left = self._unmatched(i, j) if judged.same >= SURE else ()
            for x in self._dated[i]:
                for y in self._dated[j]:
                    if self._differ(x, y, matched=(x, y) in left):
                        yield x, y
        yield from self._days_to_come()
        yield from self._translated_ends()

    def _unmatched(self, i: int, j: int) -> list[tuple[Value, Value]]:
        """The dates of each of two sentences that the other does not have; of two days to come beside others too.

        «Agreed on Monday that it opens on 1 May», «agreed that it opens on 9 May».
        """
        left = _unmatched(self._dated[i], self._dated[j])
        ours, theirs = (
            [
                value
                for value in self._dated[k]
                if self._is_to_come(value) and value.role not in ("said", "told")
            ]
            for k in (i, j)
        )
        return left or (_unmatched(ours, theirs) if len(ours) == len(theirs) == 1 else [])

    def _is_to_come(self, value: Value) -> bool:
        """Whether a date is a day after that on which its article came out."""
        published = self._document.articles[value.article].published
        return bool(published) and is_day(value.date) and value.date > str(published)

    def _days_to_come(self) -> Iterator[tuple[Value, Value]]:
        """The one day to come that two French or English articles each tell of, in words that are alike."""
        days: defaultdict[int, list[Value]] = defaultdict(list)
        for value in (value for own in self._dated for value in own):
            article = self._document.articles[value.article]
            cased = self._document.candidates[value.candidate].language.cased
            if cased and is_day(value.date) and value.date > (article.published or "9"):
                days[value.article].append(value)
        once = [own[0] for _, own in sorted(days.items()) if len({value.date for value in own}) == 1]
        for x, y in combinations(once, 2):
            judged = self._judged.get(pair_of(x.candidate, y.candidate))
            told = judged is not None and judged.same >= SURE
            if x.date != y.date and not told and self._near.alike(x, y) >= _ALIKE:
                yield x, y

    def _translated_ends(self) -> Iterator[tuple[Value, Value]]:
        """The one «until» that two articles in two languages each tell of, in sentences that name one person."""
        ends: defaultdict[int, list[Value]] = defaultdict(list)
        for value in (value for own in self._dated for value in own if value.role == "until"):
            ends[value.article].append(value)
        once = [own[0] for _, own in sorted(ends.items()) if len(own) == 1]
        for x, y in combinations(once, 2):
            known = pair_of(x.candidate, y.candidate) in self._judged
            apart = not known and self._near.translated(x, y) and answer(x, y) == "differs"
            if apart and self._one.one_person(x, y):
                yield x, y

    def _differ(self, one: Value, other: Value, *, matched: bool) -> bool:
        if one.article == other.article or answer(one, other) != "differs":
            return False
        # The day of an event, and the day when somebody told of it.
        if "told" in (one.role, other.role) or ("said" in (one.role, other.role) and one.role != other.role):
            return False
        # The day of something, and the day until which something else lasts.
        if {one.role, other.role} == {"", "until"}:
            return False
        if self._near.translated(one, other):
            if not self._one_date_translated(one, other, matched=matched):
                return False
        elif (
            not matched
            and not self._ends_apart(one, other)
            and not self._one.of_one_thing(one, other, alone=False)
        ):
            return False
        own = self._by_about[one.about]
        known = any(_knows(value, one) for value in own[other.article])
        return not known and not any(_knows(value, other) for value in own[one.article])

    def _ends_apart(self, one: Value, other: Value) -> bool:
        """Whether what lasts until one day in one sentence lasts until another in the other one."""
        if "until" not in (one.role, other.role) or {one.role, other.role} - {"until", "between"}:
            return False
        return self._one.stated(one, other) >= HALF_SURE

    def _one_date_translated(self, one: Value, other: Value, *, matched: bool) -> bool:
        """Whether dates of sentences in two languages are of one thing: both of all, or both of its end."""
        ends = one.candidate, other.candidate
        judged = self._judged[pair_of(*ends)]
        if one.role == other.role == "until" and judged.part >= _SOME_PART:
            return all(sum(d.role == "until" for d in self._dated[i]) == 1 for i in ends)
        return matched and judged.same >= SINGLED_OUT


def _unmatched(ours: Sequence[Value], theirs: Sequence[Value]) -> list[tuple[Value, Value]]:
    """The values of each of two sentences that the other does not have, in order; none where one has more."""
    left = [x for x in ours if not any(answer(x, y) in AGREE for y in theirs)]
    right = [y for y in theirs if not any(answer(x, y) in AGREE for x in ours)]
    if len(left) != len(right) or any(x.role != y.role for x, y in zip(left, right, strict=True)):
        return []
    several = any(value.several for value in (*left, *right))
    return list(zip(left, right, strict=True)) if len(left) == 1 or several else []


def _knows(one: Value, other: Value) -> bool:
    """Whether one date is another, to the day where that is; a year is no knowledge of a day in it."""
    return len(one.date) >= len(other.date) and answer(one, other) in AGREE
