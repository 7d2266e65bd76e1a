"""The lead: a news article says first what matters most."""

from __future__ import annotations

from summarizer.document import Document


def rank(document: Document) -> list[float]:
    """Each sentence scored by its place: every article's first sentence before any second one."""
    places: dict[int, int] = {}
    scores = []
    for candidate in document.candidates:
        place = places.get(candidate.article, 0)
        places[candidate.article] = place + 1
        # Earlier articles win ties, so that a set's lead is drawn round-robin in the order given.
        scores.append(1.0 / (1.0 + place + candidate.article / (len(document.articles) + 1.0)))
    return scores
