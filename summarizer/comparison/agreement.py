"""How far the articles of a set say the same, sentence by sentence: what a choice of sentences weighs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from msgspec import Struct

from summarizer.comparison.claims import Claim
from summarizer.comparison.pairs.relations import SAME, Relations
from summarizer.comparison.reuse.text_reuse import Copy, origins
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
    spans: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for copy in copies:
        for run in copy.runs:
            spans[copy.first].append((*run.first, copy.second))
            spans[copy.second].append((*run.second, copy.first))
    for claim in claims:
        for carrier in claim.carriers:
            spans[carrier.article] += [
                (carrier.start, carrier.end, other) for other in sorted(claim.articles - {carrier.article})
            ]
    carried = []
    others = max(1, len(document.articles) - 1)
    for candidate in document.candidates:
        start, end = candidate.sentence.start, candidate.sentence.end
        by_other: Counter[int] = Counter()
        for a, b, other in spans[candidate.article]:
            by_other[other] += max(0, min(b, end) - max(a, start))
        carried.append(sum(min(1.0, n / max(1, end - start)) for n in by_other.values()) / others)
    return tuple(carried)


def _words(document: Document, claim: Claim) -> int:
    """How many words a claim takes in the middling one of its articles."""
    lengths = sorted(len(document.articles[c.article].text[c.start : c.end].split()) for c in claim.carriers)
    return lengths[len(lengths) // 2]
