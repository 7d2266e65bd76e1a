"""The options of the commands: their values, and those that several commands share."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Collection, Mapping
from functools import cache, update_wrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from tui.stdio.diagnostics import QUIET, Status, StopError

if TYPE_CHECKING:
    from corpus import ReadOptions


Color = Literal["auto", "always", "never"]
Bidi = Literal["auto", "app", "words", "terminal", "off"]

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


def kinds() -> Collection[str]:
    """The kinds of facts."""
    from summarizer.facts import FACT_KINDS

    return FACT_KINDS.keys()


def parts() -> Collection[str]:
    """The parts of a brief."""
    from briefs import PARTS

    return PARTS.keys()


def languages() -> Collection[str]:
    """The languages of the labels."""
    from corpus import CODES

    return CODES


def schemas() -> Collection[str]:
    """What a JSON Schema can be printed of."""
    from briefs import SCHEMAS

    return SCHEMAS.keys()


def formats(content: Literal["brief", "facts", "reading"]) -> Callable[[], Collection[str]]:
    """The formats that a content can be printed in."""

    def names() -> Collection[str]:
        from briefs import formats_of

        return formats_of(content)

    return names


def one_of(names: Callable[[], Collection[str]]) -> dict[str, Any]:
    """The settings of an option whose value is one of some names: how it is checked and completed.

    Typer asks for an option's settings when its command is the one that is called: only then are the names'
    modules imported.
    """

    def parser(value: str) -> str:
        known = list(names())
        if value in known:
            return value
        from difflib import get_close_matches

        near = get_close_matches(value, known, 1)
        meant = f" Did you mean {near[0]!r}?" if near else ""
        raise typer.BadParameter(f"{value!r} is not one of {', '.join(map(repr, known))}.{meant}")

    def completed(incomplete: str) -> list[str]:
        return [name for name in names() if name.startswith(incomplete)]

    return {"parser": parser, "autocompletion": completed}


def format_option(content: Literal["brief", "facts", "reading"]) -> Any:
    """`--format` of a command that prints a content."""
    names = formats(content)
    return typer.Option(
        "--format", "-f", metavar="FORMAT", help=f"What to print: {', '.join(names())}.", **one_of(names)
    )


def lang_option(usual: str) -> Any:
    """`--lang` of a command, with the language that its labels have otherwise."""
    return typer.Option(
        "--lang",
        metavar="LANG",
        help=f"Language of the labels: {', '.join(languages())}.",
        show_default=usual,
        **one_of(languages),
    )


def checked(load: Callable[[], Callable[[str], Any]]) -> Callable[[str], Any]:
    """A parser of an option's value that says what is wrong with it.

    Args:
        load: Imports the function that reads the value, or raises ValueError; called when a value is there.
    """

    def parser(value: str) -> Any:
        try:
            return load()(value)
        except ValueError as error:
            raise typer.BadParameter(str(error)) from None

    return parser


def load_budget() -> Callable[[str], Any]:
    """What reads a length."""
    from summarizer import parse_budget

    return parse_budget


def _load_method() -> Callable[[str], Any]:
    from summarizer import check_method

    return check_method


def _method_names(incomplete: str) -> list[str]:
    from summarizer import METHODS

    return [method.name for method in METHODS if method.name.startswith(incomplete)]


Length = Annotated[
    Any,
    typer.Option(
        "--length",
        "-n",
        metavar="LENGTH",
        parser=checked(load_budget),
        help="Of the set's summary: 7 (sentences), 150w (words), 20% (of the words).",
    ),
]
MethodName = Annotated[
    str,
    typer.Option(
        "--method",
        "-m",
        metavar="NAME",
        parser=checked(_load_method),
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


def _talk(
    *,
    quiet: Annotated[
        bool, typer.Option("--quiet", help="No notes on stderr, only what ends the command.")
    ] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", help="Tell on stderr what was read how, and how long it took.")
    ] = False,
    debug: Annotated[
        bool,
        typer.Option("--debug", help="Tell the causes of what could not be read too; as MUJAZ_DEBUG=1 does."),
    ] = False,
) -> None:
    """What goes to stderr, for every command that reads."""
    if quiet:
        os.environ[QUIET] = "1"  # so that what a command starts is quiet too
    debug = debug or os.environ.get("MUJAZ_DEBUG", "0") not in ("", "0")
    if verbose or debug:
        from tui.stdio.logs import listen  # loads logging, which then hears what is told

        listen(debug=debug)


@cache
def _shared() -> Mapping[str, Mapping[str, inspect.Parameter]]:
    return {f.__name__: inspect.signature(f, eval_str=True).parameters for f in (_reading, _talk)}


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
    """A command with the options of reading and telling. Typer looks at it when it is called."""

    def __init__(self, command: Callable[..., None]) -> None:
        update_wrapper(self, command, ("__module__", "__name__", "__qualname__", "__doc__"), ())
        self._command = command

    def __call__(self, **values: Any) -> None:
        _talk(**{name: values.pop(name) for name in _shared()["_talk"]})
        options = _read_options(**{name: values.pop(name) for name in _shared()["_reading"]})
        self._command(**values, reading=options)

    @property
    def __signature__(self) -> inspect.Signature:
        own = inspect.signature(self._command, eval_str=True)
        kept = [parameter for parameter in own.parameters.values() if parameter.name != "reading"]
        shared = [
            p.replace(kind=inspect.Parameter.KEYWORD_ONLY)
            for group in _shared().values()
            for p in group.values()
        ]
        return own.replace(parameters=[*kept, *shared])

    @property
    def __annotations__(self) -> dict[str, Any]:  # type: ignore[override]  # made when it is asked for
        return {p.name: p.annotation for p in self.__signature__.parameters.values()}


def with_reading(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of reading and telling; it takes the former as one argument, `reading`.

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
