"""Pictures of a program in a real terminal, on a screen of its own (Xvfb)."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from tests.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Picture = NDArray[np.uint8]

FONT = "DejaVu Sans Mono"
COMMANDS = {
    "xterm": ["xterm", "-b", "0", "-fa", FONT, "-fs", "11", "-geometry", "{columns}x{rows}+0+0", "-e"],
    "vte": [
        *("dbus-run-session", "--", "xfce4-terminal", "--disable-server", "--hide-menubar"),
        *("--hide-scrollbar", f"--font={FONT} 11", "--geometry={columns}x{rows}+0+0", "-x"),
    ],
}
_NEEDED = {"xterm": ["xterm", "xdotool"], "vte": ["xfce4-terminal", "dbus-run-session"]}
_PATIENCE = 30.0


def missing(terminal: str, *, tmux: bool) -> list[str]:
    """Programs a picture needs and this machine lacks."""
    programs = ["Xvfb", "import", "convert", *_NEEDED[terminal], *(["tmux"] if tmux else [])]
    return [program for program in programs if shutil.which(program) is None]


def picture(
    terminal: str,
    program: list[str],
    scratch: Path,
    *,
    tmux: bool = False,
    columns: int = 100,
    rows: int = 14,
) -> Picture:
    """The screen of a program once it has painted it.

    Args:
        terminal: Key of `COMMANDS`.
        program: Its command line; a file name is put behind it, which it creates when it is ready.
        scratch: A folder for the run.
        tmux: Whether it runs in tmux, with passthrough allowed.
        columns: Width of the terminal.
        rows: Its height.
    """
    ready = scratch / "ready"
    run = scratch / "run"
    # xterm takes COLORTERM out of the environment.
    lines = ["#!/bin/sh", "export COLORTERM=truecolor", f"cd {shlex.quote(str(ROOT))}"]
    run.write_text("\n".join([*lines, f"exec {shlex.join([*program, str(ready)])}", ""]))
    run.chmod(0o755)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(scratch),
        "XDG_RUNTIME_DIR": str(scratch),
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
    }
    with ExitStack() as stack:
        display = stack.enter_context(_screen(columns * 10 + 40, rows * 20 + 40))
        environment["DISPLAY"] = display
        inner = [str(run)]
        server = ["tmux", "-S", str(scratch / "socket")]
        if tmux:
            settings = scratch / "tmux.conf"
            settings.write_text("set -g allow-passthrough on\nset -g status off\nset -g escape-time 0\n")
            inner = [*server, "-f", str(settings), "new", str(run)]
            stack.callback(subprocess.run, [*server, "kill-server"], check=False, capture_output=True)
        command = [word.format(columns=columns, rows=rows) for word in COMMANDS[terminal]]
        stack.enter_context(_process([*command, *inner], environment))
        _wait(ready.exists)
        if terminal == "xterm":
            _settled(environment)
            _repaint(environment)
        return _settled(environment)


def program(*words: str) -> list[str]:
    """The command line of a module of the tests, to be run from the project's root."""
    return [sys.executable, "-m", *words]


def _settled(environment: dict[str, str]) -> Picture:
    """The screen once two pictures of it are the same."""
    before = _shot(environment)
    for _ in range(40):
        time.sleep(0.3)
        now = _shot(environment)
        if now.shape == before.shape and bool((now == before).all()) and len(np.unique(now)) > 2:
            return now
        before = now
    raise TimeoutError("the screen does not come to rest")


def _repaint(environment: dict[str, str]) -> None:
    """Have xterm paint its window anew.

    Where glyphs overlap by a pixel it matters in which pieces xterm read the output; in one go it does not.
    """
    command = ["xdotool", "search", "--onlyvisible", "--class", "xterm"]
    for action in ("windowunmap", "windowmap"):
        subprocess.run([*command, action, "--sync", "%@"], env=environment, check=True)
        command = ["xdotool", "search", "--class", "xterm"]


def _shot(environment: dict[str, str]) -> Picture:
    done = subprocess.run(
        ["import", "-silent", "-window", "root", "-depth", "8", "ppm:-"],
        env=environment,
        capture_output=True,
        check=True,
    )
    _, size, _, pixels = done.stdout.split(b"\n", 3)
    width, height = map(int, size.split())
    return np.frombuffer(pixels, np.uint8).reshape(height, width, 3)


@contextmanager
def _screen(width: int, height: int) -> Iterator[str]:
    """A display of its own; Xvfb picks a free number and says which."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24"]
    with _process(command, dict(os.environ), keep=writing):
        os.close(writing)
        with os.fdopen(reading) as numbers:
            yield f":{numbers.readline().strip()}"


@contextmanager
def _process(command: list[str], environment: dict[str, str], keep: int | None = None) -> Iterator[None]:
    """A process group that ends with the block."""
    process = subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        pass_fds=() if keep is None else (keep,),
    )
    try:
        yield
    finally:
        os.killpg(process.pid, 15)
        process.wait(10)


def _wait(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("the program in the terminal did not get ready")
        time.sleep(0.1)
