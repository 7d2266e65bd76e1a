"""What the commands do once their options are read."""

from __future__ import annotations

import codecs
import os
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

import briefs  # of whose functions each command asks for a few
from briefs import PARTS, Brief, NothingToBriefError, Options, TextLine, compose
from corpus import Article, Problem, Resources, timed
from summarizer import METHODS
from tui.cli.options import SINCE, check_query
from tui.cli.printing import Printing, print_text
from tui.cli.progress import progress
from tui.cli.read_sources import Input, check, read_at_most, read_sources, tell_problems
from tui.stdio.diagnostics import Status, StopError, counted, say
from tui.stdio.output import write

if TYPE_CHECKING:
    from summarizer.facts import Fact
    from tui.cli.streams import Lines

# Of an earlier brief: as much memory as reading an article may take; of 10,000 articles one has some 100 MB.
_MOST_EARLIER = 512 << 20


def run_brief(
    given: Input,
    options: Options,
    *,
    parts: Collection[str],
    since: Path | None,
    if_new: bool,
    printing: Printing,
) -> None:
    """Read the sources, compose their brief and write it.

    Args:
        given: What is read.
        options: What the brief is to hold, all but its parts and the earlier brief.
        parts: The parts that are asked for, `SINCE` among them; where none is, those that a person reads.
        since: The file of an earlier brief.
        if_new: Whether to write only what is new since then.
        printing: How it is written.

    Raises:
        StopError: There is nothing to brief, or a source failed under `--strict`, or the output cannot be
            written.
    """
    check_query(options.about)
    before = _earlier(since, parts, if_new=if_new)
    if (set(parts), printing.format) == ({"articles"}, "jsonl") and before is None and options.about is None:
        _stream(
            given,
            lambda found, tell, count: briefs.brief_stream(found, options, tell, given.resources, count),
            printing,
        )
        return
    articles, problems = read_sources(given, printing.output)
    reader = options.reader or _most_read(articles)
    options = replace(options, parts=_wanted(parts, printing.format), since=before, reader=reader)
    made = _composed(articles, problems, options, given.resources)
    if "stories" in parts and len(articles) > 1:
        _tell_one_story(made, single=options.single)
    problems += _tell_left_out(made, len(problems))
    if made.since is not None and not _tells_news(made):
        if if_new:
            check(problems, strict=printing.strict)
            raise StopError(Status.NOTHING_NEW)
        say(_nothing_new(before, articles, since))
    _write(made, printing, since_alone=set(parts) == {SINCE})
    check(problems, strict=printing.strict)


def _stream(given: Input, lines: Lines, printing: Printing) -> None:
    """Write what becomes of each article as soon as it is read."""
    from tui.cli.streams import run_stream  # few ask for lines of JSON

    run_stream(given, lines, printing)


def _write(made: Brief, printing: Printing, *, since_alone: bool) -> None:
    """Write a brief, or only what it has that is new."""
    if since_alone:
        from briefs import since_alone as alone

        made = alone(made)
    labels = printing.labels(made.language)
    with timed("writing"):
        printing.print(
            lambda: briefs.brief_lines(made, labels), lambda name: briefs.render_file(made, name, labels)
        )


def _composed(
    articles: Sequence[Article], problems: Sequence[Problem], options: Options, resources: Resources | None
) -> Brief:
    """The brief of the articles, with progress told.

    Raises:
        StopError: There is nothing to brief.
    """
    with timed("summing up"), progress("summing up") as update:
        try:
            return compose(articles, problems, options, update, resources)
        except NothingToBriefError as nothing:
            raise StopError(Status.NOTHING, str(nothing)) from None


def _tell_one_story(made: Brief, *, single: bool) -> None:
    """Say so where several articles, of which the stories were asked for, are taken together.

    That they tell one nobody knows: a few may be left together because nothing tells them apart.
    """
    if len(made.stories) == 1:
        say(
            "--single: the articles are taken as one story"
            if single
            else "the articles are summed up together: no two stories were told apart"
        )


def _wanted(parts: Collection[str], form: str) -> Collection[str]:
    """The parts that are composed for those asked for."""
    if named := [part for part in parts if part != SINCE]:
        return named
    # What is new is told by all that both briefs say.
    if SINCE in parts or form in ("json", "jsonl"):
        return tuple(PARTS)
    # What a person reads at once; the rest is there for the asking, and in JSON.
    return [part.name for part in PARTS.values() if part.to_read]


def _most_read(articles: Sequence[Article]) -> str | None:
    """The language of most of the articles, which the labels have too and in which what several say is told."""
    from briefs import main_language

    return main_language(articles) if articles else None


def _tell_compared_by_words(made: Brief) -> None:
    if by_words := sum(len(story.articles) for story in made.stories if story.by_words):
        say(
            f"{counted(by_words, 'article', 'articles')} of large stories compared by words alone: "
            "no facts, differences or dates are told of them; brief fewer at a time to have them"
        )


def _tell_left_out(made: Brief, known: int) -> list[Problem]:
    """Say what a brief was made without; the sources that it leaves out, beside those that are known."""
    _tell_compared_by_words(made)
    left_out = [Problem(one.source, one.reason) for one in made.problems[known:]]
    tell_problems(left_out)
    return left_out


