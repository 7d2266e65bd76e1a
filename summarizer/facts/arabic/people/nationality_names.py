"""Last names that are nationalities too: Muhammad Shia *al-Sudani*, whom a later sentence calls by it alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.saying import cue
from summarizer.facts.tokens import Tokens

_MARKS = frozenset('،:.«“"(')


def with_nationalities(
    sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]
) -> Sequence[Sequence[Name]]:
    """The names with those people whole whom the article calls by a nationality alone behind a verb of saying.

    Args:
        sentences: The article's sentences.
        names: The names found in each.
    """
    alone = [tuple(_speaking(tokens)) for tokens in sentences]
    called = {tokens.words[k] for tokens, found in zip(sentences, alone, strict=True) for k in found}
    if not called:
        return names
    whole = [
        [_whole(tokens, name, called) for name in found]
        for tokens, found in zip(sentences, names, strict=True)
    ]
    lasts = {
        tokens.words[name.last]
        for tokens, found, before in zip(sentences, whole, names, strict=True)
        for name, old in zip(found, before, strict=True)
        if name is not old
    }
    out = []
    for tokens, found, speaking in zip(sentences, whole, alone, strict=True):
        held = {k for name in found for k in name.tokens}
        fresh = [Name("person", k, k) for k in speaking if tokens.words[k] in lasts and k not in held]
        out.append(sorted([*found, *fresh], key=lambda name: name.first))
    return out


def _speaking(tokens: Tokens) -> Iterator[int]:
    """The nationalities with the article that stand alone right behind a verb of saying."""
    demonyms = lexicon.words("ar", "demonyms.txt")
    words = tokens.words
    for k in [k for k, word in enumerate(words) if word in demonyms and k and word.startswith("ال")]:
        after = words[k + 1] if k + 1 < len(words) else "."
        closed = after in _MARKS or after in tokens.language.complementizers
        if closed and cue(tokens, k - 1) == "verb":
            yield k


def _whole(tokens: Tokens, name: Name, called: set[str]) -> Name:
    """A person of more than one word with the nationality behind the name by which the article calls someone."""
    after = tokens.words[name.last + 1] if name.last + 1 < len(tokens) else ""
    if name.kind != "person" or name.first == name.last or after not in called:
        return name
    return Name(name.kind, name.first, name.last + 1, name.cut)
