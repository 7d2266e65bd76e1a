"""Whose words another passes on: the agency relayed *from* the minister."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.facts.arabic.speech.source import Said, Source
from summarizer.facts.arabic.speech.source_phrases import BEHIND
from summarizer.facts.arabic.speech.verb_subjects import unnamed
from summarizer.facts.tokens import Tokens

# «And relayed *from him* his words».
_FROM_HER = "عنها"
_TONGUE = "لسان"
_FROM_HIM = frozenset({"عنه", _FROM_HER})


def relayed_words(
    tokens: Tokens, sources: Sequence[Source], cues: Sequence[tuple[int, str]], limit: int
) -> Said | None:
    """Him whose words another passes on: «the agency relayed *from* the minister»."""
    for k, kind in cues:
        if kind != "relay":
            continue
        at = next((j for j in range(k + 1, limit) if _relays_from(tokens, j)), None)
        him = next((j for j in range(k + 1, min(limit, k + BEHIND)) if tokens.words[j] in _FROM_HIM), None)
        if him is not None and (at is None or him < at):
            return _relayed_of_him(sources, k, him, gender="f" if tokens.words[him] == _FROM_HER else "m")
        if at is None:
            continue
        found = next((s for s in sources if at < s.first <= at + 2), None) or unnamed(tokens, at + 1, limit)
        if found is None:
            continue
        channel = next((s for s in sources if k < s.first < at), None)
        return Said(found, True, via=(channel.first, channel.last) if channel else None)
    return None


def _relayed_of_him(sources: Sequence[Source], verb: int, him: int, gender: str) -> Said:
    """Whoever was named last in front of a verb that relays «from him»; else he stays who spoke before."""
    channel = next((s for s in sources if verb < s.first < him), None)
    via = (channel.first, channel.last) if channel else None
    named = [s for s in sources if s.last < verb and s.person and s.gender in ("", gender)]
    told = (
        [s for s in named if s.gender == gender] if gender == "f" else named
    )  # her office or verb tells of her
    found = told or named
    return Said(found[-1], True, via=via) if found else Said(None, True, gender, via)


def _relays_from(tokens: Tokens, k: int) -> bool:
    """Whether token `k` is «from» or «on the tongue of» whose words are relayed, and no text *issued by* it."""
    if tokens.words[k] == _TONGUE:
        return tokens.words[k - 1] == "علي"
    return tokens.words[k] == "عن" and not tokens.words[k - 1].removeprefix("ال").startswith("صادر")
