"""A story's articles held against each other: all that the parts of a brief are made of."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from summarizer.comparison.agreement import Agreement, agreement
from summarizer.comparison.claims import Claim, find_claims
from summarizer.comparison.text_reuse import Copy, find_copies
from summarizer.document import Document
from summarizer.facts import Fact
from summarizer.facts.conflicts import Conflict, Stretch, find_conflicts
from summarizer.facts.quote_variants import differing_quotations
from summarizer.sentence_index import SentenceIndex


class Analysis(Struct, frozen=True):
    """What a comparison of articles found.

    Attributes:
        document: The articles' candidates.
        facts: Their key facts, empty where none were asked for.
        copies: What pairs of them share.
        claims: What several of them say.
        conflicts: What they disagree on.
        agreed: How far they carry each other's sentences.
    """

    document: Document
    facts: tuple[Fact, ...]
    copies: tuple[Copy, ...]
    claims: tuple[Claim, ...]
    conflicts: tuple[Conflict, ...]
    agreed: Agreement

    @property
    def voices(self) -> int:
        """How many of the articles are no reprints of another."""
        return len(set(self.agreed.origin))


def analyse(document: Document, facts: Sequence[Fact]) -> Analysis:
    """Compare the articles of a story.

    Args:
        document: Their candidates.
        facts: Their key facts; without them claims are found by words alone.
    """
    copies = find_copies(document.articles)
    claims = find_claims(document, copies, facts)
    languages = {article.id: article.language for article in document.articles}
    conflicts = [
        *find_conflicts(facts, [_stretches(document, claim) for claim in claims]),
        *differing_quotations(facts, languages),
    ]
    agreed = agreement(document, copies, claims, _slips(document, conflicts))
    return Analysis(document, tuple(facts), tuple(copies), tuple(claims), tuple(conflicts), agreed)


def _stretches(document: Document, claim: Claim) -> list[Stretch]:
    return [
        Stretch(
            document.articles[carrier.article].id,
            document.articles[carrier.article].language,
            carrier.start,
            carrier.end,
            document.candidates[carrier.candidate].term_set,
        )
        for carrier in claim.carriers
    ]


def _slips(document: Document, conflicts: Sequence[Conflict]) -> frozenset[int]:
    """The candidates with a value that is likely a slip."""
    places = SentenceIndex(document)
    found = {
        places.find(mention.article, mention.start)
        for conflict in conflicts
        for value in conflict.values
        if value.outlier
        for mention in value.mentions
    }
    return frozenset(i for i in found if i is not None)
