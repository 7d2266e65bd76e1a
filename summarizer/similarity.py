"""Weighted term vectors of sentences: how often a stem stands in it times its inverse document frequency."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from operator import mul

from corpus import Remembered, forgetting, get_language
from summarizer.candidate import Candidate

Vector = Mapping[str, float]
# The share of articles a stem is taken to stand in where the background table does not hold it.
RARE = 2e-4
MOST_TERMS = 1 << 16
"""Words whose terms and weights are held: those of some thousand articles, which each asks for again."""


def inverse_document_frequency(candidates: Sequence[Candidate], longest: str = "") -> dict[str, float]:
    """Weigh each term of some candidates by its inverse document frequency (Sparck Jones 1972).

    A stem's frequency comes from its language's background table; for a language without one it is the share
    of the candidates themselves.

    Args:
        candidates: The candidates.
        longest: The longest text that they are of, lest more be held of its words than it takes itself.
    """
    weights: dict[str, float] = {}
    own: Counter[str] = Counter()
    of_language: Counter[str] = Counter(candidate.language.code for candidate in candidates)
    for candidate in candidates:
        if not candidate.language.document_frequency:
            own.update(candidate.term_set)
    for candidate in forgetting(candidates, longest):
        code = candidate.language.code
        known = _idf(code) if candidate.language.document_frequency else None
        for term in forgetting(candidate.terms, longest, words=True):
            if term not in weights:
                weights[term] = (
                    math.log(1.0 + of_language[code] / own[term]) if known is None else known[term]
                )
    return weights


@cache
def _idf(code: str) -> Remembered[str, float]:
    """The weights of a language's terms, which each article asks for again."""
    frequency = get_language(code).document_frequency
    return Remembered(lambda term: -math.log(frequency.get(term, RARE)), MOST_TERMS)


def weight(some: Iterable[str], weights: Mapping[str, float]) -> float:
    """The weight of some terms together, the same in whatever order a set gives them."""
    return math.fsum([weights.get(term, 0.0) for term in some])


def vector(terms: Iterable[str], weights: Mapping[str, float]) -> dict[str, float]:
    """A sentence's term vector of length 1; a term said again counts for less each time."""
    counts = Counter(terms)
    raw = {term: (1.0 + math.log(n)) * own for term, n in counts.items() if (own := weights.get(term))}
    return _of_length_1(raw)


def cosine(a: Vector, b: Vector) -> float:
    """The inner product of two vectors, which is their cosine where both have length 1."""
    if len(a) > len(b):
        a, b = b, a
    return sum([w * b[term] for term, w in a.items() if term in b])


def centroid(vectors: Iterable[Vector]) -> dict[str, float]:
    """The mean direction of some vectors, of length 1."""
    total: dict[str, float] = {}
    for one in vectors:
        for term, w in one.items():
            total[term] = total.get(term, 0.0) + w
    return _of_length_1(total)


def _of_length_1(vector: dict[str, float]) -> dict[str, float]:
    norm = math.sqrt(sum(map(mul, vector.values(), vector.values())))
    if not norm:
        return {}
    for term, w in vector.items():  # in its place: a sentence may be a megabyte
        vector[term] = w / norm
    return vector


def overlap(a: Candidate, b: Candidate) -> float:
    """The share of the shorter sentence's stems that the other has too, from 0 to 1."""
    first, second = a.term_set, b.term_set
    least = min(len(first), len(second))
    return len(first & second) / least if least else float(a.words == b.words)
