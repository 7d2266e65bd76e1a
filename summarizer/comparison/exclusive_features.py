"""What a sentence is seen by, of which a model tells whether its article alone states it: its features.

The facts and values that no other article has, how likely another states the same, and where and how it is told.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence

from summarizer.candidate import Candidate
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.pairs.statements import Statement, Statements
from summarizer.comparison.reuse.text_reuse import Copy
from summarizer.comparison.values.values import AGREE, BY_WEEKDAY, Value, answer
from summarizer.document import Document
from summarizer.facts import Fact
from summarizer.sentence_index import SentenceIndex
from summarizer.sentences.dangling import dangling

FEATURES = (
    *("likest", "likest part", "part squared", "carried", "dangling", "depth", "first", "words"),
    *("own numbers", "own people", "own organizations", "own quotations", "own dates", "own places"),
    *("figures", "headline", "headlines by length", "question"),
    *("own roots", "own figures", "known values", "own values"),
)
"""The features of a sentence, in their order."""
_MANY = 3  # facts of a kind; more of them count no more
# From this likelihood on another article is told to share a part: of sixteen so told in thirty development sets
# four share nothing, and of the rest twelve of ninety-one share something.
_SHARES = 0.2
# So many values of a kind are held against another at most: of a large set the first ones.
_MOST_COMPARED = 200
# What is told in the sentence's own words; people and the like by their whole names.
_AS_WRITTEN = frozenset({"date", "number"})
_KINDS = ("number", "person", "organization", "quote", "date", "place")


def own_facts(
    document: Document, facts: Sequence[Fact], group: Sequence[int] | None = None
) -> Mapping[int, list[tuple[int, str, str]]]:
    """For each candidate the facts that its article alone has: their places, what they are called, their kinds.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        group: For each article a number; articles of one number count as one.
    """
    places = SentenceIndex(document)
    own: defaultdict[int, list[tuple[int, str, str]]] = defaultdict(list)
    for fact in facts:
        holders = {places.article(mention.article) for mention in fact.mentions}
        owners = {holder if holder is None or group is None else group[holder] for holder in holders}
        if len(owners) > 1 or (fact.kind == "date" and fact.iso is None):
            continue
        told: set[int] = set()
        for mention in fact.mentions:
            index = places.find(mention.article, mention.start)
            if index is not None and index not in told:
                told.add(index)
                # «Sunday evening» elsewhere in the article is not what this sentence says of Sunday.
                called = mention.text if fact.kind in _AS_WRITTEN else fact.value
                own[index].append((mention.start, called, fact.kind))
    return own


def features_of(  # noqa: PLR0917 - all that a comparison of a set has found
    document: Document,
    statements: Statements,
    judged: Mapping[Pair, Judged],
    own: Mapping[int, Sequence[tuple[int, str, str]]],
    carried: Sequence[float],
    values: Sequence[Sequence[Value]],
    group: Sequence[int] | None = None,
) -> list[tuple[list[float], bool]]:
    """For each candidate its `FEATURES`, and whether another article likely shares a part of it.

    Args:
        document: A set's candidates.
        statements: Its statements.
        judged: How likely pairs of them state the same.
        own: The facts that only its article has, as `own_facts` gives them.
        carried: The share of its text that others have.
        values: The values that each gives.
        group: For each article a number; articles of one number count as one.
    """
    groups = group or range(len(document.articles))
    spread = _Spread(statements, values, groups)
    same, part = _likeliest(judged)
    heads = Counter(term for headline in document.headlines for term in headline)
    found = []
    for i, (candidate, statement) in enumerate(zip(document.candidates, statements.each, strict=True)):
        headline = math.fsum(heads[term] for term in candidate.term_set) / len(document.articles)
        features = [
            same[i],
            part[i],
            part[i] ** 2,
            carried[i],
            *_alone(candidate, statement, Counter(kind for _, _, kind in own.get(i, ())), headline),
            *spread.own(i, groups[candidate.article]),
        ]
        found.append((features, part[i] >= _SHARES))
    return found


def _alone(
    candidate: Candidate, statement: Statement, kinds: Mapping[str, int], headline: float
) -> Iterator[float]:
    """The features of a candidate that no other candidate is asked for.

    Args:
        candidate: The candidate.
        statement: What it states.
        kinds: How many facts of each kind only its article has.
        headline: How much of the headlines it says.
    """
    words = max(1, len(candidate.words))
    yield dangling(candidate.text, candidate.words, candidate.language)
    yield statement.depth
    yield float(statement.place == 0)
    yield math.log(1 + words)
    yield from (float(min(_MANY, kinds[kind])) for kind in _KINDS)
    yield float(bool(statement.figures))
    yield headline
    yield headline / math.sqrt(words)
    yield float("؟" in candidate.text or "?" in candidate.text)


def _likeliest(judged: Mapping[Pair, Judged]) -> tuple[Mapping[int, float], Mapping[int, float]]:
    """How likely another states what each candidate does, and how likely one shares a part of it; else nought."""
    same: defaultdict[int, float] = defaultdict(float)
    part: defaultdict[int, float] = defaultdict(float)
    for pair, judgement in judged.items():
        for i in pair:
            same[i] = max(same[i], judgement.same)
            part[i] = max(part[i], judgement.part)
    return same, part


class _Spread:
    """Knows which articles have a root, a figure or a value."""

    def __init__(
        self, statements: Statements, values: Sequence[Sequence[Value]], groups: Sequence[int]
    ) -> None:
        self._statements = statements
        self._values = values
        self._groups = groups
        self._languages = {groups[one.article]: one.language for one in statements.each}
        self._written_in = Counter(self._languages.values())
        self._holders: defaultdict[Hashable, set[int]] = defaultdict(set)
        self._given: defaultdict[str, list[Value]] = defaultdict(list)
        for statement, own in zip(statements.each, values, strict=True):
            for item in (*statement.roots, *(("figure", one) for one in statement.figures)):
                self._holders[item].add(groups[statement.article])
            for value in own:
                self._given[value.about].append(value)

    def own(self, index: int, group: int) -> tuple[float, float, float, float]:
        """What only its group has of a statement: roots (their share), figures; values others have, and lack.

        Words are compared within a language: roots count by the share of the others that is in the statement's.
        """
        statement, weight = self._statements.each[index], self._statements.weight
        roots = [one for one in statement.roots if self._holders[one] == {group}]
        figures = sum(self._holders["figure", one] == {group} for one in statement.figures)
        said = [value for value in self._values[index] if value.words[-1:] != BY_WEEKDAY]
        known = sum(self._is_known(value, group) for value in said)
        whole = self._statements.weighed[index].roots
        others = len(self._languages) - 1
        alike = self._written_in[statement.language] - (self._languages[group] == statement.language)
        heard = alike / others if others else 1.0
        return heard * weight(roots) / whole if whole else 0.0, min(_MANY, figures), known, len(said) - known

    def _is_known(self, value: Value, group: int) -> bool:
        """Whether an article of another group gives a value too, of the first so many of its kind."""
        others = self._given[value.about][:_MOST_COMPARED]
        return any(
            self._groups[self._statements.each[other.candidate].article] != group
            and answer(value, other) in AGREE
            for other in others
        )


def carried_between(document: Document, copies: Sequence[Copy], group: Sequence[int]) -> list[float]:
    """For each candidate the most of its text that an article of the other group has word for word."""
    spans: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for copy in copies:
        if group[copy.first] != group[copy.second]:
            for run in copy.runs:
                spans[copy.first].append(run.first)
                spans[copy.second].append(run.second)
    carried = []
    for candidate in document.candidates:
        start, end = candidate.sentence.start, candidate.sentence.end
        shared = [max(0, min(b, end) - max(a, start)) for a, b in spans[candidate.article]]
        carried.append(max(shared, default=0) / max(1, end - start))
    return carried
