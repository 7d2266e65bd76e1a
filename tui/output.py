"""What goes to stdout or a file, as UTF-8 bytes: the only writer of stdout."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path

from tui.diagnostics import Status, StopError


def is_terminal() -> bool:
    """Whether stdout is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def write(text: str, path: Path | None = None) -> None:
    """Write a command's whole output to stdout, or to a file that is written whole or not at all.

    Raises:
        StopError: The file cannot be written, or stdout not any more (a full disk). A closed pipe is no error.
    """
    data = text.encode("utf-8", errors="replace")
    if path is not None:
        _write_file(data, path)
        return
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough. Python would complain once more when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        raise StopError(Status.NOTHING, f"stdout: {error.strerror}; the output is not complete") from error


def _write_file(data: bytes, path: Path) -> None:
    """Write beside the file and move into its place, keeping its permissions."""
    if path.exists() and not path.is_file():
        if path.is_dir():
            raise StopError(Status.USAGE, f"{path}: a folder; --output takes a file")
        with _told(path), path.open("wb") as device:  # a device or pipe cannot be replaced
            device.write(data)
        return
    target = Path(os.path.realpath(path))  # a link stays a link
    with _told(path):
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(13, "Permission denied")
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
            Path(name).chmod(mode)
            Path(name).replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise


@contextlib.contextmanager
def _told(path: Path):  # type: ignore[no-untyped-def]
    try:
        yield
    except OSError as error:
        reason = error.strerror or "it failed"
        raise StopError(
            Status.USAGE, f"{path}: cannot be written: {reason}; choose another --output"
        ) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
