"""Counts of people, whatever befell them."""

from __future__ import annotations

import pytest

from summarizer.comparison.values.crowds import are_one_crowd, as_people, number
from summarizer.comparison.values.quantity import Quantity
from summarizer.comparison.values.values import Value


def people(count: float, of: str = "pupil", kind: str = "people") -> Value:
    quantity = Quantity(kind, of, count, count, "", False, 0, 1, (0, 1))
    return Value(0, 0, "figure", kind, 0, 1, quantity=quantity)


@pytest.mark.parametrize(
    ("one", "other", "crowd"),
    [
        (people(62), people(80, kind="hurt"), True),
        (people(1200), people(2, kind="dead"), False),
        (people(62), people(80, of="soldier"), False),
        (people(62, of=""), people(80, of=""), False),
    ],
)
def test_one_crowd_is_called_the_same_and_near_in_number(one: Value, other: Value, crowd: bool) -> None:
    assert are_one_crowd(one, other) == crowd


def test_people_compare_whoever_they_are() -> None:
    assert as_people(people(62), people(80, of="soldier", kind="hurt")) == "differs"
    assert as_people(people(62), people(62, of="soldier", kind="hurt")) == "same"
    assert as_people(people(62), Value(0, 0, "date", "date", 0, 1)) is None
    assert number(people(62)) == (62, 62)
    assert number(Value(0, 0, "date", "date", 0, 1)) == (0.0, 0.0)
