"""The paths that a glob pattern names, however folders are closed or linked to themselves."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from glob import has_magic
from pathlib import PurePath

from corpus.natural_order import name_order

_ANY_DEPTH = "**"


def matches(pattern: str) -> list[str]:
    """The paths that a glob pattern names, `**` standing for folders of any depth, sorted.

    As the standard library's `glob` with `recursive`, but `**` goes through no link to a folder, and a folder that
    is reached in several ways at one depth is looked at once: links to themselves end.
    """
    path = PurePath(pattern)
    parts = path.parts[bool(path.anchor) :]
    reached = [path.anchor]
    for part in parts[:-1]:
        reached = list(_each_once(path for base in reached for path in _step(base, part) if _is_folder(path)))
    if not parts:
        return []
    found = {path for base in reached for path in _step(base, parts[-1], files=True)}
    return sorted(found, key=lambda path: [*map(name_order, PurePath(path).parts)])


def _step(base: str, part: str, *, files: bool = False) -> Iterator[str]:
    """What one part of a pattern names below a path."""
    if part == _ANY_DEPTH:
        yield from _below(base, files=files)
    elif has_magic(part):
        for name, _ in _entries(base):
            if fnmatchcase(name, part) and (not name.startswith(".") or part.startswith(".")):
                yield _join(base, name)
    else:
        path = _join(base, part)
        if _status(path, os.lstat) is not None:
            yield path


def _below(base: str, *, files: bool) -> Iterator[str]:
    """A folder and all folders below it, and where they are wanted all other things too; none that is hidden."""
    waiting = [base]
    while waiting:
        parent = waiting.pop()
        if parent:
            yield parent
        elif not files:
            yield ""
        for name, entry in _entries(parent):
            if name.startswith("."):
                continue
            if _is_real_folder(entry):
                waiting.append(_join(parent, name))
            elif files:
                yield _join(parent, name)


def _each_once(paths: Iterable[str]) -> Iterator[str]:
    """Paths of folders, each folder once."""
    seen = set()
    for path in paths:
        status = _status(path or os.curdir)
        key = (status.st_dev, status.st_ino) if status else None
        if key not in seen:
            seen.add(key)
            yield path


def _is_folder(path: str) -> bool:
    status = _status(path or os.curdir)
    return status is not None and stat.S_ISDIR(status.st_mode)


def _is_real_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _join(folder: str, name: str) -> str:
    return os.path.join(folder, name)  # noqa: PTH118 - a Path takes a thousand steps apart with each step


def _status(path: str, ask: Callable[[str], os.stat_result] = os.stat) -> os.stat_result | None:
    try:
        return ask(path)
    except (OSError, ValueError):
        return None


def _entries(folder: str) -> Sequence[tuple[str, os.DirEntry[str]]]:
    """The entries of a folder by their names, in order; none of what cannot be listed."""
    try:
        with os.scandir(folder or os.curdir) as entries:
            return [(entry.name, entry) for entry in sorted(entries, key=lambda entry: entry.name)]
    except OSError:
        return ()
