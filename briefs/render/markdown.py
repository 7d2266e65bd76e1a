"""Markdown (CommonMark), with a direction around a brief whose script runs right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefs import references
from briefs.brief import ArticleNote, Brief, FactNote
from briefs.facts import FactsReport
from briefs.labels import Labels
from briefs.reasons import reason_in
from briefs.render.sections import Section, sections, stories

_ADDRESS = re.compile(r"https?://[^\s<>]+")
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_LINE_START = re.compile(r"^(\s*(?:\d+(?=[.)](?:\s|$)))?)([-+=.)])")


def escape(text: str) -> str:
    """The text on one line, with every character that Markdown or HTML would take for its own escaped."""
    line = " ".join(text.splitlines()).strip()  # a line of its own might be a rule, a heading or code
    return _LINE_START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", line))


def render_markdown(brief: Brief, labels: Labels) -> str:
    """A brief as a Markdown document."""
    return _directed("\n".join(_lines(brief, labels)), labels)


def render_facts_markdown(report: FactsReport, labels: Labels) -> str:
    """Key facts as a Markdown document."""
    numbered = references.numbers(report.articles)
    facts = _facts(report.facts, numbered, labels, None)
    sources = _sources(report.articles, numbered, labels)
    return _directed("\n".join([f"# {labels.facts}", *facts, *sources]), labels)


def _directed(body: str, labels: Labels) -> str:
    if labels.direction == "rtl":
        return f'<div dir="rtl" lang="{labels.code}">\n\n{body}\n\n</div>\n'
    return f"{body}\n"


def _lines(brief: Brief, labels: Labels) -> Iterator[str]:
    numbered = references.numbers(brief.articles)
    yield f"# {escape(references.heading(brief, labels))}"
    for section in stories(brief, labels):
        yield from _section(section, labels)
    yield from _summary(brief, numbered, labels)
    for section in sections(brief, labels):
        yield from _section(section, labels)
    if articles := references.summed_up(brief):
        yield f"\n## {labels.articles}"
        for article in articles:
            yield f"\n### {escape(f'[{numbered[article.id]}] {article.title}')}\n"
            yield from (f"- {escape(references.glossed(line))}" for line in article.summary)
    if brief.facts:
        yield f"\n## {labels.facts}"
        yield from _facts(brief.facts, numbered, labels, references.MOST_IN_BRIEF)
    yield from _sources(brief.articles, numbered, labels)
    if brief.problems:
        yield f"\n## {labels.problems}\n"
        for problem in brief.problems:
            reason = "".join(part for part, _ in reason_in(labels.code, problem.reason))
            yield f"- {escape(problem.source)}: {escape(reason)}"


def _summary(brief: Brief, numbered: dict[str, int], labels: Labels) -> Iterator[str]:
    """The set's summary, or each story's under its headline."""
    told = list(references.summaries(brief, labels))
    if told:
        yield f"\n## {labels.summary}\n"
    for story, heading, lines in told:
        if story:
            yield f"\n### {escape(heading)}\n"
        for n, line in enumerate(lines, start=1):
            yield f"{n}. {escape(references.glossed(line))} {escape(references.reference(line, numbered, labels))}"


def _section(section: Section, labels: Labels) -> Iterator[str]:
    yield f"\n## {section.heading}\n"
    for row in section.rows:
        lead = f"**{escape(row.lead)}** " if row.lead else ""
        yield f"{'  ' * row.level}- {lead}{escape(row.text)} {escape(row.mark(labels))}".rstrip()


def _facts(
    facts: Sequence[FactNote], numbered: dict[str, int], labels: Labels, most: int | None
) -> Iterator[str]:
    for heading, group, left_out in references.by_kind(facts, labels, most):
        yield f"\n### {heading}\n"
        for fact in group:
            described = references.describe(fact, labels)
            yield f"- {escape(described)} {escape(references.carriers(fact, numbered, labels))}"
        if left_out:
            yield f"- {labels.count(labels.more_forms, left_out)}"


def _sources(articles: Sequence[ArticleNote], numbered: dict[str, int], labels: Labels) -> Iterator[str]:
    yield f"\n## {labels.sources}\n"
    for article in articles:
        yield f"{numbered[article.id]}. {_entry(article, labels)}"


def _entry(article: ArticleNote, labels: Labels) -> str:
    return " · ".join(
        [*map(escape, (article.title, *references.particulars(article, labels))), _address(article.source)]
    )


def _address(source: str) -> str:
    """A source; a web address is an autolink, in which CommonMark takes no character for its own."""
    return f"<{source}>" if _ADDRESS.fullmatch(source) else escape(source)
