"""What the trainings of the models have in common: standardised features, a logistic regression, folds."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_STEPS = 30  # of Newton's method, which has come to rest long before
_FOLDS = 10  # as is usual (Kohavi 1995)


def spread(features: Floats) -> Floats:
    """The standard deviation of each column; 1 for one that never changes."""
    found: Floats = features.std(axis=0)
    found[found < 1e-4] = 1.0
    return found


def rounded(values: Floats, digits: int) -> tuple[float, ...]:
    """Numbers as a model's file has them."""
    return tuple(round(float(value), digits) for value in values)


def fit_logistic(features: Floats, answers: NDArray[np.generic], penalty: float) -> Floats:
    """Fit a logistic regression by Newton's method (iteratively reweighted least squares).

    Args:
        features: A row each example.
        answers: What each is, from 0 to 1.
        penalty: Of the weights' squares, against the likelihood; the constant has none.

    Returns:
        The weights of the columns, the constant last.
    """
    held = np.hstack([features, np.ones((len(features), 1))])
    ridge = np.full(held.shape[1], penalty)
    ridge[-1] = 0.0
    weights = np.zeros(held.shape[1])
    for _ in range(_STEPS):
        chance = 1.0 / (1.0 + np.exp(-np.clip(held @ weights, -30, 30)))
        gradient = held.T @ (answers - chance) - ridge * weights
        curvature = (held * (chance * (1.0 - chance))[:, None]).T @ held + np.diag(ridge + 1e-9)
        weights = weights + np.linalg.solve(curvature, gradient)
    return weights


def folds(count: int) -> list[list[int]]:
    """The numbers of some sets in ten groups, the same each time."""
    return [list(range(n, count, _FOLDS)) for n in range(_FOLDS)]
