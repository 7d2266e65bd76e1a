"""How much of what a sentence says another one says too, whichever articles they stand in."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from summarizer import similarity
from summarizer.comparison.pairs.relations import Judged, Pair, pair_of
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.selection.linear import Linear, chance

FEATURES = (
    *("same", "part", "cosine", "share of it", "share of the other", "share of the lighter"),
    *("share of it beyond headlines", "one article", "share of it in one article", "neighbours"),
    *("longer", "first", "other first", "terms", "figure"),
)
"""What a pair is seen by, in the order of `Pairs.features`."""


class _Slopes(NamedTuple):
    """What each of `FEATURES` is worth, in their order, and the constant."""

    same: float
    part: float
    cosine: float
    share: float
    others: float
    lighter: float
    beyond: float
    together: float
    together_share: float
    neighbours: float
    longer: float
    first: float
    other_first: float
    terms: float
    figure: float
    constant: float


class Pairs:
    """The pairs of a document's candidates."""

    def __init__(
        self, document: Document, judged: Mapping[Pair, Judged], values: Sequence[Sequence[Value]] = ()
    ) -> None:
        """Weigh the candidates of a set.

        Args:
            document: The set's candidates.
            judged: How likely pairs of them state the same.
            values: The values that each gives; empty where none were read.
        """
        self._candidates, idf = document.candidates, document.idf
        self._idf, self._judged = idf, judged
        self._heads = frozenset().union(*document.headlines)
        self._vectors = document.vectors
        self._whole = [own or 1e-9 for own in document.weights]
        self._first = [own.place == 0 for own in document.standings]
        # Two sentences that give one figure of one kind mostly tell the same of it, whatever their words.
        self._figures = [
            frozenset([(v.about, v.quantity.low, v.quantity.high) for v in own if v.quantity is not None])
            for own in values
        ] or [frozenset()] * len(document.candidates)
        # What was found of each two by each model: an article's own summary asks again of a part of its set's.
        self._known: dict[_Slopes, dict[Pair, tuple[float, float]]] = {}

    def features(self, one: int, other: int) -> list[float] | None:
        """What tells how much of one candidate another says; None where they have nothing in common."""
        mine, its = self._candidates[one], self._candidates[other]
        common = mine.term_set & its.term_set
        likely = self._judged.get(pair_of(one, other))
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
            float(not self._figures[one].isdisjoint(self._figures[other])),
        ]

    def stated(self, one: int, other: int, model: Linear) -> float:
        """How much of one candidate's key points another states, 0 to 1."""
        return self.table([one, other], model)[other][0]

    def table(self, pool: Sequence[int], model: Linear) -> dict[int, list[float]]:
        """How much some candidates state of each other's key points, 0 to 1.

        Args:
            pool: The candidates, each once.
            model: What tells it; a logistic regression over `FEATURES`.

        Returns:
            For each candidate of the pool how much it states of each of them, in the pool's order; 1 of itself.
        """
        weights, constant = model.slopes
        slopes = _Slopes._make([*weights, constant])
        known = self._known.setdefault(slopes, {})
        rows = {i: [float(i == j) for j in pool] for i in pool}
        for (a, i), (b, j) in combinations(enumerate(pool), 2):
            if (i, j) not in known:
                known[i, j] = self._both_ways(i, j, slopes)
            rows[j][a], rows[i][b] = known[i, j]
        return rows

    def _both_ways(self, i: int, j: int, slopes: _Slopes) -> tuple[float, float]:
        """How much the second of two candidates states of the first, and the first of the second."""
        mine, its = self._candidates[i], self._candidates[j]
        likely = self._judged.get(pair_of(i, j))
        if mine.language.code != its.language.code:
            # Between languages no words can be held against each other, only what both name.
            same = likely.same if likely else 0.0
            return same, same
        common = mine.term_set & its.term_set
        if not common and likely is None:
            return 0.0, 0.0
        ours, theirs = self._whole[i], self._whole[j]
        shared = math.fsum([self._idf[term] for term in common])
        both = slopes.constant + slopes.cosine * similarity.cosine(self._vectors[i], self._vectors[j])
        both += slopes.lighter * shared / min(ours, theirs) + slopes.terms * len(common) / 10
        if not self._figures[i].isdisjoint(self._figures[j]):
            both += slopes.figure
        if likely:
            both += slopes.same * likely.same + slopes.part * likely.part
        fresh = math.fsum([self._idf[term] for term in common - self._heads])
        own_share = slopes.share * shared + slopes.beyond * fresh
        if mine.article == its.article:
            both += slopes.together + (slopes.neighbours if abs(i - j) == 1 else 0.0)
            own_share += slopes.together_share * shared
        others_share = slopes.others * shared
        longer = slopes.longer * math.log(max(1, len(mine.words)) / max(1, len(its.words)))
        of_second = both + own_share / ours + others_share / theirs + longer
        of_first = both + own_share / theirs + others_share / ours - longer
        i_first, j_first = self._first[i], self._first[j]
        return (
            chance(of_second + slopes.first * i_first + slopes.other_first * j_first),
            chance(of_first + slopes.first * j_first + slopes.other_first * i_first),
        )
