"""Sentences that can open a set's summary: an article says first what happened."""

from __future__ import annotations

from summarizer.document import Document
from summarizer.sentences.dangling import is_dangling

# Behind a standfirst or a line of introduction the news may begin with the second sentence.
_FRONT = 2


def openings(document: Document) -> frozenset[int]:
    """The indexes of the candidates that can open a summary.

    Each article has one at most: the first of its first two sentences that does not hang on another.
    """
    found: dict[int, int] = {}
    places: dict[int, int] = {}
    for i, candidate in enumerate(document.candidates):
        place = places.get(candidate.article, 0)
        places[candidate.article] = place + 1
        if place < _FRONT and candidate.article not in found and not is_dangling(candidate):
            found[candidate.article] = i
    return frozenset(found.values())
