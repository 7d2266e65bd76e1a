"""A widget for short texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual.widget import Widget

from tui.app.widgets.bidi_content import BidiContent
from tui.app.widgets.selection import selected_text
from tui.app.widgets.text_layout import text_layout

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
        """Store the text; it is laid out once the widget has a size."""
        super().__init__(id=id, classes=classes)
        self._text = text
        self._direction = direction
        self._made: BidiContent | None = None

    def update(self, text: str | Content) -> None:
        """Show another text; the screen is laid out anew only where it takes more or less room."""
        before, made = self.render(), self._content(text)
        if _painted(before) == _painted(made):
            return
        self._text, self._made = text, made
        rules = cast("RulesMap", self.styles)
        width = self.content_size.width
        wider = self.styles.is_auto_width and before.get_optimal_width(rules, 0) != made.get_optimal_width(
            rules, 0
        )
        higher = self.styles.is_auto_height and made.get_height(rules, width) != self.content_size.height
        self.clear_cached_dimensions()
        self.refresh(layout=self.display and (wider or higher or not width))

    def render(self) -> BidiContent:
        """The text as content that paints itself in visual order."""
        if self._made is None:
            self._made = self._content(self._text)
        return self._made

    def _content(self, text: str | Content) -> BidiContent:
        return BidiContent.of(text, text_layout(self.app), self._direction)

    def logical_offset_at(self, x: int, y: int) -> Offset | None:
        """The character at a place of the content region, as (offset in its line, line)."""
        return self.render().logical_offset_at(x, y, self.content_size.width, cast("RulesMap", self.styles))

    def get_selection(self, selection: Selection) -> tuple[str, str]:
        """The selected logical text, and what follows it where another widget's text does."""
        return selected_text(self.render().paragraphs, selection), "\n"


def _painted(content: BidiContent) -> tuple[object, ...]:
    """All that is seen of it; Content compares its letters alone."""
    return content.plain, content.spans
