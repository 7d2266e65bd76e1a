"""What the trainings of the models have in common."""

from __future__ import annotations

import numpy as np

from summarizer.comparison.learning.fitting import fit_logistic, folds, rounded, spread


def test_a_column_that_never_changes_is_not_scaled() -> None:
    assert spread(np.array([[1.0, 5.0], [3.0, 5.0]])).tolist() == [1.0, 1.0]
    assert spread(np.array([[1.0, 5.0], [7.0, 5.0]])).tolist() == [3.0, 1.0]


def test_numbers_are_rounded_for_the_file() -> None:
    assert rounded(np.array([0.12345, -2.0]), 3) == (0.123, -2.0)


def test_without_features_a_logistic_regression_gives_the_share() -> None:
    (constant,) = fit_logistic(np.zeros((4, 0)), np.array([1.0, 1.0, 1.0, 0.0]), penalty=5.0)
    assert abs(1 / (1 + np.exp(-constant)) - 0.75) < 1e-6  # the constant has no penalty


def test_weights_stand_where_their_likelihood_is_greatest() -> None:
    features = np.array([[-1.0], [-0.5], [0.2], [0.4], [1.0], [0.1]])
    answers = np.array([False, False, True, False, True, True])
    weights = fit_logistic(features, answers, penalty=0.5)

    def loss(values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float:
        score = features @ values[:1] + values[1]
        return float(np.sum(np.log1p(np.exp(score)) - answers * score) + 0.25 * values[0] ** 2)

    steps = (np.array([1e-3, 0]), np.array([-1e-3, 0]), np.array([0, 1e-3]), np.array([0, -1e-3]))
    assert all(loss(weights) < loss(weights + step) for step in steps)
    assert weights[0] > 0


def test_each_set_is_in_one_of_ten_folds() -> None:
    found = folds(23)
    assert len(found) == 10
    assert sorted(n for fold in found for n in fold) == list(range(23))
    assert {len(fold) for fold in found} == {2, 3}
