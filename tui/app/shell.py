"""A shell command that is given a text: what it answers, within bounds of time and size."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from typing import Literal

from msgspec import Struct

from corpus import harmless

MOST_SECONDS = 60  # a formatter answers at once; who waits longer has forgotten it
MOST_BYTES = 200_000  # more would keep the screen from being drawn for a second
_CHECK_EVERY = 0.1  # seconds between looks at whether the answer is still wanted
_CHUNK = 65_536  # bytes, the capacity of a pipe on Linux

_running: set[int] = set()

Stopped = Literal["", "late", "long", "left"]


class Answer(Struct, frozen=True):
    """What a command wrote, both streams together, and how it ended.

    Attributes:
        text: Safe to be shown: no escape sequence, control character or bidi control.
        status: Its exit status; negative for the number of the signal that ended it.
        stopped: Whether it was ended: it took too long, wrote too much, or its answer was no longer wanted.
    """

    text: str
    status: int
    stopped: Stopped = ""


def run_shell(
    command: str,
    given: str,
    *,
    unwanted: Callable[[], bool] = lambda: False,
    seconds: float = MOST_SECONDS,
    most: int = MOST_BYTES,
) -> Answer:
    """Run a command in the shell with a text on its standard input, apart from this terminal.

    It is ended, with all that it started, when a bound is reached.

    Args:
        command: A line of shell.
        given: The text; it is piped as UTF-8.
        unwanted: Asked now and then; once it says so the command is ended.
        seconds: How long the command may take.
        most: Bytes that it may write.

    Raises:
        OSError: No process can be started.
    """
    process = _started(command, given)
    with process, _known(process.pid):
        written, stopped = _listen(process, unwanted, time.monotonic() + seconds, most)
        # What a command leaves in the background when it ends by itself is meant to stay: a clipboard's owner.
        if stopped:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        status = process.wait()
    text = harmless(written.decode("utf-8", errors="replace"))
    return Answer(
        "\n".join(line.expandtabs().rstrip() for line in text.split("\n")).strip("\n"), status, stopped
    )


def _started(command: str, given: str) -> subprocess.Popen[bytes]:
    # A file and not a pipe: a command that reads nothing, or answers before it has read all, blocks nobody.
    with tempfile.TemporaryFile() as stdin:
        stdin.write(given.encode("utf-8", errors="replace"))
        stdin.seek(0)
        return subprocess.Popen(  # noqa: S602 - the user typed it
            command,
            shell=True,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # no controlling terminal, and all it starts can be ended together
        )


def _listen(
    process: subprocess.Popen[bytes], unwanted: Callable[[], bool], until: float, most: int
) -> tuple[bytes, Stopped]:
    """What the process writes until it ends or has to be ended, and why it has to be."""
    assert process.stdout is not None  # noqa: S101 - it is a pipe
    pipes = [process.stdout]
    written = bytearray()
    while pipes or process.poll() is None:
        ended = process.poll() is not None  # asked first: what it wrote before it ended is there to be read
        ready, _, _ = select.select(pipes, [], [], _CHECK_EVERY)
        if ready:
            chunk = os.read(process.stdout.fileno(), _CHUNK)
            written += chunk
            pipes = pipes if chunk else []
        elif ended:
            break  # what it left behind keeps the pipe open
        if len(written) > most:
            return bytes(written[:most]), "long"
        if unwanted():
            return bytes(written), "left"
        if time.monotonic() > until:
            return bytes(written), "late"
    return bytes(written), ""


def end_commands() -> None:
    """End the commands that run, with all that they started: nobody bounds them once this process is gone."""
    for process in tuple(_running):
        with contextlib.suppress(OSError):
            os.killpg(process, signal.SIGKILL)


@contextlib.contextmanager
def _known(process: int) -> Iterator[None]:
    _running.add(process)
    try:
        yield
    finally:
        _running.discard(process)
