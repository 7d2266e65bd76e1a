"""The dated facts of a set in the order of their dates."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from summarizer.comparison.relations import Relations
from summarizer.document import Document
from summarizer.facts import Fact
from summarizer.sentence_index import SentenceIndex
from summarizer.sentences.dangling import is_dangling
from summarizer.similarity import overlap

# The first month of a season, a quarter and a half.
_PARTS = {
    "SP": "03",
    "SU": "06",
    "AU": "09",
    "WI": "12",
    "Q1": "01",
    "Q2": "04",
    "Q3": "07",
    "Q4": "10",
    "H1": "01",
    "H2": "07",
}
_ALIKE = 0.5  # of the shorter sentence's stems; set by hand


class Dated(Struct, frozen=True):
    """A sentence that says what happened at a date.

    Attributes:
        date: ISO 8601 date, month, year or interval, or a year and season (`2024-SU`).
        candidate: The sentence's index in the document.
        also: The sentences of other articles that state the same and hold the same date, one an article.
    """

    date: str
    candidate: int
    also: tuple[int, ...]


def timeline(document: Document, facts: Sequence[Fact], relations: Relations) -> list[Dated]:
    """The sentences with a date that is known, earliest first; what has no known date is left out.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        relations: How the candidates relate: those that state the same of one date stand together.
    """
    places = SentenceIndex(document)
    entries: list[Dated] = []
    for fact in facts:
        if fact.kind != "date" or fact.iso is None:
            continue
        found = {places.find(mention.article, mention.start) for mention in fact.mentions}
        indexes = sorted(
            (i for i in found if i is not None), key=lambda i: (is_dangling(document.candidates[i]), i)
        )
        while indexes:
            first = indexes[0]
            stated = [i for i in relations.same_as(first) if i in indexes]
            nearest = {document.candidates[i].article: i for i in reversed(stated)}
            entries.append(Dated(fact.iso, first, tuple(i for _, i in sorted(nearest.items()))))
            own = {i for i in indexes[1:] if _repeats(document, first, i)}
            indexes = [i for i in indexes[1:] if i not in stated and i not in own]
    return sorted(entries, key=lambda entry: (_sortable(entry.date), entry.candidate))


def _repeats(document: Document, one: int, other: int) -> bool:
    """Whether an article says one thing twice."""
    first, second = document.candidates[one], document.candidates[other]
    return first.article == second.article and overlap(first, second) > _ALIKE


def _sortable(date: str) -> str:
    """A key that puts a year before its months and a season at its first month."""
    first = date.partition("/")[0]
    year, _, rest = first.partition("-")
    # A century or decade stands in front of its years.
    return f"{year.replace('X', '0')}-{_PARTS.get(rest, rest)}"
