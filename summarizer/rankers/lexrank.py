"""LexRank: a sentence is central when many others are like it (Erkan and Radev 2004).

Threshold, tf-idf and power steps are those of sumy's LexRank, and so are the scores; only the arithmetic is
another: sumy compares 1,000 sentences pair by pair in about 20 seconds.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import float64, uint8
    from numpy.typing import NDArray

    from summarizer.document import Document

THRESHOLD = 0.1
"""Sentences whose cosine is above it are linked."""
EPSILON = 0.1
"""The power method stops when a step moves the scores by no more than this (Euclidean distance)."""
_PAIRS = 1 << 18
"""Pairs of sentences that are held unpacked at once: 2 MB of numbers, and a thousand sentences in four steps."""


def rank(document: Document) -> list[float]:
    """Score sentences by their centrality in the graph of similar sentences.

    Similarity is the idf-modified cosine of the sentences' terms, each sentence counting as a document. The
    scores have Euclidean length 1. Memo: one bit for each pair of sentences.

    Source: Erkan and Radev 2004, LexRank: Graph-based Lexical Centrality as Salience in Text Summarization
    (JAIR 22), the variant with a threshold and without damping.

    Returns:
        One score a candidate; all zero where no term tells sentences apart, as when all are stop words.
    """
    import numpy as np  # a tenth of a second; only ranking needs it

    count = len(document.candidates)
    links, degrees = _links(_unit_vectors(document), count)
    if not degrees.any():
        return [0.0] * count
    step = max(1, _PAIRS // max(1, count))
    scores = np.full(count, 1.0 / count)
    change = math.inf
    while change > EPSILON:
        share = scores / np.maximum(degrees, 1)
        flow = np.zeros(count)
        for row in range(0, count, step):
            bits = np.unpackbits(links[row : row + step], axis=1, count=count)
            flow += share[row : row + step] @ bits
        flow /= np.linalg.norm(flow)
        change = float(np.linalg.norm(flow - scores))
        scores = flow
    # The last digits differ from one processor to the next; without them equals stay equal.
    return [round(float(score), 12) for score in scores]


def _unit_vectors(document: Document) -> list[dict[str, float]]:
    """Each candidate's tf-idf weights, of length 1; empty where all weights are zero."""
    counts = [Counter(candidate.terms) for candidate in document.candidates]
    holders = Counter(term for counter in counts for term in counter)
    idf = {term: math.log(len(counts) / (1 + number)) for term, number in holders.items()}
    vectors: list[dict[str, float]] = []
    for counter in counts:
        most = max(counter.values(), default=1)
        weights = {term: tf / most * idf[term] for term, tf in counter.items()}
        length = math.sqrt(sum(weight**2 for weight in weights.values()))
        vectors.append({term: weight / length for term, weight in weights.items()} if length else {})
    return vectors


def _links(vectors: list[dict[str, float]], count: int) -> tuple[NDArray[uint8], NDArray[float64]]:
    """The links of every sentence as packed bits, one row a sentence, and how many links each has."""
    import numpy as np

    numbers: dict[str, int] = {}
    terms = np.array([numbers.setdefault(term, len(numbers)) for v in vectors for term in v], dtype=np.intp)
    weights = np.array([weight for vector in vectors for weight in vector.values()], dtype=np.float64)
    sizes = np.array([len(vector) for vector in vectors], dtype=np.intp)
    rows = np.repeat(np.arange(count), sizes)
    # The sentences that hold a term stand beside each other, in their order.
    by_term = np.argsort(terms, kind="stable")
    holders, held = rows[by_term], weights[by_term]
    numbered = np.bincount(terms, minlength=1)
    starts = np.cumsum(numbered) - numbered
    ends = np.cumsum(sizes)

    links = np.zeros((count, (count + 7) // 8), dtype=np.uint8)
    degrees = np.zeros(count)
    step = max(1, _PAIRS // max(1, count))
    for row in range(0, count, step):
        last = min(row + step, count)
        own = slice(ends[row] - sizes[row], ends[last - 1])
        # All terms' products at once, added up in the order of the terms.
        met = numbered[terms[own]]
        places = np.arange(met.sum()) + np.repeat(starts[terms[own]] - np.cumsum(met) + met, met)
        pairs = np.repeat((rows[own] - row) * count, met) + holders[places]
        products = np.repeat(weights[own], met) * held[places]
        likeness = np.bincount(pairs, weights=products, minlength=(last - row) * count)
        linked = likeness.reshape(last - row, count) > THRESHOLD
        links[row:last] = np.packbits(linked, axis=1)
        degrees[row:last] = np.count_nonzero(linked, axis=1)
    return links, degrees
