"""Sentences whose figure or date another article tells of as well: told alone they would not be its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations

from summarizer.comparison.pairs.statements import Statements
from summarizer.comparison.values.quantities import DIED
from summarizer.comparison.values.tolls import TOLLS
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts.iso_dates import is_day

# Figures from this size on are no small numbers that many things have, nor are fractions: 4.8 %; set by hand.
_TELLING = 11.0
# Beside a figure or a day so many roots are shared: of thirty such pairs of the development sets all but the halves
# of finals state the same, a part of it, or another value.
_SHARED = 1
_HALF = 50.0
# Digits from this many on are no year.
_LONG = 5


def told_elsewhere(
    document: Document, statements: Statements, values: Sequence[Sequence[Value]]
) -> frozenset[int]:
    """The candidates of which a sentence of another article has a telling figure or day, and some words.

    Args:
        document: A set's candidates.
        statements: Its statements.
        values: The values that each candidate gives.
    """
    holders: defaultdict[Hashable, list[int]] = defaultdict(list)
    for index, own in enumerate(values):
        digits = {"".join(filter(str.isdigit, figure)) for figure in statements.each[index].figures}
        keys = {key for value in own for key in _keys(document, value)}
        for key in keys | {number for number in digits if len(number) >= _LONG}:
            holders[key].append(index)
    each, found = statements.each, set()
    for held in holders.values():
        for i, j in combinations(held, 2):
            shared = each[i].roots & each[j].roots if each[i].article != each[j].article else ()
            if len(shared) >= _SHARED:
                found |= {i, j}
    return frozenset(found)


def figure_key(value: Value) -> tuple[str, float, float] | None:
    """What a figure is found by: its sort, its low and its high end; None where many things may have it."""
    quantity = value.quantity
    if quantity is None or _is_small(quantity.high) or quantity.of == DIED or value.about.startswith("age "):
        return None
    if value.about == "%" and quantity.high == _HALF:
        return None
    people = value.about in TOLLS or value.about == "people"
    return "people" if people else value.about, quantity.low, quantity.high


def _is_small(number: float) -> bool:
    return number < _TELLING and number == int(number)


def _keys(document: Document, value: Value) -> Iterator[Hashable]:
    """What a value is found by: a figure by its sort and number, a day but that of the news, a past year."""
    if value.quantity is not None:
        figure = figure_key(value)
        if figure is not None:
            yield figure
        return
    if value.about == "score" and document.candidates[value.candidate].language.cased:
        yield value.about, value.words
        return
    day = document.articles[value.article].day
    if value.role == "said" or not value.date:
        return
    if is_day(value.date) and len(value.words) == 1 and value.date != day:
        yield "day", value.date
    if value.date[:4] < day[:4] and not value.role:
        yield "year", value.date
