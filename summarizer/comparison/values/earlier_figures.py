"""Figures that a text gives as those of an earlier count: «an earlier toll spoke of 5 dead»."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from summarizer.comparison import word_lists
from summarizer.facts.arabic.clitics import opening_at
from summarizer.facts.tokens import Tokens

# An earlier toll stands so near in front of its number, as who gave it stands between; behind it, led by «in»,
# so near. Set by hand.
_BEFORE, _BEHIND = 18, 4
# How Arabic adjectives of a noun end, their letters normalised.
_ADJECTIVE = ("ي", "يه")
# What ends what was said of it; «but» and «up from» begin what is known now.
_ENDS = frozenset(".;؛؟!:")


def is_earlier(tokens: Tokens, start: int, end: int, *, first: bool = False) -> bool:
    """Whether a figure is told as that of an earlier count.

    Args:
        tokens: The sentence.
        start: Offset of the figure in the article's text.
        end: Offset behind it and what it counts.
        first: Whether a «first» or «preliminary» count is an earlier one: where the text gives a later one.
    """
    earlier = frozenset({"earlier", "first"} if first else {"earlier"})
    roles = word_lists.table(tokens.language.code, "earlier_counts.tsv")
    if not opening_at(tokens.words, roles.keys()):
        return False
    at, behind = bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)
    for k in range(at - 1, max(-1, at - 1 - _BEFORE), -1):
        if tokens.words[k] in _ENDS or "now" in _roles(tokens, k, roles):
            break
        if _is_count(tokens, k, roles, earlier):
            return True
    for k in range(behind, min(len(tokens), behind + _BEHIND)):
        if tokens.words[k] in _ENDS:
            break
        if _is_count(tokens, k, roles, earlier) and "in" in _roles(tokens, k - 1, roles):
            return True
    return _was_told(tokens, at, roles)


def _was_told(tokens: Tokens, at: int, roles: Mapping[str, str]) -> bool:
    """Whether a sentence says in front of a figure that it was told before: «the police had said yesterday»."""
    language = tokens.language
    if not tokens.words or "past" not in _roles(tokens, 0, roles):
        return False
    front = range(1, min(at, 1 + _BEFORE))
    says = any(language.without_conjunction(tokens.words[k]) in language.reporting_verbs for k in front)
    return says and any("then" in _roles(tokens, k, roles) for k in front)


def _is_count(tokens: Tokens, at: int, roles: Mapping[str, str], earlier: frozenset[str]) -> bool:
    """Whether a count that is called an earlier one stands at a token: the adjective behind it, or in front.

    Behind an Arabic noun another adjective may stand between: «an official earlier toll» (حصيلة رسمية سابقة).
    """
    if "count" not in _roles(tokens, at, roles):
        return False
    between = tokens.words[at + 1 : at + 2]
    second = tokens.language.fuses_particles and any(word.endswith(_ADJECTIVE) for word in between)
    beside = [k for k in (at - 1, at + 1, at + 2) if 0 <= k < len(tokens) and (k < at + 2 or second)]
    return any(not earlier.isdisjoint(_roles(tokens, k, roles)) for k in beside)


def _roles(tokens: Tokens, at: int, roles: Mapping[str, str]) -> list[str]:
    return [roles[form] for form in word_lists.forms(tokens.words[at], tokens.language) if form in roles]
