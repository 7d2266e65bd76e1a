"""What the user names as sources: files, folders, patterns, standard input and addresses, listed in order."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Container, Iterable, Sequence
from glob import has_magic
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from msgspec import Struct

from corpus.article import Problem
from corpus.glob_patterns import matches
from corpus.natural_order import name_order
from corpus.saved_pages import page_of, passed_over

STDIN = "-"
_NO_BLANKS = re.compile("[^ \u00a0]+")
# Nobody keeps articles deeper, and a path as long as that could not be opened.
_DEEPEST = 64
_CREDENTIALS = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]{0,20}://)[^/?#]*@")
_SCHEMES = ("http://", "https://")


class Source(Struct, frozen=True):
    """Something to be read whole. Standard input has neither path nor url.

    Attributes:
        name: How it is called in the output: as given, or below the folder as given.
        path: Where the file is.
        url: The address to fetch it from.
        is_regular: Whether it was a regular file when it was listed, so that a pipe in its place is not waited for.
    """

    name: str
    path: Path | None = None
    url: str | None = None
    is_regular: bool = False


def list_sources(
    sources: Iterable[str | os.PathLike[str] | Source],
) -> tuple[list[Source], list[Problem]]:
    """The files and addresses that the sources name, each once, folders walked in a stable order.

    Args:
        sources: Paths of files and folders, glob patterns, http(s) URLs, `-` for standard input; what was listed
            before stays as it is.

    Returns:
        What is to be read, and a problem for each source, or entry of a folder, that is none.

    Raises:
        TypeError: The sources are one string, whose letters would be taken for names, or one of them is no name.
    """
    if isinstance(sources, (str, bytes)):
        raise TypeError(f"sources: {sources!r} is one string; give a list of names")
    found: list[Source] = []
    problems: list[Problem] = []
    for given in sources:
        if isinstance(given, Source):
            found.append(given)
            continue
        source = os.fsdecode(given)
        if source == STDIN:
            found.append(Source(STDIN))
        elif source.lower().startswith(_SCHEMES):
            name = shown(without_credentials(source))
            if _is_address(source):
                found.append(Source(name, url=source))
            else:
                problems.append(Problem(name, "no valid address"))
        else:
            _list_path(source, found, problems)
    return _once(found), problems


def _list_path(source: str, found: list[Source], problems: list[Problem]) -> None:
    """List what a path or pattern names."""
    if not source:
        problems.append(Problem("''", "an empty name, of no file and no folder"))
        return
    try:
        is_there = Path(source).exists()
    except (OSError, ValueError):
        is_there = False  # too long for a name, or holding a zero byte
    if is_there or not has_magic(source):
        _list_one(source, found, problems)
        return
    found_any = False
    for match in matches(source):
        found_any = True
        _list_one(match, found, problems, named=False)
    if not found_any:
        problems.append(Problem(shown(source), "no file matches the pattern"))


def sample_sources() -> list[Source]:
    """The files of the sample dossier that comes with Mujaz, called by names that no machine changes."""
    folder = Path(__file__).parent / "sample"
    return [Source(f"sample/{path.name}", path) for path in sorted(folder.glob("*.txt"))]


def without_credentials(address: str) -> str:
    """An address without the user name and password (RFC 3986, userinfo) that it may hold; also a broken one."""
    return _CREDENTIALS.sub(r"\1", address) if "@" in address else address


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False


def _list_one(source: str, found: list[Source], problems: list[Problem], *, named: bool = True) -> None:
    """List a file, or the files of a folder; a pipe or a device only where it was named itself, and so meant."""
    path = Path(source)
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        problems.append(Problem(shown(source), why_unreadable(error)))
        return
    if stat.S_ISREG(mode) or (named and not stat.S_ISDIR(mode)):
        found.append(Source(shown(source), path, is_regular=stat.S_ISREG(mode)))
    elif stat.S_ISDIR(mode):
        files, wrong = _walk(path)
        found += files
        problems += wrong
        if not files and not wrong:
            problems.append(Problem(shown(source), "the folder holds no file"))
    else:
        problems.append(Problem(shown(source), _NO_FILE, skipped=True))


_NO_FILE = "no regular file, so passed over"


def _walk(folder: Path) -> tuple[list[Source], list[Problem]]:
    """The regular files below a folder, by their paths, and what was passed over."""
    files: list[Source] = []
    problems: list[Problem] = []
    waiting = [(folder, 0)]
    while waiting:
        parent, depth = waiting.pop()
        try:
            entries = sorted(os.scandir(parent), key=lambda entry: entry.name)
        except OSError as error:
            problems.append(Problem(shown(str(parent)), why_unreadable(error)))
            continue
        names = frozenset(str(parent / entry.name) for entry in entries)
        for entry in entries:
            path = parent / entry.name
            kind, reason = _kind(entry, names)
            if kind == "folder" and depth >= _DEEPEST:
                kind, reason = "", f"more than {_DEEPEST} folders deep, so passed over"
            if kind == "folder":
                waiting.append((path, depth + 1))
            elif kind == "file":
                files.append(Source(shown(str(path)), path, is_regular=True))
            else:
                problems.append(Problem(shown(str(path)), reason, skipped=not kind.startswith("error")))
    problems.sort(key=lambda problem: (not problem.reason.startswith("hidden"), problem.source))
    return sorted(files, key=lambda file: [*map(name_order, Path(file.name).parts)]), problems


def _kind(entry: os.DirEntry[str], names: Container[str]) -> tuple[str, str]:
    """What an entry of a folder is: a file or folder to be read, else why it is not."""
    path = Path(entry.path)
    if entry.name.startswith("."):
        return "", "hidden, so passed over"
    try:
        if entry.is_dir():
            if entry.is_symlink():
                return "", "a link to a folder, so passed over"
            page = page_of(path, names)
            return (
                ("", f"parts of the saved page {Path(page).name}, so passed over") if page else ("folder", "")
            )
        if not entry.is_file():
            return "", _NO_FILE
    except OSError as error:
        return ("", _NO_FILE) if entry.is_symlink() else ("error", why_unreadable(error))
    reason = passed_over(path, ())
    return ("", reason) if reason else ("file", "")


class IrregularError(OSError):
    """Something stands in a file's place that is none."""


