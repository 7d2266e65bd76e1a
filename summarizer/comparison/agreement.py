"""How far the articles of a set say the same, sentence by sentence: what a choice of sentences weighs."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from summarizer.comparison.claims import Claim
from summarizer.comparison.pairs.relations import SAME, Relations
from summarizer.comparison.reuse.text_reuse import Copy, Span, origins
from summarizer.document import Document

# A sentence says a claim and little else where so much of it is the claim.
_MOSTLY = 0.4


class Agreement(Struct, frozen=True):
    """What of a set several of its articles say.

    Attributes:
        carried: For each candidate the share of its text that other articles have, averaged over them; 0 to 1.
        origin: For each article the first one that has the same text.
        relations: How candidates of different articles relate.
        claims: The numbers of the claims that a candidate says, for those that say any.
        mostly: Those of them that are most of what it says.
        worth: For each claim the articles and independent voices that have it, and how many words it takes.
        slips: The candidates with a value that is likely a slip or outdated: nothing to quote without saying so.
    """

    carried: tuple[float, ...]
    origin: tuple[int, ...]
    relations: Relations
    claims: Mapping[int, frozenset[int]]
    mostly: Mapping[int, frozenset[int]]
    worth: tuple[tuple[int, int], ...]
    slips: frozenset[int] = frozenset()

    def same(self, one: int, other: int) -> bool:
        """Whether two candidates state the same, be it with another value, or say one claim and little else."""
        relation = self.relations.between(one, other)
        if relation is not None and relation.kind != "part" and relation.likeness >= SAME:
            return True
        nothing: frozenset[int] = frozenset()
        return not self.mostly.get(one, nothing).isdisjoint(self.mostly.get(other, nothing))


def agreement(
    document: Document,
    copies: Sequence[Copy],
    claims: Sequence[Claim],
    relations: Relations,
    slips: frozenset[int] = frozenset(),
) -> Agreement:
    """How far the articles of a set carry each other's sentences, in the same words or in others.

    Args:
        document: The set's candidates.
        copies: What its articles share.
        claims: What several of them say.
        relations: How the candidates of different articles relate.
        slips: The candidates that are not to be quoted.
    """
    says: defaultdict[int, set[int]] = defaultdict(set)
    mostly: defaultdict[int, set[int]] = defaultdict(set)
    for number, claim in enumerate(claims):
        for carrier in claim.carriers:
            says[carrier.candidate].add(number)
            if carrier.end - carrier.start >= _MOSTLY * len(document.candidates[carrier.candidate].text):
                mostly[carrier.candidate].add(number)
    return Agreement(
        _carried(document, copies, claims),
        tuple(origins(len(document.articles), copies)),
        relations,
        {i: frozenset(numbers) for i, numbers in says.items()},
        {i: frozenset(numbers) for i, numbers in mostly.items()},
        tuple((len(claim.carriers) + claim.voices, _words(document, claim)) for claim in claims),
        slips,
    )


def _carried(document: Document, copies: Sequence[Copy], claims: Sequence[Claim]) -> tuple[float, ...]:
    sentences = [[document.candidates[i].sentence for i in own] for own in document.by_article]
    ends = [[sentence.end for sentence in own] for own in sentences]
    by_other: list[Counter[int]] = [Counter() for _ in document.candidates]

    def add(article: int, span: Span, others: Iterable[int]) -> None:
        """What a span of an article covers of its sentences, which some others have as well."""
        for at in range(bisect_right(ends[article], span[0]), len(ends[article])):
            covered = min(span[1], ends[article][at]) - max(span[0], sentences[article][at].start)
            if covered <= 0:
                break
            own = by_other[document.by_article[article][at]]
            for other in others:
                own[other] += covered

    for copy in copies:
        for run in copy.runs:
            add(copy.first, run.first, (copy.second,))
            add(copy.second, run.second, (copy.first,))
    for claim in claims:
        for carrier in claim.carriers:
            add(carrier.article, (carrier.start, carrier.end), sorted(claim.articles - {carrier.article}))
    others = max(1, len(document.articles) - 1)
    lengths = [own.sentence.end - own.sentence.start for own in document.candidates]
    return tuple(
        math.fsum(min(1.0, n / length) for n in own.values()) / others
        for own, length in zip(by_other, lengths, strict=True)
    )


def _words(document: Document, claim: Claim) -> int:
    """How many words a claim takes in the middling one of its articles."""
    lengths = sorted(len(document.articles[c.article].text[c.start : c.end].split()) for c in claim.carriers)
    return lengths[len(lengths) // 2]
