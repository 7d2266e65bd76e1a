"""Whether a stretch of a text lies on any of many others, without looking at each of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate


class SpanCover:
    """Spans of a text, asked many times.

    Args:
        spans: Start and end of each, in any order; they may overlap.
    """

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        """Sort the spans, and note how far the ones up to each reach."""
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))

    def overlaps(self, start: int, end: int) -> bool:
        """Whether a span shares a character with `start` to `end`."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._reach[before - 1] > start

    def holds(self, at: int) -> bool:
        """Whether the character at an offset lies in a span."""
        return self.overlaps(at, at + 1)
