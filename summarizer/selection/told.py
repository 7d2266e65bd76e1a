"""How much of what a sentence says another one says too, whichever articles they stand in."""

from __future__ import annotations

import math

from summarizer import similarity
from summarizer.document import Document
from summarizer.selection.linear import Linear
from summarizer.selection.places import standings
from summarizer.selection.sentence_features import Judgements

FEATURES = (
    *("same", "part", "cosine", "share of it", "share of the other", "share of the lighter"),
    *("share of it beyond headlines", "one article", "share of it in one article", "neighbours"),
    *("longer", "first", "other first", "terms"),
)
"""What a pair is seen by, in the order of `Pairs.features`."""


class Pairs:
    """The pairs of a document's candidates."""

    def __init__(self, document: Document, judged: Judgements) -> None:
        """Take a set's candidates, and how likely pairs of different articles state the same."""
        self._candidates, idf = document.candidates, document.idf
        self._idf, self._judged = idf, judged
        self._heads = frozenset().union(*document.headlines)
        self._vectors = [similarity.vector(c.terms, idf) for c in document.candidates]
        self._whole = [similarity.weight(c.term_set, idf) or 1e-9 for c in document.candidates]
        self._first = [own.place == 0 for own in standings(document)]

    def features(self, one: int, other: int) -> list[float] | None:
        """What tells how much of one candidate another says; None where they have nothing in common."""
        mine, its = self._candidates[one], self._candidates[other]
        common = mine.term_set & its.term_set
        likely = self._judged.get((one, other) if one < other else (other, one))
        if not common and likely is None:
            return None
        shared = similarity.weight(common, self._idf)
        whole, others = self._whole[one], self._whole[other]
        together = float(mine.article == its.article)
        return [
            likely.same if likely else 0.0,
            likely.part if likely else 0.0,
            similarity.cosine(self._vectors[one], self._vectors[other]),
            *(shared / whole, shared / others, shared / min(whole, others)),
            similarity.weight(common - self._heads, self._idf) / whole,
            *(together, together * shared / whole, together * float(abs(one - other) == 1)),
            math.log(max(1, len(mine.words)) / max(1, len(its.words))),
            *(float(self._first[one]), float(self._first[other]), len(common) / 10),
        ]

    def told(self, one: int, other: int, model: Linear) -> float:
        """How much of one candidate's key points another states, 0 to 1."""
        if self._candidates[one].language.code != self._candidates[other].language.code:
            # Between languages no words can be held against each other, only what both name.
            likely = self._judged.get((one, other) if one < other else (other, one))
            return likely.same if likely else 0.0
        features = self.features(one, other)
        return 0.0 if features is None else model.chance(features)
