"""Tolls that two sides put apart, each article telling both: the army says two soldiers, the rebels say 27."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, combinations

from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.statements import root
from summarizer.comparison.sources.attribution import Attribution
from summarizer.comparison.values.tolls import TOLLS
from summarizer.comparison.values.values import Value, answer
from summarizer.document import Document

# Two numbers that lie further apart are of two things; set by hand.
_RATIO = 20.0


def disputed(
    document: Document, values: Sequence[Sequence[Value]], attribution: Attribution
) -> Iterator[Difference]:
    """The tolls of one sort of people of which an article tells two, from two sources that are named.

    Args:
        document: A set's candidates.
        values: The values that each candidate gives.
        attribution: Who stands behind its sentences.
    """
    tolls = [
        value
        for own in values
        for value in own
        if value.about in TOLLS and value.quantity and not (value.earlier or value.quantity.part)
    ]
    spoken = {value: _roots(document, attribution, value) for value in tolls}
    sided = [value for value in tolls if spoken[value]]
    by_article: defaultdict[int, list[Value]] = defaultdict(list)
    by_number: defaultdict[tuple[str, float, float], list[Value]] = defaultdict(list)
    for value in sided:
        by_article[value.article].append(value)
        by_number[_number(value)].append(value)
    for x, y in chain.from_iterable(combinations(own, 2) for own in by_article.values()):
        if not spoken[x] & spoken[y] and _apart(x, y):
            for one, other in ((x, y), (y, x)):
                # What one side says here, and another article has from the other side.
                yield from (
                    Difference(one, told)
                    for told in by_number[_number(other)]
                    if told.article != one.article
                    and answer(told, other) == "same"
                    and spoken[told] & spoken[other]
                )


def _number(value: Value) -> tuple[str, float, float]:
    """What two tolls have in common that are the same."""
    return (
        (value.about, value.quantity.low, value.quantity.high) if value.quantity else (value.about, 0.0, 0.0)
    )


def _apart(x: Value, y: Value) -> bool:
    """Whether two tolls are of one sort of people, and differ by no more than two sides may."""
    if (
        x.quantity is None
        or y.quantity is None
        or x.quantity.of != y.quantity.of
        or answer(x, y) != "differs"
    ):
        return False
    low, high = sorted((x.quantity.high, y.quantity.high))
    return high <= _RATIO * max(low, 1.0)


def _roots(document: Document, attribution: Attribution, value: Value) -> frozenset[str]:
    """The roots of who stands behind a value's sentence; none where that is the outlet, or a medium: no side."""
    candidate, source = document.candidates[value.candidate], attribution.of(value.candidate)
    if source.kind == "medium":
        return frozenset()
    words = candidate.language.words(source.text)
    stops = candidate.language.stop_words
    return frozenset(root(candidate.language.stem(word)) for word in words if word not in stops)
