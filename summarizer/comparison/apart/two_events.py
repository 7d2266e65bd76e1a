"""Figures of two events told alike: 7 dead in one city on Sunday, 12 in another; the medals of two states."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.apart.places import Sites
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Pair
from summarizer.comparison.pairs.statements import PLACE, Statements
from summarizer.comparison.places_of_a_kind import of_one_kind
from summarizer.comparison.values.tolls import TOLLS
from summarizer.comparison.values.values import AGREE, Value, answer
from summarizer.document import Document
from summarizer.facts import Fact
from summarizer.facts.iso_dates import is_day


def without_two_events(
    document: Document,
    differences: Sequence[Difference],
    values: Sequence[Sequence[Value]],
    statements: Statements,
    facts: Sequence[Fact],
    sites: Sites,
) -> list[Difference]:
    """Differences less those of figures of sentences that tell of two events.

    Of tolls: no figure of one is one of the other's, and they are told of two days, or of two places of one sort,
    of which neither article names the other's; or they are those of a day, and of another. What else is counted is
    of two things where each sentence names a place of one sort that the other does not.

    Args:
        document: A set's candidates.
        differences: What was found to differ.
        values: The values that each candidate gives.
        statements: The set's statements, described with the facts.
        facts: Its key facts.
        sites: The places that its sentences are of.
    """
    named: defaultdict[int, set[int]] = defaultdict(set)
    for statement in statements.each:
        named[statement.article] |= statement.names[PLACE]
    dated = {own.pair for own in differences if own.first.about == "date"}

    def of_two_events(pair: Pair) -> bool:
        told_apart = (
            pair in dated
            or _of_two_days(document, values, pair)
            or sites.elsewhere(*pair)
            or _elsewhere(statements, pair, named, facts)
        )
        return told_apart and not _agree(values, pair)

    apart = set(filter(of_two_events, {own.pair for own in differences if own.first.about in TOLLS}))
    counted = {own.pair for own in differences if _counts(own.first)}
    apart |= {pair for pair in counted - apart if _elsewhere(statements, pair, defaultdict(set), facts)}
    return [own for own in differences if own.pair not in apart]


def _counts(value: Value) -> bool:
    """Whether a value is a figure of something that two places each have: medals, shares, sums."""
    return value.kind == "figure" and value.about not in TOLLS and value.quantity is not None


def _of_two_days(document: Document, values: Sequence[Sequence[Value]], pair: Pair) -> bool:
    """Whether the toll of one sentence is that of its day alone, «since dawn», and the other is of another day."""
    days = [_days(document, values, index) for index in pair]
    alone = [_is_of_its_day(document.candidates[index]) for index in pair]
    return any(alone) and all(days) and days[0].isdisjoint(days[1])


def _days(document: Document, values: Sequence[Sequence[Value]], index: int) -> frozenset[str]:
    """The days that a sentence tells of; its article's where it tells of that."""
    candidate = document.candidates[index]
    if _is_of_its_day(candidate):
        return frozenset(filter(None, [document.articles[candidate.article].day]))
    return frozenset(
        v.date for v in values[index] if v.kind == "date" and is_day(v.date) and v.role != "said"
    )


def _is_of_its_day(candidate: Candidate) -> bool:
    words = candidate.words
    return any(
        tuple(words[at : at + len(phrase)]) == phrase
        for phrase in word_lists.phrases(candidate.language.code, "since_dawn.txt")
        for at in range(len(words) - len(phrase) + 1)
    )


def _agree(values: Sequence[Sequence[Value]], pair: Pair) -> bool:
    """Whether two sentences have a figure in common."""
    ours, theirs = ([value for value in values[k] if value.kind == "figure"] for k in pair)
    return any(answer(x, y) in AGREE for x in ours for y in theirs)


def _elsewhere(
    statements: Statements, pair: Pair, named: defaultdict[int, set[int]], facts: Sequence[Fact]
) -> bool:
    """Whether two sentences name two places of one kind each, and neither article the other's."""
    one, other = (statements.each[i] for i in pair)
    ours, theirs = one.names[PLACE], other.names[PLACE]
    if one.language != other.language or ours & theirs:
        return False
    foreign = [
        [name for number in numbers for name in _called(facts[number], one.language)]
        for numbers in (ours - named[other.article], theirs - named[one.article])
    ]
    return any(of_one_kind(x, y, one.language) for x in foreign[0] for y in foreign[1])


def _called(fact: Fact, language: str) -> Sequence[str]:
    """What a place is called in a language: a mixed set's places are told by the names of one."""
    return dict(fact.names).get(language, ())[:1] or (fact.value,)
