"""The lines between an article's standfirst and its text: byline, date, share bar; and a name below the text."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.cleaning.boilerplate_phrases import covered_anywhere, prefix
from corpus.cleaning.bylines import author
from corpus.cleaning.line_traits import LABEL, Traits
from corpus.cleaning.normalize import Line
from corpus.languages import Language

# Lines of a byline, a date and a share bar; set by hand.
_MOST_BETWEEN = 8
# Words of a line that is nothing but names, and of one such line that stands alone.
_MOST_NAMES = 8
_MOST_ALONE = 4


def below_standfirst(
    lines: Sequence[Line], traits: Sequence[Traits], prose: Sequence[int], language: Language
) -> list[int]:
    """The byline, dates and the like between a standfirst and the text; none where no standfirst stands above them.

    Args:
        lines: The lines of the text.
        traits: What is measured of each.
        prose: The numbers of those that are running text.
        language: What they are written in.
    """
    if len(prose) < 2 or not 1 < prose[1] - prose[0] <= _MOST_BETWEEN:
        return []
    between = range(prose[0] + 1, prose[1])
    others = [i for i in between if not _is_site_line(lines[i].text, traits[i], language)]
    if not others:
        return list(between)
    is_dated = any(traits[i].stamp for i in between)
    is_open = not traits[prose[0]].closed
    body = frozenset().union(*(traits[i].terms for i in prose[1:]))
    most = _MOST_NAMES if is_dated else _MOST_ALONE
    # A line amid paragraphs that says no name may be a heading.
    named = all(
        _may_name(lines[i].text, traits[i], body, most=most, known=is_open and is_dated) for i in others
    )
    if named and (is_dated or len(others) == 1) and (is_open or language.cased):
        return list(between)
    # What else stands there may be the text's own; a date and a byline, or a label, beside each other are not.
    labels = [i for i in between if i not in others]
    if is_dated and len(labels) > 1:
        return labels
    # «Propos recueillis par Élise Morand» above an interview's first question
    return [i for i in labels if traits[i].signed and author([lines[i].text], language)]


def is_signature(text: str, traits: Sequence[Traits], at: int) -> bool:
    """Whether a line below the text is nothing but a name that the text does not mention."""
    body = frozenset().union(*(t.terms for t in traits[:at]))
    return _may_name(text, traits[at], body, most=_MOST_ALONE, known=False)


def _is_site_line(text: str, traits: Traits, language: Language) -> bool:
    """Whether a line is a byline or a date by its label, or says a site's words."""
    words = language.words(text)
    named = prefix(words, language.code, "byline") > 0 and not traits.closed and traits.words <= LABEL
    numbers = sum(word[0].isdigit() for word in words)
    # «Temps de lecture : 2 min.»
    said = covered_anywhere(words, language.code, "page", "published")
    # «The Paper with AFP»
    newsroom = covered_anywhere(words, language.code, "newsroom", "agency") if traits.words <= LABEL else 0
    is_newsroom = not traits.closed and newsroom > 0 and 2 * newsroom >= traits.words
    is_labelled = traits.words <= LABEL and said + numbers >= traits.words
    return traits.stamp or traits.signed or named or is_newsroom or is_labelled


def _may_name(text: str, traits: Traits, body: frozenset[str], *, most: int, known: bool) -> bool:
    """Whether an open line without a label may say who wrote the text: names, which the text does not mention.

    Args:
        text: The line.
        traits: What is measured of it.
        body: The terms of the running text.
        most: How many words it has at most.
        known: Whether what stands around the line says as much, so that a place may stand beside the name.
    """
    if traits.closed or not 1 < traits.words <= most or any(map(str.isdigit, text)):
        return False
    if known:
        return not traits.terms <= body
    parts = text.split()
    capitals = all(not part[0].islower() for part in parts)
    return capitals and body.isdisjoint(traits.terms)
