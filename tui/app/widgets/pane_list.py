"""A list to choose from that keeps its place when its rows change, and lays out only the rows that show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.geometry import Offset, Region
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.visual import Visual

from tui.app.widgets.bidi_content import BidiContent
from tui.app.widgets.row import Laid, Row, Rows
from tui.app.widgets.row_view import KEPT, RowView
from tui.app.widgets.scrolling import CURSOR_KEYS
from tui.app.widgets.selection import has_marked
from tui.app.widgets.text_layout import text_layout

if TYPE_CHECKING:
    from textual import events
    from textual.style import Style


class PaneList(RowView, can_focus=True):
    """A list of logical texts."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [*CURSOR_KEYS, Binding("enter", "choose", show=False)]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "pane-list--row",
        "pane-list--cursor",
        "pane-list--hover",
        "pane-list--note",
    }
    DEFAULT_CSS = """
    PaneList { overflow-x: hidden; overflow-y: auto; scrollbar-gutter: stable; color: $foreground; }
    PaneList > .pane-list--cursor { background: $block-cursor-blurred-background; }
    PaneList:focus > .pane-list--cursor {
        color: $block-cursor-foreground;
        background: $block-cursor-background;
        text-style: $block-cursor-text-style;
    }
    PaneList > .pane-list--hover { background: $block-hover-background; }
    PaneList > .pane-list--note { color: $text-disabled; }
    """

    highlighted: reactive[int | None] = reactive(None, repaint=False)
    """Number of the row under the cursor, or None."""
    _hovered: reactive[int | None] = reactive(None, repaint=False)

    @dataclass(repr=False)
    class Highlighted(Message):
        """The cursor came to a row.

        Attributes:
            pane: The list.
            row: Number of the row.
        """

        pane: PaneList
        row: int

        @property
        def control(self) -> PaneList:
            """The list."""
            return self.pane

        def can_replace(self, message: Message) -> bool:
            """Only where the cursor came to rest counts."""
            return type(message) is type(self) and message.control is self.pane

    class Chosen(Highlighted):
        """A row was chosen by Enter or by a click."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        """Begin with no row."""
        super().__init__(id=id, classes=classes)
        self._looks: dict[str, Style] = {}
        self._empty: Strip | None = None  # a line without a row, likewise for one painting
        self.auto_links = False  # rows hold none, and looking for them costs as much as laying out

    # Rows

    def show(self, rows: Sequence[Row] | Rows) -> None:
        """Show other rows; what was chosen stays chosen, and what stood at the top stays there.

        Where the chosen row alone is gone, the one that stands in its place is chosen; a chosen one that was seen
        and moved elsewhere, as in another order, is followed.
        """
        at, before, seen = self.highlighted, self._rows.keys, self._is_seen(self.highlighted)
        key, (first, rest) = self.key, self._heights.row_at(self.scroll_offset.y)
        first_key = self.key_of(first) if self.row_count else ""
        self._rows = rows if isinstance(rows, Rows) else Rows.of(rows)
        self._hovered = None
        with self.prevent(self.Highlighted):
            # Another number may be that of the same row, and the same that of another.
            self.set_reactive(PaneList.highlighted, None)
            self._lay_out()
            if key and at is not None and not self.has(key):
                key = self._nearest(at) if any(map(self.has, before)) else None
            self.choose(key)
        found = self._rows.number(first_key)
        first = first if found is None else found
        if first < self.row_count:
            self.scroll_to(y=self._heights.top(first) + rest, animate=False, force=True)
            self._measure_view()
        if seen and self.highlighted is not None and not self._is_seen(self.highlighted):
            self._scroll_to_row(self.highlighted)
        self.refresh()

    def _is_seen(self, row: int | None) -> bool:
        return row is not None and row in self._in_view()

    def restyle(self, rows: Rows) -> None:
        """Show the same rows, each as high as before, and paint those that look otherwise."""
        before, self._rows = self._laid, rows
        self._laid = rows.laid[before.width] = Laid(before.width, before.heights)
        for row in self._in_view():
            old, new = before.made.get(row), self._content(row)
            if old is not None and (old.plain, old.spans) == (new.plain, new.spans):
                self._laid.strips[row] = before.strips.get(row, {})
            else:
                self._repaint(row)

    def _in_view(self) -> Iterator[int]:
        """The numbers of the rows in view."""
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        if self.row_count and height:
            first, last = (self._heights.row_at(line)[0] for line in (top, top + height - 1))
            yield from range(first, last + 1)

    @property
    def key(self) -> str | None:
        """The key of the row under the cursor, or None."""
        at = self.highlighted
        return self._rows.keys[at] if at is not None and at < self.row_count else None

    @property
    def cursor_place(self) -> Offset:
        """Where the row under the cursor begins in the content region."""
        row = self.highlighted
        top = self._heights.top(row) if row is not None and row < self.row_count else 0
        return Offset(0, max(0, top - self.scroll_offset.y))

    def has(self, key: str) -> bool:
        """Whether a row has a key."""
        return self._rows.number(key) is not None

    def choose(self, key: str | None) -> None:
        """Put the cursor on the row of a key; on the first that can be chosen where there is none."""
        if self.key == key and key:
            return
        found = self._rows.number(key or "")
        self.highlighted = next(self._choosable(range(self.row_count)), None) if found is None else found

    def choose_at_top(self, key: str) -> None:
        """Put the cursor on the row of a key, and that at the top, so that what follows it is seen."""
        self.choose(key)
        row = self._rows.number(key)
        if row is not None and self.is_mounted and self._width:
            self._measure_back(row, 0)
            self.scroll_to(y=self._heights.top(row), animate=False, force=True)
            self._measure_view()

    def _nearest(self, number: int) -> str | None:
        """The key of the first row from a number on that can be chosen, or of the last one before."""
        keys = self._rows.keys
        behind = (key for key in keys[number:] if key)
        return next(behind, None) or next((key for key in reversed(keys[:number]) if key), None)

    def _choosable(self, numbers: Sequence[int]) -> Iterator[int]:
        keys = self._rows.keys
        return (number for number in numbers if keys[number])

    # The cursor

    def action_cursor_down(self) -> None:
        """To the next row, from the last one to the first."""
        at, count = self.highlighted, self.row_count
        start = 0 if at is None else at + 1
        self._go([*range(start, count), *range(start)])

    def action_cursor_up(self) -> None:
        """To the row before, from the first one to the last."""
        at, count = self.highlighted, self.row_count
        start = count if at is None else at
        self._go([*range(start - 1, -1, -1), *range(count - 1, start - 1, -1)])

    def action_page_down(self) -> None:
        """A page on."""
        self._turn_page(1)

    def action_page_up(self) -> None:
        """A page back."""
        self._turn_page(-1)

    def action_first(self) -> None:
        """To the first row."""
        self._go(range(self.row_count))

    def action_last(self) -> None:
        """To the last row."""
        self._go(range(self.row_count - 1, -1, -1))

    def action_choose(self) -> None:
        """Choose the row under the cursor."""
        if self.key:
            self.post_message(self.Chosen(self, self.highlighted or 0))

    def _go(self, numbers: Sequence[int]) -> None:
        self.highlighted = next(self._choosable(numbers), self.highlighted)

    def _turn_page(self, step: int) -> None:
        if not self.row_count:
            return
        line = self._heights.top(self.highlighted or 0) + step * self.scrollable_content_region.height
        wanted, _ = self._heights.row_at(max(0, line))
        onward = range(wanted, self.row_count) if step > 0 else range(wanted, -1, -1)
        back = range(wanted, -1, -1) if step > 0 else range(wanted, self.row_count)
        self._go([*onward, *back])

    def watch_highlighted(self, before: int | None, now: int | None) -> None:
        """Paint both rows and bring the new one into view."""
        self._repaint(before)
        self._repaint(now)
        if now is not None and self.key_of(now):
            self._scroll_to_row(now)
            self.post_message(self.Highlighted(self, now))

    def watch__hovered(self, before: int | None, now: int | None) -> None:
        """Paint both rows."""
        self._repaint(before)
        self._repaint(now)

    def _repaint(self, row: int | None) -> None:
        if row is not None and row < self.row_count and self._width:
            top = self._heights.top(row) - self.scroll_offset.y
            region = Region(0, top, self._width, self._heights.height(row))
            if region := region.intersection(Region(0, 0, *self.scrollable_content_region.size)):
                self.refresh(region)

    def _scroll_to_row(self, row: int) -> None:
        height = self.scrollable_content_region.height
        if not self.is_mounted or not height:
            return
        self._measure((row,))
        self._resize()
        top, own = self._heights.top(row), self._heights.height(row)
        at = self.scroll_offset.y
        if top < at:
            self.scroll_to(y=top, animate=False, force=True)
        elif top + own > at + height:
            # What comes into view above it must be known before the place is.
            self._measure_back(row, height)
            top = self._heights.top(row)
            self.scroll_to(y=min(top, top + own - height), animate=False, force=True)

    # The mouse

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Show which row would be chosen, and say more of it."""
        row = self._row_under(event)
        if row != self._hovered:
            self._hovered = row
            tip = self.row(row).tip if row is not None else None
            self.tooltip = BidiContent.of(tip(), text_layout(self.app)) if tip else None

    def on_leave(self) -> None:
        """The mouse is gone."""
        self._hovered = None

    def on_click(self, event: events.Click) -> None:
        """Choose the row under the mouse."""
        if has_marked(self):
            return
        row = self._row_under(event)
        if row is not None:
            self.highlighted = row
            self.post_message(self.Chosen(self, row))

    def _row_under(self, event: events.MouseEvent) -> int | None:
        place = event.get_content_offset(self)
        line = place.y + self.scroll_offset.y if place is not None else -1
        if not 0 <= line < self._heights.total:
            return None
        row, _ = self._heights.row_at(line)
        return row if self.key_of(row) else None

    # Layout

    def on_resize(self) -> None:
        """Wrap again for a new width."""
        self._take_width()

    def _take_width(self) -> None:
        """Lay out for the width there is now, if that is another one, keeping the row at the top there."""
        if self._width == self._laid.width or not self.row_count:
            return
        row, _ = self._heights.row_at(self.scroll_offset.y)
        self._hovered = None
        self._lay_out()
        self._measure_back(row, 0)
        self.scroll_to(y=self._heights.top(row), animate=False, force=True)
        if self.highlighted is not None:
            self._scroll_to_row(self.highlighted)
        self.refresh()  # Textual keeps the lines it painted, which may be those of the old width

    def on_show(self) -> None:
        """The cursor's row in view, for the first time or again."""
        if self.highlighted is not None:
            self._scroll_to_row(self.highlighted)

    # Painting

    def render_lines(self, crop: Region) -> list[Strip]:
        """Lines of the viewport, whose looks are asked for once; part of Textual's line API."""
        self._looks.clear()
        self._empty = None
        self._take_width()  # Textual may paint a pane of a new size before it tells the pane of it
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One line of the viewport; part of Textual's line API."""
        line = y + self.scroll_offset.y
        if line >= self._heights.total:
            return self._blank()
        row, inside = self._heights.row_at(line)
        if not self._heights.is_known(row):
            self._measure_view()
            row, inside = self._heights.row_at(y + self.scroll_offset.y)
        strips = self._painted(row)
        return strips[inside] if inside < len(strips) else self._blank()

    def _blank(self) -> Strip:
        if self._empty is None:
            self._empty = Strip.blank(self._width, self._look("row").rich_style)
        return self._empty

    def _look(self, kind: str) -> Style:
        if kind not in self._looks:
            self._looks[kind] = self.get_visual_style("pane-list--row", f"pane-list--{kind}")
        return self._looks[kind]

    def _painted(self, row: int) -> list[Strip]:
        kind = "note" if not self.key_of(row) else "row"
        if row == self._hovered:
            kind = "hover"
        if row == self.highlighted:
            kind = "cursor"
        style = self._look(kind)
        if len(self._laid.strips) >= KEPT:
            self._laid.strips.clear()
        known = self._laid.strips.setdefault(row, {})
        # The spans of a row name colours of the theme.
        painted = known.get((style, self.app.theme))
        if painted is None:
            width = self._laid.width
            strips = Visual.to_strips(self, self._content(row), width, None, style)
            painted = [strip.extend_cell_length(width, style.rich_style) for strip in strips]
            known[style, self.app.theme] = painted
        return painted
