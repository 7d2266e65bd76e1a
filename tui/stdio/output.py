"""What goes to stdout or a file, as UTF-8 bytes: the only writer of stdout."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tui.stdio.diagnostics import Status, StopError, say

if TYPE_CHECKING:
    from types import FrameType


def is_terminal() -> bool:
    """Whether stdout is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def write(content: str | bytes, path: Path | None = None) -> None:
    """Write a command's whole output, text as UTF-8, to stdout, or to a file that is written whole or not at all.

    Raises:
        StopError: The file cannot be written, or stdout not any more (a full disk). A closed pipe is no error.
    """
    data = content.encode("utf-8", errors="replace") if isinstance(content, str) else content
    write_stream([data], path)


def write_stream(parts: Iterable[bytes], path: Path | None = None) -> None:
    """Write a command's output part by part as it is made, each at once; a file is written whole or not at all.

    Raises:
        StopError: As `write` does. Where a pipe is closed no further part is made.
    """
    if path is not None and _descriptor(path) != _STDOUT:
        with _told(path):
            _write_file(parts, path)
        return
    if sys.stdout is None:
        raise StopError(Status.NOTHING, "stdout is closed; the output is lost")
    for part in parts:
        if not _written(part):
            return


def _written(part: bytes) -> bool:
    """Whether a part went out; where not, nobody reads any more."""
    try:
        left = memoryview(part)
        # With PYTHONUNBUFFERED a disk that is nearly full takes a part of it, and no error is raised.
        while left:
            left = left[sys.stdout.buffer.write(left) :]
        sys.stdout.flush()
    except BrokenPipeError:
        discard_stdout()  # the reader has seen enough
        return False
    except OSError as error:
        discard_stdout()
        raise StopError(Status.NOTHING, f"stdout: {error.strerror}; the output is not complete") from error
    return True


def discard_stdout() -> None:
    """Let stdout lead nowhere: Python would complain once more when it closes it."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def lost_stdout(error: OSError) -> int:
    """The exit status where what Typer itself prints, the help, did not get out; a closed pipe has seen enough."""
    discard_stdout()
    if isinstance(error, BrokenPipeError):
        return int(Status.DONE)
    say(f"stdout: {error.strerror}; the output is not complete", final=True)
    return int(Status.NOTHING)


def _write_file(parts: Iterable[bytes], path: Path) -> None:
    """Write beside the file and move into its place, keeping its permissions."""
    if path.is_dir():
        raise StopError(Status.USAGE, f"{path}: a folder; --output takes a file")
    if (own := _descriptor(path)) is not None:
        with os.fdopen(os.dup(own), "wb") as stream:
            stream.writelines(parts)
        return
    if path.exists() and not path.is_file():
        with path.open("wb") as device:  # a device or pipe cannot be replaced
            device.writelines(parts)
        return
    target = Path(os.path.realpath(path))  # a link stays a link
    if target.is_symlink():  # it leads to itself
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(13, "Permission denied")
    _write_beside(parts, target)


def _write_beside(parts: Iterable[bytes], target: Path) -> None:
    import tempfile  # most output goes to stdout

    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".mujaz-")
    beside = Path(name)
    try:
        with _gone_with_us(beside):
            with os.fdopen(handle, "wb") as file:
                file.writelines(parts)
            mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
            beside.chmod(mode)
            beside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise


@contextlib.contextmanager
def _gone_with_us(path: Path) -> Iterator[None]:
    """Delete a file that is half written where the process is told to end meanwhile, as it would by itself."""
    import signal
    import threading

    own = os.getpid()

    def end(number: int, _frame: FrameType | None) -> None:
        if os.getpid() == own:  # and no process that was forked since
            with contextlib.suppress(OSError):
                path.unlink()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    is_main = threading.current_thread() is threading.main_thread()
    # The app has handlers of its own.
    taken = [number for number in numbers if is_main and signal.getsignal(number) is signal.SIG_DFL]
    for number in taken:
        signal.signal(number, end)
    try:
        yield
    finally:
        for number in taken:
            signal.signal(number, signal.SIG_DFL)


def _descriptor(path: Path) -> int | None:
    """The descriptor of this process that a name stands for: a file behind it is not ours to replace.

    What a shell collects there has a beginning and an end that others write (`{ date; mujaz …; } > file`).
    """
    name = os.fspath(path)
    folder, _, number = name.rpartition("/")
    if name in _STREAMS:
        return _STREAMS[name]
    return int(number) if folder in _DESCRIPTORS and number.isascii() and number.isdecimal() else None


# What Linux and macOS call them, with the numbers that POSIX gives them.
_STDOUT = 1
_STREAMS = {"/dev/stdout": _STDOUT, "/dev/stderr": 2}
_DESCRIPTORS = ("/dev/fd", "/proc/self/fd")


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what the system says of a file into a line for the user."""
    try:
        yield
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise StopError(
            Status.USAGE, f"{path}: cannot be written: {reason}; choose another --output"
        ) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
