"""Places in French and English text that no list knows, by the word in front of them."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import behind_hyphens, is_capital, runs
from summarizer.facts.latin.names.outlets import is_camel_case
from summarizer.facts.latin.word_groups import place_words
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import Tokens

_OF = frozenset({"of", "de", "d"})
_AGE_AND_OF = 4  # tokens: a comma, the age, a comma and «of»
_YEARS = frozenset({"ans"})
_AGED = 2  # figures of an age
_FROM = frozenset({"from", "to", "of", "at", "depuis", "vers"})
_SQUARE = "place"
_MOST = 3  # words of such a name: Bab El Oued
LINKS = APOSTROPHES | {"de", "des", "du", "d", "la", "le", "les", "l", "of", "the"}
"""Between what a place is and its name: la ville *de* Fès, the city *of* York."""
# Languages and peoples behind «in» are no places.
_PEOPLES = ("ish", "ese", "ian", "ic", "ench", "utch")


def is_made_of_place(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a noun of a place opens or ends a name: *Wadi* Halfa, Nile *Delta*."""
    code = tokens.language.code
    if last == first or tokens.words[last] in lexicon.words(code, "place_tails.txt"):
        # «Supervisor Ann Roe *of* Napa County»
        return last > first and "of" not in tokens.words[first:last]
    # Sidi Moussa may be a man.
    given = tokens.words[first + 1] in lexicon.words(code, "first_names.txt")
    return (
        not given
        and tokens.words[first] in lexicon.words(code, "place_openers.txt")
        and last - first <= _MOST
    )


def street_at(tokens: Tokens, first: int) -> int | None:
    """Where a French street begins that is called after a place at a token: *rue de* Rome, *place du* Luxembourg.

    «La *place de* Paris» is where its banks are.
    """
    k = first - 1
    while k > 0 and tokens.words[k] in LINKS:
        k -= 1
    between = tokens.words[k + 1 : first]
    if tokens.language.code != "fr" or not between or k < 0:
        return None
    square = tokens.words[k] == _SQUARE and between != ["de"]
    return k if square or tokens.words[k] in lexicon.words("fr", "street_heads.txt") else None


def compound_places(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """First and last token of French places with small words in hyphens: *Fos-sur-Mer*; no *Jean-de-Dieu* Untel."""
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    k = 0
    while k < len(tokens):
        end = behind_hyphens(tokens, k) if is_capital(tokens, k) else None
        if end is None:
            k += 1
            continue
        first = k
        while (
            first > 1
            and tokens.words[first - 1] == "-"
            and tokens.touches(first)
            and tokens.touches(first - 1)
        ):
            first -= 2
        while (further := behind_hyphens(tokens, end)) is not None:
            end = further
        while (
            tokens.words[end + 1 : end + 2] == ["-"]
            and tokens.touches(end + 1)
            and is_capital(tokens, end + 2)
        ):
            end += 2
        if tokens.words[first] not in firsts:
            yield first, end
        k = end + 1


def headed_places(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """First and last token of what stands behind «the village of», or behind a preposition of place."""
    heads = lexicon.words(tokens.language.code, "place_heads.txt")
    prepositions = lexicon.words(tokens.language.code, "place_prepositions.txt")
    for first, last in runs(tokens):
        if first == 0:
            continue
        if first == last and (_has_noun_behind(tokens, first) or _is_whence(tokens, first)):
            yield first, last
        elif (saint := _is_after_saint(tokens, first, prepositions)) is not None:
            yield first, saint
        if last - first >= _MOST or not _may_be_place(tokens, first, last):
            continue
        at = first - 1
        while at > 0 and tokens.words[at] in LINKS:
            at -= 1
        headed = at < first - 1 and tokens.words[at] in heads
        if not headed and _is_owner(tokens, last):
            continue  # «in *Moyo's* house»
        # Two capitals behind a preposition may be a person.
        if headed or (first == last and tokens.words[first - 1] in prepositions):
            yield first, last


def _has_noun_behind(tokens: Tokens, at: int) -> bool:
    """Whether the noun of a place in small letters stands behind a name: the *Tuva* region."""
    nouns = lexicon.words(tokens.language.code, "place_nouns_behind.txt")
    behind = at + 1 < len(tokens) and tokens.words[at + 1] in nouns and not is_capital(tokens, at + 1)
    return behind and tokens.words[at - 1] == "the" and not tokens.words[at].endswith(_PEOPLES)


def _is_whence(tokens: Tokens, at: int) -> bool:
    """Whether a name is where somebody is from, behind his age: Ann Roe, 41, *of Dedham*."""
    if at < _AGE_AND_OF or tokens.words[at - 1] not in _OF or tokens.words[at - 2] != ",":
        return False
    k = at - 3 - (tokens.words[at - 3] in _YEARS)
    return tokens.words[k].isdigit() and len(tokens.words[k]) <= _AGED and tokens.words[k - 1] == ","


def _is_after_saint(tokens: Tokens, first: int, prepositions: frozenset[str]) -> int | None:
    """The last token of a town with a saint's name or a Spanish article behind a preposition: from *St. Thomas*."""
    if (
        first == 0
        or tokens.words[first] not in place_words("saint")
        or tokens.words[first - 1] not in prepositions | _FROM
    ):
        return None
    at = first + 1
    at += at < len(tokens) and tokens.words[at] in (".", "-")
    if not is_capital(tokens, at):
        return None
    # «St. Thomas' Hospital» and «St. Thomas Motors» are bodies.
    closed = not is_capital(tokens, at + 1) and tokens.words[at + 1 : at + 2] not in (["'"], ["’"], ["-"])
    return at if closed else None


def _is_owner(tokens: Tokens, last: int) -> bool:
    """Whether the mark of an English possessive stands behind a name, which may be somebody's as well."""
    return tokens.words[last + 1 : last + 3] in (["'", "s"], ["’", "s"])


def _may_be_place(tokens: Tokens, first: int, last: int) -> bool:
    language = tokens.language
    words = tokens.words[first : last + 1]
    dates = lexicon.table(language.code, "calendar.tsv").keys() | language.months.keys()
    given = lexicon.words(language.code, "first_names.txt")
    other = lexicon.words(language.code, "organization_heads.txt", "roles.txt", "currencies.txt")
    small = language.stop_words | language.titles | dates | other | place_words("language")
    if any(word in small for word in words) or words[0] in given or words[-1].endswith(_PEOPLES):
        return False
    return (
        not any(c.isdigit() for word in words for c in word)
        and all(len(w) > 2 or not w.isalpha() for w in words[:1])
        and not tokens.raw(first).isupper()
        and not (first == last and (is_camel_case(tokens, first) or tokens.raw(first)[1:2].isupper()))
        and is_capital(tokens, first)
    )
