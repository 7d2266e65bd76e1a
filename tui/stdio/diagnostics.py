"""What goes to stderr, and the exit status: the only writer of stderr."""

from __future__ import annotations

import os
import sys
from enum import IntEnum

QUIET = "MUJAZ_QUIET"
"""Environment variable: set, nothing is said but why a command ends."""


class Status(IntEnum):
    """The exit status of a command."""

    DONE = 0
    NOTHING = 1
    USAGE = 2
    UNREADABLE = 3
    NOTHING_NEW = 4
    INTERRUPTED = 130


class StopError(Exception):
    """Ends a command: a line for the user, or none where all is said, and the exit status."""

    def __init__(self, status: Status, message: str = "") -> None:
        """Keep what is to be said and returned."""
        super().__init__(message)
        self.status = status


def is_quiet() -> bool:
    """Whether only why the command ends is to be said."""
    return os.environ.get(QUIET, "0") not in ("", "0")


def say(message: str, *, final: bool = False) -> None:
    """One line on stderr, under the tool's name. Nothing fails when stderr is closed.

    Args:
        message: What is said; what a terminal would obey is taken out of it.
        final: Whether it says why the command ends, which is said under `--quiet` too.
    """
    if not final and is_quiet():
        return
    # A message may quote a file's name or an option's value, which may hold anything.
    plain = "".join(c if c.isprintable() else " " for c in message)
    try:
        sys.stderr.write(f"mujaz: {' '.join(plain.split())}\n")
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        pass


def fault(error: BaseException) -> str:
    """A fault of the program itself, in a line that quotes nothing of what it was given."""
    if isinstance(error, MemoryError):
        return "more was asked for than there is memory; name fewer or smaller sources"
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" in {place.tb_frame.f_code.co_qualname}, line {place.tb_lineno}" if place else ""
    return f"a fault of mujaz itself: {type(error).__name__}{where}; please report it"


def counted(n: int, one: str, many: str) -> str:
    """A number with its noun."""
    return f"{n:,} {one if n == 1 else many}"
