"""Boilerplate in plain text: what stands around an article when a whole page was copied.

Each line is judged by what such lines are like: it says the words of menus, share bars and comment forms, it
is short and ends like no sentence, it stands before the first or behind the last paragraph of running text, it
shares no words with the article.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from functools import cache

from corpus.cleaning.appended import openings
from corpus.cleaning.boilerplate_phrases import covered, covered_anywhere, prefix
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
from corpus.cleaning.line_traits import (
    LABEL,
    TITLE,
    Traits,
    is_plain_site_line,
    is_site_line,
    leads_to_other,
    may_be_own,
    measure,
)
from corpus.cleaning.metadata import author as find_author
from corpus.cleaning.metadata import has_day, leads_home
from corpus.cleaning.normalize import Line
from corpus.cleaning.skipped import skipped
from corpus.cleaning.standfirst import below_standfirst, is_signature
from corpus.cleaning.updates import counts_updates, picture_numbers
from corpus.cleaning.wire_marks import is_ending
from corpus.languages import Language, detect, get_language

# The letters of an address are of no language.
_ADDRESS = re.compile(r"https?://\S+")
# Titles that a site lists under one heading.
_MOST_LISTED = 8
# The share of the smaller part's terms that another part has: under it are one in eight of two parts of one
# article, and seven in ten of parts of two (122 cuts of articles in three languages).
_SAME_ARTICLE = 0.2
# Lines of nothing but a name or a place above the text: author, rubric, place.
_MOST_ABOVE = 5
# Paragraphs of a text that its author may be told of below.
_LEAST_WRITTEN = 3
# Words that a site has for its subscriptions, and sentences of theirs as long as an article's.
_LONGEST_OFFER = 120
_MOST_LONG = 2
_OF_HEADLINE = 3
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
    end = _own_end(lines, traits, language, author)
    behind = [Role.BOILERPLATE] * (len(lines) - end)
    lines, traits = lines[:end], traits[:end]
    site = [is_site_line(t, line.text) for t, line in zip(traits, lines, strict=True)]
    passed = skipped(traits, language)
    for i in passed:
        site[i] = True
    prose = [i for i, t in enumerate(traits) if t.prose and not site[i]]
    standfirst = below_standfirst(lines, traits, prose, language)
    if not prose:
        return _without_prose(traits, site) + behind
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
    end = _own_end(lines, traits, language, author)
    behind = [Role.BOILERPLATE] * (len(lines) - end)
    lines, traits = lines[:end], traits[:end]
    prose = [i for i, t in enumerate(traits) if t.prose]
    first, last = (prose[0], prose[-1]) if prose else (0, len(lines) - 1)
    head = skipped(traits, language).union(
        picture_numbers([line.text for line in lines]),
        below_standfirst(lines, traits, prose, language),
        _labels(lines, traits, first, headings),
    )
    roles = [Role.BODY] * len(lines)
    linked = 0
    for i, (t, line) in enumerate(zip(traits, lines, strict=True)):
        if (
            i in head
            or counts_updates(line.text, language)
            or (i < first and _is_above_text(i, lines, traits, language, headings))
            or (first < i < last and line.text not in headings and leads_to_other(line.text, t))
        ):
            roles[i] = Role.BOILERPLATE
            continue
        outside = not first <= i <= last
        if is_site_line(t, line.text) and (
            outside or not (_is_kept(t, line.text, headings) or _is_heading(i, lines, traits, headings))
        ):
            roles[i] = Role.BOILERPLATE
            linked = _MOST_LISTED if t.heads_links else 0
        elif (linked and not t.closed and t.words <= TITLE and (outside or line.text not in headings)) or (
            outside and (t.signed or t.stamp or (t.tagged and i > last))
        ):
            roles[i] = Role.BOILERPLATE
            linked = max(0, linked - 1)
        else:
            linked = 0
    _mark_offers(roles, lines, traits, headings)
    mark_headings(roles, traits, first, last)
    if prose:
        _mark_signature(roles, lines, traits, last)
    return roles + behind


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
        dated or stamped or (t.parted and leads_home(text, language)) or _is_dated_byline(text, t, language)
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
    """Headings of what a site asks its readers: «Our newsletter» above «Sign up for …»."""
    for i in range(len(lines) - 1):
        offers = roles[i + 1] is Role.BOILERPLATE and traits[i + 1].notice
        if offers and lines[i].text in headings and traits[i].site > 0:
            roles[i] = Role.BOILERPLATE


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
    language = get_language(detect(_ADDRESS.sub("", "\n".join(line.text for line in lines))))
    others = any("ء" <= c <= "ي" for line in lines for c in line.text)
    if language.writing.grammar == "arabic" or not others:
        return language
    own = [line.text for line in lines if not is_site_line(measure(line.text, language), line.text)]
    return get_language(detect("\n".join(own))) if own else language


def _own_end(lines: Sequence[Line], traits: Sequence[Traits], language: Language, author: str | None) -> int:
    """The number of the line from which on nothing is the article's."""
    return min(
        _readers(lines, traits, language),
        _next_article(lines, traits, language),
        openings(lines, traits, language),
        _offer(lines, traits, language),
        _report_end(lines, traits, language),
        _biography(lines, traits, language, author),
        _note(lines, traits),
    )


