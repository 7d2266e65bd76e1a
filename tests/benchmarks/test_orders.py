from __future__ import annotations

import json

import pytest

from tests.benchmarks.orders import ORDERS, kept, tau


@pytest.mark.parametrize(
    ("ranks", "alike", "neighbours"),
    [([0, 1, 2, 3], 1.0, 1.0), ([3, 2, 1, 0], -1.0, 0.0), ([0, 2, 3, 1], 1 / 3, 1 / 3)],
)
def test_orders_are_compared_by_pairs_and_by_neighbours(
    ranks: list[int], alike: float, neighbours: float
) -> None:
    assert tau(ranks) == pytest.approx(alike)
    assert kept(ranks) == pytest.approx(neighbours)


def test_an_editor_s_order_has_each_line_once() -> None:
    orders = [order for of_set in json.loads(ORDERS.read_text(encoding="utf-8")).values() for order in of_set]
    assert len(orders) > 100
    assert all(len(order) == len(set(order)) > 1 for order in orders)
