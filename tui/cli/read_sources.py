"""Reading the command line's sources, with what has to be said of them on stderr."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
import stat
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from msgspec import Struct

from corpus import STDIN, ReadOptions, Resources, Source, list_sources, sample_sources, timed
from tui.cli.progress import progress
from tui.stdio.diagnostics import Status, StopError, counted, say

if TYPE_CHECKING:
    from corpus import Article, Problem

# The addresses of half a million files; no list that anybody has is larger, and a device has no end.
_MOST_LISTED = 64 << 20
_MOST_LINES = 20  # lines of problems: a screen of 24 rows


class Input(Struct, frozen=True):
    """What a command is to read, as its options say.

    Attributes:
        command: The command's name, for what is said where no source is named.
        sources: What is read.
        reading: How it is read.
        resources: What reading, and the work on what was read, is done with.
    """

    command: str
    sources: Sequence[str | Source] = ()
    reading: ReadOptions = ReadOptions()
    resources: Resources | None = None

    def named(self) -> Sequence[str | Source]:
        """The sources; standard input where it is piped and none is given; the sample for a person at a terminal.

        Raises:
            StopError: None is given, and nobody is there to see that it is the sample which is shown.
        """
        if self.sources:
            return self.sources
        if _stdin_is_piped():
            return [STDIN]
        if sys.stdin is None or not sys.stdin.isatty():
            raise StopError(
                Status.NOTHING,
                "no source given; name a file, folder or address: "
                f"mujaz {self.command} FOLDER (the sample: --sample)",
            )
        say(f"no source given: this is the sample dossier; yours: mujaz {self.command} FOLDER")
        return sample_sources()


def read_sources(given: Input, output: Path | None = None) -> tuple[list[Article], list[Problem]]:
    """The articles of what is given, one at least, and the problems, which are told.

    Args:
        given: What is read.
        output: The file that is to be written.

    Raises:
        StopError: There is no article, or one of them would be written over.
    """
    from corpus import read_all  # the app names its sources before it reads them

    with timed("reading"), progress("reading") as update:
        reading = read_all(
            given.named(), given.reading, lambda p: update(p.done, p.total), resources=given.resources
        )
    articles, problems = list(reading.articles), list(reading.problems)
    if not articles:
        stop_without_article(problems)
    for name in dict.fromkeys(article.source for article in articles):
        spare(name, output)
    tell_problems(problems)
    return articles, problems


def spare(source: str, output: Path | None) -> None:
    """Make sure that the output is written over no file that an article was read from.

    Args:
        source: Where an article was read from.
        output: The file that is to be written.

    Raises:
        StopError: It is that file.
    """
    try:
        is_same = output is not None and output.samefile(source)
    except (OSError, ValueError):  # not there yet, or an address
        return
    if is_same:
        raise StopError(
            Status.USAGE, f"--output {output}: an article is read from this file; choose another one"
        )


def stop_without_article(problems: Sequence[Problem]) -> NoReturn:
    """End the command that found no article, and say why.

    Raises:
        StopError: Always.
    """
    tell_problems(problems, final=True)
    if all(problem.skipped for problem in problems):
        say("no article in any source", final=True)
    raise StopError(Status.NOTHING)


def check(problems: Sequence[Problem], *, strict: bool) -> None:
    """Under `--strict` a source that could not be read ends the command with a status of its own.

    Raises:
        StopError: A source could not be read and `strict` is set.
    """
    if strict and any(not problem.skipped for problem in problems):
        raise StopError(Status.UNREADABLE)


def listed_in(name: str, *, null: bool) -> list[str]:
    """The sources that a file lists, or standard input where its name is `-`.

    Args:
        name: The file.
        null: Whether NUL bytes part them, and not line ends.

    Raises:
        StopError: The file cannot be read, NUL bytes part its sources and `null` is not said, or none of them is
            there.
    """
    try:
        data = read_at_most(name, _MOST_LISTED)
    except (OSError, ValueError, AttributeError) as error:
        reason = getattr(error, "strerror", None) or "it is closed"
        raise StopError(Status.USAGE, f"--from {name}: {reason}") from None
    if b"\0" in data and not null:
        raise StopError(Status.USAGE, f"--from {name}: NUL bytes are in it; say -0 if they part the sources")
    data = data.removeprefix(codecs.BOM_UTF8)  # editors put it there, and no name begins with it
    found = data.split(b"\0") if null else data.splitlines()
    names = [os.fsdecode(one if null else one.strip()) for one in found if one.strip()]
    # Of a file that is no list, or one made in another folder, a screen of lines would tell less.
    if len(names) > _MOST_LINES and not any(list_sources([one])[0] for one in names):
        raise StopError(
            Status.NOTHING,
            f"--from {name}: none of its {len(names):,} lines leads to a source; the first is {names[0]!r}",
        )
    return names


def read_at_most(name: str, most: int) -> bytes:
    """What a file, a pipe or, for `-`, standard input holds; what has no end is not read for ever.

    Args:
        name: What is read.
        most: Bytes.

    Raises:
        OSError: It cannot be read, or holds more.
        ValueError: A NUL byte is in the name.
        AttributeError: Standard input is closed.
    """
    with contextlib.nullcontext(sys.stdin.buffer) if name == STDIN else Path(name).open("rb") as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"too large: more than {most >> 20} MiB")
    return data


def _stdin_is_piped() -> bool:
    """Whether standard input is a pipe, socket or file; a terminal or /dev/null is none."""
    try:
        mode = os.fstat(sys.stdin.fileno()).st_mode
    except (AttributeError, OSError, ValueError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode) or stat.S_ISSOCK(mode)


def tell_problems(problems: Sequence[Problem], *, final: bool = False) -> None:
    """Tell what could not be read or analysed, and what was passed over, in a line each up to some number."""
    failed = [problem for problem in problems if not problem.skipped]
    skipped = [problem for problem in problems if problem.skipped]
    for group, rest in ((failed, "more could not be read"), (skipped, "more passed over")):
        for problem in group[:_MOST_LINES]:
            say(f"{problem.source}: {problem.reason}", final=final)
        if len(group) > _MOST_LINES:
            say(f"{counted(len(group) - _MOST_LINES, 'source', 'sources')} {rest}", final=final)
