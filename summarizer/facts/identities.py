"""One name for what goes by other words in another language: countries, regions, cities, international bodies."""

from __future__ import annotations

from functools import cache

from summarizer.facts import lexicon
from summarizer.facts.merge_keys import organization_words, place_key


def place_identity(name: str, language: str) -> str:
    """What a place is called in every language: a country by its ISO 3166 code, a city by its number at GeoNames.

    A place that the lists do not know in two languages goes by its own words.
    """
    return known_place(name, language) or place_key(name, language)


def known_place(name: str, language: str) -> str | None:
    """The same of a place that the lists know in several languages; None of others."""
    key = place_key(name, language)
    for table in ("place_ids.tsv", "city_ids.tsv"):
        found = lexicon.names(language, table).get(key)
        if found:
            return found
    # Words are lower case, codes of countries upper case.
    return key if key.isascii() and key.isupper() else None


def body_identity(words: tuple[str, ...], language: str) -> str | None:
    """What an international body is called in every language, by the words of one of its names; None of others.

    Args:
        words: As `organization_words` has them.
        language: Whose they are.
    """
    return _bodies(language).get(words)


@cache
def _bodies(language: str) -> dict[tuple[str, ...], str]:
    rows = (line.partition("\t") for line in lexicon.lines(language, "body_ids.tsv"))
    return {organization_words(name, language): body for name, _, body in rows}
