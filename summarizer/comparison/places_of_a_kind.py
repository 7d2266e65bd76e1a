"""Which places can stand for each other, a state for a state, a city for a city; and which state a place is in."""

from __future__ import annotations

from functools import cache

from summarizer.comparison import word_lists
from summarizer.facts import lexicon
from summarizer.facts.merge_keys import place_key


def of_one_kind(one: str, other: str, language: str) -> bool:
    """Whether two names are those of two states, or of two cities that the lists know.

    A city and its state may stand for each other, a river and its valley, a continent and its states.

    Args:
        one: A place's name.
        other: Another one.
        language: ISO 639-1 code of both.
    """
    keys = [place_key(name, language) for name in (one, other)]
    if keys[0] == keys[1]:
        return False
    cities = lexicon.table(language, "cities.tsv")
    return all(is_state(key, language) for key in keys) or all(
        key in cities and not is_state(key, language) for key in keys
    )


def state_of(name: str, language: str) -> str | None:
    """The ISO 3166 code of the country that a place is or lies in; None where the lists do not know.

    Args:
        name: The place's name.
        language: ISO 639-1 code of it.
    """
    key = place_key(name, language)
    if key in _codes(language):
        return key
    return lexicon.table(language, "countries.tsv").get(key) or lexicon.table(language, "cities.tsv").get(key)


def is_state(key: str, language: str) -> bool:
    """Whether a place's key is that of a state."""
    return key in _codes(language) or key in word_lists.words(language, "states.txt")


@cache
def _codes(language: str) -> frozenset[str]:
    return frozenset(lexicon.table(language, "countries.tsv").values())
