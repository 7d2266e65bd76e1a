"""The long forms of English bodies whose acronym stands in brackets behind them and spells them.

Where a body's name begins and ends no noun tells as surely as its initials do: *Immigration, Refugees and
Citizenship Harland (IRCH)*.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.saying import saying_verbs
from summarizer.facts.marks import BRACKETS
from summarizer.facts.tokens import Tokens

_FEWEST = 3  # letters: two are the initials of too much; set by hand
_HAS = frozenset({"has", "had", "s"})


def with_long_forms(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> list[Sequence[Name]]:
    """The names of an article with bodies to the ends that the acronym in brackets behind them spells.

    Only where part of what is spelled is a body already, or the acronym says or has something elsewhere.

    Args:
        sentences: The article's sentences and headings.
        names: The names of each.
    """
    if not sentences or sentences[0].language.code != "en":
        return list(names)
    return [
        _mended(tokens, found, sentences) if "(" in tokens.words else found
        for tokens, found in zip(sentences, names, strict=True)
    ]


def _mended(tokens: Tokens, names: Sequence[Name], sentences: Sequence[Tokens]) -> Sequence[Name]:
    """The names of a sentence, those inside a long form taken together."""
    found = list(names)
    for k in range(_FEWEST, len(tokens) - 1):
        closed = (tokens.words[k - 1], tokens.words[k + 1]) == BRACKETS and tokens.raw(k).isupper()
        first = spelled_from(tokens, k) if closed and len(tokens.words[k]) >= _FEWEST else None
        if first is None or not is_capital(tokens, first) or not is_capital(tokens, k - 2):
            continue
        inside = [name for name in found if name.first <= k - 2 and name.last >= first]
        whole = [
            name for name in inside if (name.first, name.last) == (first, k - 2) and name.kind == "place"
        ]
        if whole or any(name.first < first or name.kind == "person" for name in inside):
            continue  # a longer name that begins before is known better
        if any(name.kind == "organization" for name in inside) or _acts(tokens.words[k], sentences):
            own = [Name("organization", first, k - 2), Name("organization", k, k)]
            found = [name for name in found if name not in inside and name.first != k] + own
    return sorted(found, key=lambda name: name.first)


def _acts(acronym: str, sentences: Sequence[Tokens]) -> bool:
    """Whether an acronym says or has something in some sentence: *HRLB said*, *HRLB's* boats."""
    does = saying_verbs("en") | _HAS
    return any(
        word == acronym and not does.isdisjoint(tokens.words[k + 1 : k + 3])
        for tokens in sentences
        for k, word in enumerate(tokens.words)
    )


def spelled_from(tokens: Tokens, k: int) -> int | None:
    """The first of the words in front of a bracket whose initials are the letters of token `k`; None without."""
    letters, at, small = tokens.words[k], k - 2, tokens.language.stop_words
    while letters and at >= 0:
        own = tokens.words[at][0] == letters[-1]
        # «*Air* and Marine Operations (AMO)»: of two words the one with a capital is meant.
        better = own and tokens.words[at] in small and tokens.words[at - 1][0] == letters[-1]
        if own and not (better and is_capital(tokens, at - 1)):
            letters = letters[:-1]
        elif not (tokens.words[at] in (*small, "-", ",") or tokens.words[at - 1] == "-"):
            break
        at -= 1
    return None if letters else at + 1
