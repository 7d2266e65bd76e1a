"""Claims as a reader is told them: what one of them tells no other tells again."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from summarizer.comparison.claims import Carrier, Claim, cost_of_quoting, overlapping
from summarizer.comparison.pairs.relations import Judged, Pair, Relations, pair_of
from summarizer.document import Document

# On the average so likely, a claim's sentences state what another's do, and so likely what each of them does. Three
# claims of the development sets are so stated, all truly; with those that share a sentence it is
# seven, three of them wrongly.
_STATED, _EACH_STATED = 0.5, 0.25


def told_once(
    document: Document, claims: Sequence[Claim], judged: Mapping[Pair, Judged], relations: Relations
) -> list[Claim]:
    """A set's claims, less those that say what one before them says, or that another's sentence tells as well.

    An article may say a thing twice, at its head and farther on, and so may another: that is one claim. And where a
    sentence carries two claims, another one tells its claim, if any can; if none can, that one tells both.

    Args:
        document: The set's candidates.
        claims: Its claims, those that are told first in front.
        judged: Pairs of candidates, and how likely they state the same.
        relations: How they relate.
    """
    kept: list[Claim] = []
    for claim in claims:
        if not any(_is_stated(claim, other, judged, relations) for other in kept):
            kept.append(claim)
    told = [replace(claim, best=_best(document, claim, kept)) for claim in kept]
    dropped: set[int] = set()
    for number, claim in enumerate(told):
        if number not in dropped:
            inner = {n for n in range(len(told)) if n != number and _tells(claim, told[n])} - dropped
            dropped |= inner
            for n in sorted(inner):
                told[number] = _with(told[number], told[n])
    return [claim for number, claim in enumerate(told) if number not in dropped]


def _is_stated(claim: Claim, by: Claim, judged: Mapping[Pair, Judged], relations: Relations) -> bool:
    """Whether other sentences of a claim's articles state what it does, as another claim."""
    if not claim.articles <= by.articles or any(_shared(claim, by)):
        return False
    likely = [
        [
            (pair, own.same if (own := judged.get(pair)) else 0.0)
            for ours in claim.carriers
            if ours.article != theirs.article
            for pair in [pair_of(ours.candidate, theirs.candidate)]
        ]
        for theirs in by.carriers
    ]
    if any((r := relations.between(*pair)) and r.kind == "differs" for row in likely for pair, _ in row):
        return False
    rows = [[same for _, same in row] for row in likely if row]
    return _mean([same for row in rows for same in row]) >= _STATED and all(
        _mean(row) >= _EACH_STATED for row in rows
    )


def _mean(numbers: Sequence[float]) -> float:
    return math.fsum(numbers) / max(1, len(numbers))


def _shared(claim: Claim, other: Claim) -> Iterator[tuple[Carrier, Carrier]]:
    """The sentences that carry both of two claims: where they carry the first, and the second."""
    for ours in claim.carriers:
        for theirs in other.carriers:
            if ours.candidate == theirs.candidate:
                yield ours, theirs


def _best(document: Document, claim: Claim, claims: Sequence[Claim]) -> int:
    """Which of its carriers tells a claim: one that carries no other, if it can stand alone."""

    def cost(n: int) -> tuple[bool, bool, bool, int, int]:
        own = claim.carriers[n]
        also = [
            theirs
            for other in claims
            if other is not claim
            for ours, theirs in _shared(claim, other)
            if ours is own
        ]
        # Where its stretch is the other's too, the sentence is the other's.
        other = any(overlapping((own.start, own.end), (its.start, its.end)) for its in also)
        hangs, rest, article = cost_of_quoting(document, own)
        return other, hangs, bool(also), rest, article

    return min(range(len(claim.carriers)), key=cost)


def _tells(claim: Claim, other: Claim) -> bool:
    """Whether the sentence that tells a claim carries another of no other articles, with other words of it."""
    return other.articles <= claim.articles and any(
        ours is claim.carriers[claim.best] and not overlapping((ours.start, ours.end), (its.start, its.end))
        for ours, its in _shared(claim, other)
    )


def _with(claim: Claim, other: Claim) -> Claim:
    """A claim with another that its sentence tells: what carries one of the two says a part of it."""
    its = {carrier.candidate: carrier for carrier in other.carriers}
    carriers = tuple(
        replace(own, start=min(own.start, also.start), end=max(own.end, also.end))
        if (also := its.get(own.candidate))
        else replace(own, part=True)
        for own in claim.carriers
    )
    return replace(claim, carriers=carriers)
