"""What the tests of the rankers that sumy has too compare by."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.document import Document
from summarizer.rankers.sumy_methods import ratings

# Content words, a stop word, a number.
WORDS = ("ميناء", "قطار", "جامعة", "مستشفى", "محطة", "2024", "في", "سد", "غابة")


def sumy_scores(summarizer: Callable[..., object], document: Document) -> list[float]:
    """The score that a ranker of sumy gives each sentence of a document."""
    return ratings(summarizer, [[candidate.terms for candidate in document.candidates]])


def order(scores: list[float]) -> list[int]:
    """Best first; what differs by rounding alone stays in document order."""
    return sorted(range(len(scores)), key=lambda i: -round(scores[i], 9))
