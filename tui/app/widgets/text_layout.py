"""How an app lays its texts out: one setting that all its widgets ask for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from tui.bidi import Direction, Mode, Paragraph, Row, VowelMarks, layout_line
from tui.bidi.isolates import MARKERS
from tui.bidi.levels import paragraph_level
from tui.bidi.terminal_order import BAR

if TYPE_CHECKING:
    from textual.app import App


class TextLayout(Struct, frozen=True):
    """Who orders right-to-left text and what becomes of vowel marks.

    Attributes:
        mode: Who orders it; see `tui.terminal.choose`.
        marks: Whether vowel marks are kept.
        fallback: Direction of texts without a letter.
        hang: Columns of what paragraphs begin with that begin with an isolate, such as keys in a list of them:
            their further rows stand in by as many.
    """

    mode: Mode = Mode.APP
    marks: VowelMarks = VowelMarks.KEEP
    fallback: Direction = Direction.LTR
    hang: int = 0

    def paragraph(self, text: str, direction: Direction | None = None) -> Paragraph:
        """A paragraph of text without line feeds."""
        found = self._direction(text, direction)
        hang = self.hang if text[:1] in MARKERS else 0
        return Paragraph(text, direction=found, mode=self.mode, marks=self.marks, hang=hang, barred=True)

    @property
    def bar(self) -> str:
        """What parts the cells of a row; a terminal that orders the row must not take them together."""
        return BAR if self.mode is Mode.TERMINAL else " "

    @property
    def gap(self) -> str:
        """What stands between keys that are told in one line."""
        return f" {BAR} " if self.mode is Mode.TERMINAL else "  "

    def height(self, text: str, width: int) -> int:
        """Rows that a text takes at a width; a list asks for all of its own again when a few have changed."""
        return _height(self, text, width)

    def line(self, text: str, width: int | None = None, direction: Direction | None = None) -> Row:
        """A text on one row, cut with an ellipsis where a width is given that it does not fit."""
        if width is None:
            width = max(2, self.paragraph(text.replace("\n", " ")).width)
        direction = self._direction(text, direction)
        return layout_line(text, width, direction=direction, mode=self.mode, marks=self.marks, barred=True)

    def _direction(self, text: str, direction: Direction | None) -> Direction:
        level = None if direction else paragraph_level(text)
        return direction or (self.fallback if level is None else Direction(level))


@lru_cache(maxsize=16_384)
def _height(layout: TextLayout, text: str, width: int) -> int:
    # Which way a paragraph runs does not change where its rows break.
    return sum(len(layout.paragraph(line, Direction.LTR).breaks(width)) for line in text.split("\n"))


def text_layout(app: App[object]) -> TextLayout:
    """The app's setting, its attribute `text_layout`; the defaults where it has none."""
    found = getattr(app, "text_layout", None)
    return found if isinstance(found, TextLayout) else TextLayout()
