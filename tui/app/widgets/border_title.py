"""Right-to-left text where Textual takes one line only: titles of borders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content, Span

from tui.app.widgets.text_layout import text_layout
from tui.bidi import Direction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.widget import Widget

    from tui.bidi import Row

_FRAME = 4  # a corner and a blank at either end of a border title


def title_room(widget: Widget) -> int:
    """Cells there are for a title in a widget's border; 0 before the widget has a size."""
    return max(0, widget.outer_size.width - _FRAME - 2)


def set_border_title(widget: Widget, title: str | Content, *, subtitle: bool = False) -> None:
    """Put a title into a widget's border, at the side where reading starts.

    It is cut for the width the widget has now: call it again when the widget is resized.

    Args:
        widget: A widget with a border.
        title: Logical text, never read as markup, or Content with styles.
        subtitle: Whether it goes into the lower border.
    """
    content = Content(title) if isinstance(title, str) else title
    layout = text_layout(widget.app)
    row = layout.line(content.plain, max(2, title_room(widget)) if widget.outer_size.width else None)
    made = _visual_content(row, content)
    rtl = row.direction is Direction.RTL and layout.mode.visual
    # Textual paints the whole widget for a title, the same one too.
    shown = widget._border_subtitle if subtitle else widget._border_title  # noqa: SLF001
    if shown is not None and (shown.plain, shown.spans) == (made.plain, made.spans):
        return
    if subtitle:
        widget.border_subtitle = made
        widget.styles.border_subtitle_align = "right" if rtl else "left"
    else:
        widget.border_title = made
        widget.styles.border_title_align = "right" if rtl else "left"


def set_fitting_title(widget: Widget, titles: Sequence[str]) -> None:
    """Put the first of some titles into a widget's border that there is room for; else the last one, cut."""
    room, layout = title_room(widget), text_layout(widget.app)
    fitting = (title for title in titles[:-1] if layout.paragraph(title).width <= room)
    set_border_title(widget, next(fitting, titles[-1]))


def _visual_content(row: Row, content: Content) -> Content:
    """Content in visual order, its spans moved to where their characters stand."""
    spans: list[Span] = []
    offset = 0
    for run in row.runs([(span.start, span.end, span.style) for span in content.spans]):
        spans += [Span(offset, offset + len(run.text), style) for style in run.styles]
        offset += len(run.text)
    return Content("".join([cell.text for cell in row.cells]), spans=spans)
