"""A widget for long texts: scrolls through any length, laying out only the rows that show."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual.geometry import Offset, Size
from textual.message import Message
from textual.strip import Strip
from textual.style import Style

from tui.app.widgets.bidi_content import character_at
from tui.app.widgets.scrolling import SteadyView, resize_content
from tui.app.widgets.selection import has_marked, selected_text
from tui.app.widgets.strips import StyledSpan, row_strip
from tui.app.widgets.text_layout import TextLayout, text_layout
from tui.app.widgets.wrapped_text import Position, WrappedText

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual import events
    from textual.content import Span
    from textual.selection import Selection

    from tui.bidi import Direction

_KEPT_STRIPS = 2048  # rows: some forty screens
_BESIDE = 1  # rows: the last line before or behind a sentence, which shows that it is whole
_NOWHERE = -1  # a row that none is
_KEPT_TEXTS = 16  # texts that are laid out: those one goes back to


class BidiView(SteadyView, can_focus=True):
    """Shows a long text, wrapped; styles, hits, selection and clicks are in offsets of that text.

    Args:
        text: Logical text, never read as markup.
        direction: Direction of all its paragraphs; each by its first strong character if None.
        layout: How it is laid out; as all texts of the app if None.
        id: Id of the widget.
        classes: Space-separated style classes.
    """

    DEFAULT_CSS = """
    BidiView { overflow-x: hidden; overflow-y: auto; scrollbar-gutter: stable; }
    """

    @dataclass(repr=False)
    class Pressed(Message):
        """A character was clicked.

        Attributes:
            view: The widget.
            offset: Offset in its text.
        """

        view: BidiView
        offset: int

        @property
        def control(self) -> BidiView:
            """The widget."""
            return self.view

    class Resized(Message):
        """The widget has another size: what its frame is titled is to be cut for it."""

    def __init__(
        self,
        text: str = "",
        *,
        direction: Direction | None = None,
        layout: TextLayout | None = None,
        id: str | None = None,  # noqa: A002 - as all widgets call it
        classes: str | None = None,
    ) -> None:
        """Store the text; it is wrapped once the widget has a size."""
        super().__init__(id=id, classes=classes)
        self._direction = direction
        self._own_layout = layout
        self._document = WrappedText(text, TextLayout(), direction)
        self._wrapped = lru_cache(_KEPT_TEXTS)(partial(WrappedText, direction=direction))
        self._layers: dict[str, list[Span]] = {}
        self._spans: dict[int, list[StyledSpan]] | None = None
        self._strips: dict[int, Strip] = {}
        self._look: tuple[Style, str] | None = None
        # What is to stay at the top: the row that holds it may begin elsewhere after each resize, and where all
        # below it fits into the view it cannot be the first one. It is held until the reader scrolls elsewhere.
        self._held = 0
        self._held_at = 0  # the row that is the first one in view for it; none once the reader has scrolled
        self._stretch: tuple[int, int | None] | None = None  # what else is to stay in view
        self._by_hand = False  # whether the reader has scrolled since a place was shown

    @property
    def text(self) -> str:
        """The text shown."""
        return self._document.text

    def load(self, text: str, fallback: Direction | None = None) -> None:
        """Show another text, from its beginning and without styles.

        Args:
            text: The text, logical.
            fallback: Direction of its paragraphs without a letter; that of the app's labels if None.
        """
        layout = self._layout
        layout = replace(layout, fallback=fallback) if fallback else layout
        self._document = self._wrapped(text, layout)
        self._layers.clear()
        self._held, self._held_at, self._stretch = 0, self.scroll_offset.y, None
        self._by_hand = False
        self._restyle()
        self._wrap()
        self._hold()

    def style_spans(self, layer: str, spans: Iterable[Span]) -> None:
        """Lay styles over the text, in place of those the layer had.

        Args:
            layer: Its name; layers lie over each other in the order of their first use.
            spans: Start and end in offsets of the text, and a style (with a `@click` to be a link).
        """
        given = list(spans)
        before = self._layers.get(layer)
        self._layers[layer] = given
        if given != (before or []):
            self._restyle()

    def scroll_to_offset(self, offset: int, end: int | None = None, *, top: bool = False) -> None:
        """Bring a stretch into view, a third of the way down where it was not seen whole with a row beside it.

        Args:
            offset: Where it begins, in the text.
            end: Offset behind its last character; None for a single one.
            top: Bring its first row to the top, wherever it was.
        """
        self._keep_top()
        self._by_hand = False
        if top:
            self._held, self._stretch = offset, None
            self._hold()
        else:
            self._stretch = (offset, end)
            self._show_stretch()

    def _hold(self) -> None:
        """Bring the row of what is held to the top, as far as there is text enough behind it."""
        if self._document.height:
            row = self._document.row_of(self._document.position(self._held))
            # By force: right behind `load` Textual does not know yet that there is anything to scroll.
            self.scroll_to(y=row, animate=False, force=True)
        self._held_at = self.scroll_offset.y

    def _show_stretch(self) -> None:
        """Bring what is to be in view there, a third of the way down; where it is nothing moves."""
        if self._stretch is None:
            return
        offset, end = self._stretch
        document, height = self._document, self.scrollable_content_region.height
        row = document.row_of(document.position(offset))
        last = row if end is None else document.row_of(document.position(max(offset, end - 1)))
        shown, end_row = self.scroll_offset.y, self.scroll_offset.y + height - 1
        beside = _BESIDE if last - row + 2 * _BESIDE < height else 0
        first, final = max(0, row - beside), min(document.height - 1, last + beside)
        if not (shown <= first and final <= end_row):
            above = max(0, min(height // 3, height - 1 - (last - row)))
            self.scroll_to(y=max(0, row - above), animate=False, force=True)
            self._held, self._held_at = self._first_offset, self.scroll_offset.y

    @property
    def top(self) -> int:
        """What stands at the top: what was brought there until the reader scrolls, or the first of its row."""
        return self._held if self.scroll_offset.y == self._held_at else self._first_offset

    @property
    def left(self) -> int | None:
        """What the reader has brought to the top by scrolling; None where they were only led to what is shown."""
        return self.top if self._by_hand or self.scroll_offset.y != self._held_at else None

    @property
    def _first_offset(self) -> int:
        if not self._document.height:
            return 0
        paragraph, row = self._document.row(min(self.scroll_offset.y, self._document.height - 1))
        return self._document.offset(Position(paragraph, row.start))

    @property
    def seen(self) -> tuple[int, int]:
        """The stretch of the text whose rows are in view: its first offset and the one behind its last."""
        last = self._document.height - 1
        if last < 0:
            return 0, 0
        rows = (self.scroll_offset.y, self.scroll_offset.y + self.scrollable_content_region.height - 1)
        first, final = (self._document.row(max(0, min(number, last))) for number in rows)
        start = self._document.offset(Position(first[0], first[1].start))
        return start, self._document.offset(Position(final[0], final[1].end))

    def offset_at(self, x: int, y: int) -> int:
        """The offset in the text of the character at a place of the content region."""
        place = self.logical_offset_at(x, y)
        return self._document.offset(Position(place.y, place.x))

    def logical_offset_at(self, x: int, y: int) -> Offset:
        """The character at a place of the content region, as (offset in its paragraph, paragraph)."""
        row_number = max(0, min(y + self.scroll_offset.y, self._document.height - 1))
        paragraph, row = self._document.row(row_number)
        return Offset(character_at(row, x), paragraph)

    def get_selection(self, selection: Selection) -> tuple[str, str]:
        """The selected logical text, and what follows it where another widget's text does."""
        return selected_text(self._document.paragraphs, selection), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Repaint with the new selection."""
        self._strips.clear()
        super().selection_updated(selection)

    def render_line(self, y: int) -> Strip:
        """One row of the viewport; part of Textual's line API."""
        number = y + self.scroll_offset.y
        style = self.visual_style
        look = (style, self.app.theme)  # the spans of a text name colours of the theme
        if look != self._look:
            self._look = look
            self._spans = None
            self._strips.clear()
        if number >= self._document.height:
            return Strip.blank(self._width, style.rich_style)
        strip = self._strips.get(number)
        if strip is None:
            if len(self._strips) >= _KEPT_STRIPS:
                self._strips.clear()
            paragraph, row = self._document.row(number)
            strip = row_strip(row, self._styles_of(paragraph), style)
            self._strips[number] = strip
        return strip

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 - Textual's
        """The rows of the text, for a view that is no higher than it; part of Textual's layout."""
        # Textual counts the room of the scrollbar in. The rows that show stay wrapped as they are painted.
        return self._document.height_at(max(2, width - self.scrollbar_size_vertical))

    @property
    def _layout(self) -> TextLayout:
        return self._own_layout or text_layout(self.app)

    def on_mount(self) -> None:
        """Lay the text out as the app's setting says."""
        self._document = WrappedText(self.text, self._layout, self._direction)
        self._restyle()

    def on_resize(self, _event: events.Resize) -> None:
        """Wrap again for the new width, keeping what stood at the top there and what is to be in view in view."""
        self._keep_top()
        self._wrap()
        self._hold()
        self._show_stretch()
        self.post_message(self.Resized())

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """What is held is so until the view is scrolled; part of Textual's scrolling."""
        super().watch_scroll_y(old_value, new_value)
        self._held_at = _NOWHERE

    def _keep_top(self) -> None:
        """Hold what the reader has scrolled to."""
        if self.scroll_offset.y != self._held_at:
            self._held, self._held_at, self._stretch = self._first_offset, self.scroll_offset.y, None
            self._by_hand = True

    def _scroll_update(self, virtual_size: Size) -> None:
        """Keep what stood at the top: a view that grows shows more above it, one that shrinks again does not."""
        self._keep_top()
        super()._scroll_update(virtual_size)
        self._held_at = self.scroll_offset.y

    def on_click(self, event: events.Click) -> None:
        """Say which character was clicked."""
        if has_marked(self):
            return
        place = event.get_content_offset(self)
        if place is not None and self.text:
            self.post_message(self.Pressed(self, self.offset_at(place.x, place.y)))

    def _wrap(self) -> None:
        self._document.wrap(self._width)
        self._strips.clear()
        resize_content(self, Size(self._width, self._document.height))
        self.refresh()

    def _restyle(self) -> None:
        self._spans = None
        self._strips.clear()
        self.refresh()

    def _styles_of(self, paragraph: int) -> list[StyledSpan]:
        if self._spans is None:
            self._spans = self._spans_by_paragraph()
        spans = self._spans.get(paragraph, [])
        selection = self.text_selection
        selected = selection.get_span(paragraph) if selection is not None else None
        if selected is None:
            return spans
        start, end = selected
        length = len(self._document.paragraphs[paragraph].text)
        style = Style.from_styles(self.screen.get_component_styles("screen--selection"))
        return [*spans, (start, length if end == -1 else end, style)]

    def _spans_by_paragraph(self) -> dict[int, list[StyledSpan]]:
        found: dict[int, list[StyledSpan]] = {}
        for spans in self._layers.values():
            for span in spans:
                style = self._get_style(span.style)
                first = self._document.position(span.start)
                last = self._document.position(span.end)
                for paragraph in range(first.paragraph, last.paragraph + 1):
                    start = first.offset if paragraph == first.paragraph else 0
                    length = len(self._document.paragraphs[paragraph].text)
                    end = last.offset if paragraph == last.paragraph else length
                    found.setdefault(paragraph, []).append((start, end, style))
        return found
