"""Where an article ends in what was copied with it: at comments, the next article, an offer, its author."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from corpus.cleaning.appended import openings
from corpus.cleaning.boilerplate_phrases import covered, covered_anywhere
from corpus.cleaning.bylines import author as find_author
from corpus.cleaning.line_roles import SIGNATURE
from corpus.cleaning.line_traits import LABEL, TITLE, Traits
from corpus.cleaning.normalize import Line
from corpus.cleaning.wire_marks import is_ending
from corpus.languages import Language

# The share of the smaller part's terms that another part has: under it are one in eight of two parts of one
# article, and seven in ten of parts of two (122 cuts of articles in three languages).
_SAME_ARTICLE = 0.2
# Paragraphs of a text that its author may be told of below.
_LEAST_WRITTEN = 3
# Words that a site has for its subscriptions, and sentences of theirs as long as an article's.
_LONGEST_OFFER = 120
_MOST_LONG = 2
_OF_HEADLINE = 3


def article_end(
    lines: Sequence[Line], traits: Sequence[Traits], language: Language, author: str | None
) -> int:
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
            # «تعليق 3», «3 commentaire(s)»: one word alone may be a heading, but no number is behind that
            named = covered(words, language.code, "comments", *(("comment",) if numbers else ()))
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
