"""Commands whose lines of JSON go out article by article, however many come in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from corpus import Article, Problem, ReadOptions, Resources, Source, list_sources, timed
from corpus import read_sources as read_listed
from tui.cli.printing import Printing
from tui.cli.read_sources import check, named_sources, tell_problems
from tui.stdio.diagnostics import Status, StopError, say
from tui.stdio.output import write_stream

Lines = Callable[[Iterable[Article | Problem], Callable[[Problem], None], int], Iterator[bytes]]
"""Makes lines of what is found, tells of problems, and knows how many sources there are."""


def run_stream(
    sources: Sequence[str | Source],
    command: str,
    lines: Lines,
    *,
    printing: Printing,
    reading: ReadOptions,
    resources: Resources | None,
) -> None:
    """Read the sources and write what becomes of each article as soon as it is done.

    Args:
        sources: What is read.
        command: Its name, for what is said where no source is named.
        lines: Makes the lines.
        printing: Where they go.
        reading: How sources are read.
        resources: What the work is done with.

    Raises:
        StopError: There is no article, or a source failed under `--strict`, or the output cannot be written.
    """
    listed, problems = list_sources(named_sources(sources, command))
    articles = 0

    def found() -> Iterator[Article | Problem]:
        nonlocal articles
        yield from problems
        for one in read_listed(listed, reading, resources=resources):
            if isinstance(one, Problem):
                problems.append(one)
            else:
                articles += 1
            yield one

    def written() -> Iterator[bytes]:
        held: list[bytes] = []  # nothing goes out before there is an article
        for part in lines(found(), problems.append, len(listed)):
            if articles:
                yield b"".join([*held, part])
                held.clear()
            else:
                held.append(part)
        if not articles:
            tell_problems(problems, final=True)
            if all(problem.skipped for problem in problems):
                say("no article in any source", final=True)
            raise StopError(Status.NOTHING)

    with timed("reading and writing"):
        write_stream(written(), printing.output)
    tell_problems(problems)
    check(problems, strict=printing.strict)
