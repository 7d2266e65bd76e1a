"""The lead: a news article says first what matters most."""

from __future__ import annotations

from summarizer.document import Document


def rank(document: Document) -> list[float]:
    """Each sentence scored by its place: every article's first sentence before any second one."""
    # Earlier articles win ties, so that a set's lead is drawn round-robin in the order given.
    return [
        1.0 / (1.0 + standing.place + candidate.article / (len(document.articles) + 1.0))
        for candidate, standing in zip(document.candidates, document.standings, strict=True)
    ]
