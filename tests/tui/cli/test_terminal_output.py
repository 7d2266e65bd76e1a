"""Text output at a terminal: a pseudo-terminal as wide as the test says."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from collections.abc import Mapping
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.tui.command import MUJAZ, NONE, environment, run

_STYLE = re.compile("\x1b\\[[0-9;]*m")
_CONTROL = re.compile("\x1b\\[[0-9;]*[a-zA-Z]")


def shown(*arguments: str, columns: int, cwd: Path, changes: Mapping[str, str] = NONE) -> tuple[int, str]:
    """The exit status, and what a terminal of some columns is sent."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    with subprocess.Popen(
        [*MUJAZ, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=slave,
        stderr=subprocess.PIPE,
        cwd=cwd,
        env=environment(changes),
    ) as process:
        os.close(slave)
        received = b""
        while True:
            try:
                chunk = os.read(master, 65536)
            except OSError:  # Linux's way to say that the other side is closed
                break
            if not chunk:
                break
            received += chunk
        os.close(master)
    return process.returncode, received.decode().replace("\r\n", "\n")


def plain(text: str) -> str:
    return _CONTROL.sub("", text)


@pytest.mark.parametrize("columns", [20, 40, 80, 200])
def test_no_row_is_wider_than_the_terminal(folder: Path, columns: int) -> None:
    status, text = shown("brief", "articles", columns=columns, cwd=folder.parent)
    assert status == 0
    widths = [cell_len(row) for row in plain(text).split("\n")]
    assert max(widths) <= columns
    assert max(widths) > 0.8 * columns or columns == 200  # and the width is used
    assert not set(plain(text)) & set("\x1b\u200e\u200f\u202b\u202c\u2067\u2069")


def test_the_words_are_those_of_a_pipe(folder: Path) -> None:
    status, text = shown("brief", "articles", "--bidi", "off", columns=60, cwd=folder.parent)
    assert status == 0
    piped = run("brief", "articles", cwd=folder.parent).out
    assert [word for word in plain(text).split() if word != "·"] == [
        word for word in piped.split() if word != "·"
    ]


def test_every_reference_and_source_is_there_whoever_orders_the_text(folder: Path) -> None:
    _, text = shown("brief", "articles", columns=100, cwd=folder.parent)
    assert all(f"[{n}]" in plain(text) for n in (1, 2, 3, 4))
    assert all(f"articles/{name}.txt" in plain(text) for name in ("almarsad", "assada", "le-quai", "wikala"))


@pytest.mark.parametrize(
    ("options", "changes", "colored"),
    [
        ((), {}, True),
        ((), {"NO_COLOR": "1"}, False),
        ((), {"NO_COLOR": ""}, True),
        ((), {"TERM": "dumb"}, False),
        ((), {"CLICOLOR": "0"}, False),
        ((), {"CLICOLOR": "0", "FORCE_COLOR": "1"}, True),
        ((), {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        (("--color", "never"), {}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
    ],
)
def test_colours_are_for_terminals_that_want_them(
    folder: Path, options: tuple[str, ...], changes: dict[str, str], colored: bool
) -> None:
    status, text = shown(
        "brief", "articles", "--part", "set", *options, columns=80, cwd=folder.parent, changes=changes
    )
    assert status == 0
    assert bool(_STYLE.search(text)) is colored


@pytest.mark.parametrize(
    ("changes", "colored"),
    [
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "0"}, False),
        ({"CLICOLOR_FORCE": "1"}, True),
        ({"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colours_can_be_forced_on_a_pipe(folder: Path, changes: dict[str, str], colored: bool) -> None:
    done = run("brief", folder, "--part", "set", changes=changes)
    assert bool(_STYLE.search(done.out)) is colored


@pytest.mark.parametrize("changes", [{"TERM": "dumb"}, {"TERM": "dumb", "INSIDE_EMACS": "29.1,comint"}])
def test_a_dumb_terminal_is_sent_no_escape_sequence(folder: Path, changes: dict[str, str]) -> None:
    status, text = shown("brief", "articles", columns=80, cwd=folder.parent, changes=changes)
    assert status == 0
    assert "\x1b" not in text


def test_emacs_is_sent_logical_text(folder: Path) -> None:
    _, text = shown(
        "brief",
        "articles",
        columns=200,
        cwd=folder.parent,
        changes={"INSIDE_EMACS": "29.1,comint", "TERM": "dumb"},
    )
    assert "الخلاصة" in text


def test_a_file_is_not_wrapped_though_stdout_is_a_terminal(folder: Path, tmp_path: Path) -> None:
    status, text = shown("brief", "articles", "-o", str(tmp_path / "out"), columns=40, cwd=folder.parent)
    assert (status, text) == (0, "")
    written = (tmp_path / "out").read_text(encoding="utf-8")
    assert "\x1b" not in written
    assert max(map(len, written.splitlines())) > 100


def test_data_is_not_wrapped(folder: Path) -> None:
    _, text = shown("brief", "articles", "-f", "jsonl", columns=40, cwd=folder.parent)
    assert max(map(len, text.splitlines())) > 100
    assert "\x1b" not in text
