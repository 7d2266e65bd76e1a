"""Text: lines in logical order, each with what it is, so that a terminal can lay them out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from briefs import references
from briefs.brief import ArticleNote, Brief, FactNote, SummaryLine
from briefs.facts import FactsReport
from briefs.labels import LABELS, Labels
from briefs.reading import ReadArticle, Reading
from briefs.render.lines import BLANK, TextLine
from briefs.render.sections import Section, sections, stories


def plain(lines: Iterable[TextLine]) -> str:
    """The lines as they are, each on a row of its own, however long."""
    return "".join(f"{line}\n" for line in lines)


def render_text(brief: Brief, labels: Labels) -> str:
    """A brief, a row a line."""
    return plain(brief_lines(brief, labels))


def render_facts_text(report: FactsReport, labels: Labels) -> str:
    """A report of facts, a row a line."""
    return plain(facts_lines(report, labels))


def render_reading_text(reading: Reading, labels: Labels) -> str:  # noqa: ARG001 - each article has its own
    """Articles as read, a row a line."""
    return plain(reading_lines(reading))


def brief_lines(brief: Brief, labels: Labels) -> Iterator[TextLine]:
    """A brief: its title, the set's summary, the articles' summaries, the list they refer to."""
    numbered = references.numbers(brief.articles)
    yield TextLine(references.heading(brief, labels), "title")
    count = labels.count(labels.article_forms, len(brief.articles))
    yield TextLine(f"{count} · {labels.method}: {brief.method}", "note")
    for section in stories(brief, labels):
        yield from _section(section, labels)
    if told := list(references.summaries(brief, labels)):
        yield BLANK
        yield TextLine(labels.summary, "heading")
        for story, heading, lines in told:
            if story:
                yield BLANK
                yield TextLine(heading, "heading")
            yield from _summary(lines, numbered, labels)
    for section in sections(brief, labels):
        yield from _section(section, labels)
    if articles := references.summed_up(brief):
        yield BLANK
        yield TextLine(labels.articles, "heading")
        for article in articles:
            yield BLANK
            yield TextLine(article.title, "heading", marker=f"[{numbered[article.id]}]")
            yield from _summary(article.summary, None, labels)
    if brief.facts:
        yield BLANK
        yield TextLine(labels.facts, "heading")
        yield from _facts(brief.facts, numbered, labels, references.MOST_IN_BRIEF)
    yield from _sources(brief.articles, numbered, labels)


def _section(section: Section, labels: Labels) -> Iterator[TextLine]:
    yield BLANK
    yield TextLine(section.heading, "heading")
    for row in section.rows:
        text = f"{row.lead} · {row.text}" if row.lead else row.text
        marker = "–" if row.level else "-"
        # A passage that two articles share may run over paragraphs.
        yield TextLine(" ".join(text.split()), "sentence", marker=marker, reference=row.mark(labels))


def facts_lines(report: FactsReport, labels: Labels) -> Iterator[TextLine]:
    """Key facts on their own: by kind, then the list they refer to."""
    numbered = references.numbers(report.articles)
    yield TextLine(labels.facts, "title")
    yield TextLine(labels.count(labels.article_forms, len(report.articles)), "note")
    yield from _facts(report.facts, numbered, labels, None)
    yield from _sources(report.articles, numbered, labels)


def _facts(
    facts: Sequence[FactNote], numbered: dict[str, int], labels: Labels, most: int | None
) -> Iterator[TextLine]:
    for heading, group, left_out in references.by_kind(facts, labels, most):
        yield BLANK
        yield TextLine(heading, "heading")
        for fact in group:
            reference = references.carriers(fact, numbered, labels)
            yield TextLine(references.describe(fact, labels), "sentence", marker="-", reference=reference)
        if left_out:
            yield TextLine(labels.count(labels.more_forms, left_out), "note", marker="-")


def _sources(articles: Sequence[ArticleNote], numbered: dict[str, int], labels: Labels) -> Iterator[TextLine]:
    yield BLANK
    yield TextLine(labels.sources, "heading")
    for article in articles:
        known = " · ".join([article.title, *references.particulars(article, labels)])
        yield TextLine(known, "note", marker=f"[{numbered[article.id]}]", source=article.source)


def _summary(lines: list[SummaryLine], numbered: dict[str, int] | None, labels: Labels) -> Iterator[TextLine]:
    for n, line in enumerate(lines, start=1):
        reference = references.reference(line, numbered, labels) if numbered else ""
        yield TextLine(
            references.glossed(line), "sentence", marker=f"{n}." if numbered else "-", reference=reference
        )


def reading_lines(reading: Reading) -> Iterator[TextLine]:
    """Articles as read: what is known of each, its sentences a row each, and what was set aside."""
    for n, article in enumerate(reading.articles):
        if n:
            yield BLANK
        yield from _article(article, LABELS[article.language])


def _article(article: ReadArticle, labels: Labels) -> Iterator[TextLine]:
    body = sum(not sentence.heading for sentence in article.sentences)
    known = [
        article.outlet,
        article.author,
        article.published,
        article.language,
        labels.count(labels.sentence_forms, body),
    ]
    yield TextLine(article.title or article.id, "title")
    yield TextLine(" · ".join(filter(None, known)), "note", source=article.source)
    before = 0
    for sentence in article.sentences:
        if "\n" in article.text[before : sentence.start] or not before:
            yield BLANK
        before = sentence.end
        text = article.text[sentence.start : sentence.end]
        yield TextLine(
            text, "heading" if sentence.heading else "sentence", marker="#" if sentence.heading else ""
        )
    if article.removed:
        yield BLANK
        yield TextLine(labels.removed, "heading")
        for line in article.removed:
            yield TextLine(line, "note", marker="-")
