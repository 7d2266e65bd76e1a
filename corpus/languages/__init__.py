"""The languages Mujaz reads, each loaded when first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from corpus.languages.base import WORD, Language
from corpus.languages.detect import detect, is_foreign
from corpus.languages.writing import WESTERN_DIGITS, WRITING, Direction, Writing

CODES = tuple(WRITING)

__all__ = [
    "CODES",
    "WESTERN_DIGITS",
    "WORD",
    "WRITING",
    "Direction",
    "Language",
    "Writing",
    "detect",
    "get_language",
    "is_foreign",
]


_MODULES = {"ar": "arabic", "fr": "french", "en": "english"}


@cache
def get_language(code: str) -> Language:
    """The language with an ISO 639-1 code; raises KeyError for one that Mujaz does not know."""
    name = _MODULES[code]
    language: Language = getattr(import_module(f"corpus.languages.{name}"), name.upper())
    return language
