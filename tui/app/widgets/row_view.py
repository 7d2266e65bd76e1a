"""A scrolled view of rows, which are measured when they come into view, and the others bit by bit."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from textual.geometry import Size

from tui.app.widgets.bidi_content import BidiContent
from tui.app.widgets.row import Laid, Row, Rows
from tui.app.widgets.row_heights import RowHeights
from tui.app.widgets.scrolling import SteadyView, resize_content
from tui.app.widgets.text_layout import text_layout

if TYPE_CHECKING:
    from textual.css.styles import RulesMap
    from textual.timer import Timer

_MEASURING = 0.004  # seconds in one go, between two keys
_PAUSE = 0.014  # seconds from one such go to the next, so that keys are heard between them
_TOGETHER = 16  # rows measured together: where each stands is counted anew after them
KEPT = 512
"""Rows kept laid out: some screens of them."""


class RowView(SteadyView):
    """Knows its rows and how high each is; how they are painted is its subclasses' own."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        """Begin with no row."""
        super().__init__(id=id, classes=classes)
        self._rows = Rows.of(())
        self._laid = Laid(0, RowHeights(0))
        self._measuring: Timer | None = None

    @property
    def row_count(self) -> int:
        """Number of rows."""
        return len(self._rows.keys)

    def row(self, number: int) -> Row:
        """A row."""
        return self._rows.make(number)

    def key_of(self, number: int) -> str:
        """The key of a row."""
        return self._rows.keys[number]

    def on_mount(self) -> None:
        """Measure what was shown before."""
        self._lay_out()

    @property
    def _width(self) -> int:
        """Columns that a row has; none where nothing is laid out yet, and then no row is measured."""
        return self.scrollable_content_region.width

    @property
    def _heights(self) -> RowHeights:
        return self._laid.heights

    def _lay_out(self) -> None:
        """Use the layout of the rows for this width; a row that was not measured counts as high as the average."""
        before, width = self._heights, self._width
        guess = before.total // before.count if before.count else 1
        self._laid = self._rows.laid.get(width) or Laid(width, RowHeights(self.row_count, guess))
        self._rows.laid[width] = self._laid
        self._measure_view()
        self._measure_later()

    def _content(self, row: int) -> BidiContent:
        made = self._laid.made
        if row not in made:
            if len(made) >= KEPT:
                made.clear()
            made[row] = self._laid_out(self._rows.make(row))
        return made[row]

    def _laid_out(self, row: Row) -> BidiContent:
        return BidiContent.of(row.text, text_layout(self.app), row.direction, whole=row.whole, own=row.own)

    def _measure(self, rows: Sequence[int]) -> None:
        """Measure rows, keeping what stands at the top of the pane there."""
        # Of the layout that learns it: the pane may have another width that nothing is laid out for yet.
        heights, width = self._heights, self._laid.width
        unknown = [row for row in rows if not heights.is_known(row)]
        if not unknown or not width:
            return
        at, rest = heights.row_at(self.scroll_offset.y)
        rules = cast("RulesMap", self.styles)
        layout, cut = text_layout(self.app), rules.get("text_wrap") == "nowrap"
        for row in unknown:
            text = self._rows.text(row)
            if text is None:
                height = self._laid_out(self._rows.make(row)).get_height(rules, width)
            else:
                height = text.count("\n") + 1 if cut else layout.height(text, max(2, width))
            heights.learn(row, max(1, height))
        moved = heights.top(at) + rest
        if moved != self.scroll_offset.y:
            self._resize()
            self.scroll_to(y=moved, animate=False, force=True)

    def _resize(self) -> None:
        resize_content(self, Size(self._width, self._heights.total))

    def _measure_view(self) -> None:
        """Measure all rows in view."""
        height = self.scrollable_content_region.height
        line = 0
        while self.row_count and line < height:
            row, _ = self._heights.row_at(self.scroll_offset.y + line)
            self._measure((row,))
            line = self._heights.top(row) + self._heights.height(row) - self.scroll_offset.y
            if row == self.row_count - 1:
                break
        self._resize()

    def _measure_back(self, row: int, height: int) -> None:
        """Measure a row and those before it, for so many lines."""
        first, lines = row, 0
        while first >= 0 and lines <= height:
            self._measure((first,))
            lines += self._heights.height(first)
            first -= 1
        self._resize()

    def _measure_later(self) -> None:
        # An interval: a timer of one tick never ticks where the machine was busy for longer when it was to be set.
        if self._measuring is None and self.is_mounted and self._width:
            self._measuring = self.set_interval(_PAUSE, self._measure_some)

    def _measure_some(self) -> None:
        """Measure as many rows as a moment is enough for, until all are known."""
        deadline = time.perf_counter() + _MEASURING
        unknown = self._heights.unknown
        done = 0
        while done < len(unknown) and time.perf_counter() < deadline:
            self._measure(unknown[done : done + _TOGETHER])
            done += _TOGETHER
        if done >= len(unknown):
            if self._measuring is not None:
                self._measuring.stop()
                self._measuring = None
            self._resize()  # the scrollbar's thumb need not show each step
