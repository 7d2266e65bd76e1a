"""The options that commands share: what they read and how, how they print it, and what they say meanwhile."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property, update_wrapper
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tui.cli.options import (
    Bidis,
    Colors,
    Output,
    Sources,
    Strict,
    format_option,
    lang_option,
    one_of,
)
from tui.stdio.diagnostics import QUIET, Status, StopError, say

# More processes than any machine has cores would only use up its memory.
MOST_JOBS = 256

if TYPE_CHECKING:
    from collections.abc import Collection

    from briefs import Content
    from corpus import ReadOptions, Resources, Source


def _input_formats() -> Collection[str]:
    from corpus import FORMATS

    return FORMATS


def _roles(incomplete: str) -> list[str]:
    from corpus import ROLES

    return [f"{role}=" for role in ROLES if role.startswith(incomplete)]


def _reading(
    *,
    input_format: Annotated[
        str | None,
        typer.Option(
            "--input-format",
            metavar="FORMAT",
            help="Take every source as this; else told by content.",
            **one_of(_input_formats),
        ),
    ] = None,
    field: Annotated[
        list[str] | None,
        typer.Option(
            "--field",
            metavar="ROLE=NAME",
            help="Field of JSON records that holds a role; repeatable.",
            autocompletion=_roles,
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


def _sources(
    *,
    sources: Sources = None,
    sample: Annotated[
        bool, typer.Option("--sample", help="Read the sample dossier, which shows what Mujaz does.")
    ] = False,
    from_: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="FILE",
            help="Read the sources that a file lists, one a line; - is standard input.",
        ),
    ] = None,
    null: Annotated[
        bool, typer.Option("--null", "-0", help="They are parted by NUL bytes there, as find -print0 has it.")
    ] = False,
) -> None:
    """What is read: what the command line names, and more."""


def _resources(
    *,
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs",
            "-j",
            metavar="N",
            min=1,
            max=MOST_JOBS,
            help="How many processes read and analyse.",
            show_default="all cores from 250 sources on",
            envvar="MUJAZ_JOBS",
        ),
    ] = None,
    scheduler: Annotated[
        str | None,
        typer.Option(
            "--scheduler",
            metavar="ADDRESS",
            help="Read and analyse on a Dask cluster: tcp://host:port; needs the extra mujaz[dask].",
            show_default=False,
            envvar="MUJAZ_SCHEDULER",
        ),
    ] = None,
    no_cache: Annotated[
        bool,
        typer.Option(
            "--no-cache", help="Neither take from nor keep in the cache of analyses.", envvar="MUJAZ_NO_CACHE"
        ),
    ] = False,
) -> None:
    """What the work is done with, which changes nothing of what comes out."""


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
    """What goes to stderr, for every command that reads.

    Raises:
        StopError: It is to be told nothing and all.
    """
    if quiet and (verbose or debug):
        raise StopError(
            Status.USAGE, f"--quiet and --{'verbose' if verbose else 'debug'}: choose one of them"
        )
    if quiet:
        os.environ[QUIET] = "1"  # so that what a command starts is quiet too
    debug = debug or os.environ.get("MUJAZ_DEBUG", "0") not in ("", "0")
    if verbose or debug:
        from tui.stdio.logs import listen  # loads logging, which then hears what is told

        listen(debug=debug)


def _printing(
    *,
    output: Output = None,
    color: Colors = "auto",
    bidi: Bidis = "auto",
    strict: Strict = False,
) -> None:
    """How what a command made is printed."""


@cache
def _shared() -> Mapping[str, Mapping[str, inspect.Parameter]]:
    return {
        f.__name__: inspect.signature(f, eval_str=True).parameters
        for f in (_sources, _reading, _resources, _talk)
    }


@cache
def _printing_of(content: Content) -> Mapping[str, inspect.Parameter]:
    """The options of printing a content; articles as they were read have no labels, so no language of them."""
    by_content = {"format": format_option(content)}
    if content != "reading":
        by_content["lang"] = lang_option("the articles'")
    own = [
        inspect.Parameter(
            name,
            inspect.Parameter.KEYWORD_ONLY,
            default=None,
            annotation=Annotated[str | None, option],
        )
        for name, option in by_content.items()
    ]
    parameters = [*own, *inspect.signature(_printing, eval_str=True).parameters.values()]
    return {parameter.name: parameter for parameter in parameters}


class _Command:
    """A command with the options that it shares with others. Typer looks at it when it is called."""

    def __init__(self, command: Callable[..., None], content: Content | None = None) -> None:
        update_wrapper(self, command, ("__module__", "__name__", "__qualname__", "__doc__"), ())
        self._command = command
        self._content = content

    def __call__(self, **values: Any) -> None:
        given = {
            group: {name: values.pop(name) for name in parameters}
            for group, parameters in self._groups.items()
        }
        _talk(**given["_talk"])
        sources = _all_sources(**given["_sources"])
        reading = _read_options(**given["_reading"])
        if self._content is not None:
            from tui.cli.printing import printing_for

            values["printing"] = printing_for(self._content, **given["_printing"])
        with _made(**given["_resources"]) as resources:
            from tui.cli.read_sources import Input

            name = self._command.__name__.rstrip("_")
            self._command(**values, given=Input(name, sources, reading, resources))

    @property
    def _groups(self) -> Mapping[str, Mapping[str, inspect.Parameter]]:
        printing = {} if self._content is None else {"_printing": _printing_of(self._content)}
        return {**printing, **_shared()}

    @cached_property
    def __signature__(self) -> inspect.Signature:  # Typer asks for it seven times
        # What is made of the shared options is no option, and its type is not loaded for their sake.
        made = {"given": "Input", "printing": "Printing"}
        own = inspect.signature(self._command, locals=dict.fromkeys(made.values()), eval_str=True)
        kept = [p for p in own.parameters.values() if p.name not in made]
        shared = [
            p.replace(kind=inspect.Parameter.KEYWORD_ONLY)
            for group in self._groups.values()
            for p in group.values()
        ]
        return own.replace(parameters=[*kept, *shared])

    @property
    def __annotations__(self) -> dict[str, Any]:  # type: ignore[override]  # made when it is asked for
        return {p.name: p.annotation for p in self.__signature__.parameters.values()}


def with_reading(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of reading and telling; it takes what they say of the former as `given`.

    Raises:
        StopError: From the command that is returned, when an option has a value that cannot be used.
    """
    return _Command(command)


