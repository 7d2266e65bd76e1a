"""A sentence that a summary may choose."""

from __future__ import annotations

from msgspec import Struct

from corpus import Language, Sentence


class Candidate(Struct, frozen=True, gc=False):
    """A sentence that a summary may choose.

    Attributes:
        article: Index of its article in the document.
        sentence: Its span in that article's text.
        text: The exact text of that span.
        words: Its normalised words, stop words among them, in order.
        terms: The stems of its content words, in order, repeats kept.
        term_set: The same, each once.
        language: The language of its article.
    """

    article: int
    sentence: Sentence
    text: str
    words: tuple[str, ...]
    terms: tuple[str, ...]
    term_set: frozenset[str]
    language: Language