def _report_end(lines: Sequence[Line], traits: Sequence[Traits], language: Language) -> int:
    """The number of the line that closes an agency's report; that of lines where none does."""
    has_text = False
    for i, (line, t) in enumerate(zip(lines, traits, strict=True)):
        has_text = has_text or t.prose
        if has_text and not t.prose and is_ending(line.text, language):
            return i
    return len(lines)


def _biography(
    lines: Sequence[Line], traits: Sequence[Traits], language: Language, author: str | None
) -> int:
    """The number of the line below the text that says who its author is; that of lines where none does.

    Such a line begins with his name.
    """
    prose = [i for i, t in enumerate(traits) if t.prose and not t.notice]
    if len(prose) < _LEAST_WRITTEN:
        return len(lines)
    named = author or find_author([line.text for line in lines[: prose[1]]], language)
    names = tuple(name for name in (named or "").split(", ") if len(name.split()) > 1)
    end = len(lines)
    for i in reversed(range(prose[1] + 1, len(lines))):
        if names and lines[i].text.lstrip("*•- ").startswith(names):
            end = i
        elif traits[i].prose and not traits[i].notice:
            break
    # Between text and author stand subjects without a label.
    while end < len(lines) and _is_label(traits[end - 1]):
        end -= 1
    return end


def _note(lines: Sequence[Line], traits: Sequence[Traits]) -> int:
    """The number of the last line where a star says that it is about the text, not of it; else that of lines.

    «* وكالة أنباء …», «* Professor at …»: where other lines begin with a sign, it is an item of their list.
    """
    last = len(lines) - 1
    if last < 1 or not lines[last].text.startswith("*") or traits[last].prose or traits[last].words > LABEL:
        return len(lines)
    return last if traits[last - 1].prose and not any(t.bullet for t in traits[:last]) else len(lines)


def _is_label(traits: Traits) -> bool:
    return traits.words <= LABEL and not (traits.closed or traits.prose)


def _offer(lines: Sequence[Line], traits: Sequence[Traits], language: Language) -> int:
    """The number of the line that says that the rest is for subscribers, with an offer below it and no more text.

    Of an article that was saved with all of its text the line may stand amid its paragraphs.
    """
    behind = sum(t.words for t in traits)
    for i, (line, t) in enumerate(zip(lines, traits, strict=True)):
        behind -= t.words
        if (
            behind > _LONGEST_OFFER
            or not t.notice
            or not covered_anywhere(language.words(line.text), language.code, "paywall")
        ):
            continue
        known = frozenset().union(*(t.terms for t in traits[:i] if t.prose))
        long = [t for t in traits[i + 1 :] if t.words >= TITLE]
        said = frozenset().union(*(t.terms for t in long))
        # «For subscribers» may stand below the headline too, of which the text then speaks.
        is_offer = len(long) <= _MOST_LONG and len(traits[0].terms & said) < _OF_HEADLINE
        if known and is_offer and len(known & said) <= _SAME_ARTICLE * len(said):
            return i
    return len(lines)


def _readers(lines: Sequence[Line], traits: Sequence[Traits], language: Language) -> int:
    """The number of the line that heads the readers' comments; that of lines where none does.

    A heading of nothing but such words is the article's own in its first half, unless it counts them or says whose
    they are.
    """
    total = sum(t.words for t in traits if t.prose)
    so_far = 0
    for i, (line, t) in enumerate(zip(lines, traits, strict=True)):
        if so_far and 0 < t.words <= SIGNATURE and not t.closed:
            words = language.words(line.text)
            numbers = sum(word[0].isdigit() for word in words)
            named = covered(words, language.code, "comments")
            if named and named + numbers >= t.words and (t.words > 1 or so_far >= total / 2):
                return i
        so_far += t.words if t.prose else 0
    return len(lines)


def _next_article(lines: Sequence[Line], traits: Sequence[Traits], language: Language) -> int:
    """The number of the line that leads to the next article, with its text below; that of lines where none does.

    The text goes on below such a line where it speaks of what it spoke of above, as behind a link set between its
    paragraphs.
    """
    leading = [
        i
        for i, (line, t) in enumerate(zip(lines, traits, strict=True))
        if 0 < t.words <= SIGNATURE
        and not t.closed
        and covered(language.words(line.text), language.code, "next") >= t.words
    ]
    if not leading:
        return len(lines)
    prose = [i for i, t in enumerate(traits) if t.prose]
    # Where each term is said first and last: from these the numbers above and below any line are read.
    firsts = sorted({term: i for i in reversed(prose) for term in traits[i].terms}.values())
    lasts = sorted({term: i for i in prose for term in traits[i].terms}.values())
    for i in leading:
        above = bisect_left(prose, i)
        known, said = bisect_left(firsts, i), len(lasts) - bisect_left(lasts, i)
        shared = known + said - len(firsts)
        if 1 < above < len(prose) and shared < _SAME_ARTICLE * min(known, said):
            return i
    return len(lines)


def _without_prose(traits: Sequence[Traits], site: Sequence[bool]) -> list[Role]:
    """A text of short lines only: a list, a poem, a headline alone. Nothing but plain site lines goes."""
    return [Role.BOILERPLATE if s else Role.BODY for s, _ in zip(site, traits, strict=True)]
