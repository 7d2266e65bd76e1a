"""Markdown (CommonMark), with a direction around a brief whose script runs right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefs import references
from briefs.brief import ArticleBrief, Brief
from briefs.labels import Labels
from briefs.sections import sections

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_LINE_START = re.compile(r"^(\s*(?:\d+(?=[.)](?:\s|$)))?)([-+=.)])")


def escape(text: str) -> str:
    """The text with every character that Markdown or HTML would take for its own escaped."""
    return _LINE_START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))


def render_markdown(brief: Brief, labels: Labels) -> str:
    """A brief as a Markdown document."""
    body = "\n".join(_lines(brief, labels))
    if labels.direction == "rtl":
        return f'<div dir="rtl" lang="{labels.code}">\n\n{body}\n\n</div>\n'
    return f"{body}\n"


def _lines(brief: Brief, labels: Labels) -> Iterator[str]:
    numbered = references.numbers(brief)
    yield f"# {escape(brief.title)}"
    yield from _summary(brief, numbered, labels)
    for section in sections(brief, labels):
        yield f"\n## {section.heading}\n"
        for row in section.rows:
            lead = f"**{row.lead}** " if row.lead else ""
            yield f"{'  ' * row.level}- {lead}{escape(row.text)} {escape(row.mark(labels))}".rstrip()
    if not references.is_whole_set(brief) and any(article.summary for article in brief.articles):
        yield f"\n## {labels.articles}"
        for article in brief.articles:
            yield f"\n### {escape(f'[{numbered[article.id]}] {article.title}')}\n"
            yield from (f"- {escape(line.text)}" for line in article.summary)
    yield f"\n## {labels.sources}\n"
    for article in brief.articles:
        yield f"{numbered[article.id]}. {_entry(article)}"
    if brief.problems:
        yield f"\n## {labels.problems}\n"
        yield from (f"- {escape(problem.source)}: {escape(problem.reason)}" for problem in brief.problems)


def _summary(brief: Brief, numbered: dict[str, int], labels: Labels) -> Iterator[str]:
    """The set's summary, or each story's under its headline."""
    if brief.summary:
        yield f"\n## {labels.summary}\n"
    for story in brief.stories if brief.summary else []:
        if len(brief.stories) > 1:
            yield f"\n### {escape(f'{story.title} {references.of_story(story, labels)}')}\n"
        for n, line in enumerate(story.summary, start=1):
            yield f"{n}. {escape(line.text)} {escape(references.reference(line, numbered, labels))}"


def _entry(article: ArticleBrief) -> str:
    return " · ".join(
        escape(part) for part in [article.title, *references.particulars(article), article.source]
    )
