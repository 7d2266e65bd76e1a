"""A story's articles held against each other: all that the parts of a brief are made of."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from summarizer.agreement import Agreement, agreement
from summarizer.claims import Claim, find_claims
from summarizer.copies import Copy, find_copies
from summarizer.document import Document
from summarizer.facts import Fact
from summarizer.facts.conflicts import Conflict, Stretch, find_conflicts


class Analysis(Struct, frozen=True):
    """What a comparison of articles found.

    Attributes:
        document: The articles' candidates.
        facts: Their key facts, empty where none were asked for.
        copies: What pairs of them share.
        claims: What several of them say.
        agreed: How far they carry each other's sentences.
    """

    document: Document
    facts: tuple[Fact, ...]
    copies: tuple[Copy, ...]
    claims: tuple[Claim, ...]
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
    return Analysis(document, tuple(facts), tuple(copies), tuple(claims), agreement(document, copies, claims))


def conflicts(analysis: Analysis) -> list[Conflict]:
    """What the articles disagree on."""
    document = analysis.document
    claims = [
        [
            Stretch(
                document.articles[carrier.article].id,
                document.articles[carrier.article].language,
                carrier.start,
                carrier.end,
                document.candidates[carrier.candidate].term_set,
            )
            for carrier in claim.carriers
        ]
        for claim in analysis.claims
    ]
    return find_conflicts(analysis.facts, claims)
