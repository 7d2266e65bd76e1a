"""A long text as paragraphs, and which of them stands on which row."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app.widgets.text_layout import TextLayout
    from tui.bidi import Direction, Paragraph, Row


_KEPT_ROWS = 512  # some screens of them


class Position(NamedTuple):
    """A place in a document: the number of a paragraph and an offset in it."""

    paragraph: int
    offset: int


class WrappedText:
    """A text cut into paragraphs at its line feeds; rows are laid out only when asked for.

    Args:
        text: Logical text.
        layout: How the app lays texts out.
        direction: Direction of all paragraphs; each by its first strong character if None.
    """

    def __init__(self, text: str, layout: TextLayout, direction: Direction | None = None) -> None:
        """Cut the text; it is wrapped with the first call of `wrap`."""
        self.text = text
        self.paragraphs: Sequence[Paragraph] = [
            layout.paragraph(line, direction) for line in text.split("\n")
        ]
        lengths = [len(paragraph.text) + 1 for paragraph in self.paragraphs]
        self._starts = [0, *accumulate(lengths)]
        self._first_rows = [0]
        self._width = 0
        self._rows: dict[int, tuple[int, Row]] = {}

    @property
    def height(self) -> int:
        """Rows at the width it was last wrapped for."""
        return self._first_rows[-1]

    def wrap(self, width: int) -> int:
        """Wrap it for a width; rows are counted, not laid out.

        Returns:
            The number of rows.
        """
        if width != self._width:
            self._width = width
            self._rows.clear()
            counts = [len(paragraph.breaks(width)) for paragraph in self.paragraphs]
            self._first_rows = [0, *accumulate(counts)]
        return self.height

    def height_at(self, width: int) -> int:
        """Rows at a width, which it is not wrapped for."""
        return self.height if width == self._width else sum(len(p.breaks(width)) for p in self.paragraphs)

    def row(self, y: int) -> tuple[int, Row]:
        """The paragraph on a row, and that row of it."""
        if y not in self._rows:
            if len(self._rows) >= _KEPT_ROWS:
                self._rows.clear()
            self._rows[y] = self._row(y)
        return self._rows[y]

    def _row(self, y: int) -> tuple[int, Row]:
        paragraph = min(bisect_right(self._first_rows, y), len(self.paragraphs)) - 1
        found = self.paragraphs[paragraph]
        start, end = found.breaks(self._width)[y - self._first_rows[paragraph]]
        return paragraph, found.row(start, end, self._width)

    def row_of(self, position: Position) -> int:
        """The row a place stands on."""
        breaks = self.paragraphs[position.paragraph].breaks(self._width)
        inside = max(0, bisect_right([start for start, _ in breaks], position.offset) - 1)
        return self._first_rows[position.paragraph] + inside

    def position(self, offset: int) -> Position:
        """The place of an offset of the text."""
        offset = max(0, min(offset, len(self.text)))
        paragraph = bisect_right(self._starts, offset) - 1
        paragraph = min(paragraph, len(self.paragraphs) - 1)
        return Position(paragraph, offset - self._starts[paragraph])

    def offset(self, position: Position) -> int:
        """The offset in the text of a place."""
        return self._starts[position.paragraph] + position.offset
