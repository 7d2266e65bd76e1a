"""Statements in different languages: joined by their meaning, by figures and dates, and by names by their sound.

Where meanings can be compared (see `meaning`), a pair is judged by how near they are, figures and names that both
have adding to it, and told to state the same only if each of the two is the other's nearest. Else it is told only
where what it shares singles the statement out: two things or more (figures, names, dates), each held by
few sentences of the set, and each of the two the other's nearest.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from summarizer.comparison.pairs.meaning import Encode, encoder, likenesses
from summarizer.comparison.pairs.relations import Judged, Pair, two_nearest
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts import Fact
from summarizer.facts.name_sounds import name_sound, sound
from summarizer.sentence_index import SentenceIndex

# What a pair shares must weigh so much, each thing by the logarithm of how few sentences hold it, and what it has
# in common with a rival so much less. Set by hand: two things that one sentence in six holds reach the first.
_LEAST, _MARGIN = 3.6, 0.8
SINGLED_OUT = 0.75
"""How sure a pair is told to be that is found so."""
# How likely it shares a part; and one that shares something and not enough, which is told of no pair and keeps both
# from being told as of one article alone.
_PART = 0.95
_UNSURE, _MAYBE = 0.2, 0.7
# Figures below the first are in every text and tell something only with what they count; those below the second,
# but for shares and sums, only beside something else.
_SMALL, _LARGE, _TELLING_KINDS = 10.0, 100.0, ("%", "money ")
# Nor does one above so many that is no multiple of this need anything else: 57 people in a bus.
_FEW, _ROUND = 20.0, 5.0
# A figure of so many digits that are no closing zeros, or of so many in all, tells twice as much.
_EXACT, _LONG = 3, 6
_TOLD = ("figure", "kind", "exact")
# An anchor of more sentences than this brings none together.
_COMMON = 30
_SHORTEST_SOUND = 3
# In a set of fewer sentences what two of them hold is as telling as in one of so many.
_FEWEST = 30

# A pair so near in meaning is as likely as not to state the same, or a part; how fast that changes; the farthest
# that is judged at all; how much nearer a rival may be; and what a kind of anchor that both have adds, two at most.
# Set on two of the mixed dossiers of tests/gold, where translations lie at .49 to .82 and others below .46; the
# encoder's authors find unrelated sentences below .3 and translations at .5 to .8.
_SAME_MEANING, _PART_MEANING, _STEEP = 0.51, 0.42, 24.0
_FARTHEST, _NEAREST = 0.36, 0.02
_ANCHORED, _ANCHORS = 0.025, 2

Anchor = tuple[str, str]


def judge_across(
    document: Document,
    facts: Sequence[Fact],
    values: Sequence[Sequence[Value]],
    encode: Encode | None = None,
) -> dict[Pair, Judged]:
    """The pairs of candidates in different languages that state the same, and how sure that is.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        values: The values that each candidate gives.
        encode: What turns sentences into vectors; what is installed where left out.
    """
    if len({article.language for article in document.articles}) < 2:
        return {}
    shared = _shared(document, _anchors(document, facts, values))
    encode = encode or encoder()
    return _by_meaning(document, shared, encode) if encode else _by_anchors(document, shared)


def _shared(document: Document, anchors: Sequence[set[Anchor]]) -> dict[Pair, list[tuple[float, str]]]:
    """For each pair of candidates in different languages the anchors that both have: their weights and kinds."""
    holders: defaultdict[Anchor, list[int]] = defaultdict(list)
    for i, own in enumerate(anchors):
        for anchor in own:
            holders[anchor].append(i)
    shared: defaultdict[Pair, list[tuple[float, str]]] = defaultdict(list)
    count = max(_FEWEST, len(document.candidates))
    for anchor, found in sorted(holders.items()):
        if len(found) > _COMMON:
            continue
        weight = math.log(count / len(found))
        for n, i in enumerate(found):
            for j in found[n + 1 :]:
                if document.candidates[i].language.code != document.candidates[j].language.code:
                    shared[i, j].append((weight, anchor[0]))
    return shared


def _by_anchors(document: Document, shared: Mapping[Pair, Sequence[tuple[float, str]]]) -> dict[Pair, Judged]:
    scores = {pair: math.fsum(weight for weight, _ in own) for pair, own in shared.items()}
    rivals = _rivals(scores, document)
    return {
        pair: Judged(SINGLED_OUT, _PART)
        if score >= _LEAST and _singles_out(shared[pair]) and score - rivals[pair] >= _MARGIN
        else Judged(_UNSURE, _MAYBE)
        for pair, score in sorted(scores.items())
        if any(kind != "name" for _, kind in shared[pair])
    }


def _by_meaning(
    document: Document, shared: Mapping[Pair, Sequence[tuple[float, str]]], encode: Encode
) -> dict[Pair, Judged]:
    near = likenesses([candidate.text for candidate in document.candidates], encode)
    codes = [candidate.language.code for candidate in document.candidates]
    scores: dict[Pair, float] = {}
    for i, row in enumerate(near):
        for j in range(i + 1, len(codes)):
            kinds = {kind for _, kind in shared.get((i, j), ())} if codes[i] != codes[j] else set()
            cosine = float(row[j]) + _ANCHORED * min(_ANCHORS, len(kinds))
            if codes[i] != codes[j] and cosine >= _FARTHEST:
                scores[i, j] = cosine
    rivals = _rivals(scores, document)
    return {
        pair: Judged(
            _chance(score, _SAME_MEANING) if score >= rivals[pair] - _NEAREST else _UNSURE,
            _chance(score, _PART_MEANING),
        )
        for pair, score in sorted(scores.items())
    }


def _chance(score: float, middle: float) -> float:
    return 1.0 / (1.0 + math.exp(-_STEEP * (score - middle)))


def _singles_out(shared: Sequence[tuple[float, str]]) -> bool:
    """Whether two things or more are shared, a figure or a date's among them: names come with whatever is told."""
    return len(shared) > 1 and any(kind in _TOLD for _, kind in shared)


