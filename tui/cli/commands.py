"""The command line: the commands of `mujaz` with their options.

Only Typer is imported here, so that `mujaz --help` is quick; each command imports what it runs. Annotations are
read for the command that runs alone: an option whose help names what others register is made by a function there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from tui.cli.options import (
    MENTIONS,
    About,
    ArticleLength,
    Bidis,
    Bom,
    Colors,
    IfNew,
    Length,
    MethodName,
    NoGloss,
    Output,
    Since,
    Single,
    Stories,
    WithText,
    fact_part_option,
    flat,
    kind_option,
    kinds,
    lang_option,
    one_of,
    part_option,
    schemas,
)
from tui.cli.shared_options import prints, with_reading
from tui.startup import collect_never, commands, may_have_settings, only

if TYPE_CHECKING:
    from tui.cli.printing import Printing
    from tui.cli.read_sources import Input

app = typer.Typer(
    name="mujaz",
    help=(
        "Briefings from news articles in Arabic, French and English: whole sentences, each traced to its"
        " article.\n\nmujaz brief FOLDER sums up the articles of a folder; mujaz brief --help tells the rest."
    ),
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        from tui.stdio.output import write

        write(f"mujaz {version('mujaz')}\n")
        raise typer.Exit


@app.callback()
def _mujaz(
    context: typer.Context,
    version: Annotated[  # noqa: ARG001 its callback acts
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Read the options of the tool itself, and the settings for those of its commands."""
    if context.invoked_subcommand and may_have_settings():
        from tui.cli.defaults import settled

        context.default_map = {context.invoked_subcommand: settled(context.invoked_subcommand)}


@app.command(
    short_help="Sum up a set of articles, and each of them.",
    epilog=(
        "Examples:\n\n"
        "mujaz brief articles/\n\n"
        "mujaz brief articles/ --length 150w --part set\n\n"
        "mujaz brief articles/ --about 'الألعاب الأولمبية' --lang fr\n\n"
        "mujaz brief pile/ --stories\n\n"
        "mujaz brief articles/ -f json | jq -r '.summary[].text'\n\n"
        "Exit status: 0 done; 1 nothing to brief; 2 wrong usage; 3 with --strict, a source could not be read;"
        " 4 with --if-new, nothing is new."
    ),
)
@prints("brief")
def brief(
    context: typer.Context,
    *,
    length: Length = "7",
    article_length: ArticleLength = "3",
    method: MethodName = "mujaz",
    about: About = None,
    part: Annotated[list[Any] | None, part_option()] = None,
    stories: Stories = False,
    single: Single = False,
    since: Since = None,
    if_new: IfNew = False,
    no_gloss: NoGloss = False,
    with_text: WithText = False,
    given: Input,
    printing: Printing,
) -> None:
    """Sum up a set of articles, and each of them, in their own sentences.

    Without SOURCE it reads standard input where that is piped. At a terminal it shows the sample dossier.
    """
    from briefs import Options
    from tui.cli.handlers import run_brief

    run_brief(
        given,
        Options(
            length,
            article_length,
            method,
            about,
            with_text=with_text,
            single=single,
            glosses=not no_gloss,
            reader=printing.lang,
        ),
        parts=_with_stories(context, flat(part)) if stories else flat(part),
        since=since,
        if_new=if_new,
        printing=printing,
    )


def _with_stories(context: typer.Context, parts: list[str]) -> list[str]:
    """The parts that were typed, and the stories: those that a setting or the environment names give way."""
    source = context.get_parameter_source("part")
    typed = parts if source is not None and source.name == "COMMANDLINE" else []
    return list(dict.fromkeys([*typed, "stories"]))


@app.command(
    short_help="List the key facts: who, where, when, how many, who said what.",
    epilog=(
        "Examples:\n\n"
        "mujaz facts articles/ --kind person --kind quote\n\n"
        "mujaz facts articles/ -f csv -o facts.csv\n\n"
        "Exit status: 0 done; 1 no fact or no article; 2 wrong usage; 3 with --strict, a source could not be read."
    ),
)
@prints("facts")
def facts(
    *,
    kind: Annotated[list[Any] | None, kind_option()] = None,
    part: Annotated[str, fact_part_option()] = "facts",
    about: About = None,
    with_text: WithText = False,
    bom: Bom = False,
    given: Input,
    printing: Printing,
) -> None:
    """List people with their roles, organisations, places, dates, numbers, quotations and events.

    Each comes with the articles that carry it; JSON and CSV have the exact words. Without SOURCE it reads
    standard input where that is piped. At a terminal it shows the sample dossier.
    """
    from tui.cli.handlers import FactsWanted, run_facts

    wanted = FactsWanted(flat(kind) or list(kinds()), part == MENTIONS, about, with_text, bom)
    run_facts(given, wanted, printing)


