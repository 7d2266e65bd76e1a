"""The first frame of an app at a terminal, timed from the start of its process."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import sys
import termios
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefs import LABELS

if TYPE_CHECKING:
    from collections.abc import Sequence

COLUMNS, ROWS = 120, 40
_PATIENCE = 300.0
_FRAME = "╭".encode()  # both apps draw their panes with it
_FACTS = f"{LABELS['en'].kinds['person']}  ".encode()  # the heading over the first kind of facts

_BARE = """
from textual.app import App
from textual.containers import Horizontal
from textual.widgets import Static

class Bare(App):
    CSS = "Static { border: round white; width: 1fr; height: 1fr; }"
    def compose(self):
        with Horizontal():
            yield Static("one")
            yield Static("two")
            yield Static("three")

Bare().run()
"""
BARE = [sys.executable, "-c", _BARE]


@dataclass(frozen=True, slots=True)
class Times:
    """How long a process took.

    Attributes:
        painted: Seconds from its start to the first frame.
        busy: Its own CPU seconds until then, which other work on the machine moves less.
        facts: Seconds to the facts; 0 where they are not asked for.
    """

    painted: float
    busy: float
    facts: float = 0.0


def mujaz(sources: Sequence[str]) -> list[str]:
    """The command line that opens some sources."""
    return [sys.executable, "-c", "from tui.main import main; main()", "open", *sources, "--lang", "en"]


def first_paint(command: Sequence[str], *, facts: bool = False) -> Times:
    """Run an app at a terminal of its own until its first frame, or until its facts are there."""
    started = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", XTERM_VERSION="XTerm(390)")
        for name in ("TMUX", "TERM_PROGRAM", "VTE_VERSION", "NO_COLOR"):
            os.environ.pop(name, None)
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        os.execvp(command[0], [*command])
    try:
        received = _until(terminal, b"", _FRAME)
        painted, busy = time.perf_counter() - started, _cpu_seconds(child)
        if not facts:
            return Times(painted, busy)
        _until(terminal, received, _FACTS)
        return Times(painted, busy, time.perf_counter() - started)
    finally:
        os.kill(child, 15)
        while _read(terminal, 5):
            pass
        os.waitpid(child, 0)
        os.close(terminal)


def _cpu_seconds(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _until(terminal: int, received: bytes, wanted: bytes) -> bytes:
    deadline = time.monotonic() + _PATIENCE
    while wanted not in received:
        chunk = _read(terminal, 1)
        if time.monotonic() > deadline or chunk is None:
            raise TimeoutError(f"the app does not paint: {received[-400:]!r}")
        received += chunk
    return received


def _read(terminal: int, seconds: float) -> bytes | None:
    """What the app wrote; empty where it wrote nothing for some time, None where it has ended."""
    if not select.select([terminal], [], [], seconds)[0]:
        return b""
    try:
        return os.read(terminal, 65536) or None
    except OSError:
        return None
