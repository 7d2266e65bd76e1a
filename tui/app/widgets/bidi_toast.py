"""Toasts whose text is laid out as all other text is."""

from __future__ import annotations

from textual.widgets import _toast
from textual.widgets._toast import Toast

from tui.app.widgets.bidi_content import BidiContent
from tui.app.widgets.text_layout import text_layout


class BidiToast(Toast):
    """A toast with a logical text, wrapped at words, in visual order."""

    def render(self) -> BidiContent:
        """Its text as content that paints itself."""
        return BidiContent.of(super().render(), text_layout(self.app))


def use_bidi_toasts() -> None:
    """Have Textual make all its toasts of this kind: it names the class itself and takes no other."""
    _toast.Toast = BidiToast  # type: ignore[misc]
