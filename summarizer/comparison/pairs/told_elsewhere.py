"""Sentences whose figure or date another article tells of as well: told alone they would not be its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterator, Sequence
from itertools import combinations, pairwise

from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.pairs.statements import BODY, PERSON, Statement, Statements
from summarizer.comparison.values.ages import DIED
from summarizer.comparison.values.tolls import TOLLS
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts.iso_dates import is_day

# Figures from this size on are no small numbers that many things have, nor are fractions: 4.8 %; set by hand.
_TELLING = 11.0
# Beside a figure or a day so many roots are shared: of thirty such pairs of the development sets all but the halves
# of finals state the same, a part of it, or another value.
_SHARED = 1
_HALF = 50.0  # per cent, which many things are
_THIRDS = 3  # of a whole, which are told rounded
# So many people are counted by no chance, but for whole thousands; set by hand.
_MANY = 1000
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
    each = statements.each
    holders: defaultdict[Hashable, list[int]] = defaultdict(list)
    for index, own in enumerate(values):
        digits = {"".join(filter(str.isdigit, figure)) for figure in statements.each[index].figures}
        keys = {key for value in own for key in _keys(document, value)}
        keys |= set(_ranks(document.candidates[index], own, each[index].figures))
        keys |= {number for number in digits if len(number) >= _LONG}
        keys |= set(_named(each[index], own))
        for key in keys:
            holders[key].append(index)
    found = set()
    for key, held in holders.items():
        for i, j in combinations(held, 2):
            if each[i].article == each[j].article:
                continue
            if len(each[i].roots & each[j].roots) >= _SHARED or _is_plain(key):
                found |= {i, j}
    return frozenset(found)


def _named(own: Statement, values: Sequence[Value]) -> Iterator[Hashable]:
    """The shares of a sentence, each with every person and body that it names: 2 % and the central bank."""
    names = [(kind, number) for kind in (PERSON, BODY) for number in own.names[kind]]
    for value in values:
        if value.about == "%" and value.quantity is not None:
            for name in names:
                yield value.quantity.low, name


def _is_plain(key: Hashable) -> bool:
    """Whether so many people are told of that two texts hardly count others: 5,300 dead."""
    return isinstance(key, tuple) and key[0] == "people" and key[1] == key[2] >= _MANY and key[1] % _MANY != 0


def _ranks(candidate: Candidate, values: Sequence[Value], figures: Collection[str]) -> Iterator[Hashable]:
    """The places in a table that a sentence gives, in words or in digits: the thirty-third, place 33."""
    language, words = candidate.language, candidate.words
    ordinals = [value for value in values if value.about.startswith("ordinal ")]
    if not (ordinals or figures):
        return
    heads = word_lists.words(language.code, "ranks.txt")
    for value in ordinals:
        number = sum(int(part) for part in " ".join(value.words).split() if part.isdecimal())
        if number >= _TELLING and value.about.partition(" ")[2] in {language.stem(word) for word in heads}:
            yield "rank", number
    for before, word in pairwise(words) if figures else ():
        is_rank = word.isdecimal() and not heads.isdisjoint(word_lists.forms(before, language))
        if is_rank and int(word) >= _TELLING:
            yield "rank", int(word)


def figure_key(value: Value) -> tuple[str, float, float] | None:
    """What a figure is found by: its sort, its low and its high end; None where many things may have it."""
    quantity = value.quantity
    if quantity is None or _is_small(quantity.high) or quantity.of == DIED or value.about.startswith("age "):
        return None
    if value.about == "%" and quantity.high == _HALF:
        return None
    people = value.about in TOLLS or value.about == "people"
    if value.about == "%":
        return value.about, _percent(quantity.low), _percent(quantity.high)
    return "people" if people else value.about, quantity.low, quantity.high


def _percent(share: float) -> float:
    """A share in per cents; of thirds, which are told by words or rounded, without what is behind the point."""
    is_third = share != int(share) and abs(_THIRDS * share - round(_THIRDS * share)) < 1e-6
    return float(round(share)) if is_third else share


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
    if value.date[:4] < day[:4] and (not value.role or "/" in value.date):
        yield "year", value.date
