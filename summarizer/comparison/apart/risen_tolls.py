"""Sentences that tell of a toll which rose, beside those that tell of the event alone: they share a part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from summarizer.comparison.pairs.relations import PART, SAME, Judged, Pair
from summarizer.comparison.pairs.surroundings import rises
from summarizer.comparison.values.tolls import RISING
from summarizer.comparison.values.values import Value
from summarizer.document import Document

_UNSURE = SAME - 0.01


def of_risen_tolls(
    document: Document, values: Sequence[Sequence[Value]], judged: Mapping[Pair, Judged]
) -> dict[Pair, Judged]:
    """What was judged, where a toll that rose and no toll at all share a part: «the quake that hit the town».

    Args:
        document: A set's candidates.
        values: The values that each candidate gives.
        judged: How likely pairs of candidates state the same.
    """
    return {
        pair: replace(own, same=_UNSURE, part=max(own.part, PART))
        if own.same >= SAME and _is_of_one(document, values, pair)
        else own
        for pair, own in judged.items()
    }


def _is_of_one(document: Document, values: Sequence[Sequence[Value]], pair: Pair) -> bool:
    """Whether one sentence of a pair alone tells of a toll, which rose."""
    tolls = [[value for value in values[k] if value.about in RISING] for k in pair]
    if bool(tolls[0]) == bool(tolls[1]):
        return False
    return any(rises(document, value) for value in (*tolls[0], *tolls[1]))
