"""The options of the commands: their values, and those that several commands share."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache, update_wrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from tui.stdio.diagnostics import Status, StopError

if TYPE_CHECKING:
    from corpus import ReadOptions


Color = Literal["auto", "always", "never"]
Bidi = Literal["auto", "app", "words", "terminal", "off"]
BriefFormat = Literal["text", "markdown", "html", "json", "jsonl"]
FactsFormat = Literal["text", "markdown", "json", "jsonl", "csv"]
ReadFormat = Literal["text", "json", "jsonl"]
Lang = Literal["ar", "fr", "en"]
Described = Literal["brief", "brief-jsonl", "facts", "facts-jsonl", "read", "read-jsonl"]


class Kind(StrEnum):
    """A kind of fact."""

    person = "person"
    organization = "organization"
    place = "place"
    date = "date"
    number = "number"
    quote = "quote"
    event = "event"


class Part(StrEnum):
    """A part of a brief (Typer takes no list of literals)."""

    set = "set"
    articles = "articles"
    facts = "facts"
    claims = "claims"
    only = "only"
    conflicts = "conflicts"
    copies = "copies"
    timeline = "timeline"
    stories = "stories"


Sources = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="SOURCE...",
        help="A file, a folder (its articles, recursively), a pattern, an http(s) URL, or - for standard input.",
        show_default=False,
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="FILE", help="Write to a file, whole or not at all.", show_default=False
    ),
]
Colors = Annotated[
    Color, typer.Option("--color", help="Colours in text; auto: at a terminal without NO_COLOR.")
]
Bidis = Annotated[
    Bidi,
    typer.Option(
        "--bidi",
        help="Who orders Arabic at a terminal: app (Mujaz), words, terminal, off (nobody); mujaz doctor helps.",
    ),
]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with status 3 if a source could not be read.")]


def checked(parse: str) -> Callable[[str], Any]:
    """A parser of an option's value that says what is wrong with it, its module imported when it is used."""

    def parser(value: str) -> Any:
        from importlib import import_module

        module, function = parse.split(":")
        try:
            return getattr(import_module(module), function)(value)
        except ValueError as error:
            raise typer.BadParameter(str(error)) from None

    return parser


def _method_names(incomplete: str) -> list[str]:
    from summarizer import METHODS

    return [method.name for method in METHODS if method.name.startswith(incomplete)]


Length = Annotated[
    Any,
    typer.Option(
        "--length",
        "-n",
        metavar="LENGTH",
        parser=checked("summarizer.budget:parse_budget"),
        help="Of the set's summary: 7 (sentences), 150w (words), 20% (of the words).",
    ),
]
MethodName = Annotated[
    str,
    typer.Option(
        "--method",
        "-m",
        metavar="NAME",
        parser=checked("summarizer.rankers:check_method"),
        autocompletion=_method_names,
        help="How sentences are ranked; mujaz methods lists the names.",
    ),
]
About = Annotated[
    str | None,
    typer.Option(
        "--about", "-q", metavar="QUERY", help="Brief only what is about these words.", show_default=False
    ),
]


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


@cache
def _shared() -> Mapping[str, inspect.Parameter]:
    return inspect.signature(_reading, eval_str=True).parameters


def check_query(about: str | None) -> None:
    """Make sure that a query, where there is one, asks for something.

    Raises:
        StopError: It holds no word.
    """
    if about is None:
        return
    from summarizer import has_words

    if not has_words(about):
        raise StopError(Status.USAGE, "--about: the query holds no word")


class _WithReading:
    """A command with the reading options. Typer looks at its signature when it is the one that is called."""

    def __init__(self, command: Callable[..., None]) -> None:
        update_wrapper(self, command, ("__module__", "__name__", "__qualname__", "__doc__"), ())
        self._command = command

    def __call__(self, **values: Any) -> None:
        options = _read_options(**{name: values.pop(name) for name in _shared()})
        self._command(**values, reading=options)

    @property
    def __signature__(self) -> inspect.Signature:
        own = inspect.signature(self._command, eval_str=True)
        kept = [parameter for parameter in own.parameters.values() if parameter.name != "reading"]
        shared = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in _shared().values()]
        return own.replace(parameters=[*kept, *shared])

    @property
    def __annotations__(self) -> dict[str, Any]:  # type: ignore[override]  # made when it is asked for
        return {p.name: p.annotation for p in self.__signature__.parameters.values()}


def with_reading(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the reading options; it takes them as one argument, `reading`.

    Raises:
        StopError: From the command that is returned, when an option has a value that cannot be used.
    """
    return _WithReading(command)


def _read_options(field: list[str] | None, **options: Any) -> ReadOptions:
    from corpus import OptionError, ReadOptions, parse_fields

    try:
        return ReadOptions(fields=parse_fields(field or []), **options)
    except OptionError as error:
        raise StopError(Status.USAGE, str(error)) from None
