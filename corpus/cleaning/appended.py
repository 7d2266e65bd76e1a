"""Openings of other articles that a page lists below its own text, where nothing heads them.

Each is as long as a paragraph, so that only what it speaks of tells it. In Arabic, paragraphs that go on with a
text open with «و» or a connector; a row of openings does not, and sites cut them off at so many letters.
"""

from __future__ import annotations

from collections.abc import Sequence

from corpus.cleaning.line_traits import Traits
from corpus.cleaning.normalize import Line
from corpus.languages import Language

# Set on 4,000 articles of the Arabic press, 70 with such a row: the fewest and the most openings in it (of two rows
# of three one was a letter's end); words and characters of one, and its stop words, of which lists have none.
_LEAST = 4
_MOST = 5
_STOP_WORDS = 2
_SHORTEST = 12
_LONGEST = 300
# Their terms that the text above has, on the average: the rows with one cut off had .04 to .31, two more .36 and
# .55; of those without, .02 to .15, where last paragraphs of one article have more.
_SHARED_CUT = 0.35
_SHARED = 0.16
# Paragraphs of running text above them.
_ABOVE = 2


def openings(lines: Sequence[Line], traits: Sequence[Traits], language: Language) -> int:
    """The number of the line from which on other articles are opened; that of lines where none are."""
    if not language.fuses_particles:
        return len(lines)
    end = len(lines)  # the site's labels may stand below them
    while end and traits[end - 1].words < _SHORTEST:
        end -= 1
    start = end
    while start > max(_ABOVE, end - _MOST) and _may_open(lines[start - 1].text, traits[start - 1]):
        start -= 1
    if start and lines[start - 1].text.endswith(":"):
        return len(lines)
    for first in range(start, end - _LEAST + 1):
        row = traits[first:end]
        above = [t for t in traits[:first] if t.prose]
        if len(above) < _ABOVE:
            continue
        heads = {t.said[0] for t in row}
        if len(heads) == 1 and heads.isdisjoint(language.reporting_verbs):
            continue  # «Group C …», «Group D …»
        known = frozenset().union(*(t.terms for t in above))
        shares = [len(t.terms & known) / max(len(t.terms), 1) for t in row]
        most = _SHARED if all(t.closed for t in row) else _SHARED_CUT
        if sum(shares) < most * len(row):
            return first
    return len(lines)


def _may_open(text: str, traits: Traits) -> bool:
    """Whether a line is a paragraph that hangs on none before it."""
    if traits.words < _SHORTEST or len(text) > _LONGEST or traits.bullet or text.endswith(":"):
        return False
    language = traits.language
    said = traits.said
    if said[0][0].isdigit() or language.is_joined(said[0]) or said[0] in language.participles:
        return False
    if sum(word in language.stop_words for word in said) < _STOP_WORDS:
        return False
    return language.connectors.isdisjoint([tuple(said[:n]) for n in (1, 2, 3)])