def _tells_news(made: Brief) -> bool:
    from briefs import tells_news  # as all that compares with an earlier brief: few ask for one

    return made.since is None or tells_news(made.since)


def _nothing_new(before: Brief | None, articles: Sequence[Article], since: Path | None) -> str:
    known = {article.id for article in before.articles} if before else set()
    if came := sum(article.id not in known for article in articles):
        return f"nothing new found since {since}, though {counted(came, 'article has', 'articles have')} come"
    return f"nothing new since {since}"


def _earlier(path: Path | None, parts: Collection[str], *, if_new: bool) -> Brief | None:
    """An earlier brief, as JSON; None where nothing is asked that it would answer.

    Raises:
        StopError: It is not named, cannot be read, or is no brief.
    """
    if path is None:
        if if_new or SINCE in parts:
            option = "--if-new" if if_new else "--part since"
            raise StopError(Status.USAGE, f"{option}: name an earlier brief with --since")
        return None
    from briefs import read_brief

    try:
        return read_brief(read_at_most(os.fspath(path), _MOST_EARLIER))
    except OSError as error:
        raise StopError(Status.USAGE, f"--since {path}: {error.strerror}") from None
    except ValueError as error:
        raise StopError(Status.USAGE, f"--since {path}: {error}") from None


class FactsWanted(Struct, frozen=True):
    """What facts are to be written.

    Attributes:
        kinds: The kinds of fact.
        mentions: Whether each mention is told article by article, and not what the articles have together.
        about: The words that they have to be about.
        with_text: Whether the articles' texts go with them.
        bom: Whether a byte order mark stands before them.
    """

    kinds: Collection[str]
    mentions: bool = False
    about: str | None = None
    with_text: bool = False
    bom: bool = False


def run_facts(given: Input, wanted: FactsWanted, printing: Printing) -> None:
    """Read the sources, extract their key facts and write them.

    Raises:
        StopError: There is no article or no such fact, or a source failed under `--strict`, or the output
            cannot be written.
    """
    check_query(wanted.about)
    for asked, option, form in (
        (wanted.bom, "--bom: it is for CSV", "csv"),
        (wanted.mentions, "--part mentions: it is for jsonl", "jsonl"),
    ):
        if asked and printing.format != form:
            raise StopError(Status.USAGE, f"{option}; {printing.format} has none")
    if wanted.mentions:
        _run_mentions(given, wanted, printing)
        return
    articles, problems = read_sources(given, printing.output)
    found, articles, left_out = _facts_of(articles, wanted.kinds, given.resources)
    tell_problems(left_out)
    problems += left_out
    if wanted.about is not None:
        found = briefs.facts_about(found, articles, wanted.about)
    if not found:
        raise StopError(Status.NOTHING, "no such fact in any article; try another --kind or --about")
    report = briefs.facts_report(found, articles, problems, with_text=wanted.with_text)
    labels = printing.labels(report.language)
    mark = codecs.BOM_UTF8 if wanted.bom else b""
    printing.print(
        lambda: briefs.facts_lines(report, labels),
        lambda name: mark + briefs.render_facts_file(report, name, labels),
    )
    check(problems, strict=printing.strict)


def _run_mentions(given: Input, wanted: FactsWanted, printing: Printing) -> None:
    _stream(
        given,
        lambda found, tell, count: briefs.mention_stream(
            found,
            wanted.kinds,
            tell,
            given.resources,
            count,
            about=wanted.about,
            with_text=wanted.with_text,
        ),
        printing,
    )


def _facts_of(
    articles: Sequence[Article], kinds: Collection[str], resources: Resources | None
) -> tuple[list[Fact], list[Article], list[Problem]]:
    """The facts of the articles that can be analysed within bounds, these, and why others are left out."""
    from summarizer.facts import extract_facts  # its model and word lists take a tenth of a second

    kept: list[Article] = []
    left_out: list[Problem] = []

    def extract(sound: Sequence[Article]) -> list[Fact]:
        kept[:] = sound
        return extract_facts(sound, kinds, resources)

    with timed("looking for facts"), progress("looking for facts") as update:
        update(0, 1)
        found = briefs.analysed(extract, articles, lambda article: extract_facts([article], kinds), left_out)
    return found, kept, left_out


def run_read(given: Input, printing: Printing) -> None:
    """Read the sources and write them as they were read.

    Raises:
        StopError: There is no article, or a source failed under `--strict`, or the output cannot be written.
    """
    if printing.format == "jsonl":
        _stream(given, lambda found, _tell, _count: briefs.read_stream(found), printing)
        return
    articles, problems = read_sources(given, printing.output)
    made = briefs.to_reading(articles, problems)
    printing.print(lambda: briefs.reading_lines(made), lambda name: briefs.render_reading(made, name))
    check(problems, strict=printing.strict)


def run_methods(*, output: Path | None) -> None:
    """Write the list of methods."""
    wide = max(len(method.name) for method in METHODS)
    lines = [
        TextLine(f"{method.about} ({method.source})", "note", method.name.ljust(wide)) for method in METHODS
    ]
    print_text(lines, output, color="never", bidi="off")


def run_schema(name: str, *, output: Path | None) -> None:
    """Write one of the schemas."""
    write(briefs.render_schema(name), output)
