"""The keys by which French and English names of organizations, places and events are compared."""

from __future__ import annotations

from collections.abc import Sequence


def organization_words(words: Sequence[str]) -> tuple[str, ...]:
    """The words of an organization's name."""
    return tuple(words)


def place_key(name: str, words: Sequence[str]) -> str:  # noqa: ARG001 - as in every grammar
    """The key of a place: the words of its name, normalised."""
    return " ".join(words)


def event_parts(words: Sequence[str]) -> tuple[str, frozenset[str]]:
    """An event's name as its family; its host is part of the name."""
    return " ".join(words), frozenset()
