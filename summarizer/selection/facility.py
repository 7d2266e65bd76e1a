"""Choosing a set's sentences so that together they state as much as fits of its key points, each once.

A facility location under a budget (Lin and Bilmes 2011): each sentence's weight counts as far as the best of the
chosen ones states it, and a chosen one counts for less the likelier it leans on a sentence that is not chosen.
What the headlines say, which an editor chose, is to be told as well.
Greedy by gain for length, then exchanges while they gain: one sentence for another, or for two that follow each
other.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from summarizer.budget import Budget
from summarizer.comparison.pairs.relations import pair_of
from summarizer.constraints import FREE, Steering
from summarizer.document import Document
from summarizer.selection.key_points import KeyPoints
from summarizer.selection.mmr import OVER
from summarizer.similarity import overlap

# All set by cross-validation on the development sets; each is flat around its value.
# A sentence pays for its length, less where sentences are counted and not words.
_LENGTH = {"words": 0.75, "sentences": 0.4}
# What several sentences state is one thing, and yet more than what one states: the root of their number is taken.
_SPREAD = 0.5
# What a sentence states is worth so much less as it is likely not understood: this power of the likelihood. In a
# set's summary, where another article's sentence stands before it, what is seen tells of too few that hang rather
# than too many. From 80 to 200 words and of 7 sentences the development sets tell .779 of their key points with 4.7
# hanging lines of a hundred at .7 and .75, .775 and 5.4 at .85, .771 and 4.8 at .5.
_HANGING = {"set": 0.75, "article": 1.0}
# Likelier than this to lean on a sentence that is not chosen, one does not fill what is left of so many words,
# and of so many sentences only where no other is left: readers who judged briefs blind took more offence at what
# hangs in the air than at what is missing. For 70 to 200 words the development sets reach the same within .004 from
# .25 to .35, with 4 hanging lines of a hundred up to .27 and 5 at .35; for so many sentences they lose below .5.
_HANGS = {"words": 0.25, "sentences": 0.55}
_LEFT = {"words": 0.0, "sentences": 0.05}
# What hangs so surely supports no other, but behind one that it hangs on. From .6 to .9 the development sets reach
# the same.
_SUPPORTS = 0.7
# Where less than this share of the words asked for is filled, what likely hangs is taken too. Not tuned.
_FULL = 0.85
# What the headlines say is to be told too, each of their words once; all of them together count so much of what
# the sentences count together. From .1 to .2 the development sets gain, and no more, and at .12 their briefs are
# nearest to those of two editors; less in an article's own summary, whose one headline says little but what its
# first sentence says again.
_HEADLINES = {"set": 0.12, "article": 0.07}
# Two sentences of which one states this much of the other are never both chosen, nor two with so many stems shared,
# nor with so many words in a row: of 1,400 such pairs of the development sets three in four share a key point. From
# .55 down to .45 their briefs say as much; the lower, the less often a thing twice and the more often what hangs.
# One writer who comes back to his news says it again: of two to five sentences of an article .875, .879, .883 and
# .886 of the most that so many can say become .883, .882, .888 and .899 (with what its headline counts, above).
_MOST_TOLD = {"set": 0.52, "article": 0.4}
_MOST_SHARED = 0.7
_IN_A_ROW = 8
_SHORTEST = 5
_LARGEST = 120
_ROUNDS = 20
_SLACK = 1.03
# A smaller gain, or share of what is gained, is rounding.
_LEAST_GAIN = 1e-9


def choose_key_points(
    document: Document,
    points: KeyPoints,
    budget: Budget,
    steering: Steering = FREE,
    *,
    article: int | None = None,
) -> list[int]:
    """The indexes of the chosen candidates, best first.

    Args:
        document: A set's candidates.
        points: What they state of its key points.
        budget: A number of sentences, or of words, met as nearly as whole sentences allow.
        steering: What is chosen in any case, and what is not.
        article: The index of the one article whose candidates are chosen from; all are where left out.
    """
    return _FacilityLocation(document, points, budget, steering, article).made()


class _FacilityLocation:
    """A choice of sentences under way: what is chosen, and what each would add."""

    def __init__(
        self,
        document: Document,
        points: KeyPoints,
        budget: Budget,
        steering: Steering,
        article: int | None,
    ) -> None:
        self.document = document
        self.candidates = document.candidates
        self.points = points
        within = range(len(self.candidates)) if article is None else document.by_article[article]
        self.lengths = {i: len(self.candidates[i].words) for i in within}
        self.limit = budget.words(sum(self.lengths.values()))
        self.most = budget.amount if self.limit is None else len(self.lengths)
        self.unit = "sentences" if self.limit is None else "words"
        self.left = _LEFT[self.unit]
        self.of = "set" if article is None else "article"
        self.power = _HANGING[self.of]
        self.pinned = tuple(i for i in steering.pinned if i in self.lengths)
        ranked = sorted(within, key=lambda i: (-self._density(i), i))
        self.pool = sorted([i for i in ranked if i in self.pinned or self._is_open(i, steering)][:_LARGEST])
        self.pool = sorted({*self.pool, *self.pinned})
        # What each states of each: row by row the one that states, in columns what is stated.
        self.states = points.table(self.pool)
        totals = map(sum, zip(*(self.states[i] for i in self.pool), strict=True))
        self.worth = [points.weights[j] / total**_SPREAD for j, total in zip(self.pool, totals, strict=True)]
        self._add_headlines(document, article)
        self.column = {j: k for k, j in enumerate(self.pool)}
        # What was found out so far: what the chosen state, and which two say something else.
        self.understood: dict[tuple[int, bool], list[float]] = {}
        self.apart: dict[tuple[int, int], bool] = {}
        self.runs: dict[int, frozenset[tuple[str, ...]]] = {}
        self.chosen: list[int] = list(self.pinned)

    def made(self) -> list[int]:
        self._greedy()
        self._exchange()
        words = sum(self.lengths[i] for i in self.chosen)
        if self.limit is not None and words < _FULL * self.limit:
            # So much is asked for that what likely hangs is needed as well.
            self.left = 1.0
            self.understood.clear()
            self._greedy()
            self._exchange()
        return self.chosen

    def _add_headlines(self, document: Document, article: int | None) -> None:
        """Let each word of the headlines be a thing to be told: a column that a sentence with it states."""
        if article is not None:
            own = [article]
        else:
            # What headlines say in another language has no words in common with those of the most.
            own = [n for n, one in enumerate(document.articles) if one.language == document.main_language]
        weights = document.headline_terms(own)
        share = _HEADLINES[self.of] * math.fsum(self.worth) / (math.fsum(weights.values()) or 1.0)
        held = frozenset().union(*(self.candidates[i].term_set for i in self.pool))
        for term in [term for term in weights if term in held]:
            self.worth.append(share * weights[term])
            for i in self.pool:
                self.states[i].append(float(term in self.candidates[i].term_set))

    def _density(self, i: int) -> float:
        return self.points.weights[i] / math.sqrt(max(1, self.lengths[i]))

    def _is_open(self, i: int, steering: Steering) -> bool:
        # The headlines' words alone, without any of the key points, make nothing worth telling.
        worth = self.lengths[i] >= _SHORTEST and self.points.weights[i] > 0
        return worth and i not in steering.dropped

    def follows(self, i: int, chosen: Sequence[int]) -> bool:
        """Whether the sentence before a candidate is chosen, and does not hang in the air itself."""
        while i - 1 in chosen and self.candidates[i - 1].article == self.candidates[i].article:
            if self.points.hanging[i - 1] < _SUPPORTS:
                return True
            i -= 1
        return False

    def _stated(self, i: int, *, follows: bool) -> list[float]:
        """What a chosen sentence states of each of the pool, in weight; less where it may not be understood."""
        if (i, follows) not in self.understood:
            hanging = 0.0 if follows else self.points.hanging[i]
            whole = 1.0 - hanging**self.power
            if hanging >= _HANGS[self.unit]:
                whole *= self.left
            states = zip(self.worth, self.states[i], strict=True)
            self.understood[i, follows] = [worth * (whole * stated) for worth, stated in states]
        return self.understood[i, follows]

    def _best(self, chosen: Sequence[int]) -> list[float]:
        """What of each of the pool is stated by the one of the chosen that states most of it."""
        rows = [self._stated(i, follows=self.follows(i, chosen)) for i in chosen]
        return list(map(max, zip(*rows, strict=True))) if rows else [0.0] * len(self.worth)

    def _value(self, best: Sequence[float], chosen: Sequence[int] = (), added: Sequence[int] = ()) -> float:
        """What is stated in all.

        Args:
            best: What of each of the pool some chosen ones state.
            chosen: Those.
            added: Sentences that are to be put beside them.
        """
        for n, i in enumerate(added):
            follows = self.follows(i, chosen) or self.follows(i, added[:n])
            best = _larger(best, self._stated(i, follows=follows))
            # The next sentence of its article, if chosen, is understood from now on.
            if i + 1 in chosen and self.follows(i + 1, [i]):
                best = _larger(best, self._stated(i + 1, follows=True))
        return math.fsum(best)

    def _greedy(self) -> None:
        """Choose one after the other, each time the one that adds most for its length."""
        half = math.inf if self.limit is None else self.limit / 2
        words = sum(self.lengths[i] for i in self.chosen)
        best = self._best(self.chosen)
        value = self._value(best)
        open_ = [i for i in self.pool if i not in self.chosen and self._differs(i, self.chosen)]
        while len(self.chosen) < self.most:
            found, gained, at = None, _LEAST_GAIN, value
            # The first one is the core: the one that states most of it, however long, as editors choose it. In a
            # set each counts as far as it is fit to be the first.
            core = [] if self.chosen else [i for i in open_ if self.lengths[i] <= half]
            power = 0.0 if core else _LENGTH[self.unit]
            for i in core or open_:
                if self._fits(words, i):
                    total = self._value(best, self.chosen, [i])
                    gain = (total - value) / self.lengths[i] ** power
                    if core and self.of == "set":
                        gain *= self.points.leads[i]
                    if gain > gained:
                        found, gained, at = i, gain, total
            if found is None:
                return
            self.chosen.append(found)
            open_ = [i for i in open_ if i != found and self._differs(i, [found])]
            words += self.lengths[found]
            best, value = self._best(self.chosen), at

    def _fits(self, words: int, i: int) -> bool:
        if self.limit is None or not self.chosen:
            return True
        return OVER * (words + self.lengths[i] - self.limit) <= abs(self.limit - words)

    def _differs(self, i: int, others: Sequence[int]) -> bool:
        """Whether a candidate says something else than each of some others."""
        return all(self._apart(*pair_of(i, j)) for j in others)

    def _apart(self, i: int, j: int) -> bool:
        if (i, j) not in self.apart:
            told = max(self.states[i][self.column[j]], self.states[j][self.column[i]])
            self.apart[i, j] = (
                told <= _MOST_TOLD[self.of]
                and overlap(self.candidates[i], self.candidates[j]) <= _MOST_SHARED
                and self._runs(i).isdisjoint(self._runs(j))
            )
        return self.apart[i, j]

    def _runs(self, i: int) -> frozenset[tuple[str, ...]]:
        """Each so many words of a candidate in a row."""
        if i not in self.runs:
            words = self.candidates[i].words
            self.runs[i] = frozenset([words[n : n + _IN_A_ROW] for n in range(len(words) - _IN_A_ROW + 1)])
        return self.runs[i]

    def _exchange(self) -> None:
        """Put sentences in another's place, or beside the rest, as long as that says more."""
        total = sum(self.lengths[i] for i in self.chosen)
        most = float(total) if self.limit is None else max(total, self.limit * _SLACK)
        for _ in range(_ROUNDS):
            chosen, gained = self.chosen, self._value(self._best(self.chosen)) * (1 + _LEAST_GAIN)
            for kept, best, added in self._exchanges(most):
                value = self._value(best, kept, added)
                if value > gained and all(self._differs(i, [*kept, *added[:n]]) for n, i in enumerate(added)):
                    chosen, gained = [*kept, *added], value
            if chosen is self.chosen:
                return
            self.chosen = chosen

    def _exchanges(self, most: float) -> Iterator[tuple[list[int], list[float], list[int]]]:
        """What can be kept, what that states of each of the pool, and what be put beside it.

        Args:
            most: So many words all may have together.
        """
        open_ = [i for i in self.pool if i not in self.chosen]
        pairs = [[i, i + 1] for i in open_ if i + 1 in open_ and self.follows(i + 1, [i])]
        additions = sorted([*([i] for i in open_), *pairs])
        words = [sum(self.lengths[i] for i in added) for added in additions]
        for gone in (None, *(i for i in self.chosen if i not in self.pinned)):
            kept = [i for i in self.chosen if i != gone]
            room = most - sum(self.lengths[i] for i in kept)
            best = self._best(kept)
            for added, length in zip(additions, words, strict=True):
                if length <= room and len(kept) + len(added) <= self.most:
                    yield kept, best, added


def _larger(some: Sequence[float], others: Sequence[float]) -> list[float]:
    """The larger of each two, in a fraction of the time that `max` takes: a choice asks it hundreds of times."""
    return [b if b > a else a for a, b in zip(some, others, strict=True)]  # noqa: FURB136 - see above
