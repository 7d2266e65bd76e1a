"""The words of Arabic dates and what they mean, from the lists."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from corpus import get_language
from summarizer.facts import lexicon


@cache
def classes() -> dict[str, frozenset[str]]:
    """Normalised word to the classes it has in a date: in, year, next, weekday 3."""
    found: dict[str, set[str]] = {}
    normalize = get_language("ar").normalize
    for line in lexicon.lines("ar", "calendar.tsv"):
        word, _, name = line.partition("\t")
        found.setdefault(normalize(word), set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


def months() -> Mapping[str, int]:
    """Normalised name of a month to its number."""
    return get_language("ar").months


@cache
def hijri_months() -> dict[str, int]:
    """Normalised name of an Islamic month to its number."""
    return {name: int(n) for name, n in lexicon.table("ar", "hijri_months.tsv").items()}
