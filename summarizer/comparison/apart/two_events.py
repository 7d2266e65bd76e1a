"""Tolls of two events told alike: 7 dead in one city on Sunday, 12 dead in another, or on Friday."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from summarizer.comparison.apart.places import Sites
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Pair
from summarizer.comparison.pairs.statements import PLACE, Statements
from summarizer.comparison.places_of_a_kind import of_one_kind
from summarizer.comparison.values.tolls import TOLLS
from summarizer.comparison.values.values import AGREE, Value, answer
from summarizer.facts import Fact


def without_two_events(
    differences: Sequence[Difference],
    values: Sequence[Sequence[Value]],
    statements: Statements,
    facts: Sequence[Fact],
    sites: Sites,
) -> list[Difference]:
    """Differences less those of tolls of sentences that tell of two events.

    No figure of one is one of the other's, and they are told of two days; or of two places of one sort, of which
    neither article names the other's.

    Args:
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
    apart = {
        pair
        for pair in {own.pair for own in differences if own.first.about in TOLLS}
        if not _agree(values, pair)
        and (pair in dated or sites.elsewhere(*pair) or _elsewhere(statements, pair, named, facts))
    }
    return [own for own in differences if own.pair not in apart]


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
    foreign = ours - named[other.article], theirs - named[one.article]
    return any(
        of_one_kind(facts[x].value, facts[y].value, one.language) for x in foreign[0] for y in foreign[1]
    )
