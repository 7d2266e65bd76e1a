"""Tolls that another article gives as those of an earlier count: 5 dead; 9 dead, an earlier toll spoke of 5."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from summarizer.comparison.differences import Difference
from summarizer.comparison.values.tolls import RISING
from summarizer.comparison.values.values import AGREE, Value, answer

# The number that is known now stands so near the earlier one, in sentences; set by hand.
_NEAR = 2


def overtaken(values: Sequence[Sequence[Value]]) -> Iterator[Difference]:
    """The tolls that another article gives as earlier ones, each with the one that this article holds now.

    Nothing is overtaken in an article that gives the later number as well.

    Args:
        values: The values that each candidate gives.
    """
    held: defaultdict[tuple[int, str], list[Value]] = defaultdict(list)
    for own in values:
        for value in own:
            if value.about in RISING and not value.earlier:
                held[value.article, value.about].append(value)
    for own in values:
        for old in own:
            now = _now(old, held[old.article, old.about]) if old.earlier else None
            if now is None:
                continue
            # What is of another kind answers nothing, and an earlier count's own article agrees with its later one.
            for _, others in sorted(held.items()):
                if not any(answer(other, now) in AGREE for other in others):
                    yield from (Difference(other, now) for other in others if answer(other, old) == "same")


def _now(old: Value, values: Sequence[Value]) -> Value | None:
    """The higher number of one article that took the place of its earlier one: the nearest to it."""
    near = [
        value
        for value in values
        if abs(value.candidate - old.candidate) <= _NEAR
        and value.quantity is not None
        and old.quantity is not None
        and value.quantity.low > old.quantity.high
        and not value.quantity.part
    ]
    return min(near, key=lambda value: abs(value.candidate - old.candidate), default=None)


def led_by_earlier(values: Sequence[Sequence[Value]]) -> frozenset[int]:
    """The candidates whose first toll is that of an earlier count: told alone, they say what no longer holds.

    Args:
        values: The values that each candidate gives, in the order of its text.
    """
    firsts = (next((value for value in own if value.about in RISING), None) for own in values)
    return frozenset(first.candidate for first in firsts if first is not None and first.earlier)
