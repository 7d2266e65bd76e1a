"""Choosing a set's sentences so that together they say as much as fits of what several outlets say.

A submodular objective under a budget (Lin and Bilmes 2011): each claim, and each stem that more than one article
has, is worth the articles and the independent voices that have it, and is paid once. Greedy by gain for length,
then single exchanges while they gain. One sentence at least is such as a story can open with.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

from summarizer import similarity
from summarizer.budget import Budget
from summarizer.comparison.agreement import Agreement
from summarizer.constraints import FREE, Steering
from summarizer.document import Document
from summarizer.selection.mmr import OVER, worth
from summarizer.sentences.openers import openings
from summarizer.similarity import overlap

# Set on the development sets. A sentence pays for its length, less where sentences are counted and not words.
_LENGTH = {"words": 0.7, "sentences": 0.3}
_RANKED = 0.6
_CARRIED = 0.5
_MOST_SHARED = 0.5
# Sentences with so many stems in common, and this share of the lighter one's weight, tell one thing.
_TELLING_SHARED = 4
_MOST_TOLD = 0.45
# Of a claim, against a stem: for the root of its words, that a long one does not outweigh all the rest.
_CLAIM = 2
_SHORTEST = 5
_ROUNDS = 12
_EXCHANGEABLE = 150
_SLACK = 1.05


def choose_agreed(
    document: Document,
    scores: Sequence[float],
    budget: Budget,
    agreed: Agreement,
    steering: Steering = FREE,
) -> list[int]:
    """The indexes of the chosen candidates, best first.

    Args:
        document: A set's candidates.
        scores: One a candidate, of any range.
        budget: A number of sentences, or of words, met as nearly as whole sentences allow.
        agreed: What several articles say.
        steering: What is chosen in any case, and what is not.
    """
    return _Choice(document, scores, budget, agreed, steering).made()


class _Choice:
    """A choice under way."""

    def __init__(
        self,
        document: Document,
        scores: Sequence[float],
        budget: Budget,
        agreed: Agreement,
        steering: Steering,
    ) -> None:
        self.candidates = document.candidates
        self.lengths = [len(candidate.words) for candidate in document.candidates]
        self.budget = budget
        self.limit = budget.words(sum(self.lengths))
        self.weights = _weights(document, agreed)
        self.terms: list[set[str | int]] = [
            (self.weights.keys() & candidate.term_set) | set(agreed.claims.get(i, ()))
            for i, candidate in enumerate(document.candidates)
        ]
        self.worth = [
            1 - _RANKED + _RANKED * ((1 - _CARRIED) * rank + _CARRIED * math.sqrt(carried))
            for rank, carried in zip(worth(scores), agreed.carried, strict=True)
        ]
        self.agreed = agreed
        self.idf = document.idf
        self.pinned = steering.pinned
        self.dropped = steering.dropped
        self.chosen: list[int] = list(self.pinned)
        self.openings = openings(document)
        self.apart: dict[tuple[int, int], bool] = {}
        self.whole: dict[int, float] = {}

    def made(self) -> list[int]:
        # What happened comes first, or the rest is background to nothing.
        if not self.openings & set(self.pinned):
            self._greedy(sorted(self.openings), 1)
        self._greedy(range(len(self.lengths)), len(self.lengths))
        self._exchange()
        return self.chosen

    def _gain(self, i: int, said: set[str | int]) -> float:
        return self.worth[i] * sum(map(self.weights.__getitem__, self.terms[i] - said))

    def _value(self, chosen: Sequence[int]) -> float:
        said: set[str | int] = set()
        value = 0.0
        for i in sorted(chosen):
            value += self._gain(i, said)
            said |= self.terms[i]
        return value

    def _greedy(self, pool: Sequence[int], most: int) -> None:
        """Choose so many of a pool at most, each time the one that says most for its length."""
        power = _LENGTH["sentences" if self.limit is None else "words"]
        said = {term for i in self.chosen for term in self.terms[i]}
        words = sum(self.lengths[i] for i in self.chosen)
        open_ = [i for i in pool if self._is_open(i) and self._differs(i, self.chosen)]
        while open_ and most and (self.limit is not None or len(self.chosen) < self.budget.amount):
            open_ = [i for i in open_ if self._fits(words, i) and self._differs(i, self.chosen[-1:])]
            gains = [(self._gain(i, said) / self.lengths[i] ** power, -i) for i in open_]
            gain, i = max(gains, default=(0.0, 0))
            if gain <= 0:
                return
            self.chosen.append(-i)
            open_.remove(-i)
            said |= self.terms[-i]
            words += self.lengths[-i]
            most -= 1

    def _is_open(self, i: int) -> bool:
        return i not in self.dropped and i not in self.pinned and self.lengths[i] >= _SHORTEST

    def _fits(self, words: int, i: int) -> bool:
        if self.limit is None:
            return True
        return OVER * (words + self.lengths[i] - self.limit) <= abs(self.limit - words)

    def _differs(self, i: int, others: Sequence[int]) -> bool:
        """Whether a candidate says something else than each of some others."""
        for j in others:
            pair = (i, j) if i < j else (j, i)
            if pair not in self.apart:
                self.apart[pair] = not self._same(i, j)
            if not self.apart[pair]:
                return False
        return True

    def _same(self, i: int, j: int) -> bool:
        """Whether two candidates say one claim, or most of the lighter one stands in the other."""
        one, other = self.candidates[i], self.candidates[j]
        if overlap(one, other) > _MOST_SHARED or self.agreed.same(i, j):
            return True
        common = one.term_set & other.term_set
        if len(common) < _TELLING_SHARED:
            return False
        return similarity.weight(common, self.idf) > _MOST_TOLD * min(self._whole(i), self._whole(j))

    def _whole(self, i: int) -> float:
        if i not in self.whole:
            self.whole[i] = similarity.weight(self.candidates[i].term_set, self.idf)
        return self.whole[i]

    def _exchange(self) -> None:
        """Put one sentence in another's place, or beside the rest, as long as that says more."""
        total = sum(self.lengths[i] for i in self.chosen)
        most = total if self.limit is None else max(total, self.limit * _SLACK)
        solo = sorted(range(len(self.lengths)), key=lambda i: (-self._gain(i, set()), i))
        pool = [i for i in solo if self._is_open(i) and self._differs(i, self.pinned)][:_EXCHANGEABLE]
        opened = not self.openings.isdisjoint(self.chosen)
        for _ in range(_ROUNDS):
            best, gained = self.chosen, self._value(self.chosen) * (1 + 1e-9)
            free = [k for k, i in enumerate(self.chosen) if i not in self.pinned]
            keeps = [self.chosen[:k] + self.chosen[k + 1 :] for k in free]
            for kept in [*keeps, *([self.chosen] if self.limit is not None else [])]:
                room = most - sum(self.lengths[i] for i in kept)
                needed = opened and self.openings.isdisjoint(kept)
                for i in pool:
                    if i in self.chosen or self.lengths[i] > room or not self._differs(i, kept):
                        continue
                    if needed and i not in self.openings:
                        continue
                    value = self._value([*kept, i])
                    if value > gained:
                        best, gained = [*kept, i], value
            if best is self.chosen:
                return
            self.chosen = best


def _weights(document: Document, agreed: Agreement) -> dict[str | int, int]:
    """What each claim, and each stem of more than one article, is worth, in whole numbers: sums depend on no order.

    The articles and independent voices count, and of a stem more where the sentences that hold it are carried by
    others. A claim goes by its number.
    """
    idf = document.idf
    articles: defaultdict[str, set[int]] = defaultdict(set)
    carried: defaultdict[str, list[float]] = defaultdict(list)
    for candidate, share in zip(document.candidates, agreed.carried, strict=True):
        for term in set(candidate.terms):
            articles[term].add(candidate.article)
            carried[term].append(share)
    for article, headline in enumerate(document.headlines):
        for term in headline & idf.keys():
            articles[term].add(article)
    weights: dict[str | int, int] = {
        number: round(1000 * _CLAIM * voices * math.sqrt(words))
        for number, (voices, words) in enumerate(agreed.worth)
    }
    for term, own in articles.items():
        if len(own) > 1:
            voices = len(own) + len({agreed.origin[a] for a in own})
            weights[term] = round(1000 * voices * math.sqrt(idf[term]) * (1 + _mean(carried[term])))
    return weights


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)
