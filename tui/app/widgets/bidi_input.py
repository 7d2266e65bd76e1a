"""A line to write in, with the cursor where a reader of its text expects it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.message import Message
from textual.strip import Strip
from textual.style import Style
from textual.widgets import Input

from tui.app.widgets.strips import StyledSpan, row_strip
from tui.app.widgets.text_layout import TextLayout, text_layout
from tui.bidi import Direction, Row
from tui.bidi.levels import paragraph_level

if TYPE_CHECKING:
    from textual import events

    from tui.bidi import Paragraph


_LAM_ALEF = re.compile("[\ufef5-\ufefc]")


class BidiInput(Input):
    """An input whose value and cursor are logical and whose text is painted in visual order.

    The arrow keys move the way they point: in right-to-left text the left one goes forward. The
    cursor steps over whole clusters; deleting takes single characters, so that a vowel mark can go
    without its letter. The direction is that of the value's first strong character, or of the
    placeholder's while there is none.
    """

    def render_line(self, y: int) -> Strip:
        """Its one row; part of Textual's line API."""
        if y:
            return Strip.blank(self.size.width, self.rich_style)
        row, spans = (self._row(), self._styles()) if self.value else self._placeholder()
        strip = row_strip(row, spans, Style.from_rich_style(self.rich_style))
        if self.has_focus and self._cursor_visible:
            strip = self._with_cursor(strip, row)
        scroll = self.scroll_offset.x
        return strip.crop(scroll, scroll + self._view_width).apply_style(self.rich_style)

    @property
    def content_width(self) -> int:
        """Columns of the text and of a cursor behind it."""
        if self.placeholder and not self.value:
            return self._paragraph(self.placeholder).width
        return self._paragraph(self._shown).width + 1

    def action_cursor_left(self, select: bool = False) -> None:
        """Move the cursor to the left, or the end of the selection if asked."""
        self._move(select, forward=self._direction is Direction.RTL)

    def action_cursor_right(self, select: bool = False) -> None:
        """Move the cursor to the right, or the end of the selection if asked."""
        self._move(select, forward=self._direction is Direction.LTR)

    def action_cursor_left_word(self, select: bool = False) -> None:
        """Move the cursor a word to the left."""
        if self._direction is Direction.RTL:
            super().action_cursor_right_word(select)
        else:
            super().action_cursor_left_word(select)

    def action_cursor_right_word(self, select: bool = False) -> None:
        """Move the cursor a word to the right."""
        if self._direction is Direction.RTL:
            super().action_cursor_left_word(select)
        else:
            super().action_cursor_right_word(select)

    @dataclass(repr=False)
    class Joined(Message):
        """Several lines were pasted and taken as one.

        Attributes:
            lines: How many there were.
        """

        lines: int

    def _on_paste(self, event: events.Paste) -> None:
        """Join the lines that are pasted: of several, Textual's own handler, which follows, takes the first."""
        lines = [line.strip() for line in event.text.splitlines() if line.strip()]
        event.text = " ".join(lines)
        if len(lines) > 1:
            self.post_message(self.Joined(len(lines)))

    def replace(self, text: str, start: int, end: int) -> None:
        """Put a text in the place of another: an Arabic keyboard's lam-alef is one key and two letters."""
        super().replace(_LAM_ALEF.sub(lambda one: unicodedata.normalize("NFKC", one[0]), text), start, end)

    @property
    def _layout(self) -> TextLayout:
        # Textual asks for the width of a first value before the input is part of an app.
        return text_layout(self.app) if self.is_attached else TextLayout()

    @property
    def _view_width(self) -> int:
        return max(2, self.scrollable_content_region.width)

    @property
    def _shown(self) -> str:
        return "•" * len(self.value) if self.password else self.value

    @property
    def _direction(self) -> Direction:
        level = paragraph_level(self.value)
        if level is None:
            level = paragraph_level(self.placeholder)
        return Direction(level or 0)

    @property
    def _cursor_offset(self) -> int:
        """The column of the cursor, scrolled-off columns counted in; Textual scrolls it into view."""
        return self._row().caret(self.cursor_position)

    def _position_to_cell(self, position: int) -> int:
        return self._row().caret(position)

    def _cell_offset_to_index(self, offset: int) -> int:
        return self._row().offset_at(offset + self.scroll_offset.x)

    def _paragraph(self, text: str, direction: Direction | None = None) -> Paragraph:
        return self._layout.paragraph(text, direction)

    def _row(self) -> Row:
        shown = self._shown
        if self.has_focus and len(self._suggestion) > len(shown) and not self.password:
            shown += self._suggestion[len(shown) :]
        paragraph = self._paragraph(shown, self._direction)
        return paragraph.row(0, len(shown), max(self._view_width, paragraph.width + 1))

    def _placeholder(self) -> tuple[Row, list[StyledSpan]]:
        row = self._layout.line(self.placeholder, self._view_width)
        return row, [(0, row.end, self._component("input--placeholder"))]

    def _styles(self) -> list[StyledSpan]:
        length = len(self.value)
        spans = [(length, max(length, len(self._suggestion)), self._component("input--suggestion"))]
        if self.has_focus and not self.selection.is_empty:
            start, end = sorted(self.selection)
            spans.append((start, end, self._component("input--selection")))
        return spans

    def _component(self, name: str) -> Style:
        return Style.from_rich_style(self.get_component_rich_style(name))

    def _with_cursor(self, strip: Strip, row: Row) -> Strip:
        if self.value:
            column = row.caret(self.cursor_position)
            cell = row.cell_of(self.cursor_position)
            width = cell.width if cell is not None and cell.width else 1
        else:
            column = 0 if row.direction is Direction.LTR else row.width - 1
            width = 1
        style = self.get_component_rich_style("input--cursor")
        before, under, behind = strip.divide([column, column + width, strip.cell_length])
        painted = Strip(Segment.apply_style(under, post_style=style), under.cell_length)
        return Strip.join([before, painted, behind])

    def _move(self, select: bool, *, forward: bool) -> None:
        start, end = self.selection
        if not select and not self.selection.is_empty:
            self.cursor_position = max(start, end) if forward else min(start, end)
        elif forward and not select and self.cursor_at_end and self._suggestion:
            self.value = self._suggestion
            self.cursor_position = len(self.value)
        else:
            paragraph = self._paragraph(self._shown)
            moved = paragraph.cluster_end(end) if forward else paragraph.cluster_start(max(0, end - 1))
            self.selection = self.selection._replace(start=start if select else moved, end=moved)
