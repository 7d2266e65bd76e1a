"""Pairs of sentences that share names and who said so, and next to nothing of what is said.

«The minister suspended the company's licence» and «the company denied it» name the same company; two statements of
one spokesman share him and his office.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from summarizer.comparison.attribution import Attribution
from summarizer.comparison.relations import Judged, Pair
from summarizer.comparison.statements import NAMES, Statements
from summarizer.document import Document
from summarizer.facts import Fact

# Pairs of which both say fewer of the same roots beside names and sources are never held to state the same, and
# those that share just so many only from this likelihood on: of such pairs of the development sets that the model
# takes for the same 11 of 16 were right, of those below it 2 of 8.
_SHARED, _SURELY = 2, 0.7


def without_names_alone(
    document: Document,
    facts: Sequence[Fact],
    statements: Statements,
    judged: Mapping[Pair, Judged],
    attribution: Attribution,
    least: float,
) -> dict[Pair, Judged]:
    """What was judged, those pairs held for the same no more that share names and sources alone.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        statements: Its statements.
        judged: How likely pairs of candidates state the same.
        attribution: Who stands behind its sentences.
        least: From this likelihood on a pair is held to state the same.
    """
    said = _Said(document, facts, statements, attribution)
    candidates = document.candidates
    found = dict(judged)
    for (i, j), own in judged.items():
        if own.same < least or candidates[i].language != candidates[j].language:
            continue
        shared = len(said.roots(i) & said.roots(j))
        if shared < _SHARED or (shared == _SHARED and own.same < _SURELY):
            found[i, j] = Judged(least / 2, own.part)
    return found


class _Said:
    """Answers what the sentences of a set say beside the names in them and who said it."""

    def __init__(
        self, document: Document, facts: Sequence[Fact], statements: Statements, attribution: Attribution
    ) -> None:
        self._document, self._statements, self._attribution = document, statements, attribution
        self._roots: dict[int, frozenset[str]] = {}
        self._named: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for fact in facts:
            if fact.kind in NAMES:
                for mention in fact.mentions:
                    self._named[mention.article].append((mention.start, mention.end))

    def roots(self, index: int) -> frozenset[str]:
        """The roots of a candidate that stand neither in a name nor in the words of its source."""
        if index not in self._roots:
            candidate = self._document.candidates[index]
            spans = list(self._named[self._document.articles[candidate.article].id])
            source = self._attribution.of(index).text
            if source in candidate.text:
                start = candidate.sentence.start + candidate.text.index(source)
                spans.append((start, start + len(source)))
            sequence = self._statements.each[index].sequence
            self._roots[index] = frozenset(
                [root for at, root in sequence if not any(start <= at < end for start, end in spans)]
            )
        return self._roots[index]
