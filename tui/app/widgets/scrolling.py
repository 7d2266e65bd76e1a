"""Scrolled views that Textual does not lay out or paint more often than there is something new to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.scroll_view import ScrollView
from textual.widget import Widget

if TYPE_CHECKING:
    from textual.geometry import Size


CURSOR_KEYS = tuple(
    Binding(key, action, show=False)
    for key, action in (
        ("down", "cursor_down"),
        ("up", "cursor_up"),
        ("pagedown", "page_down"),
        ("pageup", "page_up"),
        ("home", "first"),
        ("end", "last"),
    )
)
"""The keys of a view with a cursor over its lines."""


class SteadyView(ScrollView):
    """A view whose scrollbars are painted when what they show has changed, and not with each layout."""

    _scrolled: tuple[Size, Size] | None = None

    @property
    def _width(self) -> int:
        """Columns that a row has, with room for a letter and its mark where nothing is laid out yet."""
        return max(2, self.scrollable_content_region.width)

    def _scroll_update(self, virtual_size: Size) -> None:
        sizes = (virtual_size, self.container_size)
        if sizes != self._scrolled:
            self._scrolled = sizes
            super()._scroll_update(virtual_size)
            if self.show_vertical_scrollbar and not self.vertical_scrollbar.is_mounted:
                # A scrollbar that was painted before it is mounted keeps what it showed then, whatever it was told.
                self.vertical_scrollbar.call_later(self.vertical_scrollbar.refresh)


def resize_content(view: ScrollView, size: Size) -> None:
    """Say how large a view's content is now.

    Textual lays the screen out anew for each new size of a content, though only the scrollbar's thumb moves:
    what the view itself takes does not depend on it.

    Args:
        view: A view with a fixed size and a stable scrollbar gutter.
        size: Of its content.
    """
    if view.virtual_size != size:
        view.set_reactive(Widget.virtual_size, size)
        view._scroll_update(size)  # noqa: SLF001 - what Textual's own lists call
