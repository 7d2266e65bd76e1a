"""A row of cells in visual order and its two-way map between logical offsets and columns."""

from __future__ import annotations

from enum import Enum
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Style = TypeVar("Style")


class Direction(Enum):
    """Direction of a paragraph; the value is its level in UAX #9."""

    LTR = 0
    RTL = 1


class Cell(NamedTuple):
    """One cluster where it stands in a row.

    A named tuple and not a dataclass: every repaint makes thousands of them.

    Attributes:
        start: Logical offset in the paragraph of its first character.
        end: Logical offset behind its last character.
        text: What is drawn; empty for what takes no cell (a hanging space, a bidi control).
        width: Columns it takes: 0, 1 or 2, or more for a sequence the terminal does not join.
        column: Its left column in the row, the row's indent counted in.
        rtl: Whether it is read from right to left.
    """

    start: int
    end: int
    text: str
    width: int
    column: int
    rtl: bool


class Run(NamedTuple, Generic[Style]):
    """Neighbouring cells of one style, from left to right.

    Attributes:
        text: What is drawn.
        styles: The styles that lie on all of it, in the order the spans were given.
    """

    text: str
    styles: tuple[Style, ...]


class Row(Struct, frozen=True):
    """One row of a paragraph.

    Attributes:
        start: Logical offset in the paragraph where the row starts.
        end: Logical offset behind its last character, hanging spaces included.
        width: Columns asked for.
        indent: Blank columns at the left.
        used: Columns its cells take.
        direction: Direction its cells run in: of its paragraph, or left to right where nobody orders it here.
        cells: Its cells from left to right; each logical offset of the row lies in exactly one.
    """

    start: int
    end: int
    width: int
    indent: int
    used: int
    direction: Direction
    cells: tuple[Cell, ...]

    @property
    def trailing(self) -> int:
        """Blank columns at the right."""
        return max(0, self.width - self.indent - self.used)

    def text(self, *, pad: bool = False) -> str:
        """The row as a terminal is to get it, its indent included.

        Args:
            pad: Whether to fill it with spaces to exactly its width.
        """
        drawn = " " * self.indent + "".join([cell.text for cell in self.cells])
        return drawn + " " * self.trailing if pad else drawn

    def offset_at(self, column: int) -> int:
        """The logical offset shown in a column; beside the cells, the end of the row nearest to it."""
        for cell in self.cells:
            if cell.column <= column < cell.column + cell.width:
                return cell.start
        left = column < self.indent
        return self.end if left == (self.direction is Direction.RTL) else self.start

    def cell_of(self, offset: int) -> Cell | None:
        """The cell that shows a logical offset, None where it lies in another row."""
        return next((cell for cell in self.cells if cell.start <= offset < cell.end), None)

    def caret(self, offset: int) -> int:
        """The column where a block cursor stands for text to be put in at a logical offset.

        It covers the cell of that offset; at the row's end it stands one column beyond the text in
        the paragraph's direction, which is -1 in a right-to-left row that is full.
        """
        cell = self.cell_of(offset)
        if cell is not None and cell.width:
            return cell.column
        return self.indent - 1 if self.direction is Direction.RTL else self.indent + self.used

    def runs(self, spans: Sequence[tuple[int, int, Style]] = ()) -> Iterator[Run[Style]]:
        """The row's cells, without its blanks, as runs of one style each.

        Args:
            spans: (start, end, style) in logical offsets of the paragraph; they may overlap. A style
                that touches any character of a cell lies on the whole cell.
        """
        here = [span for span in spans if span[0] < self.end and span[1] > self.start]
        if not here:
            if text := "".join([cell.text for cell in self.cells if cell.width]):
                yield Run(text, ())
            return
        shown = [
            (tuple([style for start, end, style in here if start < cell.end and end > cell.start]), cell.text)
            for cell in self.cells
            if cell.width
        ]
        for styles, cells in groupby(shown, itemgetter(0)):
            yield Run("".join([text for _, text in cells]), styles)
