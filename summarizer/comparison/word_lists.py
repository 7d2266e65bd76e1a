"""The word lists of comparison, one folder a language in `lexicon/`, read when first asked for; words in them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from corpus import Language, WordLists, get_language
from summarizer.facts.arabic.clitics import readings

_LISTS = WordLists(Path(__file__).parent / "lexicon")
words, phrases, table = _LISTS.words, _LISTS.phrases, _LISTS.table


def forms(word: str, language: Language) -> tuple[str, ...]:
    """A normalised word as it stands and, where its language fuses particles to words, without them."""
    return tuple([rest for rest, _ in readings(word)]) if language.fuses_particles else (word,)


def entry(known: Mapping[str, str], word: str, language: Language) -> str | None:
    """What a list has of a normalised word, by the first of its forms that stands there; None where none does."""
    return next((known[form] for form in forms(word, language) if form in known), None)


@cache
def nouns(code: str) -> Mapping[str, str]:
    """What each kind of figure is called, as written."""
    rows = [line.partition("\t") for line in _LISTS.lines(code, "kinds.tsv")]
    return {kind: noun for kind, _, noun in rows}


@cache
def bounds(code: str) -> tuple[tuple[tuple[str, ...], bool, str], ...]:
    """Phrases that bound or round a number: their words, whether they stand behind it, the bound; longest first."""
    # A phrase may stand on either side, so that its row is no key.
    normalize = get_language(code).normalize
    lines = [line.partition("\t") for line in _LISTS.lines(code, "bounds.tsv")]
    rows = {
        (tuple(normalize(phrase).split()), side == ">", bound)
        for phrase, _, rest in lines
        for side, _, bound in (rest.partition(" "),)
    }
    return tuple(sorted(rows, key=lambda row: (-len(row[0]), row)))
