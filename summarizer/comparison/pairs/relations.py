"""How the sentences of different articles relate: which state the same, which share a part, which differ.

Pairs are found over an inverted index of roots (figures are none), so that time grows with what the articles share
and not with their pairs; each pair found is judged by the model of `sameness`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal, TypeVar

from msgspec import Struct

from summarizer.candidate import Candidate
from summarizer.comparison.pairs.sameness import Model, likeness, model, own_features, probabilities
from summarizer.comparison.pairs.statements import Statements
from summarizer.document import Document

RelationKind = Literal["same", "part", "differs"]
Pair = tuple[int, int]
Seen = TypeVar("Seen")

# Roots of so much weight must be shared for a pair to be looked at, two or three that are telling, and so much of
# the lighter sentence: of the pairs of the development sets that state the same 5 in 100 (48 of 967) share less.
_LEAST_WEIGHT, _LEAST_SHARE = 5.0, 0.18
# A root of more sentences than this brings no two of them together.
_COMMON = 60
# Pairs that share less than this are never held to state the same, be they each other's nearest: of those of the
# development sets that the model takes for the same half are not.
_ALIKE = 0.5
# From these likelihoods on a pair is told to state the same, or to share a part. Set by cross-validation on the
# development sets: of the pairs told, same counting one and part a half, .94 are right (.93 at .6, which joins one
# pair of articles in a hundred more).
SAME = 0.62
PART = 0.9
# So sure it must be that two sentences state the same for values that differ in them to be of one thing: where they
# give several of a kind, elsewhere, and where all else is one but for a word or two. Set by hand.
HALF_SURE, SURE, ALL_BUT_ONE = 0.5, 0.6, 0.8


class Judged(Struct, frozen=True):
    """A pair of sentences of different articles as the model judges it.

    Attributes:
        same: How likely both state the same, whatever their figures; 0 to 1.
        part: How likely they share a part of what they state at least; 0 to 1.
    """

    same: float
    part: float


def pair_of(one: int, other: int) -> Pair:
    """Two of a kind as a pair, the lower index first."""
    return (one, other) if one < other else (other, one)


def judge(statements: Statements, by: Model | None = None) -> dict[Pair, Judged]:
    """The pairs of statements worth a judgement, the lower index first, and the judgement.

    Args:
        statements: A set's statements.
        by: The model to judge by; the one that comes with Mujaz where left out.
    """
    by = by or model()
    return {pair: _judged(features, by) for pair, features in pair_features(statements).items()}


def _judged(features: list[float], by: Model) -> Judged:
    same, part = probabilities(features, by)
    return Judged(same if likeness(features) >= _ALIKE else min(same, 0.5), part)


def likely_pairs(
    document: Document, judged: Mapping[Pair, Judged], least: float, read: Callable[[Candidate], Seen]
) -> Iterator[tuple[Pair, Seen, Seen]]:
    """The pairs of one language that likely state the same, with what is read of each sentence once.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
        least: Pairs less likely than this are passed over.
        read: What is to be seen of a sentence.
    """
    seen: dict[int, Seen] = {}
    for (i, j), own in judged.items():
        if own.same >= least and document.candidates[i].language == document.candidates[j].language:
            for k in (i, j):
                if k not in seen:
                    seen[k] = read(document.candidates[k])
            yield (i, j), seen[i], seen[j]


def pair_features(statements: Statements) -> dict[Pair, list[float]]:
    """The features of each pair worth a judgement; see `sameness.FEATURES`."""
    each = statements.each
    features = {(i, j): own_features(each[i], each[j], statements) for i, j in _pairs(statements)}
    likest = {pair: likeness(own) for pair, own in features.items()}
    nearest = two_nearest(likest, [own.article for own in each])
    for (i, j), own in features.items():
        like = likest[i, j]
        rivals = [
            max((value for value, index in nearest[one, each[other].article] if index != other), default=0.0)
            for one, other in ((i, j), (j, i))
        ]
        own += [like - max(rivals), like - min(rivals), float(like >= max(rivals))]
    return features


def two_nearest(
    scores: Mapping[Pair, float], articles: Sequence[int]
) -> dict[tuple[int, int], list[tuple[float, int]]]:
    """For each sentence and article the two sentences of it that score highest with it, the higher one first.

    Args:
        scores: What pairs of sentences score.
        articles: The article of each sentence.
    """
    found: defaultdict[tuple[int, int], list[tuple[float, int]]] = defaultdict(list)
    for (i, j), score in scores.items():
        for one, other in ((i, j), (j, i)):
            held = found[one, articles[other]]
            held.append((score, other))
            held.sort(reverse=True)
            del held[2:]
    return found


def _pairs(statements: Statements) -> Iterator[Pair]:
    holders: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for statement in statements.each:
        for root in statement.roots:
            holders[statement.language, root].append(statement.candidate)
    weights, articles = statements.roots, [own.article for own in statements.each]
    shared: defaultdict[Pair, float] = defaultdict(float)
    told = ((key, found) for key, found in holders.items() if 1 < len(found) <= _COMMON)
    for (_, root), found in sorted(told):
        weight = weights[root]
        for n, i in enumerate(found):
            article = articles[i]
            for j in found[n + 1 :]:
                if articles[j] != article:
                    shared[i, j] += weight
    wholes = [own.roots for own in statements.weighed]
    for (i, j), weight in sorted(shared.items()):
        if weight >= _LEAST_WEIGHT and weight >= _LEAST_SHARE * min(wholes[i], wholes[j]):
            yield i, j


class Relation(Struct, frozen=True):
    """How two sentences of different articles relate.

    Attributes:
        kind: `same`: both state the same main thing; `part`: they share a part of it; `differs`: they state the
            same with another value.
        likeness: How likely the model holds it that both state the same; 0 to 1.
    """

    kind: RelationKind
    likeness: float


class Relations(Struct, frozen=True, dict=True):
    """The relations of a set's sentences.

    Attributes:
        pairs: Of each two candidates that relate, the lower index first.
    """

    pairs: Mapping[Pair, Relation]

    @cached_property
    def of(self) -> Mapping[int, Mapping[int, Relation]]:
        """For each candidate that relates to others, those and how."""
        found: defaultdict[int, dict[int, Relation]] = defaultdict(dict)
        for (i, j), relation in self.pairs.items():
            found[i][j] = found[j][i] = relation
        return found

    def between(self, one: int, other: int) -> Relation | None:
        """How two candidates relate; None where nothing is known of it."""
        return self.pairs.get(pair_of(one, other))

    def same_as(self, index: int) -> tuple[int, ...]:
        """The candidates that state what one states, the likest first."""
        own = self.of.get(index, {})
        return tuple(
            sorted((i for i, r in own.items() if r.kind == "same"), key=lambda i: (-own[i].likeness, i))
        )


def relate(judged: Mapping[Pair, Judged], differing: Collection[Pair]) -> Relations:
    """The relations that are sure enough to be told.

    Args:
        judged: Pairs of candidates as the model judges them.
        differing: Pairs that give different values of one thing, and are never the same.
    """
    found: dict[Pair, Relation] = {}
    for pair, own in judged.items():
        if pair in differing:
            found[pair] = Relation("differs", own.same)
        elif own.same >= SAME:
            found[pair] = Relation("same", own.same)
        elif own.part >= PART:
            found[pair] = Relation("part", own.same)
    for pair in sorted(set(differing) - found.keys()):
        found[pair] = Relation("differs", 0.0)
    return Relations(dict(sorted(found.items())))
