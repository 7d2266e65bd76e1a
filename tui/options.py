"""Options that several commands share: how sources are read."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tui.diagnostics import Status, StopError

if TYPE_CHECKING:
    from corpus import ReadOptions


def _reading(
    *,
    input_format: Annotated[
        str | None,
        typer.Option(
            "--input-format", metavar="FORMAT", help="Take every source as this; else told by content."
        ),
    ] = None,
    field: Annotated[
        list[str] | None,
        typer.Option(
            "--field", metavar="ROLE=NAME", help="Field of JSON records that holds a role; repeatable."
        ),
    ] = None,
    date: Annotated[
        str | None,
        typer.Option(
            "--date", metavar="DATE", help="Date of publication where the source has none: 2024-04-23."
        ),
    ] = None,
    keep_duplicates: Annotated[
        bool, typer.Option("--keep-duplicates", help="Keep an article as often as sources hold it.")
    ] = False,
    follow: Annotated[bool, typer.Option("--follow", help="Read the pages that a feed links to.")] = False,
    offline: Annotated[bool, typer.Option("--offline", help="Take pages from the cache only.")] = False,
    ignore_robots: Annotated[
        bool, typer.Option("--ignore-robots", help="Read a feed's pages though robots.txt forbids it.")
    ] = False,
) -> None:
    """The options themselves, as Typer reads them from a signature."""


def with_reading(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the reading options; it takes them as one argument, `reading`.

    Raises:
        StopError: From the command that is returned, when an option has a value that cannot be used.
    """
    shared = inspect.signature(_reading, eval_str=True).parameters
    own = inspect.signature(command, eval_str=True)
    kept = [parameter for parameter in own.parameters.values() if parameter.name != "reading"]

    @wraps(command)
    def run(**values: Any) -> None:
        options = _read_options(**{name: values.pop(name) for name in shared})
        command(**values, reading=options)

    # Typer looks at both: the parameters, and the annotations behind them.
    parameters = [*kept, *(p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in shared.values())]
    run.__signature__ = own.replace(parameters=parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {p.name: p.annotation for p in parameters}
    return run


def _read_options(field: list[str] | None, **options: Any) -> ReadOptions:
    from corpus import OptionError, ReadOptions, parse_fields

    try:
        return ReadOptions(fields=parse_fields(field or []), **options)
    except OptionError as error:
        raise StopError(Status.USAGE, str(error)) from None
