"""Selecting text with the mouse by logical offsets, whatever order it is shown in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from textual.screen import Screen

from tui.bidi import without_isolates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.geometry import Offset
    from textual.selection import Selection
    from textual.widget import Widget

    from tui.bidi import Paragraph


@runtime_checkable
class ShowsLogicalText(Protocol):
    """A widget that knows which character of its text is shown where."""

    def logical_offset_at(self, x: int, y: int) -> Offset | None:
        """The character at a place of its content region, as (offset in its paragraph, paragraph)."""
        ...


class LogicalSelection(Screen[object]):
    """A screen on which text is selected by what it says and not by where it stands.

    Textual reads selection offsets from the painted segments and takes them for left-to-right text;
    widgets that show logical text are asked instead.
    """

    def get_widget_and_offset_at(self, x: int, y: int) -> tuple[Widget | None, Offset | None]:
        """The widget at a place of the screen and the character shown there."""
        widget, offset = super().get_widget_and_offset_at(x, y)
        if widget is not None and isinstance(widget, ShowsLogicalText):
            region = widget.content_region
            offset = widget.logical_offset_at(x - region.x, min(y, region.bottom - 1) - region.y)
        return widget, offset


def has_marked(widget: Widget) -> bool:
    """Whether what looks like a click on a widget ended the marking of its text with the mouse.

    Textual takes a press and a release over one widget for a click, however far apart they are; a click clears
    what was marked before.
    """
    return widget.text_selection is not None


def selected_text(paragraphs: Sequence[Paragraph], selection: Selection) -> str:
    """The logical text of a selection, clusters whole, one line a paragraph."""
    parts = []
    for index, paragraph in enumerate(paragraphs):
        span = selection.get_span(index)
        if span is None:
            continue
        start, end = span
        if end == -1 or end > len(paragraph.text):
            end = len(paragraph.text)
        elif end > start:
            end = paragraph.cluster_end(end - 1)
        parts.append(paragraph.text[paragraph.cluster_start(start) : end])
    return without_isolates("\n".join(parts))
