"""French."""

from __future__ import annotations

from corpus.languages.base import Language, latin_stem, load


def normalize(word: str) -> str:
    """Lower case; accents stay, they tell words apart."""
    return word.casefold()


def stem(word: str) -> str:
    """Snowball's French stem of a normalised word."""
    return latin_stem("french")(word)


FRENCH: Language = load("fr", cased=True, normalize=normalize, stem=stem)
