"""The languages Mujaz reads, each loaded when first asked for."""

from __future__ import annotations

from functools import cache

from corpus.languages.base import WORD, Language
from corpus.languages.detect import detect, is_foreign
from corpus.languages.writing import WRITING, Direction, Writing

CODES = tuple(WRITING)

__all__ = [
    "CODES",
    "WORD",
    "WRITING",
    "Direction",
    "Language",
    "Writing",
    "detect",
    "get_language",
    "is_foreign",
]


@cache
def get_language(code: str) -> Language:
    """The language with an ISO 639-1 code; raises KeyError for one that Mujaz does not know."""
    if code == "ar":
        from corpus.languages.arabic import ARABIC

        return ARABIC
    if code == "fr":
        from corpus.languages.french import FRENCH

        return FRENCH
    if code == "en":
        from corpus.languages.english import ENGLISH

        return ENGLISH
    raise KeyError(code)
