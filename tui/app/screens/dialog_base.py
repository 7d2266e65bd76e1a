"""What the small screens over the app have in common."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from textual.screen import ModalScreen

from tui.app.widgets.border_title import set_border_title

Answer = TypeVar("Answer")


class Dialog(ModalScreen[Answer]):
    """A frame in the middle of the screen; its style is read when the first one opens.

    Args:
        title: Stands in the frame.
    """

    SCOPED_CSS: ClassVar[bool] = False  # it places the frame in the screen itself
    CSS: ClassVar[str] = """
    Dialog { align: center middle; background: $background 60%; }
    .dialog { width: 80%; max-width: 100; border: round $accent; background: $surface; padding: 0 1; }
    .low { height: 3; }
    .low BidiInput { border: none; height: 1; padding: 0; background: $surface; }
    .high { height: 80%; }
    .high BidiInput { height: 3; }
    .high PaneList { height: 1fr; border: none; }
    .high BidiView { height: 1fr; }
    .fitting { height: auto; }
    .fitting ComparisonView { height: auto; max-height: 75vh; }
    .fitting .wordings { margin-bottom: 1; }
    """

    def __init__(self, title: str) -> None:
        """Store the title; it is cut for the frame once that has a size."""
        super().__init__()
        self._title_text = title

    def on_resize(self) -> None:
        """Put the title into the frame, cut for the width it has now."""
        self.call_after_refresh(self._show_title)

    def _show_title(self) -> None:
        for frame in self.query(".dialog"):
            set_border_title(frame, self._title_text)
