"""Choosing a set's sentences so that together they say as much as fits of what several outlets say.

A submodular objective under a budget (Lin and Bilmes 2011): each stem that more than one article has is worth
the articles and the independent voices that have it, and is paid once. Greedy by gain for length, then single
exchanges while they gain.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from statistics import fmean

from msgspec import Struct

from summarizer import terms
from summarizer.budget import Budget
from summarizer.claims import Claim
from summarizer.copies import Copy, origins
from summarizer.document import Document
from summarizer.select import OVER, overlap, worth
from summarizer.steering import FREE, Steering

# Set on the development sets. A sentence pays for its length, less where sentences are counted and not words.
_LENGTH = {"words": 0.7, "sentences": 0.3}
_RANKED = 0.6
_CARRIED = 0.5
_MOST_SHARED = 0.5
_SHORTEST = 5
_ROUNDS = 12
_EXCHANGEABLE = 150
_SLACK = 1.05
_MOSTLY = 0.4


class Agreement(Struct, frozen=True):
    """What of a set several of its articles say.

    Attributes:
        carried: For each candidate the share of its text that other articles have, averaged over them; 0 to 1.
        origin: For each article the first one that has the same text.
        also: For candidates that say a claim and little else, the candidates of other articles that say it.
    """

    carried: tuple[float, ...]
    origin: tuple[int, ...]
    also: Mapping[int, tuple[int, ...]]


def agreement(document: Document, copies: Sequence[Copy], claims: Sequence[Claim]) -> Agreement:
    """How far the articles of a set carry each other's sentences, in the same words or in others."""
    spans: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for copy in copies:
        for run in copy.runs:
            spans[copy.first].append((*run.first, copy.second))
            spans[copy.second].append((*run.second, copy.first))
    for claim in claims:
        for carrier in claim.carriers:
            spans[carrier.article] += [
                (carrier.start, carrier.end, other) for other in sorted(claim.articles - {carrier.article})
            ]
    carried = []
    others = max(1, len(document.articles) - 1)
    for candidate in document.candidates:
        start, end = candidate.sentence.start, candidate.sentence.end
        by_other: Counter[int] = Counter()
        for a, b, other in spans[candidate.article]:
            by_other[other] += max(0, min(b, end) - max(a, start))
        carried.append(sum(min(1.0, n / max(1, end - start)) for n in by_other.values()) / others)
    return Agreement(tuple(carried), tuple(origins(len(document.articles), copies)), _also(document, claims))


def _also(document: Document, claims: Sequence[Claim]) -> dict[int, tuple[int, ...]]:
    also: dict[int, tuple[int, ...]] = {}
    for claim in claims:
        for carrier in claim.carriers:
            length = len(document.candidates[carrier.candidate].text)
            if carrier.end - carrier.start >= _MOSTLY * length:
                others = tuple(other.candidate for other in claim.carriers if other is not carrier)
                also.setdefault(carrier.candidate, others)
    return also


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
        self.terms = [self.weights.keys() & candidate.term_set for candidate in document.candidates]
        self.worth = [
            1 - _RANKED + _RANKED * ((1 - _CARRIED) * rank + _CARRIED * math.sqrt(carried))
            for rank, carried in zip(worth(scores), agreed.carried, strict=True)
        ]
        self.pinned = steering.pinned
        self.dropped = steering.dropped
        self.chosen: list[int] = list(self.pinned)

    def made(self) -> list[int]:
        self._greedy()
        self._exchange()
        return self.chosen

    def _gain(self, i: int, said: set[str]) -> float:
        return self.worth[i] * sum(self.weights[term] for term in self.terms[i] - said)

    def _value(self, chosen: Sequence[int]) -> float:
        said: set[str] = set()
        value = 0.0
        for i in sorted(chosen):
            value += self._gain(i, said)
            said |= self.terms[i]
        return value

    def _greedy(self) -> None:
        power = _LENGTH["sentences" if self.limit is None else "words"]
        said = {term for i in self.chosen for term in self.terms[i]}
        words = sum(self.lengths[i] for i in self.chosen)
        open_ = [i for i, length in enumerate(self.lengths) if length >= _SHORTEST and self._is_open(i)]
        while open_ and (self.limit is not None or len(self.chosen) < self.budget.amount):
            open_ = [i for i in open_ if self._fits(words, i) and self._differs(i, self.chosen[-1:])]
            gains = [(self._gain(i, said) / self.lengths[i] ** power, -i) for i in open_]
            gain, i = max(gains, default=(0.0, 0))
            if gain <= 0:
                return
            self.chosen.append(-i)
            open_.remove(-i)
            said |= self.terms[-i]
            words += self.lengths[-i]

    def _is_open(self, i: int) -> bool:
        return i not in self.dropped and i not in self.pinned and self._differs(i, self.pinned)

    def _fits(self, words: int, i: int) -> bool:
        if self.limit is None:
            return True
        return OVER * (words + self.lengths[i] - self.limit) <= abs(self.limit - words)

    def _differs(self, i: int, others: Sequence[int]) -> bool:
        return all(overlap(self.candidates[i], self.candidates[j]) <= _MOST_SHARED for j in others)

    def _exchange(self) -> None:
        """Put one sentence in another's place, or beside the rest, as long as that says more."""
        total = sum(self.lengths[i] for i in self.chosen)
        most = total if self.limit is None else max(total, self.limit * _SLACK)
        solo = sorted(range(len(self.lengths)), key=lambda i: (-self._gain(i, set()), i))
        pool = [i for i in solo if self.lengths[i] >= _SHORTEST and self._is_open(i)][:_EXCHANGEABLE]
        for _ in range(_ROUNDS):
            best, gained = self.chosen, self._value(self.chosen) * (1 + 1e-9)
            free = [k for k, i in enumerate(self.chosen) if i not in self.pinned]
            keeps = [self.chosen[:k] + self.chosen[k + 1 :] for k in free]
            for kept in [*keeps, *([self.chosen] if self.limit is not None else [])]:
                room = most - sum(self.lengths[i] for i in kept)
                for i in pool:
                    if i in self.chosen or self.lengths[i] > room or not self._differs(i, kept):
                        continue
                    value = self._value([*kept, i])
                    if value > gained:
                        best, gained = [*kept, i], value
            if best is self.chosen:
                return
            self.chosen = best


def _weights(document: Document, agreed: Agreement) -> dict[str, int]:
    """What each stem of more than one article is worth; whole numbers, whose sums depend on no order.

    Its articles and independent voices count, and more where the sentences that hold it are carried by others.
    """
    telling = terms.telling(document.candidates)
    articles: defaultdict[str, set[int]] = defaultdict(set)
    carried: defaultdict[str, list[float]] = defaultdict(list)
    for candidate, share in zip(document.candidates, agreed.carried, strict=True):
        for term in set(candidate.terms):
            articles[term].add(candidate.article)
            carried[term].append(share)
    for article, headline in enumerate(document.headlines):
        for term in headline & telling.keys():
            articles[term].add(article)
    weights = {}
    for term, own in articles.items():
        if len(own) > 1:
            voices = len(own) + len({agreed.origin[a] for a in own})
            weights[term] = round(1000 * voices * math.sqrt(telling[term]) * (1 + fmean(carried[term])))
    return weights
