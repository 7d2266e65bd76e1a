"""The desktop's own programs: which one is there, and running it apart from the terminal."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterable, Sequence


def first_there(
    commands: Iterable[Sequence[str]], which: Callable[[str], str | None]
) -> Sequence[str] | None:
    """The first command whose program is there; None where none is.

    Args:
        commands: Programs with their arguments, the best first.
        which: Finds a program.
    """
    return next((command for command in commands if which(command[0])), None)


def run_apart(command: Sequence[str], seconds: float, given: bytes | None = None) -> bool:
    """Run a desktop's program; whether it ended well, and in time.

    Args:
        command: The program with its arguments.
        seconds: How long it may take.
        given: What it reads on its standard input; nothing if None.
    """
    try:
        done = subprocess.run(  # noqa: S603 - chosen from lists of ours
            command,
            input=given,
            stdin=subprocess.DEVNULL if given is None else None,
            stdout=subprocess.DEVNULL,  # what stays behind to serve a text must not hold a pipe
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
            start_new_session=True,  # it outlives the app
        )
    except (OSError, subprocess.TimeoutExpired, ValueError):
        return False
    return done.returncode == 0
