"""Boilerplate in plain text: what stands around an article when a whole page was copied.

Each line is judged by what such lines are like: it says the words of menus, share bars and comment forms, it
is short and ends like no sentence, it stands before the first or behind the last paragraph of running text, it
shares no words with the article.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence, Set
from functools import cache

from corpus.cleaning.article_end import article_end
from corpus.cleaning.boilerplate_phrases import covered_anywhere, prefix
from corpus.cleaning.bylines import has_day, is_byline
from corpus.cleaning.dates import find_date
from corpus.cleaning.line_roles import (
    SIGNATURE,
    Role,
    body_of,
    mark_head,
    mark_headings,
    mark_late_headline,
    mark_links,
    mark_tail,
    mark_titles,
)
from corpus.cleaning.line_traits import LABEL, TITLE, Traits, measure
from corpus.cleaning.metadata import leads_home
from corpus.cleaning.normalize import Line
from corpus.cleaning.site_lines import is_plain_site_line, is_site_line, leads_to_other, may_be_own
from corpus.cleaning.skipped import skipped
from corpus.cleaning.standfirst import below_standfirst, is_signature
from corpus.cleaning.table_cells import table_cells
from corpus.cleaning.updates import counts_updates, picture_numbers
from corpus.languages import Language, detect, get_language

# The letters of an address are of no language.
_ADDRESS = re.compile(r"https?://\S+")
_ARABIC = re.compile("[ء-ي]")
# Titles that a site lists under one heading.
_MOST_LISTED = 8
# Lines of nothing but a name or a place above the text: author, rubric, place.
_MOST_ABOVE = 5
# The share of a site's words in a heading of three words, one of them the text's own.
_SITE_WORDS = 0.67


def classify(lines: Sequence[Line], language: Language, author: str | None = None) -> list[Role]:
    """The role of each line of a text, boilerplate told from headline, sub-headings and body.

    Args:
        lines: The lines.
        language: What they are written in.
        author: Who wrote them, if that is known beforehand.
    """
    traits = [measure(line.text, language) for line in lines]
    end = article_end(lines, traits, language, author)
    behind = [Role.BOILERPLATE] * (len(lines) - end)
    lines, traits = lines[:end], traits[:end]
    site = [is_site_line(t, line.text) for t, line in zip(traits, lines, strict=True)]
    passed = skipped(traits, language) | _inner(table_cells(lines, traits, ()), traits)
    for i in passed:
        site[i] = True
    prose = [i for i, t in enumerate(traits) if t.prose and not site[i]]
    standfirst = below_standfirst(lines, traits, prose, language)
    if not prose:
        return _without_prose(site) + behind
    for i in range(prose[0] + 1, prose[-1]):
        site[i] = (
            i in passed
            or (site[i] and not may_be_own(traits[i], lines[i].text))
            or leads_to_other(lines[i].text, traits[i])
        )

    @cache
    def body_terms() -> frozenset[str]:
        return frozenset().union(*(traits[i].terms for i in prose))

    first, last = body_of(lines, traits, site, prose)
    roles = [Role.BOILERPLATE if s else Role.BODY for s in site]
    for i in standfirst:
        roles[i] = Role.BOILERPLATE
    mark_links(roles, traits, last, body_terms)
    mark_head(roles, lines, traits, first, body_terms)
    mark_tail(roles, lines, traits, last, body_terms)
    mark_titles(roles, lines, traits, first, last)
    mark_headings(roles, traits, first, last)
    mark_late_headline(roles, first)
    return roles + behind


def classify_body(
    lines: Sequence[Line],
    language: Language,
    headings: Container[str | None] = (),
    author: str | None = None,
) -> list[Role]:
    """The role of each line of a text that its format has told from what stands around it.

    Place says nothing there: only what is a site's line by its own words goes, and bylines and dates at both ends.
    """
    traits = [measure(line.text, language) for line in lines]
    end = article_end(lines, traits, language, author)
    behind = [Role.BOILERPLATE] * (len(lines) - end)
    lines, traits = lines[:end], traits[:end]
    prose = [i for i, t in enumerate(traits) if t.prose]
    first, last = (prose[0], prose[-1]) if prose else (0, len(lines) - 1)
    gone = skipped(traits, language).union(
        _inner(table_cells(lines, traits, headings), traits),
        picture_numbers([line.text for line in lines]),
        below_standfirst(lines, traits, prose, language),
        _labels(lines, traits, first, headings),
        [i for i, line in enumerate(lines) if counts_updates(line.text, language)],
        [i for i in range(first) if _is_above_text(i, lines, traits, language, headings)],
        [
            i
            for i in range(first + 1, last)
            if lines[i].text not in headings and leads_to_other(lines[i].text, traits[i])
        ],
    )
    roles = _by_words(lines, traits, range(first, last + 1), gone, headings)
    _mark_offers(roles, lines, traits, headings)
    mark_headings(roles, traits, first, last)
    if prose:
        _mark_signature(roles, lines, traits, last)
    return roles + behind


def _inner(cells: Set[int], traits: Sequence[Traits]) -> set[int]:
    """The cells of tables below the first paragraph of running text; above it stand headline and byline."""
    first = next((i for i, t in enumerate(traits) if t.prose), len(traits))
    return {i for i in cells if i > first}


def _by_words(
    lines: Sequence[Line],
    traits: Sequence[Traits],
    text: range,
    gone: Set[int],
    headings: Container[str | None],
) -> list[Role]:
    """The role of each line by its own words, and of the titles below a heading of links.

    Args:
        lines: The lines.
        traits: Theirs.
        text: The lines from the first to the last paragraph of running text.
        gone: The lines that are none of the article's.
        headings: The lines that are headings.
    """
    roles = [Role.BODY] * len(lines)
    linked = 0
    for i, (t, line) in enumerate(zip(traits, lines, strict=True)):
        if i in gone:
            roles[i] = Role.BOILERPLATE
            continue
        outside = i not in text
        if is_site_line(t, line.text) and (
            outside or not (_is_kept(t, line.text, headings) or _is_heading(i, lines, traits, headings))
        ):
            roles[i] = Role.BOILERPLATE
            linked = _MOST_LISTED if t.heads_links else 0
        elif (linked and not t.closed and t.words <= TITLE and (outside or line.text not in headings)) or (
            outside and (t.signed or t.stamp or (t.tagged and i >= text.stop))
        ):
            roles[i] = Role.BOILERPLATE
            linked = max(0, linked - 1)
        else:
            linked = 0
    return roles


def _labels(
    lines: Sequence[Line], traits: Sequence[Traits], first: int, headings: Container[str | None]
) -> set[int]:
    """The lines of a name or a place above the text; none where they are so many that they are a list."""
    found = {
        i
        for i in range(1, first)
        if traits[i].words <= SIGNATURE and not traits[i].closed and lines[i].text not in headings
    }
    return found if len(found) <= _MOST_ABOVE else set()


def _is_above_text(
    i: int,
    lines: Sequence[Line],
    traits: Sequence[Traits],
    language: Language,
    headings: Container[str | None],
) -> bool:
    """Whether a line above the text tells its author, its day or the way to it; only a byline may be a heading."""
    t, text = traits[i], lines[i].text
    named = t.words <= LABEL and not t.closed
    if named and prefix(language.words(text), language.code, "byline"):
        return True
    if text in headings:
        return False
    # «The Paper - The Town», with the day on the line below
    dated = named and i > 0 and t.parted and any(one.stamp for one in traits[i - 1 : i + 2 : 2])
    # «Published in the issue of 15/02/2024»
    if i > 0 and named and text[-1:].isdigit() and find_date(text, language):
        return True
    # «The Paper - Ann Lee | Thursday 15 February 2024 | 11:15»
    stamped = t.parted and not t.closed and t.words <= TITLE and has_day(text, language)
    return (
        dated
        or stamped
        or (t.parted and leads_home(text, language))
        or _is_dated_byline(text, t, language)
        or is_byline(text, language)
    )


def _is_kept(traits: Traits, text: str, headings: Container[str | None]) -> bool:
    """Whether a site's line between paragraphs may be the article's own."""
    return may_be_own(traits, text) or (
        traits.words == 1 and text in headings and not is_plain_site_line(traits)
    )


def _is_heading(
    i: int, lines: Sequence[Line], traits: Sequence[Traits], headings: Container[str | None]
) -> bool:
    """Whether a heading that begins as a site's does is the text's own: «More of the bridge» above running text.

    It says a word that the text says too, beside those of sites.
    """
    t = traits[i]
    if lines[i].text not in headings or t.notice or t.site > _SITE_WORDS:
        return False
    if not any(below.prose and not below.notice for below in traits[i + 1 : i + 2]):
        return False
    return any(not t.terms.isdisjoint(other.terms) for other in traits if other.prose)


def _mark_offers(
    roles: list[Role], lines: Sequence[Line], traits: Sequence[Traits], headings: Container[str | None]
) -> None:
    """Headings of what a site asks its readers: «Our newsletter» above «Sign up for …».

    Below a heading that asks itself, the last line of all says what they get, and nothing of what the text says.
    """
    for i in range(len(lines) - 1):
        offers = roles[i + 1] is Role.BOILERPLATE and traits[i + 1].notice
        if offers and lines[i].text in headings and traits[i].site > 0:
            roles[i] = Role.BOILERPLATE
    asks = roles[-2:-1] == [Role.BOILERPLATE] and traits[-2].notice and lines[-2].text in headings
    if asks and traits[-1].words <= TITLE:
        said = frozenset().union(*(t.terms for t in traits[:-2] if t.prose))
        if said and said.isdisjoint(traits[-1].terms):
            roles[-1] = Role.BOILERPLATE


def _mark_signature(roles: list[Role], lines: Sequence[Line], traits: Sequence[Traits], last: int) -> None:
    """The one line that is left below a text, where it is a signature."""
    below = [i for i in range(last + 1, len(lines)) if roles[i] is not Role.BOILERPLATE]
    if len(below) == 1 and traits[last].closed and is_signature(lines[below[0]].text, traits, below[0]):
        roles[below[0]] = Role.BOILERPLATE


def _is_dated_byline(text: str, traits: Traits, language: Language) -> bool:
    """Whether a line is open, has parts, and a byline's label and a full date among them."""
    if traits.closed or traits.words > TITLE or not any(map(str.isdigit, text)):
        return False
    labels = covered_anywhere(traits.said, language.code, "byline", "published")
    return labels > 1 and traits.parted and find_date(text, language) is not None


def breaks_off(removed: Sequence[str], language: Language) -> bool:
    """Whether the lines set aside say that the rest of the text is for subscribers."""
    return any(covered_anywhere(language.words(line), language.code, "paywall") for line in removed)


def own_language(lines: Sequence[Line]) -> Language:
    """The language of a text, which the foreign labels of its site do not decide."""
    text = "\n".join(line.text for line in lines)
    language = get_language(detect(_ADDRESS.sub("", text)))
    if language.writing.grammar == "arabic" or not _ARABIC.search(text):
        return language
    own = [line.text for line in lines if not is_site_line(measure(line.text, language), line.text)]
    return get_language(detect("\n".join(own))) if own else language


def _without_prose(site: Sequence[bool]) -> list[Role]:
    """A text of short lines only: a list, a poem, a headline alone. Only the site's lines and skipped ones go."""
    return [Role.BOILERPLATE if is_site else Role.BODY for is_site in site]
