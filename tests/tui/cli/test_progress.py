"""Progress: for a person who waits, and for nobody else."""

from __future__ import annotations

import io
import re
import sys
import threading
import time
from collections.abc import Callable

import pytest

from tui.cli import progress as module
from tui.cli.progress import progress

PATIENT = 3600.0


class Terminal(io.StringIO):
    """A stderr that is a terminal."""

    def isatty(self) -> bool:
        return True


def use_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Make stderr a terminal; no fixture, because pytest sets stderr anew before a test's body."""
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "80")
    return stream


@pytest.fixture
def before() -> int:
    """How many threads there are without progress: tests that ran before may have left some."""
    return threading.active_count()


def wait_for(happened: Callable[[], object]) -> None:
    """Wait until something is the case; fail where it does not come to be."""
    last = time.monotonic() + 20
    while not happened():
        assert time.monotonic() < last
        time.sleep(0.01)


def seen(stream: Terminal) -> str:
    return re.sub("\x1b\\[[0-9;?]*[a-zA-Z]", "", stream.getvalue())


def test_nothing_is_shown_where_stderr_is_piped(
    before: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 0.0)
    with progress("reading") as update:
        update(1, 2)
        assert threading.active_count() <= before
    assert capsys.readouterr() == ("", "")


def test_nothing_is_shown_without_a_stderr(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    with progress("reading") as update:
        update(1, 2)


def test_short_work_shows_nothing(before: int, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = use_terminal(monkeypatch)
    monkeypatch.setattr(module, "_PATIENCE", PATIENT)
    with progress("reading") as update:
        update(0, 2)
        # What would show it after a while.
        assert [thread for thread in threading.enumerate() if isinstance(thread, threading.Timer)]
        update(2, 2)
    assert terminal.getvalue() == ""
    assert threading.active_count() <= before


def test_long_work_shows_what_is_done_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = use_terminal(monkeypatch)
    monkeypatch.setattr(module, "_PATIENCE", 0.0)
    with progress("summing up") as update:
        update(3, 8)
        wait_for(lambda: "summing up" in seen(terminal) and "3/8" in seen(terminal))
        update(5, 8)
        wait_for(lambda: "5/8" in seen(terminal))
    # The bar's row is emptied, and the cursor shown again.
    assert terminal.getvalue().endswith("\x1b[2K")
    assert terminal.getvalue().count("\x1b[?25l") == terminal.getvalue().count("\x1b[?25h") == 1


def test_the_bar_goes_away_when_the_work_fails(before: int, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = use_terminal(monkeypatch)
    monkeypatch.setattr(module, "_PATIENCE", 0.0)

    def work() -> None:
        with progress("reading") as update:
            update(1, 2)
            wait_for(lambda: "reading" in seen(terminal))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        work()
    assert terminal.getvalue().count("\x1b[?25h") == 1
    wait_for(lambda: threading.active_count() <= before)


def test_nothing_of_it_reaches_stdout(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal = use_terminal(monkeypatch)
    monkeypatch.setattr(module, "_PATIENCE", 0.0)
    with progress("reading") as update:
        update(1, 2)
        wait_for(lambda: "reading" in seen(terminal))
    assert capsys.readouterr().out == ""
