"""Counts of people held against each other, whoever they are and whatever befell them."""

from __future__ import annotations

from msgspec.structs import replace

from summarizer.comparison.values.quantity import Answer, compare
from summarizer.comparison.values.values import Value

# People who are called the same, but of whose fate one text is silent, are one crowd where one count is so many
# times the other at most: of all who work in a mine few are those who died. Set by hand.
_ONE_CROWD = 2.0


def number(value: Value) -> tuple[float, float]:
    """The ends of a figure; nothing of another value."""
    return (value.quantity.low, value.quantity.high) if value.quantity else (0.0, 0.0)


def are_one_crowd(one: Value, other: Value) -> bool:
    """Whether two counts of people are of the same noun (pupils, soldiers) and near in number."""
    ours, theirs = (value.quantity.of if value.quantity else "" for value in (one, other))
    low, high = sorted((number(one)[1], number(other)[1]))
    return ours == theirs != "" and high <= _ONE_CROWD * low


def as_people(one: Value, other: Value, kind: str = "people") -> Answer | None:
    """How two counts of people compare, whoever they are and whatever befell them."""
    counts = [replace(own.quantity, kind=kind, of="") for own in (one, other) if own.quantity]
    return compare(*counts) if len(counts) == len((one, other)) else None
