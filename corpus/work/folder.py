"""The folder of what is kept between runs: analyses and pages; and folders of files that stay within bounds."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from corpus.sources import open_regular

# To which a folder is brought down, so that it is not done at every run.
_LEFT = 3 / 4


def cache_folder() -> Path:
    """The user's folder for all of it, by the conventions of the system."""
    from platformdirs import user_cache_path  # 50 ms that small inputs can do without

    return user_cache_path("mujaz", appauthor=False)


def cache_size() -> int:
    """Bytes that what is kept takes on the disk."""
    return sum(size for _, size, _ in _files(cache_folder()))


def empty_cache() -> None:
    """Delete all that is kept. A run that is at work goes on with what it has opened.

    Raises:
        OSError: A file cannot be deleted.
    """
    for _, _, path in _files(cache_folder()):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)  # noqa: PTH108


def trim(folder: Path, most: int) -> None:
    """Delete the files of a folder that were not touched for longest, where all take more than some bytes.

    Nothing fails where one cannot be deleted, or another run has.
    """
    found = _files(folder)
    size = sum(own for _, own, _ in found)
    if size <= most:
        return
    for _, own, path in sorted(found):
        if size <= _LEFT * most:
            return
        with contextlib.suppress(OSError):
            os.unlink(path)  # noqa: PTH108
            size -= own


def kept_bytes(path: Path, most: int) -> bytes:
    """What a kept file holds; what stands in its place and is none is neither waited for nor read without end.

    Args:
        path: The file.
        most: Bytes beyond which it is not one that was kept.

    Raises:
        OSError: It cannot be read, is no regular file, or holds more.
    """
    with open_regular(path) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(f"{path}: more than {most:,} bytes")
    return data


def touch(path: Path) -> None:
    """Mark a kept file as used just now."""
    with contextlib.suppress(OSError):
        os.utime(path)


def _files(folder: Path) -> list[tuple[float, int, str]]:
    """When each file was touched last, its bytes and its path."""
    found = []
    for parent, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                status = os.lstat(path := os.path.join(parent, name))  # noqa: PTH118
                found.append((status.st_mtime, status.st_size, path))
    return found
