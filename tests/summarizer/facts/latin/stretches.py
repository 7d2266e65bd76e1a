"""Sentences of the tests of this folder in which names and one token are marked."""

from __future__ import annotations

import re

from corpus import get_language
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.speech.subjects import Said
from summarizer.facts.mention import Kind
from summarizer.facts.tokens import Tokens, tokenize

_KINDS: dict[str, Kind] = {"[": "person", "{": "organization"}


def marked(text: str, language: str) -> tuple[Tokens, list[Name], int]:
    """The tokens of a text, its names in order, and the token that «^» stands in front of.

    [So-and-so] is a person, {So-and-so} an organization; without «^» the token is the one behind the last.
    """
    tokens = tokenize(re.sub(r"[\[\]{}^]", "", text), get_language(language))
    places: list[tuple[str, int]] = []
    for at, mark in enumerate(re.findall(r"[^\[\]{}^]|[\[\]{}^]", text)):
        if mark in "[]{}^":
            offset = at - len(places)
            places.append((mark, sum(start < offset for start in tokens.starts)))
    names = [
        Name(_KINDS[mark], first, next(k for end, k in places[n:] if end in "]}") - 1)
        for n, (mark, first) in enumerate(places)
        if mark in _KINDS
    ]
    return tokens, names, next((k for mark, k in places if mark == "^"), len(tokens))


def stretch(text: str, language: str) -> tuple[Tokens, int, int]:
    """The tokens of a text without its brackets, and the first and last token of what stood in them."""
    tokens, (name,), _ = marked(text, language)
    return tokens, name.first, name.last


def written(tokens: Tokens, said: Said | None) -> str | None:
    """Who is said to speak, as it stands in the text; «?» where it is open who."""
    if said is None:
        return None
    assert said.said
    if said.name:
        return tokens.raw(said.name.first, said.name.last)
    return tokens.raw(*said.office) if said.office else said.pronoun or "?"


def tokens_of(text: str, language: str) -> Tokens:
    """The tokens of a text."""
    return tokenize(text, get_language(language))
