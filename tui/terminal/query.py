"""Questions a terminal answers through its input, asked before an app reads that input.

XTVERSION for its name, DECRQM of mode 8 (BDSM) for bidi of its own, and DA1, which every terminal
answers, as the sign that no other answer is to come.
"""

from __future__ import annotations

import os
import re
import select
import time

from msgspec import Struct

_QUESTIONS = b"\x1b[>0q\x1b[8$p\x1b[c"
_NAME = re.compile(rb"\x1bP>\|([^\x1b]*)\x1b\\")
_MODE = re.compile(rb"\x1b\[8;(\d)\$y")
_LAST = re.compile(rb"\x1b\[\?[\d;]*c")


class Answers(Struct, frozen=True):
    """What a terminal said of itself.

    Attributes:
        name: Name and version by XTVERSION, such as `VTE(7006)`; empty where it did not say.
        reorders: Whether its own bidi is on (True), off (False) or not known to it (None).
    """

    name: str = ""
    reorders: bool | None = None


def ask(reading: int = 0, writing: int = 1, *, timeout: float = 0.3) -> Answers:
    """Ask the terminal and wait for its last answer; nothing of it is left in the input.

    Args:
        reading: File descriptor of the terminal's input.
        writing: File descriptor of its output.
        timeout: Seconds to wait for a terminal that does not answer.

    Returns:
        Its answers; empty ones where either descriptor is no terminal.
    """
    if not (os.isatty(reading) and os.isatty(writing)):
        return Answers()
    try:
        import termios
        import tty
    except ImportError:  # Windows, where what is asked for is read from the console's own events
        return Answers()
    try:
        before = termios.tcgetattr(reading)
    except termios.error:
        return Answers()
    try:
        # Raw before the question: an answer must neither be echoed nor wait for the end of a line.
        tty.setcbreak(reading, termios.TCSANOW)
        os.write(writing, _QUESTIONS)
        received = _receive(reading, timeout)
        termios.tcflush(reading, termios.TCIFLUSH)
    except OSError:
        return Answers()
    finally:
        termios.tcsetattr(reading, termios.TCSANOW, before)
    return read_answers(received)


def read_answers(received: bytes) -> Answers:
    """Find the answers in what came in; anything else is passed over."""
    name = _NAME.search(received)
    mode = _MODE.search(received)
    state = int(mode[1]) if mode else 0
    return Answers(
        name=name[1].decode("ascii", "replace") if name else "",
        reorders={1: True, 3: True, 2: False, 4: False}.get(state),
    )


def _receive(reading: int, timeout: float) -> bytes:
    received = b""
    deadline = time.monotonic() + timeout
    while not _LAST.search(received):
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([reading], [], [], left)[0]:
            break
        chunk = os.read(reading, 1024)
        if not chunk:
            break
        received += chunk
    return received
