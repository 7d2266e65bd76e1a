"""English."""

from __future__ import annotations

from corpus.languages.base import Language, latin_stem, load


def normalize(word: str) -> str:
    """Lower case."""
    return word.casefold()


def stem(word: str) -> str:
    """Snowball's English stem of a normalised word."""
    return latin_stem("english")(word)


ENGLISH: Language = load("en", cased=True, normalize=normalize, stem=stem)
