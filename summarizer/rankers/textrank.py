"""TextRank: sentences recommend each other by the words they share (Mihalcea and Tarau 2004).

Weights, damping and power steps are those of sumy's TextRank, and so are the scores. The matrix of all pairs
is never built: its edges depend on shared terms and on the two lengths alone, so a power step sums over the
terms, once for each length that sentences have.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

    from summarizer.document import Document

DAMPING = 0.85
"""The share of a sentence's score that comes from others."""
EPSILON = 1e-4
"""The power method stops when a step moves the scores by no more than this (Euclidean distance)."""
_NO_DIVISION_BY_ZERO = 1e-7  # sumy's own


def rank(document: Document) -> list[float]:
    """Score sentences by the votes of the sentences they share terms with.

    A vote weighs the number of shared terms, repeats counted, over the sum of the logarithms of both lengths;
    a sentence votes for itself, too. The scores sum to 1 at most. Time and memory grow with the number of words.

    Source: Mihalcea and Tarau 2004, TextRank: Bringing Order into Texts (EMNLP).
    """
    import numpy as np  # a tenth of a second; only ranking needs it

    count = len(document.candidates)
    if not count:
        return []
    votes = _votes(document)
    given = votes(np.ones(count)) + _NO_DIVISION_BY_ZERO
    scores = np.full(count, 1.0 / count)
    change = math.inf
    while change > EPSILON:
        step = (1.0 - DAMPING) / count * scores.sum() + DAMPING * votes(scores / given)
        change = float(np.linalg.norm(step - scores))
        scores = step
    # The last digits differ from one processor to the next; without them equals stay equal.
    return [round(float(score), 12) for score in scores]


def _votes(document: Document) -> Callable[[NDArray[float64]], NDArray[float64]]:
    """The symmetric matrix of all edges, as the function that multiplies a vector with it."""
    import numpy as np

    vocabulary: dict[str, int] = {}
    entries = [
        (row, vocabulary.setdefault(term, len(vocabulary)), number)
        for row, candidate in enumerate(document.candidates)
        for term, number in Counter(candidate.terms).items()
    ]
    rows, terms, numbers = np.array(entries, dtype=np.int64).reshape(-1, 3).T
    lengths = np.array([len(candidate.terms) for candidate in document.candidates])
    logarithms = np.log(np.maximum(lengths, 1))
    # Sentences of one length, and their entries.
    groups = [
        (math.log(length), rows[chosen], terms[chosen], numbers[chosen])
        for length in np.unique(lengths[rows])
        for chosen in [lengths[rows] == length]
    ]

    def multiply(vector: NDArray[float64]) -> NDArray[float64]:
        product = np.zeros(len(lengths))
        for logarithm, group_rows, group_terms, group_numbers in groups:
            norms = logarithm + logarithms
            norms[norms == 0.0] = 1.0  # two sentences of one word each
            by_term = np.bincount(terms, weights=numbers * (vector / norms)[rows])
            product += np.bincount(
                group_rows, weights=group_numbers * by_term[group_terms], minlength=len(lengths)
            )
        return product

    return multiply
