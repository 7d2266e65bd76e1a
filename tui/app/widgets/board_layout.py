"""The lines of the agreement board, and how wide each part of one is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

LEAST_CELL = 3
"""Columns of a cell: the cursor, a mark, and the sign of a copy."""
_LEAST_CLAIM = 24  # cells: four words of a claim
_GOOD_CLAIM = 44  # cells: from here on the outlets' names come before more of the claim
_MOST_CELL = 14  # cells of an outlet's name


class BoardLine(Struct, frozen=True):
    """A claim, or the heading of those below it.

    Attributes:
        key: What it is known by; empty for headings.
        text: The claim, logical.
        columns: Its columns' names, the short one and the full one of each.
        mark: The mark of a column's cell; asked only for cells that are painted.
        end: What stands behind the cells.
        tip: Says more of a column's cell, for the mouse.
    """

    key: str
    text: str
    columns: Sequence[tuple[str, str]]
    mark: Callable[[int], str] = lambda _: ""
    end: str = ""
    tip: Callable[[int], str] = lambda _: ""


class Widths(Struct, frozen=True):
    """Columns that each part of a line takes on the screen, which cells are shown, and whether under full names."""

    claim: int
    cell: int
    first: int
    count: int
    end: int
    full: bool = False


def measure(columns: Sequence[tuple[str, str]], room: int, end: int, column: int) -> Widths:
    """The widths of the lines that have some columns.

    Args:
        columns: Their short and full names.
        room: Columns of the screen.
        end: How many of them what stands behind the cells would take; left out where claims get too short.
        column: The one under the cursor, which is shown in any case.
    """
    count = len(columns)
    cell = max(LEAST_CELL, 1 + max((len(short) for short, _ in columns), default=0))
    if room - count * cell - end < _LEAST_CLAIM:
        end = 0
    full = min(_MOST_CELL, 1 + max((len(name) for _, name in columns), default=0))
    has_full = full > cell and room - count * full - end >= _GOOD_CLAIM
    if has_full:
        cell = full
    fitting = max(1, min(count, (room - end - min(_LEAST_CLAIM, room // 2)) // cell))
    first = max(0, min(column - fitting // 2, count - fitting))
    return Widths(max(2, room - end - fitting * cell), cell, first, fitting, end, has_full)
