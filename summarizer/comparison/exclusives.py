"""What one article alone reports, and what one leaves out that the others carry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct

from summarizer.comparison.claims import Claim
from summarizer.document import Document
from summarizer.facts import Fact
from summarizer.sentence_index import SentenceIndex
from summarizer.sentences.dangling import is_dangling

# Places and institutions are named in passing; these carry news.
_NEWS = frozenset({"person", "number", "date", "quote", "event"})
_MOST = 2
_WIDELY = 3


class OnlyHere(Struct, frozen=True):
    """A sentence with facts that no other article has.

    Attributes:
        candidate: Its index in the document.
        facts: Those facts' values, in the order of the sentence.
    """

    candidate: int
    facts: tuple[str, ...]


def only_here(
    document: Document, claims: Sequence[Claim], facts: Sequence[Fact], origin: Sequence[int]
) -> list[OnlyHere]:
    """For each article its sentences that others do not carry and that hold facts nobody else has.

    At most two an article, those with most such facts; in the order of the articles and their texts.

    Args:
        document: The set's candidates.
        claims: What several articles say.
        facts: The set's key facts.
        origin: For each article the first one with the same text: what only a text and its copies say counts.
    """
    carried = {carrier.candidate for claim in claims for carrier in claim.carriers}
    places = SentenceIndex(document)
    own: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for fact in facts:
        # «Next year» is no fact that another article could have.
        if fact.kind not in _NEWS or (fact.kind == "date" and fact.iso is None):
            continue
        holders = {places.article(mention.article) for mention in fact.mentions}
        if None in holders or len({origin[n] for n in holders if n is not None}) > 1:
            continue
        for mention in fact.mentions:
            index = places.find(mention.article, mention.start)
            if index is not None and index not in carried:
                own[index].append((mention.start, fact.value))
                break
    by_article: defaultdict[int, list[int]] = defaultdict(list)
    for index in own:
        article = document.candidates[index].article
        # A reprint says nothing alone; the first article of its text speaks for it.
        if origin[article] == article:
            by_article[article].append(index)
    found = []
    for article in sorted(by_article):
        best = sorted(
            by_article[article], key=lambda i: (is_dangling(document.candidates[i]), -len(own[i]), i)
        )
        found += [OnlyHere(i, tuple(v for _, v in sorted(own[i]))) for i in sorted(best[:_MOST])]
    return found


def left_out(claim: Claim, articles: int) -> tuple[int, ...]:
    """The articles that do not carry a claim which most others do."""
    if len(claim.carriers) < _WIDELY or 2 * len(claim.carriers) <= articles:
        return ()
    return tuple(n for n in range(articles) if n not in claim.articles)
