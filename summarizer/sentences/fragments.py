"""Lines that say nothing by themselves: what only leads in a list, the list's items, stray headlines."""

from __future__ import annotations

from collections import Counter

from summarizer.document import Document

# The marks that end a sentence, and what closes a quotation or bracket behind one.
_ENDS, _CLOSING = (".", "!", "?", "؟", "…"), "'\"»”’)]"
# So many of an article's sentences have one, that a line without is none.
_USUAL = 0.6


def fragments(document: Document) -> frozenset[int]:
    """The indexes of the candidates that are no statements; none where there are no others.

    A stray headline or an item of a list stands alone in its paragraph and lacks the mark at the end that the
    other sentences of its article have.
    """
    ended = [candidate.text.rstrip().rstrip(_CLOSING).endswith(_ENDS) for candidate in document.candidates]
    count = Counter(candidate.article for candidate in document.candidates)
    marked = Counter(c.article for c, end in zip(document.candidates, ended, strict=True) if end)
    in_paragraph = Counter((c.article, c.sentence.paragraph) for c in document.candidates)
    found = set()
    for i, candidate in enumerate(document.candidates):
        alone = in_paragraph[candidate.article, candidate.sentence.paragraph] == 1
        stray = not ended[i] and alone and marked[candidate.article] >= _USUAL * count[candidate.article]
        if stray or candidate.text.rstrip().endswith(":"):
            found.add(i)
    return frozenset(found) if len(found) < len(document.candidates) else frozenset()
