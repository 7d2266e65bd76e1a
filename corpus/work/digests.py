"""Short names for all that a result depends on: its input, and the program that makes it."""

from __future__ import annotations

import os
import sys
import unicodedata
from functools import cache
from pathlib import Path

FLOORS = ("corpus", "summarizer", "briefs")
"""The packages whose files make results what they are."""
# What changes no analysis, or comes and goes with a run.
_PASSED_OVER = ("__pycache__", "sample")
_SIZE = 16  # bytes: two of some millions of results have one digest by chance once in 10^25


def key_of(*parts: bytes) -> bytes:
    """A digest of some parts, none of which runs into the next."""
    from hashlib import blake2b  # its import takes two milliseconds, and few articles are not kept

    hashed = blake2b(digest_size=_SIZE)
    for part in parts:
        hashed.update(len(part).to_bytes(8, "big"))
        hashed.update(part)
    return hashed.digest()


@cache
def fingerprint() -> bytes:
    """What changes when anything of the program changes: an upgrade, an edit, another Python or library.

    Files are told by size and times, so that some hundred of them take three milliseconds. A file that was only
    copied counts as another one, which costs nothing but the work.
    """
    from hashlib import blake2b

    hashed = blake2b(digest_size=_SIZE)
    hashed.update(f"{sys.version} {unicodedata.unidata_version} {sys.platform}".encode())
    for line in sorted((*_own_files(), *_libraries())):
        hashed.update(line.encode("utf-8", "surrogateescape"))
    return hashed.digest()


def _own_files() -> list[str]:
    root = Path(__file__).parents[2]
    found: list[str] = []
    waiting = [str(root / name) for name in FLOORS]
    while waiting:
        folder = waiting.pop()
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name in _PASSED_OVER:
                    continue
                if entry.is_dir():
                    waiting.append(entry.path)
                else:
                    status = entry.stat()
                    found.append(f"{entry.path} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}\n")
    return found


def _libraries() -> list[str]:
    """The libraries that are installed, by name and version as their folders are called."""
    found = []
    for folder in sys.path:
        if os.path.isdir(folder):  # noqa: PTH112 - some of it is no folder at all
            found += [name for name in os.listdir(folder) if name.endswith((".dist-info", ".egg-info"))]  # noqa: PTH208
    return found
