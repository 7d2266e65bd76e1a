"""Measures and sums of one thing in two languages, which differ: 12 km *deep*, على *عمق* 15 كيلومترا.

No words of two languages are alike, and a figure that differs joins no sentences. What is left is what a measure is
of, in words that each language has few of; who gives it; and the names, days and figures that stand beside it. Only
the one such figure of an article is held against the one of another, and none too far from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from summarizer.comparison import word_lists
from summarizer.comparison.deeds import deeds
from summarizer.comparison.pairs.statements import PERSON, Statements
from summarizer.comparison.pairs.surroundings import Surroundings
from summarizer.comparison.values.measures import MEASURES, SPEED
from summarizer.comparison.values.values import AGREE, Value, answer, highest
from summarizer.document import Document
from summarizer.facts.iso_dates import publication_day
from summarizer.facts.tokens import tokenize

# What a measure is of is told so near it, on either side, in words; set by hand.
_BESIDE = 8
# What may be one in two languages: measures, shares, and what a ballot counts.
_MEASURED = MEASURES | {"%", "votes", "seats"}
# Each of several things, givers or firms has its own; a story has one of the others: its loss, its fine.
_OF_MANY = frozenset(
    {SPEED, "length", "height", "area", "distance", "weight", "capacity"}
    | {"aid", "value", "price", "sale", "profit", "revenue", "salary", "budget", "debt"}
)
_ENDS = frozenset(".;؛؟!:")
# Articles so many days apart, and figures one of which is so many times the other, are of one thing at most; set by
# hand, as `loose_ties.NEAR` and `one_thing` have it.
_NEAR, _RATIO = 3, 2.5


class TranslatedFigures:
    """Finds the measures and sums of one thing that differ between articles in two languages."""

    def __init__(
        self,
        document: Document,
        statements: Statements,
        values: Sequence[Sequence[Value]],
        by_about: Mapping[str, Mapping[int, Sequence[Value]]],
        near: Surroundings,
    ) -> None:
        """Nothing is read before it is asked for.

        Args:
            document: A set's candidates.
            statements: Its statements.
            values: The values that each candidate gives, earlier counts left out.
            by_about: The same by what they are of, and by their articles.
            near: What stands around the values.
        """
        self._document, self._statements, self._values = document, statements, values
        self._by_about, self._near = by_about, near
        self._of = cache(self._measured)
        self._days = [publication_day(article.published) for article in document.articles]

    def find(self) -> Iterator[tuple[Value, Value]]:
        """The figures that differ, two by two."""
        languages = [article.language for article in self._document.articles]
        if len(set(languages)) < 2:
            return
        for about in sorted(self._by_about):
            if about not in _MEASURED and not about.startswith("money "):
                continue
            by_article = self._by_about[about]
            for a in sorted(by_article):
                for b in sorted(by_article):
                    if a < b and languages[a] != languages[b] and self._are_near(a, b):
                        yield from self._between(by_article[a], by_article[b])

    def _are_near(self, a: int, b: int) -> bool:
        """Whether two articles are known to have come out within few days."""
        one, other = self._days[a], self._days[b]
        return one is not None and other is not None and abs((one - other).days) <= _NEAR

    def _between(self, ours: Sequence[Value], theirs: Sequence[Value]) -> Iterator[tuple[Value, Value]]:
        for x in ours:
            for y in theirs:
                if (
                    answer(x, y) == "differs"
                    and _near_in_number(x, y)
                    and self._are_of_one_thing(x, y, ours, theirs)
                ):
                    yield x, y

    def _are_of_one_thing(self, x: Value, y: Value, ours: Sequence[Value], theirs: Sequence[Value]) -> bool:
        """Whether two figures are the only ones of their articles, and of one thing by what stands beside them."""
        of, its = self._of(x), self._of(y)
        if (of and its and of != its) or (x.about == "%" and not (of and its)):
            return False
        if self._near.forecast(x) != self._near.forecast(y):
            return False
        if any(answer(x, v) in AGREE for v in theirs) or any(answer(v, y) in AGREE for v in ours):
            return False  # the other article knows of it
        if self._is_beside_the_same(x, y):
            mine = [v for v in ours if self._is_beside_the_same(v, y)]
            its_own = [v for v in theirs if self._is_beside_the_same(x, v)]
            return _all_agree(x, mine) and _all_agree(y, its_own)
        if of != its or not self._have_one(x, ours) or not self._have_one(y, theirs):
            return False
        if of in _OF_MANY:
            return self._share_a_name(x, y)
        return bool(of) or self._are_of_one_person(x, y) or self._are_of_two_names(x, y)

    def _have_one(self, value: Value, own: Sequence[Value]) -> bool:
        """Whether an article gives one figure only of what a value is the measure of."""
        return _all_agree(value, [v for v in own if self._of(v) == self._of(value)])

    def _is_beside_the_same(self, x: Value, y: Value) -> bool:
        """Whether the sentences of two figures have a name in common, and a day or another figure."""
        return self._share_a_name(x, y) and self._share_a_value(x, y)

    def _share_a_name(self, x: Value, y: Value) -> bool:
        return any(map(frozenset.intersection, self._names(x), self._names(y)))

    def _are_of_one_person(self, x: Value, y: Value) -> bool:
        """Whether the sentences of two figures name the same people, and some."""
        return self._names(x)[PERSON] == self._names(y)[PERSON] != frozenset()

    def _are_of_two_names(self, x: Value, y: Value) -> bool:
        """Whether two sums stand in sentences that share two names and a deed: one promised another."""
        shared = map(frozenset.intersection, self._names(x), self._names(y))
        one, other = (self._document.candidates[value.candidate] for value in (x, y))
        named = x.about.startswith("money ") and sum(map(len, shared)) > 1
        return named and not deeds(one).isdisjoint(deeds(other))

    def _names(self, value: Value) -> Sequence[frozenset[int]]:
        """The names of a figure's sentence, kind by kind."""
        return self._statements.each[value.candidate].names

    def _share_a_value(self, x: Value, y: Value) -> bool:
        """Whether the sentences of two figures have a day or another figure in common."""
        return any(
            answer(one, other) == "same"
            for one in self._values[x.candidate]
            for other in self._values[y.candidate]
            if one.role != "said"
        )

    def _measured(self, value: Value) -> str:
        """What a figure is the measure of, by the nearest word that says so; empty where none does."""
        if value.about == SPEED:
            return SPEED
        candidate = self._document.candidates[value.candidate]
        text, language, sentence = (
            self._document.articles[value.article].text,
            candidate.language,
            candidate.sentence,
        )
        known = word_lists.table(language.code, "measured.tsv")
        front = tokenize(text, language, sentence.start, value.start).words[::-1][:_BESIDE]
        behind = tokenize(text, language, value.end, sentence.end).words[:_BESIDE]
        found: list[tuple[int, str]] = []
        for words in (front, behind):
            for at, word in enumerate(words):
                if word in _ENDS or word[0].isdigit():
                    break
                of = next((known[own] for own in _bare(word_lists.forms(word, language)) if own in known), "")
                if of:
                    found.append((at, of))
                    break
        return min(found)[1] if found else ""


def _bare(forms: Sequence[str]) -> Iterator[str]:
    """The forms of a word, and each without the Arabic article."""
    for form in forms:
        yield form
        if form.startswith("ال"):
            yield form.removeprefix("ال")


def _all_agree(value: Value, own: Sequence[Value]) -> bool:
    """Whether all of some figures agree with one."""
    return all(answer(value, one) in AGREE for one in own)


def _near_in_number(one: Value, other: Value) -> bool:
    low, high = sorted(map(highest, (one, other)))
    return high <= _RATIO * low
