"""What Windows has not: termios, fcntl, tty, and the signals of a terminal's end."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.paths import ROOT
from tests.tui.command import environment

# An interpreter that has none of them. os.name stays, so that paths are those of this system.
_LIKE_WINDOWS = """
import signal, sys
for name in ("termios", "fcntl", "tty", "pty", "pwd", "grp", "resource"):
    sys.modules[name] = None
for name in ("SIGTSTP", "SIGHUP", "SIGQUIT", "SIGCONT", "SIGWINCH", "SIGALRM"):
    if hasattr(signal, name):
        delattr(signal, name)
"""


def like_windows(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-c", _LIKE_WINDOWS + program],
        env=environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    "words", [("brief", "--part", "set"), ("facts",), ("read",), ("doctor",), ("open",), ("methods",)]
)
def test_commands_run_or_say_why_not(words: tuple[str, ...]) -> None:
    sample = [] if words[0] in ("doctor", "methods") else [str(ROOT / "corpus" / "sample")]
    done = like_windows(f"sys.argv = ['mujaz', *{[*words, *sample]!r}]\nfrom tui.main import main; main()")
    assert "Traceback" not in done.stderr
    assert done.returncode == (2 if words[0] == "open" else 0), done.stderr


def test_a_terminal_is_written_to_and_not_asked() -> None:
    program = """
import sys
from tui.terminal import ask, detect, own_bidi_off, choose
import os; os.isatty = lambda _: True
assert ask().name == ""
switched = choose(detect({"VTE_VERSION": "7006"}))
said = []
with own_bidi_off(switched.switch, said.append):
    said.append("text")
print(*map(ascii, said))
"""
    done = like_windows(program)
    assert done.stderr == ""
    assert done.stdout.split() == [r"'\x1b[8l'", "'text'", r"'\x1b[8h'"]
