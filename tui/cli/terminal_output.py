"""The terminal that stdout is: its width, its colours, and how right-to-left text is set on it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable

from briefs import BLANK, TextLine
from tui.bidi import Mode
from tui.cli.ansi import wants_color
from tui.cli.text_layout import Setting, set_lines
from tui.settings import load_settings, settings_path
from tui.stdio.diagnostics import Status, StopError, say
from tui.stdio.output import write
from tui.terminal import Choice, Terminal, ask, ask_tmux, asked_mode, choose, detect, own_bidi_off


def find_terminal() -> Terminal:
    """The terminal, by its environment and, where that leaves it open, by asking it."""
    return detect(os.environ, ask=ask, ask_tmux=ask_tmux)


def chosen_mode(option: str) -> Mode | None:
    """The mode the user asked for by `--bidi` or MUJAZ_BIDI; None where neither does.

    Raises:
        StopError: MUJAZ_BIDI holds no mode.
    """
    try:
        return asked_mode(option, os.environ)
    except ValueError as error:
        raise StopError(Status.USAGE, str(error)) from None


def choice_for(terminal: Terminal, option: str) -> Choice:
    """How printed text is set on the terminal: as asked for, else as settled once, else as fits it."""
    settings = load_settings(settings_path())
    mode = chosen_mode(option) or settings.bidi
    return choose(terminal, mode=mode, marks=settings.marks, lasting=True)


def setting_for(choice: Choice, *, color: bool) -> Setting:
    """The layout of rows for the terminal as wide as it is now."""
    return Setting(shutil.get_terminal_size().columns, color, choice.mode, choice.marks)


def tell(choice: Choice) -> None:
    """What the user should know of this terminal, once an output."""
    if choice.note:
        say(choice.note)


def write_lines(lines: Iterable[TextLine], *, color: str, bidi: str) -> None:
    """Print lines set for the terminal, its own bidi off meanwhile where that is needed."""
    choice = choice_for(find_terminal(), bidi)
    rows = set_lines([*lines, BLANK], setting_for(choice, color=wants_color(color, terminal=True)))
    with own_bidi_off(choice.switch, write):
        write(rows)
    tell(choice)
