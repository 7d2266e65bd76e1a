"""Sentences cut into tokens, and the names in them, for tests of how sources are read."""

from __future__ import annotations

from collections.abc import Sequence

from corpus import get_language
from summarizer.comparison.sources.arabic_sources import Sourcing
from summarizer.facts.tokens import Tokens, tokenize


def tokens_of(text: str, language: str = "ar") -> Tokens:
    """The tokens of a sentence that is a whole text."""
    return tokenize(text, get_language(language), 0, len(text))


def named_in(text: str, name: str, kind: Sourcing = "person") -> Sequence[tuple[int, int, Sourcing]]:
    """Where a text has a name, and whose it is."""
    at = text.index(name)
    return [(at, at + len(name), kind)]
