"""A shell in a tmux of its own, for the app as a user runs it."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.paths import ROOT
from tests.tui.command import MUJAZ, environment

MISSING = shutil.which("tmux") is None or shutil.which("bash") is None
OPEN = " ".join(map(shlex.quote, (*MUJAZ, "open", "--lang", "en", "--bidi", "off")))
"""The command line of the app, without its sources."""

_PATIENCE = 60.0


class Tmux:
    """A shell with job control on a screen of its own.

    Args:
        socket: Where its server listens.
        folder: Where the shell stands.
    """

    def __init__(self, socket: Path, folder: Path) -> None:
        self._server = ("tmux", "-S", str(socket), "-f", "/dev/null")
        start = f"cd {shlex.quote(str(folder))}; PYTHONPATH={shlex.quote(str(ROOT))} PS1='ready> '"
        self.do("new-session", "-d", "-x", "120", "-y", "30", f"{start} exec bash --norc -i")
        self.wait_for("ready>")

    def do(self, *words: str) -> str:
        """Give tmux a command."""
        done = subprocess.run(
            [*self._server, *words], capture_output=True, text=True, check=False, env=environment()
        )
        return done.stdout

    def type(self, line: str) -> None:
        """Type a line into the shell."""
        self.do("send-keys", "-l", line)
        self.press("Enter")

    def press(self, *keys: str) -> None:
        """Press keys."""
        self.do("send-keys", *keys)

    @property
    def screen(self) -> str:
        """What is on the screen."""
        return self.do("capture-pane", "-p")

    def wait_for(self, text: str, without: str = "\0") -> str:
        """The screen once a text stands on it and another one does not."""
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            screen = self.screen
            if text in screen and without not in screen:
                return screen
            time.sleep(0.1)
        raise AssertionError(f"{text!r} does not come:\n{self.screen}")

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        self.do("resize-window", "-x", str(columns), "-y", str(rows))


@contextmanager
def shell(folder: Path, socket: Path) -> Iterator[Tmux]:
    """A shell that ends with the block."""
    tmux = Tmux(socket, folder)
    try:
        yield tmux
    finally:
        tmux.do("kill-server")
