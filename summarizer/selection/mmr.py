"""Choosing sentences under a budget without saying a thing twice."""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from msgspec import Struct

from summarizer import similarity
from summarizer.budget import Budget
from summarizer.candidate import Candidate
from summarizer.document import Document
from summarizer.sentences.dangling import is_dangling
from summarizer.similarity import overlap


class Distinctness(Struct, frozen=True):
    """How much the chosen sentences must differ.

    Attributes:
        most_shared: Two sentences that share more of the shorter one's stems are not both chosen.
        novelty: Power of the share of a sentence's weight that has not been said, in its gain; 0 ignores it.
        same_article: Factor on a sentence's gain for each sentence already chosen from its article.
    """

    most_shared: float
    novelty: float
    same_article: float


# Set on the development articles and sets: one writer repeats himself little, five outlets copy each other.
WITHIN_ARTICLE = Distinctness(most_shared=0.7, novelty=0.3, same_article=1.0)
WITHIN_SET = Distinctness(most_shared=0.45, novelty=1.0, same_article=0.95)

OVER = 1.1
"""Going over a budget of words is this much worse than staying under it."""
# A first sentence that hangs on another gives way to one that stands alone and is worth nearly as much.
_EQUAL_WORTH = 0.8
# Of the best sentence's worth the worst one's, which is chosen where nothing else is new; set by hand.
_LOWEST_WORTH = 0.05


def fits_whole(candidates: Sequence[Candidate], budget: Budget) -> bool:
    """Whether everything fits the budget, so that there is nothing to choose."""
    total = sum(len(candidate.words) for candidate in candidates)
    words = budget.words(total)
    return len(candidates) <= budget.amount if words is None else total <= words


def choose(
    document: Document,
    scores: Sequence[float],
    budget: Budget,
    distinct: Distinctness,
    already: Sequence[int] = (),
    dropped: Collection[int] = (),
) -> list[int]:
    """The indexes of the chosen candidates, in the order they were chosen.

    Greedy: each step takes the candidate with the highest product of its score and of how much of it is new,
    after maximal marginal relevance (Carbonell and Goldstein 1998). Ties go to the earlier candidate.

    Args:
        document: One article's candidates, or a set's.
        scores: One a candidate, of any range.
        budget: A number of sentences, or of words, met as nearly as whole sentences allow.
        distinct: How much the chosen ones must differ.
        already: Candidates that are chosen in any case; they come first and count against the budget.
        dropped: Candidates that are not to be chosen.
    """
    candidates = document.candidates
    limit = budget.words(sum(len(candidate.words) for candidate in candidates))
    choice = _MarginalRelevance(document, worth(scores), distinct, already)
    left = [i for i in range(len(candidates)) if i not in dropped]
    for i in choice.best_first(i for i in left if i not in already):
        if limit is None and len(choice.chosen) >= budget.amount:
            break
        after = choice.words + len(candidates[i].words)
        if limit is not None and OVER * (after - limit) > abs(limit - choice.words):
            continue
        if not choice.repeats(i):
            choice.add(i)
    if limit is not None and left and not choice.chosen:
        # Every sentence is longer than what was asked for: the one that is least so.
        return [min(left, key=lambda i: (len(candidates[i].words), -choice.worths[i], i))]
    return choice.chosen


class _MarginalRelevance:
    """What is chosen so far, and what a further candidate would add to it."""

    def __init__(
        self, document: Document, worths: Sequence[float], distinct: Distinctness, already: Sequence[int]
    ) -> None:
        self._candidates, self._idf = document.candidates, document.idf
        self._distinct = distinct
        self._said: set[str] = set()
        self._from_article: Counter[int] = Counter()
        self._wholes = document.weights
        self.worths = worths
        self.chosen: list[int] = []
        self.words = 0
        for i in already:
            self.add(i)

    def gain(self, i: int) -> float:
        """What a candidate is worth beside those chosen; it only falls as these grow."""
        candidate, whole = self._candidates[i], self._wholes[i]
        own, new = candidate.term_set, float(bool(whole))
        if whole and not own.isdisjoint(self._said):
            # The share of its term weight that was not said yet.
            new = similarity.weight(own - self._said, self._idf) / whole
        repeated: float = self._distinct.same_article ** self._from_article[candidate.article]
        return self.worths[i] * float(new**self._distinct.novelty) * repeated

    def best_first(self, left: Iterable[int]) -> Iterator[int]:
        """Candidates, each time the one that is worth most beside those chosen by then.

        Gains only fall, so a heap of old ones finds the best without looking at all (Minoux 1978).
        """
        heap = [(-self.gain(i), i) for i in left]
        heapq.heapify(heap)
        while heap:
            _, i = heapq.heappop(heap)
            now = -self.gain(i)
            if heap and (now, i) > heap[0]:
                heapq.heappush(heap, (now, i))
            else:
                yield i

    def repeats(self, i: int) -> bool:
        """Whether a candidate says too much of what a chosen one says."""
        own, most = self._candidates[i], self._distinct.most_shared
        return any(overlap(own, self._candidates[j]) > most for j in self.chosen)

    def add(self, i: int) -> None:
        """Choose a candidate."""
        candidate = self._candidates[i]
        self.chosen.append(i)
        self._said.update(candidate.terms)
        self._from_article[candidate.article] += 1
        self.words += len(candidate.words)


def stand_alone_first(
    document: Document,
    scores: Sequence[float],
    chosen: Sequence[int],
    budget: Budget,
    distinct: Distinctness,
    dropped: Collection[int] = (),
) -> list[int]:
    """The choice with a first sentence that stands alone, where there is one of equal worth to come first.

    It stands before every other chosen sentence of its article.

    Args:
        document: One article's candidates, or a set's.
        scores: One a candidate.
        chosen: Indexes of the chosen ones, in the order they are to be read.
        budget: What they were chosen under; the exchange does not go over it by more.
        distinct: How much the chosen ones must differ.
        dropped: Candidates that are not to be chosen.
    """
    candidates = document.candidates
    if not chosen or not is_dangling(candidates[chosen[0]]):
        return list(chosen)
    first, rest = chosen[0], list(chosen[1:])
    worths = worth(scores)
    words = sum(len(candidates[i].words) for i in chosen)
    limit = budget.words(sum(len(candidate.words) for candidate in candidates))
    longest = len(candidates[first].words) + (max(0.0, limit - words) if limit is not None else math.inf)
    others = [
        i
        for i in range(len(candidates))
        if i not in chosen
        and i not in dropped
        and all(i < j or candidates[i].article != candidates[j].article for j in rest)
        and worths[i] >= _EQUAL_WORTH * worths[first]
        and len(candidates[i].words) <= longest
        and not is_dangling(candidates[i])
        and all(overlap(candidates[i], candidates[j]) <= distinct.most_shared for j in rest)
    ]
    return [max(others, key=lambda i: (worths[i], -i)), *rest] if others else list(chosen)


def worth(scores: Sequence[float]) -> list[float]:
    """Scores brought to `_LOWEST_WORTH`..1, so that methods of any range can be weighed against what is new."""
    low, high = min(scores, default=0.0), max(scores, default=0.0)
    if high == low:
        return [1.0] * len(scores)
    return [_LOWEST_WORTH + (1 - _LOWEST_WORTH) * (score - low) / (high - low) for score in scores]
