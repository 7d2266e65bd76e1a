"""What a brief is to be about: a query, matched on stems."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache

from corpus import CODES, get_language
from summarizer.document import Document, terms_of

# How much of a sentence's score is how well it answers; the rest is what the ranker says.
_ANSWER = 0.7


@cache
def query_terms(query: str, code: str) -> frozenset[str]:
    """The stems of a query's content words as one of the languages sees them; of all its words if it has none."""
    language = get_language(code)
    words = language.words(query)
    return frozenset(terms_of(words, language) or map(language.stem, words))


def answers(document: Document, query: str, idf: Mapping[str, float]) -> list[float]:
    """How well each candidate answers a query: the share of the query's weight that it has, 0 to 1."""
    # A term that no candidate has still counts, or a long query would be answered by any of its words.
    heaviest = max(idf.values(), default=1.0)

    def weight(terms: frozenset[str]) -> float:
        return math.fsum(idf.get(term, heaviest) for term in terms)

    found = []
    for candidate in document.candidates:
        asked = query_terms(query, candidate.language.code)
        whole = weight(asked)
        found.append(weight(asked & candidate.term_set) / whole if whole else 0.0)
    return found


def matches(text: str, code: str, query: str) -> bool:
    """Whether a text in one of the languages has any of the query's terms."""
    language = get_language(code)
    return not query_terms(query, code).isdisjoint(map(language.stem, language.words(text)))


def weigh(scores: Sequence[float], answered: Sequence[float]) -> list[float]:
    """A ranker's scores, brought to 0..1, mixed with how well each candidate answers."""
    if not scores:
        return []
    low, spread = min(scores), max(scores) - min(scores)
    return [
        _ANSWER * answer + ((1 - _ANSWER) * (score - low) / spread if spread else 0.0)
        for score, answer in zip(scores, answered, strict=True)
    ]


def has_words(query: str) -> bool:
    """Whether a query holds any word to look for."""
    return any(query_terms(query, code) for code in CODES)
