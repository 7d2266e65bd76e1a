"""Commands whose lines of JSON go out article by article, however many come in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from corpus import Article, Problem, list_sources, read_listed, timed
from tui.cli.printing import Printing
from tui.cli.read_sources import Input, check, spare, stop_without_article, tell_problems
from tui.stdio.output import write_stream

Lines = Callable[[Iterable[Article | Problem], Callable[[Problem], None], int], Iterator[bytes]]
"""Makes lines of what is found, tells of problems, and knows how many sources there are."""


def run_stream(given: Input, lines: Lines, printing: Printing) -> None:
    """Read the sources and write what becomes of each article as soon as it is done.

    Args:
        given: What is read.
        lines: Makes the lines.
        printing: Where they go.

    Raises:
        StopError: There is no article, or a source failed under `--strict`, or the output cannot be written.
    """
    listed, problems = list_sources(given.named())
    articles = 0

    def found() -> Iterator[Article | Problem]:
        nonlocal articles
        yield from problems
        for one in read_listed(listed, given.reading, resources=given.resources):
            if isinstance(one, Problem):
                problems.append(one)
            else:
                articles += 1
                spare(one.source, printing.output)
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
            stop_without_article(problems)

    with timed("reading and writing"):
        write_stream(written(), printing.output)
    tell_problems(problems)
    check(problems, strict=printing.strict)
