"""Facts in the sentences of a document, for tests of what only one article has."""

from __future__ import annotations

from summarizer import Document
from summarizer.facts import Fact, Mention


def fact(document: Document, *indexes: int, kind: str = "person", iso: str | None = None) -> Fact:
    """A fact that stands at the beginning of some candidates."""
    mentions = []
    for index in indexes:
        candidate = document.candidates[index]
        start = candidate.sentence.start
        mentions.append(
            Mention(document.articles[candidate.article].id, start, start + 3, candidate.text[:3])
        )
    return Fact(kind, f"{kind} {indexes}", tuple(mentions), iso=iso)