def open_regular(path: Path) -> IO[bytes]:
    """Open a file; what stands in its place and is none is not waited for.

    Raises:
        IrregularError: It is no regular file.
        OSError: It cannot be opened.
    """
    # Windows has the last alone.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise IrregularError(errno.EINVAL, "no regular file")
    return os.fdopen(handle, "rb")


def _once(sources: Sequence[Source]) -> list[Source]:
    """Each source once, though two of the user's words name it."""
    seen: set[object] = set()
    kept = []
    for source in sources:
        key = source.url or (STDIN if source.path is None else os.path.realpath(source.path))
        if key not in seen:
            seen.add(key)
            kept.append(source)
    return kept


def why_unreadable(error: Exception) -> str:
    """What went wrong with a path in words for the user, without the path, which stands beside it."""
    if isinstance(error, OSError):
        known = {
            FileNotFoundError: "no such file or folder",
            PermissionError: "no permission to read it",
            IsADirectoryError: "a folder, not a file",
            IrregularError: "no regular file",
        }
        return known.get(type(error), error.strerror or "it cannot be read")
    return "no such file or folder"


def shown(name: str) -> str:
    """A file's name, which may hold any byte, as text that is safe to print."""
    # Blanks stay as they are, so that the path is still the path.
    from corpus.cleaning.normalize import settle  # its patterns take a while, and the app paints first

    return _NO_BLANKS.sub(lambda run: settle(run[0]), name).replace("\n", " ")
