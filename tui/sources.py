"""Reading the command line's sources, with what has to be said of them on stderr."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Sequence

from corpus import STDIN, Article, File, Problem, list_sources, read_files, sample_files
from tui.diagnostics import Status, StopError, counted, say
from tui.progress import progress

_MOST_LINES = 20


def read_sources(sources: Sequence[str], command: str) -> tuple[list[Article], list[Problem]]:
    """The articles and problems of the sources; of standard input, or the sample dossier, where none is given."""
    files, problems = _list(sources, command)
    articles: list[Article] = []
    with progress("reading") as update:
        for n, found in enumerate(read_files(files)):
            update(n, len(files))
            if isinstance(found, Article):
                articles.append(found)
            else:
                problems.append(found)
    _tell(problems)
    if not articles and not any(not problem.skipped for problem in problems):
        say("no article in any source")
    return articles, problems


def check(problems: Sequence[Problem], *, strict: bool) -> None:
    """Under `--strict` a source that could not be read ends the command with a status of its own.

    Raises:
        StopError: A source could not be read and `strict` is set.
    """
    if strict and any(not problem.skipped for problem in problems):
        raise StopError(Status.UNREADABLE)


def _list(sources: Sequence[str], command: str) -> tuple[list[File], list[Problem]]:
    if sources:
        return list_sources(sources)
    if _stdin_is_piped():
        return list_sources([STDIN])
    say(f"no source given: this is the sample dossier; yours: mujaz {command} FOLDER")
    return sample_files(), []


def _stdin_is_piped() -> bool:
    """Whether standard input is a pipe, socket or file; a terminal or /dev/null is none."""
    try:
        mode = os.fstat(sys.stdin.fileno()).st_mode
    except (AttributeError, OSError, ValueError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode) or stat.S_ISSOCK(mode)


def _tell(problems: Sequence[Problem]) -> None:
    failed = [problem for problem in problems if not problem.skipped]
    skipped = [problem for problem in problems if problem.skipped]
    for group, rest in ((failed, "more could not be read"), (skipped, "more passed over")):
        for problem in group[:_MOST_LINES]:
            say(f"{problem.source}: {problem.reason}")
        if len(group) > _MOST_LINES:
            say(f"{counted(len(group) - _MOST_LINES, 'source', 'sources')} {rest}")
