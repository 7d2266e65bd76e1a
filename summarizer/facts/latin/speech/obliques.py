"""Whom a French or English sentence names without telling what he does: behind a preposition, in a clause."""

from __future__ import annotations

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.saying import source_at
from summarizer.facts.latin.speech.speaking_offices import is_governed, owns
from summarizer.facts.latin.word_groups import speech_words
from summarizer.facts.tokens import AND, Tokens

READ = 200
"""Tokens of a sentence that are looked at for somebody else: a bound."""
_TOPIC = frozenset({"for", "pour"})
_RELATIVE = 3  # tokens up to the subject behind its verb: «*que lui donnait* Untel»
_SOURCE = 5  # tokens: a bound of phrases such as «according to»


def is_spoken_of(tokens: Tokens, name: Name) -> bool:
    """Whether a name is behind a preposition; but *pour* Untel and *according to* So-and-so he speaks."""
    speaks = any(source_at(tokens, k) == name.first for k in range(max(0, name.first - _SOURCE), name.first))
    governed = is_governed(tokens, name) and not owns(tokens, name)
    # «(the first even has the voice of *So-and-so*)»
    opened = tokens.words[max(0, name.first - READ) : name.first]
    before = tokens.words[name.first - 1] if name.first else ""
    # «devant Untel *et Untel*»
    governed = governed or (
        before in AND
        and any(_ends_governed(tokens, k) for k in range(max(0, name.first - _SOURCE), name.first - 1))
    )
    governed = governed or ("(" in opened and ")" not in opened[opened.index("(") :])
    return (governed or _is_in_relative(tokens, name)) and not speaks and not is_topic(tokens, name)


def _ends_governed(tokens: Tokens, k: int) -> bool:
    """Whether a preposition at a token stands right in front of capitals up to «and»."""
    small = lexicon.words(tokens.language.code, "prepositions.txt")
    if tokens.words[k] not in small or not is_capital(tokens, k + 1):
        return False
    end = next((j for j in range(k + 1, len(tokens)) if not is_capital(tokens, j)), len(tokens))
    return end < len(tokens) and tokens.words[end] in AND


def _is_in_relative(tokens: Tokens, name: Name) -> bool:
    """Whether a name is the subject behind the verb of a French clause: le surnom *que donnait Untel* à l'autre."""
    if tokens.language.code != "fr":
        return False
    before = tokens.words[max(0, name.first - _RELATIVE) : name.first - 1]
    elided = before[-2:] in (["qu", "'"], ["qu", "’"])
    return (
        elided
        or before[-1:] == ["que"]
        or (before[-2:-1] == ["que"] and before[-1] in speech_words("object"))
    )


def is_topic(tokens: Tokens, name: Name) -> bool:
    """Whether a sentence opens with whom it is true for: *For* So-and-so, a guard that night, it is raw."""
    return name.first == 1 and tokens.words[0] in _TOPIC
