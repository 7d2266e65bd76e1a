"""The options of the commands: their values, and those that several commands share."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args

import typer

from tui.stdio.diagnostics import Status, StopError

if TYPE_CHECKING:
    from briefs import Content

SINCE = "since"
"""What is said of the part that `--since` adds to a brief."""

MENTIONS = "mentions"
"""The part of facts that is told article by article."""

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
        "--output",
        "-o",
        metavar="FILE",
        help="Write to a file, whole or not at all; - is standard output.",
        parser=lambda value: None if value == "-" else Path(value),
        show_default=False,
    ),
]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with status 3 if a source could not be read.")]


def kinds() -> Collection[str]:
    """The kinds of facts."""
    from summarizer.facts import FACT_KINDS

    return FACT_KINDS.keys()


def parts() -> Collection[str]:
    """The parts of a brief, and what --since tells."""
    from briefs import PARTS

    return [*PARTS, SINCE]


def fact_parts() -> Collection[str]:
    """What of facts can be printed."""
    return ["facts", MENTIONS]


def languages() -> Collection[str]:
    """The languages of the labels."""
    from corpus import CODES

    return CODES


def schemas() -> Collection[str]:
    """What a JSON Schema can be printed of."""
    from briefs import SCHEMAS

    return SCHEMAS.keys()


def formats(content: Content) -> Callable[[], Collection[str]]:
    """The formats that a content can be printed in."""

    def names() -> Collection[str]:
        from briefs import formats_of

        return formats_of(content)

    return names


def one_of(
    names: Callable[[], Collection[str]], also: Callable[[], Mapping[str, str]] = dict
) -> dict[str, Any]:
    """The settings of an option whose value is one of some names: how it is checked and completed.

    Args:
        names: The names.
        also: Other words for some of them, which are not offered.

    Typer asks for an option's settings when its command is the one that is called: only then are the names'
    modules imported.
    """

    def parser(value: str) -> str:
        known = list(names())
        value = also().get(value, value)
        if value in known:
            return value
        from corpus import nearest

        near = nearest(value, known)
        meant = f" Did you mean {near!r}?" if near else ""
        raise typer.BadParameter(f"{value!r} is not one of {', '.join(map(repr, known))}.{meant}")

    def completed(incomplete: str) -> list[str]:
        return [name for name in names() if name.startswith(incomplete)]

    return {"parser": parser, "autocompletion": completed}


def some_of(names: Callable[[], Collection[str]]) -> dict[str, Any]:
    """The settings of an option that takes some of the names, parted by commas; its values are tuples."""
    one = one_of(names)

    def parser(value: str) -> tuple[str, ...]:
        return tuple(one["parser"](word.strip()) for word in value.split(","))

    def completed(incomplete: str) -> list[str]:
        before, comma, last = incomplete.rpartition(",")
        return [f"{before}{comma}{name}" for name in one["autocompletion"](last)]

    return {"parser": parser, "autocompletion": completed}


def flat(values: Sequence[tuple[str, ...]] | None) -> list[str]:
    """What a repeatable option with `some_of` was given, each name once."""
    return list(dict.fromkeys(name for group in values or () for name in group))


def _suffixes() -> Mapping[str, str]:
    """The formats by the ends of files' names, so that `-f md` is understood."""
    from briefs import FORMATS

    return {
        suffix.removeprefix("."): name
        for name, form in FORMATS.items()
        for suffix in (form.suffix, *form.also)
    }


class SettledFormat(str):
    """A format by a variable or the settings: a default, before which goes what a file's name asks for."""

    __slots__ = ()


def any_format(value: str) -> str:
    """A format that a command has, by its name or the end of a file's.

    Raises:
        typer.BadParameter: No command has it.
    """
    from briefs import FORMATS

    parse: Callable[[str], str] = one_of(lambda: FORMATS, _suffixes)["parser"]
    return parse(value)


def _format_given(
    context: typer.Context,
    parameter: typer.CallbackParam,
    value: str | None,
    names: Callable[[], Collection[str]],
) -> str | None:
    """The format that was asked for; one of another command that is only settled is none of this one's."""
    if value is None:
        return None
    source = context.get_parameter_source(parameter.name or "")
    if source is not None and source.name == "COMMANDLINE":
        parse: Callable[[str], str] = one_of(names, _suffixes)["parser"]
        return parse(value)
    known = any_format(value)
    return SettledFormat(known) if known in names() else None


