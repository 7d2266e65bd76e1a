"""Articles without days that tell of two events alike: two matches of one team, two raids, two days of an exchange.

What news of one kind has anew each time shows it: the scores that lead it, the hours, the figures of a sentence
that is otherwise the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from summarizer.comparison.apart.loose_ties import SHORT
from summarizer.comparison.pairs.relations import Judged, Pair, pair_of
from summarizer.comparison.values.tolls import TOLLS
from summarizer.comparison.values.values import AGREE, Value, answer
from summarizer.document import Document

# The score of its match stands in so many sentences at the front of an article.
_LEAD = 2
# Sentences that so likely state the same, or share a part, are of one kind; so many figures of each are compared.
_ALIKE, _SHARE, _FIGURES = 0.4, 0.6, 2
# A lower number is found in two texts by chance; as `one_event` has it.
_TELLING = 10


def told_alike(
    document: Document, values: Sequence[Sequence[Value]], judged: Mapping[Pair, Judged]
) -> frozenset[Pair]:
    """The pairs of articles of one language, the days of which are not both known, that tell of two events.

    Short ones may tell of one: as elsewhere, nothing more can be asked of them.

    Both lead with a score and none with one of the other's. Or they have no telling figure in common, and either
    none of the hours that both give, or sentences that are alike but for all their figures; tolls are none of
    these, which change together. On undated press (tests/benchmarks/press_pairs.py) this silences 14 of the 30
    pairs that were wrongly told to state the same of articles on two events, and 7 of 880 that were rightly told.

    Args:
        document: A set's candidates.
        values: The values that each candidate gives.
        judged: How likely pairs of candidates state the same.
    """
    articles = document.articles
    undated = [
        (a, b)
        for a, b in combinations(range(len(articles)), 2)
        if articles[a].language == articles[b].language
        if not (articles[a].published and articles[b].published)
        and min(len(articles[a].body), len(articles[b].body)) >= SHORT
    ]
    if not undated:
        return frozenset()
    told = _Told(document, values)
    unlike = set(_unlike(document, values, judged))
    return frozenset(
        pair
        for pair in undated
        if told.have_two_scores(pair)
        or (not told.agree(told.figures, pair) and (pair in unlike or told.differ(told.hours, pair)))
    )


class _Told:
    """The scores that lead each article, the hours that it gives, and its telling figures."""

    def __init__(self, document: Document, values: Sequence[Sequence[Value]]) -> None:
        self._scores: defaultdict[int, set[str]] = defaultdict(set)
        self.hours: defaultdict[int, list[Value]] = defaultdict(list)
        self.figures: defaultdict[int, list[Value]] = defaultdict(list)
        leads = {k for own in document.by_article for k in own[:_LEAD]}
        for value in (value for own in values for value in own):
            if value.about.startswith("score") and value.candidate in leads:
                self._scores[value.article].update(value.words)
            elif value.clock is not None:
                self.hours[value.article].append(value)
            elif _is_figure(value) and _number(value) >= _TELLING:
                self.figures[value.article].append(value)

    def have_two_scores(self, pair: Pair) -> bool:
        """Whether two articles both lead with scores, and none with one of the other's."""
        ours, theirs = (self._scores.get(article, set()) for article in pair)
        return bool(ours and theirs) and ours.isdisjoint(theirs)

    def agree(self, held: Mapping[int, Sequence[Value]], pair: Pair) -> bool:
        """Whether two articles give a value alike."""
        ours, theirs = (held.get(article, ()) for article in pair)
        return any(answer(x, y) in AGREE for x in ours for y in theirs)

    def differ(self, held: Mapping[int, Sequence[Value]], pair: Pair) -> bool:
        """Whether two articles both give values, and none alike."""
        return all(held.get(article) for article in pair) and not self.agree(held, pair)


def _unlike(
    document: Document, values: Sequence[Sequence[Value]], judged: Mapping[Pair, Judged]
) -> Iterator[Pair]:
    """The pairs of articles with sentences that are alike and count the same things, but no number of both."""
    candidates = document.candidates
    counted = [[v for v in own if _is_figure(v) and v.about not in TOLLS] for own in values]
    numbers = [{_number(value) for value in own} for own in counted]
    for (i, j), own in judged.items():
        if own.same < _ALIKE and own.part < _SHARE:
            continue
        if min(len(numbers[i]), len(numbers[j])) < _FIGURES or numbers[i] & numbers[j]:
            continue
        if {value.about for value in counted[i]} & {value.about for value in counted[j]}:
            yield pair_of(candidates[i].article, candidates[j].article)


def _is_figure(value: Value) -> bool:
    return value.kind == "figure" and value.quantity is not None and not value.earlier


def _number(value: Value) -> float:
    return value.quantity.low if value.quantity else 0.0
