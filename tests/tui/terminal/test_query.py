from __future__ import annotations

import os
import pty
import select
import termios
import threading
from typing import TYPE_CHECKING

import pytest

from tui.terminal.query import Answers, ask, read_answers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    """The two ends of a terminal: ours (the emulator's) and the program's."""
    ours, theirs = pty.openpty()
    yield ours, theirs
    os.close(ours)
    os.close(theirs)


def emulator(ours: int, answer: Callable[[bytes], bytes]) -> threading.Thread:
    def run() -> None:
        question = b""
        while b"\x1b[c" not in question:
            question += os.read(ours, 1024)
        os.write(ours, answer(question))

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    return thread


def test_answers_are_read_and_nothing_stays_in_the_input(terminal: tuple[int, int]) -> None:
    ours, theirs = terminal
    before = termios.tcgetattr(theirs)
    thread = emulator(ours, lambda _: b"\x1bP>|VTE(7006)\x1b\\\x1b[8;1$y\x1b[?65;1;9c")
    assert ask(theirs, theirs, timeout=5) == Answers("VTE(7006)", reorders=True)
    thread.join()
    assert termios.tcgetattr(theirs) == before
    assert not select.select([theirs], [], [], 0)[0]
    os.set_blocking(ours, False)
    with pytest.raises(BlockingIOError):
        os.read(ours, 1)  # nothing was echoed


def test_one_that_says_nothing_is_not_waited_for_long(terminal: tuple[int, int]) -> None:
    _, theirs = terminal
    before = termios.tcgetattr(theirs)
    assert ask(theirs, theirs, timeout=0.01) == Answers()
    assert termios.tcgetattr(theirs) == before


def test_a_pipe_is_not_asked() -> None:
    reading, writing = os.pipe()
    assert ask(reading, writing) == Answers()
    os.close(writing)
    assert os.read(reading, 1) == b""
    os.close(reading)


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        (b"\x1b[?62;22c", Answers()),
        (b"\x1b[8;0$y\x1b[?62c", Answers()),
        (b"\x1b[8;2$y\x1b[?62c", Answers(reorders=False)),
        (b"q\x1bP>|XTerm(379)\x1b\\x\x1b[8;4$y", Answers("XTerm(379)", reorders=False)),
    ],
)
def test_answers_among_other_input(received: bytes, expected: Answers) -> None:
    assert read_answers(received) == expected
