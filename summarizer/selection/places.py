"""Where each candidate stands in its article."""

from __future__ import annotations

from collections import Counter

from msgspec import Struct

from summarizer.document import Document


class Standing(Struct, frozen=True):
    """Where a candidate stands.

    Attributes:
        place: How many candidates of its article stand before it.
        of: How many its article has.
    """

    place: int
    of: int


def standings(document: Document) -> list[Standing]:
    """Where each candidate of a document stands."""
    sizes = Counter(candidate.article for candidate in document.candidates)
    seen: Counter[int] = Counter()
    found = []
    for candidate in document.candidates:
        found.append(Standing(seen[candidate.article], sizes[candidate.article]))
        seen[candidate.article] += 1
    return found