def _rivals(scores: Mapping[Pair, float], document: Document) -> dict[Pair, float]:
    """For each pair the most that either of its sentences shares with another one of the other's article."""
    best = two_nearest(scores, [candidate.article for candidate in document.candidates])
    return {
        (i, j): max(
            score
            for one, other in ((i, j), (j, i))
            for score, index in [*best[one, document.candidates[other].article], (0.0, -1)]
            if index != other
        )
        for i, j in scores
    }


def _anchors(
    document: Document, facts: Sequence[Fact], values: Sequence[Sequence[Value]]
) -> list[set[Anchor]]:
    """For each candidate what of it needs no translation."""
    found = [{anchor for value in own for anchor in _of_value(value)} for own in values]
    for n, _, _, at in SentenceIndex(document).placed(facts, ("person", "place")):
        fact = facts[n]
        # What is one fact in several languages need not sound alike (القاهرة, Cairo).
        key = f"{fact.kind} {n}" if len(fact.names) > 1 else _heard(fact)
        if at is not None and key:
            found[at].add(("name", key))
    return found


def _of_value(value: Value) -> Iterator[Anchor]:
    """A figure as such, with what it counts, and once more where it is exact; a date to the month."""
    quantity = value.quantity
    if quantity is None:
        if value.kind == "date" and len(value.date) >= len("2024-05"):
            yield "date", value.date
        return
    own = f"{quantity.low:g}-{quantity.high:g}"
    known = not value.about.startswith(("count ", "age "))
    uneven = quantity.high > _FEW and quantity.high % _ROUND != 0
    telling = uneven or quantity.high >= _LARGE or value.about.startswith(_TELLING_KINDS)
    if telling or (quantity.high >= _SMALL and not known):
        yield "figure", own
    if known:
        yield "kind", f"{value.about} {own}"
    digits = f"{quantity.high:.6f}".rstrip("0").rstrip(".").replace(".", "")
    if len(digits.rstrip("0")) >= _EXACT or len(digits) >= _LONG:
        yield "exact", own


def _heard(fact: Fact) -> str:
    """A name by its sound, a person's first and last part; empty if that is too little."""
    parts = name_sound(fact.value) if fact.kind == "person" else map(sound, fact.value.split())
    heard = (" " if fact.kind == "person" else "").join(filter(None, parts))
    return heard if len(heard) >= _SHORTEST_SOUND else ""
