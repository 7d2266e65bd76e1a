"""Places in French and English text that no list knows, by the word in front of them."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.facts import lexicon
from summarizer.facts.latin.capitals import is_capital, runs
from summarizer.facts.tokens import Tokens

_MOST = 3  # words of such a name: Bab El Oued
_LINKS = frozenset({"de", "des", "du", "d", "la", "le", "les", "l", "'", "’", "of", "the"})
# Languages and peoples behind «in» are no places.
_PEOPLES = ("ish", "ese", "ian", "ic", "ench", "utch")


def is_made_of_place(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a noun of a place opens or ends a name: *Wadi* Halfa, Nile *Delta*."""
    code = tokens.language.code
    if last == first or tokens.words[last] in lexicon.words(code, "place_tails.txt"):
        return last > first
    # Sidi Moussa may be a man.
    given = tokens.words[first + 1] in lexicon.words(code, "first_names.txt")
    return (
        not given
        and tokens.words[first] in lexicon.words(code, "place_openers.txt")
        and last - first <= _MOST
    )


def headed_places(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """First and last token of what stands behind «the village of», or behind a preposition of place."""
    heads = lexicon.words(tokens.language.code, "place_heads.txt")
    prepositions = lexicon.words(tokens.language.code, "place_prepositions.txt")
    for first, last in runs(tokens):
        if first == 0 or last - first >= _MOST or not _may_be_place(tokens, first, last):
            continue
        at = first - 1
        while at > 0 and tokens.words[at] in _LINKS:
            at -= 1
        headed = at < first - 1 and tokens.words[at] in heads
        # Two capitals behind a preposition may be a person.
        if headed or (first == last and tokens.words[first - 1] in prepositions):
            yield first, last


def _may_be_place(tokens: Tokens, first: int, last: int) -> bool:
    language = tokens.language
    words = tokens.words[first : last + 1]
    dates = lexicon.table(language.code, "calendar.tsv").keys() | language.months.keys()
    given = lexicon.words(language.code, "first_names.txt")
    other = lexicon.words(language.code, "organization_heads.txt", "roles.txt")
    small = language.stop_words | language.titles | dates | other
    if any(word in small for word in words) or words[0] in given or words[-1].endswith(_PEOPLES):
        return False
    return (
        all(len(w) > 2 or not w.isalpha() for w in words[:1])
        and not tokens.raw(first).isupper()
        and is_capital(tokens, first)
    )
