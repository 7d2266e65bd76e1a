"""What a pilot test sees on the screen."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from textual.app import App
    from textual.widget import Widget


def letters(text: str) -> str:
    """A text with Arabic presentation forms turned back to letters."""
    return "".join(unicodedata.normalize("NFKC", c) if "\ufb50" <= c <= "\ufefc" else c for c in text)


def rows(widget: Widget) -> list[str]:
    """The content rows of a widget as painted, Arabic forms back to letters, in visual order."""
    region = widget.content_region
    painted = [widget.render_line(y) for y in range(region.height)]
    return [letters(strip.text) for strip in painted]


def whole_screen(app: App[Any]) -> list[str]:
    """All rows of the screen, frames and all, in visual order."""
    strips = app.screen._compositor.render_strips()
    return [letters(strip.text) for strip in strips]
