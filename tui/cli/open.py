"""`mujaz open`: the app at a terminal."""

from __future__ import annotations

import errno
import io
import os
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from corpus import CODES, sample_sources
from tui.app.shell import end_commands
from tui.app.watcher import can_watch
from tui.bidi import Mode, VowelMarks
from tui.cli.options import check_query
from tui.cli.serving.environment import is_served, limit_memory, visit_folder
from tui.cli.terminal_output import chosen_mode, find_terminal, tell
from tui.settings import read_settings, settings_path
from tui.stdio.diagnostics import Status, StopError, say
from tui.terminal import Choice, Life, choose, own_bidi_off, to_descriptor

if TYPE_CHECKING:
    from briefs import Options
    from tui.app.actions.action import Action
    from tui.app.app import MujazApp
    from tui.app.setup import Setup
    from tui.cli.read_sources import Input
    from tui.settings import Settings
    from tui.terminal import Terminal

FRAMES = "120"
"""Frames a second, unless the environment says otherwise."""
_TTY = Path("/dev/tty")


def run_open(given: Input, options: Options, *, bidi: str, watch: bool) -> None:
    """Open the sources in the app, until it is closed.

    Args:
        given: What is read.
        options: How it is summed up at first.
        bidi: Who orders Arabic.
        watch: Whether the sources are read again when they change.

    Raises:
        StopError: stdout is no terminal, the query holds no word, or there is nothing to watch.
    """
    check_query(options.about)
    if given.resources is not None:
        given.resources.note = lambda _line: None  # the app is on the screen
    served = is_served()
    if served:
        limit_memory()
    else:
        _check_terminal()
    # Served, standard input holds what the browser sends.
    named = sample_sources() if served and not given.sources else given.named()
    if watch and not can_watch(named):
        raise StopError(Status.USAGE, "--watch: no file or folder among the sources; name one")
    if not served:
        _keys_from_terminal()
    # Keys come in on descriptor 0; what is painted goes out on stderr, or to a server on stdout.
    with Life((0, 1 if served else 2), end_commands) as life:
        _run(life, replace(given, sources=named), options, bidi=bidi, watch=watch, served=served)


def _check_terminal() -> None:
    """Make sure that there is a terminal which can show the app.

    Raises:
        StopError: There is none.
    """
    # Textual paints on stderr; both must be the terminal.
    if not all(s is not None and s.isatty() for s in (sys.stdout, sys.stderr)):
        raise StopError(Status.USAGE, "open: this is no terminal; mujaz brief prints the briefing instead")
    if os.environ.get("TERM") == "dumb":
        raise StopError(
            Status.USAGE, "open: TERM=dumb can show no app; mujaz brief prints the briefing instead"
        )


def _run(life: Life, given: Input, options: Options, *, bidi: str, watch: bool, served: bool) -> None:
    """Run the app until it is closed.

    Raises:
        StopError: It closed by itself, of a fault.
    """
    # What follows a key's first frame comes with the next one, for which Textual waits up to two of its turns.
    os.environ.setdefault("TEXTUAL_FPS", FRAMES)
    # Loads Textual, which no other command needs.
    from tui.app.app import MujazApp
    from tui.app.keyboards import usual_keyboard
    from tui.app.presenters.notes import settings_note, terminal_note
    from tui.app.setup import Setup
    from tui.app.widgets.text_layout import TextLayout

    path = settings_path()
    settings, actions, notes = _settled(path, served=served)
    for note in notes:
        say(note)
    # The terminal of a browser (xterm.js) orders nothing itself, and cannot be asked from here.
    terminal = None if served else find_terminal()
    choice = _chosen(terminal, bidi, settings)
    lang = options.reader or locale_language(os.environ)
    notes = [settings_note(note, lang) for note in notes]
    if choice.note and choice.mode is Mode.TERMINAL:
        notes = [*notes, terminal_note(choice.note, lang)]
    with own_bidi_off(choice.switch, to_descriptor(1)) as switch:
        setup = Setup(
            sources=given.sources,
            reading=given.reading,
            resources=given.resources,
            options=options,
            lang=lang,
            layout=TextLayout(choice.mode, choice.marks),
            settings=settings,
            watch=watch,
            switch=switch,
            actions=actions,
            keyboard=settings.keyboard or usual_keyboard(os.environ, sys.platform),
            notes=notes,
        )
        app = MujazApp(_for_visitor(setup) if served else _at_home(setup, path, terminal))
        _show(app, life)
    tell(choice)
    if app.keeper.is_lost:
        say("where you were in the set could not be kept")
    if app.return_code:
        raise StopError(Status.NOTHING, app.failure)


