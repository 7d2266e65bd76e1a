"""The keys by which French and English names of organizations, places and events are compared."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.latin.names.gazetteer import is_place, with_article

GIVEN_ALONE = True
"""Whether a name alone that opens one person's full name in its article is his given name."""


def organization_words(words: Sequence[str]) -> tuple[str, ...]:
    """The words of an organization's name."""
    return tuple(words)


def place_key(name: str, words: Sequence[str], code: str) -> str:  # noqa: ARG001 - as in every grammar
    """The key of a place: its country's ISO 3166 code, a region's one name, else the normalised words."""
    key = " ".join(with_article(code).get(tuple(words), words))
    return lexicon.names(code, "countries.tsv").get(key) or lexicon.names(code, "places.tsv").get(key, key)


def event_parts(words: Sequence[str], code: str) -> tuple[str, frozenset[str]]:
    """An event's family and the host places in its name; of what is no great game the name itself, and none."""
    name = " ".join(words)
    for game, family in _games(code):
        before, found, behind = f" {name} ".partition(f" {game} ")
        rest = [word for word in (*before.split(), *behind.split()) if not _adds_nothing(word, code)]
        # A world cup of clubs or of rugby is another one.
        if found and all(is_place(word, code) for word in rest):
            return family, frozenset(rest)
    return name, frozenset()


@cache
def _games(code: str) -> list[tuple[str, str]]:
    """The names of the great games, the longest first, and the family of each."""
    return sorted(lexicon.names(code, "great_games.tsv").items(), key=lambda row: (-len(row[0]), row[0]))


def _adds_nothing(word: str, code: str) -> bool:
    return word in get_language(code).stop_words or word in lexicon.words(code, "game_seasons.txt")
