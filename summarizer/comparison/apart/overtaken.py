"""What another article tells was so before: 5 dead; 9 dead, an earlier toll spoke of 5; a day that was moved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import HALF_SURE, Judged, Pair
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


def moved(values: Sequence[Sequence[Value]], judged: Mapping[Pair, Judged]) -> Iterator[Difference]:
    """The days from which another article says that something was moved, each with the day to which it was.

    Args:
        values: The values that each candidate gives.
        judged: How likely pairs of candidates state the same.
    """
    days = [[value for value in own if value.about == "date"] if own else () for own in values]
    for (i, j), own in sorted(judged.items()):
        if max(own.same, own.part) < HALF_SURE:
            continue
        for teller, other in ((i, j), (j, i)):
            before = [value for value in days[teller] if value.earlier]
            # The day on which that was told is neither.
            now = [
                value for value in days[teller] if not value.earlier and value.role not in ("said", "told")
            ]
            if len(before) == len(now) == 1:
                held = (value for value in days[other] if answer(value, before[0]) == "same")
                yield from (Difference(value, now[0]) for value in held)


def is_moved(own: Difference, values: Sequence[Sequence[Value]]) -> bool:
    """Whether one of two dates that differ is that from which the other sentence says that something was moved."""
    ends = (own.first, own.second)
    return own.first.about == "date" and any(
        value.earlier and answer(value, one) == "same"
        for one, other in (ends, ends[::-1])
        for value in values[other.candidate]
        if value.about == "date"
    )


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
