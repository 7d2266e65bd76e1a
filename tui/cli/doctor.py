"""`mujaz doctor`: what was found of the terminal, lines to judge by, and the answer kept."""

from __future__ import annotations

import locale
import os
import shutil
import sys
from pathlib import Path

from briefs import TextLine
from corpus import cache_folder, cache_size, empty_cache
from tui.bidi import Mode, VowelMarks
from tui.cli.ansi import wants_color
from tui.cli.terminal_output import choice_for, chosen_mode, find_terminal
from tui.cli.text_layout import Setting, set_lines
from tui.settings import Settings, keep_settings, load_settings, settings_path
from tui.stdio.diagnostics import Status, StopError, say
from tui.stdio.output import is_terminal, write
from tui.terminal import Choice, Terminal, choose, detect, own_bidi_off

_TEST = "قالت الوزيرة إن 3,5 في المائة (أي 120 طفلا) عادوا إلى Paris يوم 26/7."
_RIGHT = (
    "It reads right where the line begins at the right with its first word, the letters are joined, numbers and"
    " Paris are unturned, and the brackets open towards what they hold."
)
_MODES = {
    Mode.APP: "Mujaz orders and joins it",
    Mode.WORDS: "Mujaz orders the words, the terminal the letters",
    Mode.TERMINAL: "the terminal does it all",
}


def run_doctor(*, bidi: str, color: str, empty_cache: bool = False) -> None:
    """Show what was found and, at a terminal, ask which way of setting Arabic reads right; or empty the cache.

    Raises:
        StopError: MUJAZ_BIDI holds no mode, or the settings cannot be written.
    """
    if empty_cache:
        _empty_cache()
        return
    at_terminal = is_terminal()
    terminal = find_terminal() if at_terminal else detect(os.environ)
    choice = choice_for(terminal, bidi)
    path = settings_path()
    settings = load_settings(path)
    width = shutil.get_terminal_size().columns
    setting = Setting(width if at_terminal else None, wants_color(color, terminal=at_terminal))
    write(set_lines(_findings(terminal, choice, path, bidi, settings), setting))
    if not at_terminal:
        write("stdout is no terminal: text goes out in logical order, one sentence a row\n")
        return
    write(set_lines([TextLine("", "blank"), TextLine("Which of these reads right?", "heading")], setting))
    for n, mode in enumerate(_MODES, start=1):
        shown = choose(terminal, mode=mode, marks=settings.marks, lasting=True)
        write(f"\n{n}  {_MODES[mode]} (--bidi {mode})\n")
        with own_bidi_off(shown.switch, write):
            write(set_lines([TextLine(_TEST, "sentence")], Setting(width, False, shown.mode, shown.marks)))
    write(set_lines([TextLine("", "blank"), TextLine(_RIGHT, "sentence")], setting))
    if sys.stdin is not None and sys.stdin.isatty():
        _ask(path)


def _findings(
    terminal: Terminal, choice: Choice, path: Path, bidi: str, settings: Settings
) -> list[TextLine]:
    multiplexer = terminal.multiplexer
    inside = ""
    if multiplexer is not None:
        inside = f", in tmux {'with' if multiplexer.passthrough else 'without'} allow-passthrough"
    by = "as asked for" if chosen_mode(bidi) else "as settled" if settings.bidi else "as fits this terminal"
    found = {
        "terminal": f"{terminal.kind.name}{'' if terminal.certain else ' (a guess)'}{inside}",
        "Arabic": f"--bidi {choice.mode}, {by}",
        "vowel marks": "shown" if choice.marks is VowelMarks.KEEP else "left out",
        "own bidi": "switched off around text" if choice.switch else "left alone",
        "encoding": locale.getpreferredencoding(do_setlocale=False),
        "settings": str(path),
        "cache": f"{cache_folder()}, {_megabytes(cache_size())}; mujaz doctor --empty-cache empties it",
    }
    wide = max(map(len, found))
    lines = [TextLine(value, "note", name.ljust(wide)) for name, value in found.items()]
    return [*lines, *([TextLine(choice.note, "sentence", "!")] if choice.note else [])]


def _empty_cache() -> None:
    """Empty the cache of analyses and of pages, and tell what that gives.

    Raises:
        StopError: A file of it cannot be deleted.
    """
    size = cache_size()
    try:
        empty_cache()
    except OSError as error:
        raise StopError(Status.NOTHING, f"{error.filename}: {error.strerror}; it was not deleted") from None
    write(f"{cache_folder()}: {_megabytes(size - cache_size())} deleted\n")


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.1f} MB"


def _ask(path: Path) -> None:
    """Ask for the number of the line that reads right, and keep the answer."""
    write("\nIts number; 0: let Mujaz choose; Enter: leave all as it is: ")
    try:
        answer = input().strip()
    except EOFError:
        answer = ""
    if not answer:
        return
    modes = [None, *_MODES]
    if not answer.isdecimal() or int(answer) >= len(modes):
        raise StopError(Status.USAGE, f"{answer!r} is none of 0 to {len(modes) - 1}; nothing was changed")
    try:
        keep_settings({"bidi": modes[int(answer)]}, path)
    except OSError as error:
        raise StopError(Status.NOTHING, f"{error.filename}: {error.strerror}; nothing was changed") from None
    say(f"kept in {path}; a --bidi or MUJAZ_BIDI of the moment goes first")