@app.command(
    short_help="Show articles as Mujaz reads them.",
    epilog=(
        "Examples:\n\n"
        "mujaz read page.txt\n\n"
        "mujaz read articles/ -f jsonl | jq -r '.removed[]'\n\n"
        "Exit status: 0 done; 1 no article; 2 wrong usage; 3 with --strict, a source could not be read."
    ),
)
@prints("reading")
def read(*, given: Input, printing: Printing) -> None:
    """Show articles as Mujaz reads them: clean text, sentences, and what was removed.

    Without SOURCE it reads standard input where that is piped. At a terminal it shows the sample dossier.
    """
    from tui.cli.handlers import run_read

    run_read(given, printing)


@app.command(
    "open",
    short_help="Open the articles in the interactive app.",
    epilog=(
        "Examples:\n\n"
        "mujaz open articles/\n\n"
        "mujaz open --watch inbox/\n\n"
        "cat page.html | mujaz open --lang fr\n\n"
        "Inside, ? lists the keys. Exit status: 0 done; 2 wrong usage, or not at a terminal."
    ),
)
@with_reading
def open_(
    *,
    length: Length = "7",
    method: MethodName = "mujaz",
    about: About = None,
    lang: Annotated[str | None, lang_option("the locale's")] = None,
    bidi: Bidis = "auto",
    watch: Annotated[
        bool,
        typer.Option("--watch", help="Read the sources again when their files change; mark new articles."),
    ] = False,
    given: Input,
) -> None:
    """Read a set of articles side by side with its brief and its key facts.

    Without SOURCE it reads standard input where that is piped. At a terminal it shows the sample dossier.
    """
    collect_never()
    from briefs import Options
    from tui.cli.open import run_open

    options = Options(length=length, method=method, about=about, reader=lang)
    run_open(given, options, bidi=bidi, watch=watch)


@app.command(
    short_help="Serve the app to a browser of this machine.",
    options_metavar="[OPTIONS] [SOURCE...]",
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
    epilog=(
        "Examples:\n\n"
        "mujaz serve articles/\n\n"
        "mujaz serve --port 8080 --lang fr articles/\n\n"
        "It takes what open takes. Exit status: 0 done; 2 wrong usage, or the port is taken."
    ),
)
def serve(
    context: typer.Context,
    port: Annotated[int, typer.Option("--port", min=1, max=65535, help="Where to listen.")] = 8000,
) -> None:
    """Serve what open shows to a browser of this machine, at the address that is printed.

    It needs the extra: pip install 'mujaz[serve]'. Nobody gets in without the key in that address.
    """
    from tui.cli.serve import run_serve

    run_serve(context.args, port, app)


@app.command()
def methods(output: Output = None) -> None:
    """List the methods that rank sentences, for brief --method."""
    from tui.cli.handlers import run_methods

    run_methods(output=output)


@app.command()
def schema(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME",
            help="brief, facts or read; with -jsonl behind it, a line of it.",
            **one_of(schemas),
        ),
    ] = "brief",
    output: Output = None,
) -> None:
    """Print the JSON Schema of what a command prints."""
    from tui.cli.handlers import run_schema

    run_schema(name, output=output)


@app.command("help", short_help="Show the help of a command.")
def help_(
    command: Annotated[
        str,
        typer.Argument(
            metavar="COMMAND",
            help="One of them.",
            show_default=False,
            autocompletion=lambda incomplete: [c for c in commands(app) if c.startswith(incomplete)],
        ),
    ] = "",
) -> None:
    """Show the help of a command, as COMMAND --help does; without one, that of mujaz."""
    only(app, command)([*([command] if command else []), "--help"], prog_name="mujaz", standalone_mode=False)


@app.command(short_help="Find out how Arabic is set right in this terminal.")
def doctor(
    bidi: Bidis = "auto",
    color: Colors = "auto",
    empty_cache: Annotated[
        bool,
        typer.Option("--empty-cache", help="Delete kept analyses and pages, and do nothing else."),
    ] = False,
) -> None:
    """Show what is known of this terminal, print test lines, and keep which of them reads right."""
    from tui.cli.doctor import run_doctor

    run_doctor(bidi=bidi, color=color, empty_cache=empty_cache)
