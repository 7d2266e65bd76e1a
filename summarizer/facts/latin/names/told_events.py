"""French and English events whose noun has no capital: the place, the day or the year tells which is meant."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.facts import lexicon
from summarizer.facts.iso_dates import ANY_YEAR
from summarizer.facts.latin.names.capitals import is_capital, is_national
from summarizer.facts.latin.names.gazetteer import place_at
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import Tokens

# In front of a noun of which there is one: «*la* guerre de Corée», and not «une guerre».
_THE = frozenset({"au", "aux", "des", "du", "l", "la", "le", "les", "the"})
# Between such a noun and its place.
_LINKS = {
    "fr": frozenset({"au", "aux", "d", "de", "des", "du", "en", "à"}),
    "en": frozenset({"in", "of"}),
}
# Of these a people or a town that no list knows tells enough: le massacre de *Thiaroye*.
_OF_ANY = frozenset(
    {"bataille", "battle", "festival", "genocide", "génocide", "marathon", "massacre", "siege", "séisme"}
)
# «L'invasion de la Russie» may be one by Russia.
_INVASION = "invasion"
_WAR = "war"
# Wars that need no place.
_WORLD_WAR, _WORLD = "guerre", "mondiale"
_WHICH = frozenset({"deuxième", "première", "seconde"})
_LONGEST = 5  # tokens of a place in front of its event; set by hand


def find_told_events(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """The first and the last token of each such event of a sentence."""
    code = tokens.language.code
    heads = lexicon.words(code, "event_plain_heads.txt")
    behind = lexicon.words(code, "event_nouns_behind.txt", "event_dated_nouns.txt") if code == "en" else ()
    for i, word in enumerate(tokens.words):
        if word in behind and not is_capital(tokens, i):
            found = _behind_place(tokens, i)
            if found is not None:
                yield found, i
                continue
        if word in heads and i:
            if word == _WORLD_WAR and tokens.words[i + 1 : i + 2] == [_WORLD]:
                if tokens.words[i - 1] in _WHICH:
                    yield i - 1, i + 1
            elif not is_capital(tokens, i) and _is_the_one(tokens, i):
                last = _in_front_of_place(tokens, i)
                if last is not None:
                    yield i, last


def _is_the_one(tokens: Tokens, i: int) -> bool:
    """Whether a noun is definite, or somebody's: *Harland's* invasion of the island."""
    at = i - 1 - (tokens.words[i - 1] in APOSTROPHES and i > 1)
    return tokens.words[at] in _THE or (tokens.language.code == "en" and tokens.words[at] == "s")


def _in_front_of_place(tokens: Tokens, i: int) -> int | None:
    """The last token of an event whose noun is token `i`: its place, or the day it was on."""
    words, code = tokens.words, tokens.language.code
    at = i + 1
    if at >= len(words) or words[at] not in _LINKS[code]:
        return None
    if words[at] == "du" and (day := _day(tokens, at + 1)) is not None:
        return day
    at += 1
    while at < len(words) and (words[at] in ("l", "la", "the") or words[at] in APOSTROPHES):
        at += 1
    last = place_at(tokens, at)
    if last is None:
        known = words[i] in _OF_ANY and is_capital(tokens, at)
        if not known:
            return None
        last = at
    by_whom = words[i] == _INVASION and code == "fr" and words[last + 1 : last + 2] != ["par"]
    return None if by_whom or is_capital(tokens, last + 1) else _with_year(tokens, last)


def _with_year(tokens: Tokens, last: int) -> int:
    """The last token of an event with the year behind it: the siege of Paris *in 1870*."""
    words = tokens.words
    at = last + 1 + (words[last + 1 : last + 2] in (["de"], ["en"], ["in"], ["of"]))
    return at if at < len(words) and ANY_YEAR.fullmatch(words[at]) else last


def _day(tokens: Tokens, at: int) -> int | None:
    """The last token of a day with its month, and the year: les attentats du *13 novembre 2015*."""
    words, months = tokens.words, tokens.language.months
    if at + 1 < len(words) and words[at].isdecimal() and words[at + 1] in months:
        return _with_year(tokens, at + 1)
    return None


def _behind_place(tokens: Tokens, i: int) -> int | None:
    """The first token of an English event that ends with token `i`: the *2015 Paris* attacks, the *Gaza* war."""
    words = tokens.words
    for first in range(i - 1, max(0, i - _LONGEST), -1):
        if not is_capital(tokens, first):
            break
        year = ANY_YEAR.fullmatch(words[first - 1]) is not None
        # «The *Rwandan* genocide»; but whose a war is, its adjective does not tell.
        place = place_at(tokens, first) is not None
        people = not place and first == i - 1 and words[i] != _WAR and is_national(tokens, first)
        if not (people or place) or words[first - 1 - year] != "the":
            continue
        dated = words[i] in lexicon.words("en", "event_dated_nouns.txt")
        strong = words[i] in lexicon.words("en", "event_nouns_behind.txt")
        # «The Paris *attacks*» are told without a year as well; whose they are, an adjective does not tell.
        return first - year if year or strong or (dated and not people and words[i].endswith("s")) else None
    return None
