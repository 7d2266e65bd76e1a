"""Sentences of different articles that say the same."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.document import Document
from summarizer.terms import weight

# Measured on articles of several outlets on one story: below this share of weight sentences are about the same
# people and places and say different things of them.
_SAME = 0.65
_LEAST_SHARED = 6


def also_in(document: Document, index: int, telling: Mapping[str, float]) -> list[int]:
    """The candidates of other articles that say what a sentence says, the nearest one of each article.

    Two sentences say the same where they share most of the term weight of the lighter one, and enough terms
    that it is no coincidence. They may be copies of each other, or one may stand within the other.

    Args:
        document: A set's candidates.
        index: The candidate that is asked about.
        telling: The weight of each term, as `terms.telling` gives it.

    Returns:
        Indexes of candidates, in the order of their articles.
    """
    own = set(document.candidates[index].terms)
    own_weight = weight(own, telling)
    nearest: dict[int, tuple[float, int]] = {}
    for i, candidate in enumerate(document.candidates):
        if candidate.article == document.candidates[index].article:
            continue
        other = set(candidate.terms)
        common = own & other
        if len(common) < _LEAST_SHARED:
            continue
        shared = weight(common, telling) / min(own_weight, weight(other, telling))
        if shared >= _SAME and shared > nearest.get(candidate.article, (0.0, 0))[0]:
            nearest[candidate.article] = (shared, i)
    return [i for _, (_, i) in sorted(nearest.items())]
