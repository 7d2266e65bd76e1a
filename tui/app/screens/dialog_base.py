"""What the small screens over the app have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, TypeVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.screen import ModalScreen

from tui.app.themes import MUTED
from tui.app.widgets.bidi_input import BidiInput
from tui.app.widgets.bidi_static import BidiStatic
from tui.app.widgets.border_title import set_border_title
from tui.bidi import isolate, without_isolates

Answer = TypeVar("Answer")


class Frame(Vertical):
    """The frame of a small screen.

    Args:
        title: Stands in it.
        classes: Space-separated style classes.
    """

    def __init__(self, title: str, classes: str) -> None:
        """Store the title; it is cut for the frame once that has a size."""
        super().__init__(classes=classes)
        self._title_text = title

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        """Put the title in, cut for this width; Textual's message of a new size comes after the first painting."""
        changed = super()._size_updated(size, virtual_size, container_size, layout)
        set_border_title(self, self._title_text)
        return changed


class Dialog(ModalScreen[Answer]):
    """A frame in the middle of the screen; its style is read when the first one opens.

    Args:
        title: Stands in the frame.
        words: The words of the app.
        answers: Whether Enter gives what is written as the answer.
        copies: Whether `y` copies; where letters are written, Ctrl+Y alone does.
        empties: Whether Ctrl+U empties a line that something stands in.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+y", "copy_all", show=False)]
    SCOPED_CSS: ClassVar[bool] = False  # it places the frame in the screen itself
    CSS: ClassVar[str] = """
    Dialog { align: center middle; background: $background 60%; }
    .dialog { width: 94%; max-width: 100; border: round $accent; background: $surface; padding: 0 1; }
    .low { height: auto; }
    .low BidiInput { border: none; height: 1; padding: 0; background: $surface; }
    .high { height: 90%; }
    .high BidiInput { border: none; height: 1; padding: 0; margin-bottom: 1; background: $panel; }
    .high PaneList { height: 1fr; border: none; }
    .high BidiView { height: 1fr; }
    .fitting { height: auto; }
    .bare { width: 100%; max-width: 100%; border-left: none; border-right: none; padding: 0; }
    /* What is marked with the mouse would be copied with a toast that lies over it. */
    CopyScreen Toast { visibility: hidden; }
    .fitting ComparisonView { height: auto; max-height: 75vh; }
    .fitting BidiView { height: auto; max-height: 80vh; }
    .fitting .wordings { margin-bottom: 1; }
    .-ordered .dialog { width: 100%; max-width: 100%; border-left: none; border-right: none; padding: 0; }
    .-plain .dialog { width: 100%; max-width: 100%; border: none; }
    .-plain .high BidiInput { margin: 0; }
    .-plain .wordings { layout: vertical; }
    """

    @dataclass(repr=False)
    class Copying(Message):
        """What the screen shows is to be copied."""

        text: str

    def __init__(
        self,
        title: str,
        words: Mapping[str, str],
        *,
        answers: bool = False,
        copies: bool = True,
        empties: bool = False,
    ) -> None:
        """Store the title and the keys."""
        super().__init__()
        self._title_text = title
        self._words = words
        keys = [(words["key_enter"], words["confirm"])] if answers else []
        keys += [("Esc", words["close"]), ("y" if copies else "Ctrl+Y", words["copy"])]
        keys += [("Ctrl+U", words["empty"])] if empties else []
        self._foot = "  ".join(f"{isolate(key)} {isolate(name)}" for key, name in keys)

    @property
    def copied_text(self) -> str:
        """What copying takes: all that the screen shows, logical."""
        return ""

    def action_copy_all(self) -> None:
        """Copy what is shown."""
        if text := without_isolates(self.copied_text):
            self.post_message(self.Copying(text))

    def on_bidi_input_joined(self, event: BidiInput.Joined) -> None:
        """Say that several lines were pasted into one."""
        self.notify(self._words["pasted_lines"].format(n=event.lines), markup=False)

    def foot(self) -> BidiStatic:
        """The line that says how the screen is closed and how its text is copied."""
        return BidiStatic(Content(self._foot).stylize(MUTED))

    def on_mount(self) -> None:
        """Say the title on a line of its own where there is no frame to hold it."""
        if self.app.has_class("-plain"):
            for frame in self.query(".dialog"):
                frame.mount(BidiStatic(self._title_text), before=0)

    def frame(self, kind: str) -> Frame:
        """The frame, with the title in it.

        Args:
            kind: Its style classes.
        """
        return Frame(self._title_text, classes=f"dialog {kind}")
