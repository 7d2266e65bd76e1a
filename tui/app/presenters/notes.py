"""What the user should know of the terminal and the settings, in the language of the labels. No Textual in it."""

from __future__ import annotations

from pathlib import Path

from briefs import told_in
from tui.app.presenters.ui_text import WORDS, why_not_written
from tui.bidi import isolate
from tui.terminal.choose import HELD_BACK
from tui.terminal.known import NO_SWITCH

_TOLD = {HELD_BACK: "note_held_back", NO_SWITCH: "note_no_switch"}
_FAULTS = Path(__file__).parent / "ui_text" / "settings_faults.tsv"


def terminal_note(note: str, code: str) -> str:
    """A note as the app says it; as the command line does where it has no other words for it.

    Args:
        note: As the command line says it.
        code: Language of the labels.
    """
    return WORDS[code][_TOLD[note]] if note in _TOLD else note


def settings_note(fault: str, code: str) -> str:
    """What is wrong with the settings as the app says it, with names and values set apart; likewise.

    Args:
        fault: As the command line says it.
        code: Language of the labels.
    """
    return "".join(isolate(part) if apart else part for part, apart in told_in(code, fault, _FAULTS))


def why_not_settled(cause: BaseException, code: str) -> str:
    """Why a choice cannot be kept in the settings.

    Args:
        cause: What the system said, or what is wrong with the file.
        code: Language of the labels.
    """
    if isinstance(cause, OSError):
        return isolate(why_not_written(WORDS[code], cause))
    return settings_note(str(cause), code)
