"""A scrolled widget's size set without a new layout of the whole screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widget import Widget

if TYPE_CHECKING:
    from textual.geometry import Size
    from textual.scroll_view import ScrollView


def resize_content(view: ScrollView, size: Size) -> None:
    """Say how large a view's content is now.

    Textual lays the screen out anew for each new size of a content, though only the scrollbar's thumb moves:
    what the view itself takes does not hang on it.

    Args:
        view: A view with a fixed size and a stable scrollbar gutter.
        size: Of its content.
    """
    if view.virtual_size != size:
        view.set_reactive(Widget.virtual_size, size)
        view._scroll_update(size)  # noqa: SLF001 - what Textual's own lists call
