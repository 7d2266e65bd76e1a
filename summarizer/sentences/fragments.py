"""Lines that say nothing by themselves: what leads in a list, its items, stray headlines, what lost its front."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Set

from summarizer.candidate import Candidate
from summarizer.document import Document

# The marks that end a sentence, and what closes a quotation or bracket behind one.
_ENDS, _CLOSING = (".", "!", "?", "؟", "…"), "'\"»”’)]"
# A word with all that touches it, from its first letter on.
_WORD = re.compile(r"[^\W\d_]\S*")
# So many of an article's sentences have one, that a line without is none.
_USUAL = 0.6


def fragments(document: Document) -> frozenset[int]:
    """The indexes of the candidates that are no statements; none where there are no others.

    A stray headline or an item of a list stands alone in its paragraph and lacks the mark at the end that the
    other sentences of its article have.
    """
    found = _stray(document) | without_front(document)
    return found if len(found) < len(document.candidates) else frozenset()


def without_front(document: Document) -> frozenset[int]:
    """The indexes of the candidates that begin with a small letter, where the others of their article do not.

    A page's drop cap, or a list that was taken apart, left the front of their sentence elsewhere: «ular show will
    be staged». A name such as «iPhone» has its capital later, and a line that lost but its article can be read:
    «managing director of the line steps down», where others tell of the managing director.
    """
    small = {i for i, candidate in enumerate(document.candidates) if _begins_small(candidate)}
    count = Counter(candidate.article for candidate in document.candidates)
    cut = Counter(document.candidates[i].article for i in small)
    usual = {article for article in cut if cut[article] > (1 - _USUAL) * count[article]}
    found = [i for i in sorted(small) if document.candidates[i].article not in usual]
    known = {word for candidate in document.candidates for word in candidate.words[1:]} if found else set()
    return frozenset(i for i in found if not _is_whole(document.candidates[i], known))


def _stray(document: Document) -> frozenset[int]:
    """The indexes of stray headlines and items of a list, and of what leads in such a list."""
    ended = [candidate.text.rstrip().rstrip(_CLOSING).endswith(_ENDS) for candidate in document.candidates]
    count = Counter(candidate.article for candidate in document.candidates)
    marked = Counter(c.article for c, end in zip(document.candidates, ended, strict=True) if end)
    in_paragraph = Counter((c.article, c.sentence.paragraph) for c in document.candidates)
    found = set()
    for i, candidate in enumerate(document.candidates):
        alone = in_paragraph[candidate.article, candidate.sentence.paragraph] == 1
        stray = not ended[i] and alone and marked[candidate.article] >= _USUAL * count[candidate.article]
        if stray or candidate.text.rstrip().endswith(":"):
            found.add(i)
    return frozenset(found)


def _begins_small(candidate: Candidate) -> bool:
    word = _WORD.match(candidate.text) if candidate.language.cased else None
    return word is not None and word[0].islower()


def _is_whole(candidate: Candidate, known: Set[str]) -> bool:
    """Whether a line begins with a word of its own that other lines have: no «uncement», and no «of the line»."""
    first = candidate.words[0] if candidate.words else ""
    return first in known and first not in candidate.language.stop_words
