"""When two names of organizations, places or events mean the same: by their words, as their grammar has it."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

from corpus import WRITING, get_language
from summarizer.facts import lexicon
from summarizer.facts.iso_dates import ANY_YEAR


def organization_words(name: str, language: str) -> tuple[str, ...]:
    """The words of an organization's name by which its forms are compared."""
    found: tuple[str, ...] = _keys(language).organization_words(get_language(language).words(name))
    return found


@cache
def kinds_of_bodies() -> frozenset[str]:
    """The words for a kind of body, in every language, in front of which or without which a name is the same."""
    lists = ("media_heads.txt", "organization_heads.txt", "articles.txt")
    found = ((code, word) for code in WRITING for name in lists for word in lexicon.words(code, name))
    return frozenset(key for code, word in found for key in organization_words(word, code))


@cache
def nouns_of_firms() -> frozenset[str]:
    """The nouns that end the names of firms, in every language."""
    return frozenset(word for code in WRITING for word in lexicon.words(code, "firm_heads.txt"))


def place_key(name: str, language: str) -> str:
    """One key for all the names a place goes by in a language."""
    key: str = _keys(language).place_key(name, get_language(language).words(name), language)
    return key


def event_key(name: str, language: str) -> tuple[str, frozenset[str], frozenset[str]]:
    """An event's family, the years and the host places its name holds."""
    words = get_language(language).words(name)
    years = frozenset(word for word in words if ANY_YEAR.fullmatch(word))
    family, hosts = _keys(language).event_parts([word for word in words if word not in years], language)
    return family, years, hosts


@cache
def given_alone(language: str) -> bool:
    """Whether a name alone that opens one person's full name in its article is his given name."""
    found: bool = _keys(language).GIVEN_ALONE
    return found


def _keys(language: str) -> Any:
    return import_module(f"summarizer.facts.{WRITING[language].grammar}.keys")
