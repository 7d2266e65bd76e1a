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
    fronts = (own[:_FRONT] for own in document.by_article)
    firsts = (next((i for i in own if not is_dangling(document.candidates[i])), None) for own in fronts)
    return frozenset(i for i in firsts if i is not None)
