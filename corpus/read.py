"""Sources to articles: files, folders and standard input, one bad source never stopping the rest."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from glob import glob, has_magic
from pathlib import Path

from corpus.article import Article, Problem
from corpus.clean import disarm
from corpus.decode import DecodeError, decode
from corpus.formats.plain import NotAnArticleError, parse

STDIN = "-"
# Read whole into memory, so no larger than any collection of plain text articles has files.
MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class File:
    """A file to be read.

    Attributes:
        source: How it is called in the output: the path as given, or below the folder as given.
        path: Where it is, or None for standard input.
    """

    source: str
    path: Path | None


def list_sources(sources: Iterable[str]) -> tuple[list[File], list[Problem]]:
    """The files that the sources name, each once, folders walked in a stable order.

    Args:
        sources: Paths of files and folders, glob patterns, `-` for standard input.

    Returns:
        The files, and a problem for each source, or entry of a folder, that is none.
    """
    files: list[File] = []
    problems: list[Problem] = []
    for source in sources:
        if source == STDIN:
            files.append(File(STDIN, None))
            continue
        try:
            is_there = Path(source).exists()
        except (OSError, ValueError):
            is_there = False  # too long for a name, or holding a zero byte
        if not is_there and has_magic(source):
            matches = sorted(glob(source, recursive=True))  # noqa: PTH207 a pattern may be absolute
            if not matches:
                problems.append(Problem(_shown(source), "no file matches the pattern"))
            for match in matches:
                _list_one(match, files, problems)
        else:
            _list_one(source, files, problems)
    return _once(files), problems


def _list_one(source: str, files: list[File], problems: list[Problem]) -> None:
    path = Path(source)
    try:
        if not source:  # which a Path takes for the working folder
            raise FileNotFoundError
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        problems.append(Problem(_shown(source), _reason(error)))
        return
    if not stat.S_ISDIR(mode):
        files.append(File(_shown(source), path))
        return
    found, wrong = _walk(path)
    files += found
    problems += wrong
    if not found and not wrong:
        problems.append(Problem(_shown(source), "the folder holds no file"))


def _walk(folder: Path) -> tuple[list[File], list[Problem]]:
    """The regular files below a folder, by their paths, and what was passed over."""
    files: list[File] = []
    problems: list[Problem] = []

    def failed(error: OSError) -> None:
        problems.append(Problem(_shown(str(error.filename)), _reason(error)))

    for parent, folders, names in os.walk(folder, onerror=failed):
        hidden = [name for name in (*folders, *names) if name.startswith(".")]
        problems += (
            Problem(_shown(str(Path(parent, name))), "hidden, so passed over", skipped=True)
            for name in sorted(hidden)
        )
        # A link may lead to a folder above, or to all the world.
        linked = {name for name in folders if not name.startswith(".") and Path(parent, name).is_symlink()}
        problems += (
            Problem(
                _shown(str(Path(parent, name))),
                "a linked folder, so passed over; name it to read it",
                skipped=True,
            )
            for name in sorted(linked)
        )
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in linked)
        for name in sorted(names):
            path = Path(parent, name)
            if name.startswith("."):
                continue
            if path.is_file():
                files.append(File(_shown(str(path)), path))
            else:
                problems.append(Problem(_shown(str(path)), "no regular file, so passed over", skipped=True))
    return sorted(files, key=lambda file: Path(file.source).parts), problems


def _once(files: Sequence[File]) -> list[File]:
    """Each file once, though two sources name it."""
    seen: set[object] = set()
    kept = []
    for file in files:
        key = STDIN if file.path is None else os.path.realpath(file.path)
        if key not in seen:
            seen.add(key)
            kept.append(file)
    return kept


def article_ids(files: Sequence[File]) -> list[str]:
    """A short name a file: its name without suffix where that is unique, else with more of its path."""
    ids = ["stdin" if file.path is None else _name(file.path) for file in files]

    def longer(name: Callable[[Path], str]) -> None:
        count: dict[str, int] = {}
        for short in ids:
            count[short] = count.get(short, 0) + 1
        for i, file in enumerate(files):
            if count[ids[i]] > 1 and file.path is not None:
                ids[i] = _shown(name(file.path))

    longer(lambda path: path.name)
    longer(lambda path: str(Path(path.parent.name, path.stem)))
    longer(lambda path: str(Path(path.parent.name, path.name)))
    longer(str)
    taken: dict[str, int] = {}
    for i, short in enumerate(ids):
        taken[short] = taken.get(short, 0) + 1
        if taken[short] > 1:
            ids[i] = f"{short}#{taken[short]}"
    return ids


def _name(path: Path) -> str:
    """A file's name without suffix, or with it where nothing that can be shown would be left."""
    return next((name for part in (path.stem, path.name) if (name := _shown(part)).strip()), "?")


def read_articles(sources: Iterable[str]) -> Iterator[Article | Problem]:
    """The articles of the sources, in their order, and a problem for each that is none.

    Args:
        sources: Paths of files and folders, glob patterns, `-` for standard input.
    """
    files, problems = list_sources(sources)
    yield from problems
    yield from read_files(files)


def read_files(files: Sequence[File]) -> Iterator[Article | Problem]:
    """One article or problem a file, in their order."""
    for file, name in zip(files, article_ids(files), strict=True):
        yield _read_file(file, name)


def _read_file(file: File, name: str) -> Article | Problem:
    try:
        return parse(decode(_bytes(file)), id=name, source=file.source)
    except (OSError, DecodeError, NotAnArticleError) as error:
        return Problem(file.source, _reason(error))


def _bytes(file: File) -> bytes:
    if file.path is None:
        if sys.stdin is None:
            raise NotAnArticleError("standard input is closed")
        data = sys.stdin.buffer.read(MOST_BYTES + 1)
    else:
        with file.path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise NotAnArticleError(f"too large: more than {MOST_BYTES // 2**20} MiB; split it")
    return data


def _reason(error: Exception) -> str:
    """What went wrong in words for the user, without the path, which stands beside it."""
    if isinstance(error, OSError):
        known = {
            FileNotFoundError: "no such file or folder",
            PermissionError: "no permission to read it",
            IsADirectoryError: "a folder, not a file",
        }
        return known.get(type(error), error.strerror or "it cannot be read")
    return str(error) if isinstance(error, (DecodeError, NotAnArticleError)) else "no such file or folder"


def _shown(name: str) -> str:
    """A file's name, which may hold any byte, as text that is safe to print."""
    return disarm(name).replace("\n", " ").replace("\t", " ")


def sample_files() -> list[File]:
    """The files of the sample dossier that comes with Mujaz, called by names that no machine changes."""
    folder = Path(__file__).parent / "sample"
    return [File(f"sample/{path.name}", path) for path in sorted(folder.glob("*.txt"))]
