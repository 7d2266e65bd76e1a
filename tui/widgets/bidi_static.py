"""A widget for short texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual.widget import Widget

from tui.widgets.bidi_content import BidiContent
from tui.widgets.selection import selected_text
from tui.widgets.text_layout import text_layout

if TYPE_CHECKING:
    from textual.content import Content
    from textual.css.styles import RulesMap
    from textual.geometry import Offset
    from textual.selection import Selection

    from tui.bidi import Direction


class BidiStatic(Widget):
    """Shows a short text, wrapped; its paragraphs stand each by its own direction.

    Args:
        text: Logical text, never read as markup, or Content with styles and links.
        direction: Direction of all its paragraphs; each by its first strong character if None.
        id: Id of the widget.
        classes: Space-separated style classes.
    """

    DEFAULT_CSS = "BidiStatic { height: auto; }"

    def __init__(
        self,
        text: str | Content = "",
        *,
        direction: Direction | None = None,
        id: str | None = None,  # noqa: A002 - as all widgets call it
        classes: str | None = None,
    ) -> None:
        """Take the text; it is laid out once the widget has a size."""
        super().__init__(id=id, classes=classes)
        self._text = text
        self._direction = direction
        self._made: BidiContent | None = None

    def update(self, text: str | Content) -> None:
        """Show another text."""
        self._text = text
        self._made = None
        self.clear_cached_dimensions()
        self.refresh(layout=True)

    def render(self) -> BidiContent:
        """The text as content that paints itself in visual order."""
        if self._made is None:
            self._made = BidiContent.of(self._text, text_layout(self.app), self._direction)
        return self._made

    def logical_offset_at(self, x: int, y: int) -> Offset | None:
        """The character at a place of the content region, as (offset in its line, line)."""
        return self.render().logical_offset_at(x, y, self.content_size.width, cast("RulesMap", self.styles))

    def get_selection(self, selection: Selection) -> tuple[str, str]:
        """The selected logical text, and what follows it where another widget's text does."""
        return selected_text(self.render().paragraphs, selection), "\n"
