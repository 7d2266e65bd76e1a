"""The key points of a set: what weight of them each sentence states, and whether it can state them alone.

A reader with one minute needs a handful of things, some more than others (the pyramid method, Nenkova and
Passonneau 2004). The weight that a sentence states of them is a linear model of where it stands, who else carries
it, what the headlines say and how it is worded, learned by `python -m summarizer.selection.train`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts import Fact, opens_in_present
from summarizer.selection import sentence_features
from summarizer.selection.hanging import likely_hanging
from summarizer.selection.leads import fitness, is_clean
from summarizer.selection.linear import Linear, Models, models
from summarizer.selection.sentence_features import GROUPS
from summarizer.selection.stated import Pairs
from summarizer.selection.times import Times, times
from summarizer.sentences.asides import asides
from summarizer.sentences.comment import is_comment, opinions
from summarizer.sentences.fragments import fragments

# A sentence's weight is learned for this power of its words, so that long ones, which state more, do not outweigh
# all the rest of what is learned from; of .3, .4 and .6 on the development sets no one is better.
LENGTH = 0.4
# Of what a sentence is worth where something is asked: how well it answers; the rest is what it states.
_ANSWER = 0.7
# A sentence in another language than most serves fewer readers, and what it has in common with the others' is seen
# in part only: it is told where those have nothing left. Set on the dossiers of tests/gold, as the sets that the
# rest is learned from hold none: from .15 to .85 their briefs tell as much within .02, at .05 a tenth less.
_OTHER_LANGUAGE = 0.15
# Of two that state the same the clean one: without a hashtag, a quotation mark that is never closed, a web address.
# Set by hand; readers who judged briefs blind named them.
_UNCLEAN = 0.9
# A sentence that tells how things are, with nobody, no day and no figure in it, is an outlet's comment: on the
# development sets such ones state .7 of weight where others state 1.9. One that says by a phrase that it comments
# is less still; the development sets hold too few to tell how much.
_GENERAL = 0.4
_ANCHORS = frozenset({"person", "date", "number", "quote"})
_DAYS = frozenset({"date"})
SHORTEST = 5
"""So many words at least are taken into account."""


class KeyPoints(Struct, frozen=True):
    """What a set's sentences state of its key points.

    Attributes:
        weights: For each candidate the weight of the key points that it states, 0 or more.
        order: For each how late in a brief it comes; comparable within the set.
        hanging: For each how likely it cannot be understood without what stands before it.
        leads: For each how fit it is to be the first of a brief, up to 1.
        empty: The candidates that state nothing by themselves: fragments and asides.
        times: Those that are background, and those that look ahead.
        parts: For each what its place, what carries it, and so on, add to its weight; see `GROUPS`.
        pairs: What tells how much of one another states.
        by: The models that tell it.
    """

    weights: tuple[float, ...]
    order: tuple[float, ...]
    hanging: tuple[float, ...]
    leads: tuple[float, ...]
    empty: frozenset[int]
    times: Times
    parts: tuple[Mapping[str, float], ...]
    pairs: Pairs
    by: Models

    def stated(self, one: int, other: int) -> float:
        """How much of one candidate's key points another states, 0 to 1."""
        return self.pairs.stated(one, other, self.by.stated)

    def table(self, pool: Sequence[int]) -> dict[int, list[float]]:
        """How much each of some candidates states of the key points of each of them; see `Pairs.table`."""
        return self.pairs.table(pool, self.by.stated)


def key_points(
    document: Document,
    judged: Mapping[Pair, Judged],
    origin: Sequence[int],
    facts: Sequence[Fact],
    by: Models | None = None,
    *,
    hanging: tuple[float, ...] | None = None,
    values: Sequence[Sequence[Value]] = (),
) -> KeyPoints:
    """What the sentences of a set state of its key points.

    Args:
        document: The set's candidates.
        judged: How likely pairs of them state the same.
        origin: For each article the first one that has the same text.
        facts: Its key facts; empty where none were read.
        by: The models to go by; those that come with Mujaz where left out.
        hanging: What `likely_hanging` tells of them by these models, where it was asked already.
        values: The values that each sentence gives; empty where none were read.
    """
    by = by or models()
    seen = sentence_features.features(document, judged, origin)
    parts = [
        _parts(length, own, by.weight) for length, own in zip(_lengths(document, facts), seen, strict=True)
    ]
    return KeyPoints(
        tuple([max(0.0, sum(own.values())) for own in parts]),
        tuple(map(by.order.value, seen)),
        likely_hanging(document, facts, by.hanging) if hanging is None else hanging,
        fitness(document.candidates, _naming(_DAYS, document, facts)),
        fragments(document) | asides(document),
        times(document, facts),
        tuple(parts),
        Pairs(document, judged, values),
        by,
    )


def _lengths(document: Document, facts: Sequence[Fact]) -> Iterator[float]:
    """What each candidate's features are multiplied by: a power of its words, less where it serves readers less."""
    opinion = opinions(document)
    anchored = _naming(_ANCHORS, document, facts)
    for n, candidate in enumerate(document.candidates):
        length: float = max(SHORTEST, len(candidate.words)) ** LENGTH
        length *= _OTHER_LANGUAGE if candidate.language.code != document.main_language else 1.0
        length *= 1.0 if is_clean(candidate.text) else _UNCLEAN
        if n not in anchored and opens_in_present(candidate.words):
            length *= _GENERAL
        if is_comment(candidate) or candidate.article in opinion:
            length *= _GENERAL
        yield length


def _parts(length: float, features: Sequence[float], weight: Linear) -> Mapping[str, float]:
    """What each of `GROUPS` adds to the weight of a sentence of some length."""
    each = [length * part for part in weight.parts(features)]
    grouped, at = {}, 0
    for name, members in GROUPS.items():
        grouped[name] = sum(each[at : at + len(members)])
        at += len(members)
    # What all sentences of a set have alike was learned to part sets from each other, and is as it is on
    # average: thirty articles of one story would leave nothing worth telling.
    grouped["set"] = length * weight.constant
    return grouped


def _naming(kinds: Container[str], document: Document, facts: Sequence[Fact]) -> Container[int]:
    """The indexes of the candidates that name something of some kinds; all where no facts were read."""
    if not facts:
        return range(len(document.candidates))
    named: dict[str, list[int]] = {}
    for fact in facts:
        if fact.kind in kinds:
            for mention in fact.mentions:
                named.setdefault(mention.article, []).append(mention.start)
    for starts in named.values():
        starts.sort()
    found = set()
    for n, candidate in enumerate(document.candidates):
        starts = named.get(document.articles[candidate.article].id, [])
        at = bisect_left(starts, candidate.sentence.start)
        if at < len(starts) and starts[at] < candidate.sentence.end:
            found.add(n)
    return found


def about(points: KeyPoints, answered: Sequence[float]) -> KeyPoints:
    """Key points weighed by how well each sentence answers a query, 0 to 1; the best answer comes first."""
    most = max(points.weights, default=0.0)
    weights = [
        weight * (1 - _ANSWER) + _ANSWER * share * most
        for weight, share in zip(points.weights, answered, strict=True)
    ]
    late = [order - share for order, share in zip(points.order, answered, strict=True)]
    return replace(points, weights=tuple(weights), order=tuple(late))
