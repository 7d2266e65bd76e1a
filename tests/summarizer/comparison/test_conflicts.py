"""Differences made into conflicts: which values are of one thing, in which order, and who else gives them."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from msgspec.structs import replace

from summarizer.comparison.conflicts import _Given, _groups
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import SAME, Judged
from summarizer.comparison.values.quantity import Quantity
from summarizer.comparison.values.values import Value


def figure(candidate: int, about: str, count: float = 1.0, start: int = 0) -> Value:
    quantity = Quantity(about, "", count, count, "", False, start, start + 1, (start, start + 1))
    return Value(candidate, candidate, "figure", about, start, start + 1, quantity)


def one_by_one(differences: Sequence[Difference]) -> list[list[Value]]:
    """Each difference held against each value of each group."""
    groups: list[list[Value]] = []
    for difference in differences:
        ends = (difference.first, difference.second)
        held = [
            group
            for group in groups
            if any(e == m or (e.about == m.about == "dead") for e in ends for m in group)
        ]
        joined = [value for group in held for value in group]
        joined += [end for end in ends if end not in joined]
        groups = [group for group in groups if group not in held] + [joined]
    return groups


@pytest.mark.parametrize("seed", range(20))
def test_values_are_joined_in_the_order_of_the_differences(seed: int) -> None:
    random = Random(seed)
    values = [
        figure(n, random.choice(["dead", "percent", "count كتاب"])) for n in range(random.randint(4, 40))
    ]
    pairs = [random.sample(values, 2) for _ in range(random.randint(1, 40))]
    differences = [Difference(one, other) for one, other in pairs]
    assert _groups(differences) == one_by_one(differences)


def test_what_others_give_of_the_same_is_told_in_the_order_of_the_document() -> None:
    first, second, third, fourth = (figure(n, "dead", count) for n, count in enumerate([3, 5, 5, 3]))
    earlier = replace(figure(4, "dead", 3), earlier=True)
    given = _Given([[first], [second], [third], [fourth, figure(3, "hurt", 3, 20)], [earlier]], {})
    assert given.also([second, first]) == [third, fourth]


def test_who_states_the_same_gives_the_same_figure() -> None:
    first, second, third = (figure(n, "count كتاب", count) for n, count in enumerate([3, 3, 5]))
    judged = {(0, 1): Judged(SAME, SAME), (0, 2): Judged(SAME, SAME), (1, 2): Judged(SAME - 0.01, SAME)}
    given = _Given([[first], [second], [third]], judged)
    assert given.stated_too([first]) == [second]
    assert given.stated_too([third]) == []
    assert _Given([[first], [second], [third]], {}).stated_too([first]) == []
