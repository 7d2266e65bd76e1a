"""Parts of a whole that are told alike: two halves of a match, two rounds of a vote, two quarters of a year.

What is counted in each is counted of two things, and which of them is told of is no difference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache

from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Pair
from summarizer.comparison.values.values import AGREE, Value, answer
from summarizer.document import Document
from summarizer.facts import lexicon

_NOUN, _ORDINAL = "+", "ordinal "
_OF_A_SERIES = frozenset({"round", "stage"})
# A sentence that names no part goes on about the one that was named so many sentences before; set by hand.
_REACH = 2
Parts = Mapping[str, frozenset[str]]


class Rounds:
    """Tells which rounds, halves and quarters the sentences of a set are of."""

    def __init__(self, document: Document, values: Sequence[Sequence[Value]]) -> None:
        """Nothing is read before it is asked for.

        Args:
            document: A set's candidates.
            values: The values that each candidate gives.
        """
        self._document = document
        self._values = values
        self._own = cache(lambda index: _named(document.candidates[index]))

    def without_two(self, differences: Iterable[Difference]) -> list[Difference]:
        """Differences less figures of sentences that are of two parts; their numbers differ in those of a series.

        The third round of talks, and the fourth, that began on one day are a difference; two halves are none.
        """
        return [own for own in differences if own.first.kind != "figure" or not self._of_two(own)]

    def are_two(self, pair: Pair) -> bool:
        """Whether two sentences name two parts of a sort, and give no value alike."""
        return any(self._apart(self._own, pair))

    def _of_two(self, own: Difference) -> bool:
        if own.first.about.startswith(_ORDINAL):
            ours, theirs = map(self._own, own.pair)
            return not _OF_A_SERIES.issuperset(ours.keys() & theirs.keys())
        return any(self._apart(self._near, own.pair))

    def _apart(self, of: Callable[[int], Parts], pair: Pair) -> list[str]:
        """The sorts of which two sentences are of two parts each; none where they give a value alike."""
        ours, theirs = map(of, pair)
        sorts = [
            sort
            for sort in ours.keys() & theirs.keys()
            if ours[sort] - theirs[sort] and theirs[sort] - ours[sort]
        ]
        one, other = (self._values[k] for k in pair)
        agree = any(answer(x, y) in AGREE for x in one for y in other if not x.about.startswith(_ORDINAL))
        return [] if agree else sorts

    def _near(self, index: int) -> Parts:
        """The parts that a candidate names, or those that were named last in front of it near by."""
        numbers = self._document.by_article[self._document.candidates[index].article]
        at = numbers.index(index)
        return next(filter(None, map(self._own, reversed(numbers[max(0, at - _REACH) : at + 1]))), {})


def _named(candidate: Candidate) -> Parts:
    """The parts that a sentence names by their number, by their sort."""
    known = word_lists.table(candidate.language.code, "rounds.tsv")
    found: defaultdict[str, set[str]] = defaultdict(set)
    for sort, number in _numbered(candidate, known):
        found[sort].add(number)
    return {sort: frozenset(numbers) for sort, numbers in found.items()}


def _numbered(candidate: Candidate, known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The sort and the number of each part: in Arabic the number stands behind, elsewhere in front."""
    words, language = candidate.words, candidate.language
    fused = language.fuses_particles
    numbers = lexicon.table(language.code, "ordinals.tsv") if fused else known
    for at in range(len(words) - 1):
        noun, number = (at, at + 1) if fused else (at + 1, at)
        if words[number] not in numbers:
            continue
        sort = (word_lists.entry(known, words[noun], language) or "").partition(_NOUN)[2]
        if sort:
            yield sort, numbers[words[number]]
