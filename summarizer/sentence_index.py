"""Where in a document a passage of an article stands."""

from __future__ import annotations

from bisect import bisect_right

from summarizer.document import Document


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
