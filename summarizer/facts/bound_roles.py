"""Offices that hang on what stands before: «his counterpart», «its director»."""

from __future__ import annotations

from corpus import CODES
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ALL_POSSESSIVES

# Letters of the longest Arabic word that holds no pronoun.
_SHORTEST = 3


def is_bound(role: str) -> bool:
    """Whether what somebody is, in any language, does not say itself whose it is."""
    word = role.partition(" ")[0]
    # The lists as written: normalised words would load their languages.
    if any(word.casefold() in lexicon.lines(code, "bound_role_openers.txt") for code in CODES):
        return True
    possessed = len(word) > _SHORTEST and word.endswith(ALL_POSSESSIVES)
    return possessed and word not in lexicon.lines("ar", "bound_role_lookalikes.txt")
