"""How like each sentence is to the likest of some others, without a look at each pair.

The others are indexed by their terms, each under every term with the length of what is left of its vector from that
term on, rare terms first; what is met first at a term shares nothing before it, so that the product of both lengths
is the most its cosine can be (prefix bounds, as in L2AP: Anastasiu and Karypis 2014). One whose bound is below the
best cosine so far is passed over, and with it all behind it. The cosines are those of `similarity.cosine`, to the
last bit.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from summarizer.similarity import Vector, cosine

# Fewer are looked at one by one: an index would cost more than it saves.
_FEW = 20
# What a bound may lack by rounding.
_ROUNDING = 1e-9


def nearest(vectors: Sequence[Vector], groups: Sequence[int], others: Sequence[int]) -> list[float]:
    """For each vector its greatest cosine with one of the others that is of another group; 0 where there is none.

    Args:
        vectors: Term vectors of length 1.
        groups: The group of each.
        others: The indexes of those that all are held against, at most one a group.
    """
    if len(others) < _FEW:
        return [
            max((cosine(own, vectors[j]) for j in others if groups[j] != groups[i]), default=0.0)
            for i, own in enumerate(vectors)
        ]
    index = _Index(vectors, groups, others)
    return [index.nearest(i) for i in range(len(vectors))]


class _Index:
    """Vectors by their terms."""

    def __init__(self, vectors: Sequence[Vector], groups: Sequence[int], others: Sequence[int]) -> None:
        self._vectors, self._groups = vectors, groups
        self._frequency = Counter(term for i in others for term in vectors[i])
        self._holders: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
        for i in self._distinct(others):
            for term, length in self._lengths(vectors[i]):
                self._holders[term].append((length, i))
        for held in self._holders.values():
            held.sort(reverse=True)

    def _distinct(self, others: Sequence[int]) -> list[int]:
        """The others, of those that are one to every vector of another group the first two."""
        holders = {(g, term) for g, own in zip(self._groups, self._vectors, strict=True) for term in own}
        spread = Counter(term for _, term in holders)
        alike: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
        for i in others:
            shared = [(term, w) for term, w in self._vectors[i].items() if spread[term] > 1]
            alike[len(self._vectors[i]), *shared].append(i)
        return [i for held in alike.values() for i in held[:2]]

    def _lengths(self, vector: Vector) -> list[tuple[str, float]]:
        """The terms of a vector that others have, rare ones first, and the length of what is left from each on."""
        left, found = 0.0, []
        for _, term in sorted([(-self._frequency[term], term) for term in vector if term in self._frequency]):
            left += vector[term] ** 2
            found.append((term, math.sqrt(left)))
        return found[::-1]

    def nearest(self, index: int) -> float:
        """The greatest cosine of a vector with one of another group."""
        own, group, best = self._vectors[index], self._groups[index], 0.0
        seen: set[int] = set()
        for term, length in self._lengths(own):
            for other_length, other in self._holders[term]:
                if length * other_length < best - _ROUNDING:
                    break
                if other not in seen:
                    seen.add(other)
                    if self._groups[other] != group:
                        best = max(best, cosine(own, self._vectors[other]))
        return best
