"""What the user should know of the terminal, in the language of the labels. No Textual in it."""

from __future__ import annotations

from tui.app.presenters.ui_text import WORDS
from tui.terminal.choose import HELD_BACK
from tui.terminal.known import NO_SWITCH

_TOLD = {HELD_BACK: "note_held_back", NO_SWITCH: "note_no_switch"}


def terminal_note(note: str, code: str) -> str:
    """A note as the app says it; as the command line does where it has no other words for it.

    Args:
        note: As the command line says it.
        code: Language of the labels.
    """
    return WORDS[code][_TOLD[note]] if note in _TOLD else note
