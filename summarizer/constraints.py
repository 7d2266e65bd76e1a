"""What a reader settled about single sentences: those that a summary keeps and those it leaves out."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from summarizer.document import Document

SentenceRef = tuple[str, int]
"""A sentence: its article's id and the offset of its first character."""


class Steering(Struct, frozen=True):
    """Candidates of a document, by their indexes.

    Attributes:
        pinned: Chosen in any case, in the order of the text; they count against the budget.
        dropped: Never chosen.
    """

    pinned: tuple[int, ...] = ()
    dropped: frozenset[int] = frozenset()


FREE = Steering()
"""Nothing is settled."""


def steer(document: Document, pinned: Collection[SentenceRef], dropped: Collection[SentenceRef]) -> Steering:
    """The candidates of a document that were pinned or dropped; a sentence that is both stays dropped.

    References to other articles, or to where no sentence begins, are passed over.
    """
    if not pinned and not dropped:
        return FREE
    refs = [(document.articles[c.article].id, c.sentence.start) for c in document.candidates]
    out = frozenset(i for i, ref in enumerate(refs) if ref in dropped)
    return Steering(tuple(i for i, ref in enumerate(refs) if ref in pinned and i not in out), out)
