"""The heights of a list's rows, guessed until they are measured."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate


class RowHeights:
    """Which row stands on which line, while rows are measured in any order.

    Args:
        count: Number of rows.
        guess: Lines of a row that was not measured, 1 at least.
    """

    def __init__(self, count: int, guess: int = 1) -> None:
        """Set every row's height to the guess."""
        self._heights = [guess] * count
        self._unknown = dict.fromkeys(range(count))
        self._tops: list[int] | None = None

    @property
    def count(self) -> int:
        """Number of rows."""
        return len(self._heights)

    @property
    def total(self) -> int:
        """Lines of all rows."""
        return self._all_tops()[-1]

    @property
    def unknown(self) -> list[int]:
        """Rows that were not measured, the first ones first."""
        return list(self._unknown)

    def is_known(self, row: int) -> bool:
        """Whether a row was measured."""
        return row not in self._unknown

    def learn(self, row: int, height: int) -> None:
        """Store a row's measured height."""
        self._unknown.pop(row, None)
        if self._heights[row] != height:
            self._heights[row] = height
            self._tops = None

    def top(self, row: int) -> int:
        """The line a row begins on."""
        return self._all_tops()[row]

    def height(self, row: int) -> int:
        """Lines of a row."""
        return self._heights[row]

    def row_at(self, line: int) -> tuple[int, int]:
        """The row on a line, and how far into it that is; the last row behind the end, 0 where there is none."""
        tops = self._all_tops()
        row = max(0, min(bisect_right(tops, line), len(self._heights)) - 1)
        return row, line - tops[row]

    def _all_tops(self) -> list[int]:
        if self._tops is None:
            self._tops = [0, *accumulate(self._heights)]
        return self._tops