def _for_visitor(setup: Setup) -> Setup:
    """The setup for a visitor, to whom the settings, clipboard and desktop of this machine do not belong.

    What the app copies the page takes for the visitor's own clipboard.
    """
    return replace(setup, state_folder=visit_folder(), osc52=True)


def _at_home(setup: Setup, path: Path, terminal: Terminal | None) -> Setup:
    """The setup for a reader who sits at this machine.

    Args:
        setup: What it has in either case.
        path: Where the settings are kept.
        terminal: What is known of the terminal.
    """
    from tui.app.clipboard import clipboard_program
    from tui.app.desktop import opener_program
    from tui.app.state.session import state_folder

    return replace(
        setup,
        settings_path=path,
        state_folder=state_folder(),
        clipboard=clipboard_program(os.environ),
        opener=opener_program(os.environ),
        osc52=terminal is not None and terminal.multiplexer is None and terminal.kind.osc52,
    )


def _chosen(terminal: Terminal | None, bidi: str, settings: Settings) -> Choice:
    """Who orders Arabic, as the command line, the settings and the terminal have it."""
    mode = chosen_mode(bidi)
    if terminal is None:
        return Choice(mode or Mode.APP, VowelMarks.KEEP)
    return choose(terminal, mode=mode or settings.bidi, marks=settings.marks)


def _show(app: MujazApp, life: Life) -> None:
    """Run the app until it is closed."""
    import asyncio  # heavy, and Textual's alone

    # A loop of its own: `asyncio.run` would wait at the end for threads that may have long to read.
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda *_: None)  # what it would log quotes what the app holds
    with life.hold(lambda: loop.call_soon_threadsafe(app.exit), lambda: app.keeper.keep(app.state)):
        app.run(loop=loop)


def _settled(path: Path, *, served: bool) -> tuple[Settings, list[Action], list[str]]:
    """The settings, the actions by their keys, and what is wrong with the settings."""
    from tui.app.actions import ACTIONS
    from tui.app.actions.remap import remapped
    from tui.app.actions.served import served as served_actions
    from tui.app.themes import THEMES

    settings, faults = read_settings(path)
    actions, clashes = remapped(ACTIONS, settings.keys)
    if settings.theme is not None and settings.theme not in THEMES:
        clashes.append(f"theme: {settings.theme!r} is none of {', '.join(THEMES)}")
    notes = [*faults, *(f"{path}: {clash}" for clash in clashes)]
    return settings, list(served_actions(actions) if served else actions), notes


def locale_language(environment: Mapping[str, str]) -> str:
    """The language of the labels that the locale asks for, else English."""
    asked = next((environment[v] for v in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(v)), "")
    return asked[:2] if asked[:2] in CODES else "en"


def _keys_from_terminal() -> None:
    """Where stdin is piped its text stays readable as `sys.stdin` and the keys come from the terminal.

    Raises:
        StopError: There is no terminal to take keys from.
    """
    if sys.stdin is not None and sys.stdin.isatty():
        return
    try:
        keys = os.open(_TTY, os.O_RDWR)
    except OSError:
        raise StopError(
            Status.USAGE, "open: no terminal to take keys from; mujaz brief prints the briefing instead"
        ) from None
    # Textual reads keys from descriptor 0, whatever sys.stdin is.
    piped = os.dup(0)
    os.dup2(keys, 0)
    os.close(keys)
    sys.stdin = io.TextIOWrapper(KeptInput(io.FileIO(piped)), encoding="utf-8", errors="replace")


# Bytes of piped input that are kept; far more than a reader can open, and what memory bears.
_MOST_KEPT = 256 << 20


class KeptInput(io.BufferedReader):
    """Piped input that gives the same bytes to each reading of the sources: a pipe has them once only."""

    def __init__(self, raw: io.RawIOBase) -> None:
        """Store the pipe; nothing is read yet."""
        super().__init__(raw)
        self._lock = threading.Lock()
        self._data: io.BytesIO | None = None

    def begin_again(self) -> None:
        """Give the first byte next: `corpus` calls it before each reading of standard input."""
        with self._lock:
            if self._data is not None:
                self._data.seek(0)

    def read(self, size: int | None = -1, /) -> bytes:
        """The next bytes, or all that follow.

        Raises:
            OSError: There are more than are kept.
        """
        return self._kept().read(size)

    def readline(self, size: int | None = -1, /) -> bytes:
        """The next line."""
        return self._kept().readline(size)

    def _kept(self) -> io.BytesIO:
        with self._lock:
            if self._data is None:
                self._data = io.BytesIO(super().read(_MOST_KEPT + 1))
            # Told, rather than a part of it taken for the whole.
            if self._data.getbuffer().nbytes > _MOST_KEPT:
                raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
            return self._data
