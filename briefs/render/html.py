"""HTML: one page that needs nothing else, set in its script's direction, fit to be printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from briefs import references
from briefs.brief import ArticleBrief, ArticleNote, Brief, FactNote, SummaryLine
from briefs.labels import LABELS, Labels
from briefs.reasons import reason_in
from briefs.render.sections import Row, Section, sections, stories

# Printed by Chromium, words come back whole from the PDF (by pdftotext and by Mujaz) only where the first font is
# Amiri and letters are not kerned: kerned they come out with blanks in words, in other fonts with لا turned round.
# What is set smaller or half transparent within a sentence is painted apart, and the sentence comes back in pieces.
# LibreOffice takes the font of `font-family` alone, and gives headings one of their own where they name none; it
# sets all at the left, whatever the direction, where no side is named.
_STYLE = """\
:root { color-scheme: light dark; }
body, h1, h2, h3 { font-family: Amiri, "Noto Naskh Arabic", "Noto Serif", Georgia, serif; }
body { font-size: 1.05rem; line-height: 1.8; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.5; } h2 { font-size: 1.25rem; margin-top: 2rem; }
h3 { font-size: 1.05rem; margin-bottom: .3rem; }
ul, ol { padding-inline: 1.8rem; } li { margin-block: .5rem; } li.inner { margin-inline-start: 1.5rem; }
a { text-decoration: none; } li:target { outline: 1px solid; outline-offset: .3rem; }
.note { opacity: .8; font-size: .9rem; }
@page { margin: 2cm; @bottom-center { content: counter(page) " / " counter(pages); } }
@media print {
  body { margin: 0; max-width: none; color: black; background: white; font-kerning: none; }
  a { color: inherit; } .back { display: none; } .note { opacity: 1; font-size: inherit; }
  h2, h3 { break-after: avoid; } li { break-inside: avoid; }
}
"""
_RIGHT = "body { text-align: right; text-align: start; }\n"  # browsers know `start`, and take the latter
# A reference goes to the next line with the word before it: alone there, a PDF's reader takes it for a heading.
_HELD = "&nbsp;"
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
# What HTML's <time> takes of the ISO forms here: a day, a month, a year; no interval and no season.
_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def render_html(brief: Brief, labels: Labels) -> str:
    """A brief as an HTML page without scripts and without anything fetched."""
    body = "\n".join(_body(brief, labels))
    style = _STYLE + _RIGHT if labels.direction == "rtl" else _STYLE
    return (
        f'<!DOCTYPE html>\n<html lang="{labels.code}" dir="{labels.direction}">\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(references.heading(brief, labels))}</title>\n"
        f"<style>\n{style}</style>\n</head>\n<body>\n{body}\n"
        "</body>\n</html>\n"
    )


def _body(brief: Brief, labels: Labels) -> Iterator[str]:
    numbered = references.numbers(brief.articles)
    count = labels.count(labels.article_forms, len(brief.articles))
    title = references.heading(brief, labels)
    yield f"<h1{_set_in(brief.language if title == brief.title else labels.code)}>{escape(title)}</h1>"
    yield f'<p class="note">{escape(count)} · {escape(labels.method)}: {escape(brief.method)}</p>'
    for section in stories(brief, labels):
        yield from _section(section, labels)
    yield from _summary(brief, numbered, labels)
    for section in sections(brief, labels):
        yield from _section(section, labels)
    if articles := references.summed_up(brief):
        yield f"<h2>{escape(labels.articles)}</h2>"
        for article in articles:
            yield from _article(article, numbered[article.id])
    if brief.facts:
        yield f"<h2>{escape(labels.facts)}</h2>"
        yield from _facts(brief.facts, numbered, labels, {one.id: one.language for one in brief.articles})
    yield f"<h2>{escape(labels.sources)}</h2>\n<ol>"
    lines = [line for _, _, lines in references.summaries(brief, labels) for line in lines]
    for article in brief.articles:
        known = "".join(f" · {part}" for part in _particulars(article, labels))
        back = "".join(
            f' <a class="back" href="#line-{n}">↑{n}</a>'
            for n, line in enumerate(lines, start=1)
            if article.id in {line.article, *(passage.article for passage in line.also)}
        )
        yield (
            f'<li id="source-{numbered[article.id]}"{_set_in(article.language)}>{escape(article.title)}{known}'
            f' · <bdi class="note">{_address(article.source)}</bdi>{back}</li>'
        )
    yield "</ol>"
    if brief.problems:
        yield f"<h2>{escape(labels.problems)}</h2>\n<ul>"
        for problem in brief.problems:
            told = reason_in(labels.code, problem.reason)
            reason = "".join(f"<bdi>{escape(part)}</bdi>" if apart else escape(part) for part, apart in told)
            yield f"<li><bdi>{escape(problem.source)}</bdi>: {reason}</li>"
        yield "</ul>"


def _particulars(article: ArticleNote, labels: Labels) -> Iterator[str]:
    """What is known of an article's publication; what the labels say of it set apart from its outlet's name."""
    day = references.published(article, labels)
    apart = _apart(article.language, labels)
    for part in references.particulars(article, labels):
        told = _timed(escape(part), (article.published or "")[:10]) if part == day else escape(part)
        yield f"<bdi{apart}>{told}</bdi>" if apart and part != article.outlet else told


def _section(section: Section, labels: Labels) -> Iterator[str]:
    yield f"<h2>{escape(section.heading)}</h2>\n<ul>"
    yield from (_row(row, labels) for row in section.rows)
    yield "</ul>"


def _facts(
    facts: Sequence[FactNote], numbered: dict[str, int], labels: Labels, languages: dict[str, str]
) -> Iterator[str]:
    for heading, group, left_out in references.by_kind(facts, labels, references.MOST_IN_BRIEF):
        yield f"<h3>{escape(heading)}</h3>\n<ul>"
        for fact in group:
            own = sorted({numbered[mention.article] for mention in fact.mentions})
            language = _language(fact, labels, languages[fact.mentions[0].article])
            described = _described(fact, labels, language)
            mark = f'<span class="note">[{_numbers(own, labels)}]</span>'
            yield f"<li><bdi{_set_in(language)}>{described}</bdi>{_HELD}{mark}</li>"
        if left_out:
            yield f'<li class="note">{escape(labels.count(labels.more_forms, left_out))}</li>'
        yield "</ul>"


def _article(article: ArticleBrief, number: int) -> Iterator[str]:
    yield f'<section id="article-{number}"{_set_in(article.language)}>'
    yield f'<h3><a href="#source-{number}">[{number}]</a> {escape(article.title)}</h3>\n<ul>'
    for line in article.summary:
        yield f"<li>{_glossed(references.stretches(line))}</li>"
    yield "</ul>\n</section>"


def _glossed(stretches: Iterable[tuple[str, bool]]) -> str:
    """A line in stretches, what it lacks in dimmed brackets."""
    return "".join(
        f'<span class="note">[{escape(part)}]</span>' if supplied else escape(part)
        for part, supplied in stretches
    )


def _summary(brief: Brief, numbered: dict[str, int], labels: Labels) -> Iterator[str]:
    """The set's summary, or each story's under its headline."""
    languages = {article.id: article.language for article in brief.articles}
    told = list(references.summaries(brief, labels))
    if told:
        yield f"<h2>{escape(labels.summary)}</h2>"
    number = 0
    for story, heading, lines in told:
        if story:
            yield f"<h3{_set_in(languages[story.articles[0]])}>{escape(heading)}</h3>"
        yield "<ol>"
        for line in lines:
            number += 1
            language = languages[line.article]
            marks = _links(line, numbered, labels, _apart(language, labels))
            set_in = _set_in(language)
            yield f'<li id="line-{number}"{set_in}>{_glossed(references.stretches(line))}{_HELD}{marks}</li>'
        yield "</ol>"


def _row(row: Row, labels: Labels) -> str:
    apart = _apart(row.language, labels)
    text = labels.semicolon.join(
        f"<bdi>{escape(one.text)}</bdi>{_mark(one, labels, apart)}" for one in row.values
    )
    lead = f"<b><bdi>{_dated(row.lead)}</bdi></b> " if row.lead else ""
    set_in = _set_in(row.language) if row.language else ""
    inner = ' class="inner"' if row.level else ""
    text = text or _glossed(row.stretches) or escape(row.text)
    return f"<li{inner}{set_in}>{lead}{text}{_mark(row, labels, apart)}</li>"


def _mark(row: Row, labels: Labels, apart: str) -> str:
    links = _numbers(row.articles, labels)
    known = labels.semicolon.join(part for part in (links, *map(escape, row.notes)) if part)
    return f'{_HELD}<span class="note"{apart}>[{known}]</span>' if known else ""


def _links(line: SummaryLine, numbered: dict[str, int], labels: Labels, apart: str) -> str:
    marks = _numbers([numbered[line.article]], labels)
    if line.also:
        others = _numbers([numbered[passage.article] for passage in line.also], labels)
        marks += f"{escape(labels.semicolon)}{escape(labels.also)} {others}"
    return f'<span class="note"{apart}>[{marks}]</span>'


def _numbers(articles: Sequence[int], labels: Labels) -> str:
    """The numbers of articles, each a link to its line in the list."""
    return escape(labels.comma).join(f'<a href="#source-{n}">{n}</a>' for n in articles)


def _address(source: str) -> str:
    """A source, which is a link where it is an address."""
    shown = escape(source)
    return f'<a href="{shown}" rel="noreferrer">{shown}</a>' if _ADDRESS.fullmatch(source) else shown


def _language(fact: FactNote, labels: Labels, first: str) -> str:
    """The language of a fact's name, else that of the article that has it first."""
    name = references.called(fact, labels)
    named = fact.names.items() if fact.names else ()
    return next((code for code, forms in named if name in forms), first)


def _described(fact: FactNote, labels: Labels, language: str) -> str:
    """A fact in one line; the date that it means is set apart where the labels run otherwise than its words."""
    told, date = map(escape, references.described(fact, labels))
    if date:
        runs_on = LABELS[language].direction == labels.direction
        told = f"{told} ({date if runs_on else f'<bdi>{date}</bdi>'})"
    return _timed(told, fact.iso) if fact.iso else told


def _dated(text: str) -> str:
    """A text as the time that it tells, where it tells one."""
    return _timed(escape(text), text)


def _timed(shown: str, iso: str) -> str:
    return f'<time datetime="{iso}">{shown}</time>' if _DAY.fullmatch(iso) else shown


def _apart(language: str | None, labels: Labels) -> str:
    """For words of the labels within a line of that language: their own direction, where it is another one.

    Without it «[4؛ ومثله 1]» behind a line in French shows as «[41» with the words in between at the end.
    """
    if language is None or LABELS[language].direction == labels.direction:
        return ""
    return _set_in(labels.code)


def _set_in(code: str) -> str:
    return f' lang="{code}" dir="{LABELS[code].direction}"'