def format_option(content: Content) -> Any:
    """`--format` of a command that prints a content."""
    names = formats(content)

    def given(context: typer.Context, parameter: typer.CallbackParam, value: str | None) -> str | None:
        return _format_given(context, parameter, value, names)

    return typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help=f"What to print: {', '.join(names())}.",
        envvar="MUJAZ_FORMAT",
        callback=given,
        show_default="what the name of --output ends in, else text",
        autocompletion=one_of(names)["autocompletion"],
    )


def part_option() -> Any:
    """The option that says which parts of a brief are printed."""
    return typer.Option(
        "--part",
        metavar="PART",
        help=f"Only {', '.join(parts())}; several with commas, or repeated.",
        envvar="MUJAZ_PART",
        **some_of(parts),
        show_default="set, articles, facts; in JSON all",
    )


def kind_option() -> Any:
    """The option that says which kinds of facts are printed."""
    return typer.Option(
        "--kind",
        metavar="KIND",
        help=f"Only {', '.join(kinds())}; repeatable.",
        show_default="all",
        **some_of(kinds),
    )


def fact_part_option() -> Any:
    """The option that says whether facts are printed as they are merged or as they were found."""
    return typer.Option(
        "--part",
        metavar="PART",
        help="facts, or mentions: in jsonl, article by article, before they are merged.",
        **one_of(fact_parts),
    )


def lang_option(usual: str) -> Any:
    """`--lang` of a command, with the language that its labels have otherwise."""
    return typer.Option(
        "--lang",
        metavar="LANG",
        help=f"Language of the labels, and of what is told where articles say the same: {', '.join(languages())}.",
        show_default=usual,
        envvar="MUJAZ_LANG",
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


def methods() -> Collection[str]:
    """The methods that rank sentences."""
    from summarizer import METHODS

    return [method.name for method in METHODS]


Length = Annotated[
    Any,
    typer.Option(
        "--length",
        "-n",
        metavar="LENGTH",
        parser=checked(load_budget),
        envvar="MUJAZ_LENGTH",
        help="Of the set's summary: 7 (sentences), 150w (words), 20% (of the words).",
    ),
]
ArticleLength = Annotated[
    Any,
    typer.Option(
        "--article-length",
        metavar="LENGTH",
        parser=checked(load_budget),
        envvar="MUJAZ_ARTICLE_LENGTH",
        help="Of each article's summary.",
    ),
]
Colors = Annotated[
    Color,
    typer.Option(
        "--color",
        metavar=f"<{'|'.join(get_args(Color))}>",
        help="Colours in text; auto: at a terminal without NO_COLOR.",
        **one_of(lambda: get_args(Color)),
    ),
]
Bidis = Annotated[
    Bidi,
    typer.Option(
        "--bidi",
        metavar=f"<{'|'.join(get_args(Bidi))}>",
        help="Who orders Arabic at a terminal: app (Mujaz), words, terminal, off (nobody); mujaz doctor helps.",
        **one_of(lambda: get_args(Bidi)),
    ),
]
MethodName = Annotated[
    str,
    typer.Option(
        "--method",
        "-m",
        metavar="NAME",
        envvar="MUJAZ_METHOD",
        help="How sentences are ranked; mujaz methods lists the names.",
        **one_of(methods),
    ),
]
About = Annotated[
    str | None,
    typer.Option(
        "--about", "-q", metavar="QUERY", help="Only what is about these words.", show_default=False
    ),
]
WithText = Annotated[
    bool, typer.Option("--with-text", help="JSON also carries each article's text, which offsets count in.")
]
Stories = Annotated[
    bool, typer.Option("--stories", help="Only list the stories that the articles tell; as --part stories.")
]
Single = Annotated[bool, typer.Option("--single", help="Take all articles as one story.")]
Since = Annotated[
    Path | None,
    typer.Option(
        "--since",
        metavar="BRIEF.json",
        help="Tell what is new, changed or gone since an earlier brief of the story.",
        show_default=False,
    ),
]
IfNew = Annotated[
    bool,
    typer.Option("--if-new", help="With --since: print nothing and exit with status 4 if nothing is new."),
]
NoGloss = Annotated[
    bool, typer.Option("--no-gloss", help="Leave out the brackets that supply what a sentence lacks.")
]
Bom = Annotated[
    bool, typer.Option("--bom", help="CSV begins with a byte order mark, by which Excel knows UTF-8.")
]


def check_query(about: str | None) -> None:
    """Make sure that a query, where there is one, asks for something.

    Raises:
        StopError: It holds no word.
    """
    if about is None:
        return
    from summarizer import has_words

    if not has_words(about):
        raise StopError(Status.USAGE, "--about: the query holds no word; name what it is to be about")
