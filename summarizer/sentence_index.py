"""Where in a document a passage of an article stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence

from summarizer.document import Document
from summarizer.facts import Fact, Kind, Mention


class SentenceIndex:
    """Finds the candidate that holds a place of an article."""

    def __init__(self, document: Document) -> None:
        """Index a document's candidates."""
        self._document = document
        self._numbers = {article.id: n for n, article in enumerate(document.articles)}
        self._starts = [[document.candidates[i].sentence.start for i in own] for own in document.by_article]

    def article(self, identifier: str) -> int | None:
        """The index of the article with an id; None where the document does not hold it."""
        return self._numbers.get(identifier)

    def placed(
        self, facts: Sequence[Fact], kinds: Collection[Kind]
    ) -> Iterator[tuple[int, Mention, int | None, int | None]]:
        """The mentions of facts of some kinds: each fact's number, the mention, its article and its candidate."""
        for number, fact in enumerate(facts):
            if fact.kind in kinds:
                for mention in fact.mentions:
                    article, candidate = (
                        self.article(mention.article),
                        self.find(mention.article, mention.start),
                    )
                    yield number, mention, article, candidate

    def holding(self, mentions: Iterable[Mention]) -> frozenset[int]:
        """The candidates that hold some mentions."""
        found = {self.find(mention.article, mention.start) for mention in mentions}
        return frozenset(i for i in found if i is not None)

    def find(self, identifier: str, start: int) -> int | None:
        """The candidate at an offset of an article; None for a heading or an unknown article."""
        article = self._numbers.get(identifier)
        if article is None:
            return None
        at = bisect_right(self._starts[article], start) - 1
        if at < 0:
            return None
        index = self._document.by_article[article][at]
        return index if start < self._document.candidates[index].sentence.end else None
