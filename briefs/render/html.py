"""HTML: one page that needs nothing else, set in its script's direction, fit to be printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from briefs import references
from briefs.brief import ArticleBrief, Brief, FactNote, SummaryLine
from briefs.labels import LABELS, Labels
from briefs.render.sections import Row, sections

_STYLE = """\
:root { color-scheme: light dark; }
body { font: 1.05rem/1.8 "Noto Naskh Arabic", "Amiri", "Noto Serif", Georgia, serif; max-width: 46rem;
  margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.5; } h2 { font-size: 1.25rem; margin-top: 2rem; }
h3 { font-size: 1.05rem; margin-bottom: .3rem; }
li { margin-block: .5rem; } li.inner { margin-inline-start: 1.5rem; } a { text-decoration: none; }
.note { opacity: .7; font-size: .9rem; }
@media print { body { margin: 0; max-width: none; } h2, h3 { break-after: avoid; } li { break-inside: avoid; } }
"""


def render_html(brief: Brief, labels: Labels) -> str:
    """A brief as an HTML page without scripts and without anything fetched."""
    body = "\n".join(_body(brief, labels))
    return (
        f'<!DOCTYPE html>\n<html lang="{labels.code}" dir="{labels.direction}">\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(brief.title)}</title>\n<style>\n{_STYLE}</style>\n</head>\n<body>\n{body}\n"
        "</body>\n</html>\n"
    )


def _body(brief: Brief, labels: Labels) -> Iterator[str]:
    numbered = references.numbers(brief.articles)
    count = labels.count(labels.article_forms, len(brief.articles))
    yield f"<h1{_set_in(brief.language)}>{escape(brief.title)}</h1>"
    yield f'<p class="note">{escape(count)} · {escape(labels.method)}: {escape(brief.method)}</p>'
    yield from _summary(brief, numbered, labels)
    for section in sections(brief, labels):
        yield f"<h2>{escape(section.heading)}</h2>\n<ul>"
        yield from (_row(row, labels) for row in section.rows)
        yield "</ul>"
    if articles := references.summed_up(brief):
        yield f"<h2>{escape(labels.articles)}</h2>"
        for article in articles:
            yield from _article(article, numbered[article.id])
    if brief.facts:
        yield f"<h2>{escape(labels.facts)}</h2>"
        yield from _facts(brief.facts, numbered, labels)
    yield f"<h2>{escape(labels.sources)}</h2>\n<ol>"
    for article in brief.articles:
        known = "".join(f" · {escape(part)}" for part in references.particulars(article, labels))
        yield (
            f'<li id="source-{numbered[article.id]}"{_set_in(article.language)}>{escape(article.title)}{known}'
            f' · <bdi class="note">{escape(article.source)}</bdi></li>'
        )
    yield "</ol>"
    if brief.problems:
        yield f"<h2>{escape(labels.problems)}</h2>\n<ul>"
        for problem in brief.problems:
            yield f"<li><bdi>{escape(problem.source)}</bdi>: <bdi>{escape(problem.reason)}</bdi></li>"
        yield "</ul>"


def _facts(facts: Sequence[FactNote], numbered: dict[str, int], labels: Labels) -> Iterator[str]:
    for heading, group, left_out in references.by_kind(facts, labels, references.MOST_IN_BRIEF):
        yield f"<h3>{escape(heading)}</h3>\n<ul>"
        for fact in group:
            marks = escape(references.carriers(fact, numbered, labels))
            yield f'<li><bdi>{escape(references.describe(fact))}</bdi> <span class="note">{marks}</span></li>'
        if left_out:
            yield f'<li class="note">{escape(labels.more.format(n=left_out))}</li>'
        yield "</ul>"


def _article(article: ArticleBrief, number: int) -> Iterator[str]:
    yield f"<section{_set_in(article.language)}>\n<h3>[{number}] {escape(article.title)}</h3>\n<ul>"
    for line in article.summary:
        yield f"<li>{escape(line.text)}</li>"
    yield "</ul>\n</section>"


def _summary(brief: Brief, numbered: dict[str, int], labels: Labels) -> Iterator[str]:
    """The set's summary, or each story's under its headline."""
    languages = {article.id: article.language for article in brief.articles}
    if brief.summary:
        yield f"<h2>{escape(labels.summary)}</h2>"
    for story, heading, lines in references.summaries(brief, labels) if brief.summary else ():
        if story:
            yield f"<h3{_set_in(languages[story.articles[0]])}>{escape(heading)}</h3>"
        yield "<ol>"
        for line in lines:
            marks = _links(line, numbered, labels)
            yield f"<li{_set_in(languages[line.article])}>{escape(line.text)} {marks}</li>"
        yield "</ol>"


def _row(row: Row, labels: Labels) -> str:
    links = labels.comma.join(f'<a href="#source-{n}">{n}</a>' for n in row.articles)
    known = labels.semicolon.join(part for part in (links, *map(escape, row.notes)) if part)
    mark = f' <span class="note">[{known}]</span>' if known else ""
    lead = f"<b><bdi>{escape(row.lead)}</bdi></b> " if row.lead else ""
    set_in = _set_in(row.language) if row.language else ""
    inner = ' class="inner"' if row.level else ""
    return f"<li{inner}{set_in}>{lead}{escape(row.text)}{mark}</li>"


def _links(line: SummaryLine, numbered: dict[str, int], labels: Labels) -> str:
    def link(article: str) -> str:
        return f'<a href="#source-{numbered[article]}">{numbered[article]}</a>'

    marks = link(line.article)
    if line.also:
        others = escape(labels.comma).join(link(passage.article) for passage in line.also)
        marks += f"{escape(labels.semicolon)}{escape(labels.also)} {others}"
    return f'<span class="note">[{marks}]</span>'


def _set_in(code: str) -> str:
    return f' lang="{code}" dir="{LABELS[code].direction}"'
