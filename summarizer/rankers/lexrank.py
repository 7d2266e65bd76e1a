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
    scores = np.full(count, 1.0 / count)
    change = math.inf
    while change > EPSILON:
        share = scores / np.maximum(degrees, 1)
        flow = np.zeros(count)
        for row in range(count):
            flow += share[row] * np.unpackbits(links[row], count=count)
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

    postings: dict[str, list[tuple[int, float]]] = {}
    for row, vector in enumerate(vectors):
        for term, weight in vector.items():
            postings.setdefault(term, []).append((row, weight))
    columns = {term: np.array([row for row, _ in entries]) for term, entries in postings.items()}
    weights = {term: np.array([weight for _, weight in entries]) for term, entries in postings.items()}
    links = np.zeros((count, (count + 7) // 8), dtype=np.uint8)
    degrees = np.zeros(count)
    for row, vector in enumerate(vectors):
        if not vector:
            continue
        # All terms' products at once, added up in the order of the terms.
        others = np.concatenate([columns[term] for term in vector])
        products = np.concatenate([weight * weights[term] for term, weight in vector.items()])
        linked = np.bincount(others, weights=products, minlength=count) > THRESHOLD
        links[row] = np.packbits(linked)
        degrees[row] = np.count_nonzero(linked)
    return links, degrees
