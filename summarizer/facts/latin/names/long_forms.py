"""The long forms of English and French bodies whose acronym stands in brackets behind them and spells them.

Where a body's name begins and ends no noun tells as surely as its initials do: *Immigration, Refugees and
Citizenship Harland (IRCH)*, *direction de la santé et de la mer (DSM)*.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.saying import saying_verbs
from summarizer.facts.latin.word_groups import body_words
from summarizer.facts.marks import APOSTROPHES, BRACKETS
from summarizer.facts.tokens import Tokens

_FEWEST = 3  # letters: two are the initials of too much; set by hand
_PARTY = 2  # letters at least of a French party's acronym: le Front populaire (FP)
_HAS = frozenset({"has", "had", "s"})


def with_long_forms(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> list[Sequence[Name]]:
    """The names of an article with bodies to the ends that the acronym in brackets behind them spells.

    Only where part of what is spelled is a body already, or the acronym says or has something elsewhere.

    Args:
        sentences: The article's sentences and headings.
        names: The names of each.
    """
    told = [
        _mended(tokens, found, sentences) if "(" in tokens.words else found
        for tokens, found in zip(sentences, names, strict=True)
    ]
    short = {
        word for tokens, found in zip(sentences, told, strict=True) for word in _short_forms(tokens, found)
    }
    if not short:
        return told
    return [_with_short(tokens, found, short) for tokens, found in zip(sentences, told, strict=True)]


def _short_forms(tokens: Tokens, names: Sequence[Name]) -> Iterator[str]:
    """The acronyms in brackets behind the French bodies that they spell: le Rassemblement national *(RN)*.

    Elsewhere such letters may be of a thing, a road's or an office's.
    """
    for name in names if tokens.language.code == "fr" else ():
        k = name.last + 2
        if name.kind != "organization" or not tokens.is_among(k - 1, BRACKETS) or not _is_short(tokens, k):
            continue
        if tokens.is_among(k + 1, BRACKETS) and spelled_from(tokens, k) in range(name.first, name.last):
            yield tokens.words[k]


def _is_short(tokens: Tokens, k: int) -> bool:
    return k < len(tokens) and len(tokens.words[k]) >= _PARTY and tokens.raw(k).isupper()


def _with_short(tokens: Tokens, names: Sequence[Name], short: set[str]) -> Sequence[Name]:
    """The names of a sentence with the acronyms that its article spells."""
    taken = {k for name in names for k in range(name.first, name.last + 1)}
    fresh = [
        Name("organization", k, k)
        for k, word in enumerate(tokens.words)
        if word in short and k not in taken and _is_short(tokens, k)
    ]
    return sorted([*names, *fresh], key=lambda name: name.first) if fresh else names


def _mended(tokens: Tokens, names: Sequence[Name], sentences: Sequence[Tokens]) -> Sequence[Name]:
    """The names of a sentence, those inside a long form taken together."""
    found = list(names)
    for k in range(_FEWEST, len(tokens) - 1):
        closed = (tokens.words[k - 1], tokens.words[k + 1]) == BRACKETS and tokens.raw(k).isupper()
        first = spelled_from(tokens, k) if closed and len(tokens.words[k]) >= _FEWEST else None
        if first is None or not _may_be_body(tokens, first, k - 2):
            continue
        inside = [name for name in found if name.first <= k - 2 and name.last >= first]
        whole = [
            name for name in inside if (name.first, name.last) == (first, k - 2) and name.kind == "place"
        ]
        if whole or any(name.first < first or name.kind == "person" for name in inside):
            continue  # a longer name that begins before is known better
        headed = _is_headed(tokens, first)
        if headed or any(m.kind == "organization" for m in inside) or _acts(tokens.words[k], sentences):
            own = [Name("organization", first, k - 2), Name("organization", k, k)]
            found = [name for name in found if name not in inside and name.first != k] + own
    return sorted(found, key=lambda name: name.first)


def _is_headed(tokens: Tokens, first: int) -> bool:
    """Whether the noun of a French body in small letters opens what is spelled: la *direction* de la mer (DM)."""
    one = tokens.is_among(first - 1, ("un", "une", "des", "les"))
    heads = lexicon.words("fr", "organization_heads.txt") - body_words("part")
    return tokens.language.code == "fr" and tokens.words[first] in heads and not one


def _may_be_body(tokens: Tokens, first: int, last: int) -> bool:
    """Whether words may be a body's by their capitals: English has one at both ends, French at the first."""
    if tokens.language.code == "fr":
        return _is_headed(tokens, first) or (first > 0 and is_capital(tokens, first))
    return is_capital(tokens, first) and is_capital(tokens, last)


def _acts(acronym: str, sentences: Sequence[Tokens]) -> bool:
    """Whether an acronym says or has something in some sentence: *HRLB said*, *HRLB's* boats."""
    does = saying_verbs(sentences[0].language.code) | _HAS
    return any(
        word == acronym and not does.isdisjoint(tokens.words[k + 1 : k + 3])
        for tokens in sentences
        for k, word in enumerate(tokens.words)
    )


def spelled_from(tokens: Tokens, k: int) -> int | None:
    """The first of the words in front of a bracket whose initials are the letters of token `k`; None without."""
    letters, at, small = tokens.words[k], k - 2, tokens.language.stop_words | APOSTROPHES
    small |= lexicon.words(tokens.language.code, "linking_words.txt")
    while letters and at >= 0:
        own = plain_letter(tokens.words[at]) == letters[-1]
        own = own and not (tokens.language.code == "fr" and tokens.words[at] in small)
        # «*Air* and Marine Operations (AMO)»: of two words the one with a capital is meant.
        better = own and tokens.words[at] in small and tokens.words[at - 1][0] == letters[-1]
        if own and not (better and is_capital(tokens, at - 1)):
            letters = letters[:-1]
        elif not (tokens.words[at] in (*small, "-", ",") or tokens.words[at - 1] == "-"):
            break
        at -= 1
    return None if letters else at + 1


def plain_letter(word: str) -> str:
    """The first letter of a word without its accent, as acronyms have it: *É*tats is E."""
    return unicodedata.normalize("NFD", word[:1])[:1]