def prints(content: Content) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command the options of reading, printing and telling.

    Args:
        content: What it prints. It takes how as one argument, `printing`, and what to read as `given`.

    Raises:
        StopError: From the command that is made, when an option has a value that cannot be used.
    """
    return lambda command: _Command(command, content)


def _all_sources(
    *, sources: Sequence[str] | None, sample: bool, from_: str | None, null: bool
) -> Sequence[str | Source]:
    """The sources named, those of a list, and the sample where it is asked for.

    Raises:
        StopError: The list cannot be read, or there is no source in it.
    """
    found: list[str | Source] = list(sources or ())
    if from_ is not None:
        from tui.cli.read_sources import listed_in

        listed = listed_in(from_, null=null)
        if not listed and not sources:
            raise StopError(Status.NOTHING, f"--from {from_}: no source in it")
        found += listed
    elif null:
        raise StopError(Status.USAGE, "--null: it says how --from lists the sources; name that too")
    if sample:
        from corpus import sample_sources

        found += sample_sources()
    return found


def _made(*, jobs: int | None, scheduler: str | None, no_cache: bool) -> Resources:
    """What the work is done with.

    Raises:
        StopError: There is no such cluster, or it has another Mujaz.
    """
    from corpus import Resources

    made = Resources(keep=not no_cache, jobs=jobs, note=say, scheduler=scheduler)
    if scheduler is not None:
        from corpus import ClusterError

        if not scheduler.startswith(("tcp://", "tls://")):
            raise StopError(Status.USAGE, f"--scheduler {scheduler}: write it as tcp://host:port")
        try:
            made.connect()
        except ClusterError as error:
            raise StopError(Status.USAGE, f"--scheduler: {error}") from None
    return made


def _read_options(field: list[str] | None, **options: Any) -> ReadOptions:
    from corpus import OptionError, ReadOptions, parse_fields

    try:
        return ReadOptions(fields=parse_fields(field or []), **options)
    except OptionError as error:
        name = "field" if error.option == "fields" else error.option.replace("_", "-")
        raise StopError(Status.USAGE, f"--{name}: {error}") from None
