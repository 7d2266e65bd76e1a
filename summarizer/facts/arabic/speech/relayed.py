"""Whose words another passes on: the agency relayed *from* the minister."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import written
from summarizer.facts.arabic.saying import bare
from summarizer.facts.arabic.speech.source import Said, Source, is_feminine
from summarizer.facts.arabic.speech.source_phrases import BEHIND
from summarizer.facts.arabic.speech.verb_subjects import unnamed
from summarizer.facts.marks import CLOSING_QUOTES, OPENING_QUOTES
from summarizer.facts.tokens import Tokens

# «And relayed *from him* his words».
_FROM_HER = "عنها"
_TONGUE = "لسان"
# «Ascribed *to* him his saying».
_ASCRIBED, _TO = "نسب", "الي"
_LONGEST_NAME = 8  # tokens of a body's name in marks; set by hand
_FROM_HIM = frozenset({"عنه", _FROM_HER})


def relayed_words(
    tokens: Tokens, sources: Sequence[Source], cues: Sequence[tuple[int, str]], limit: int
) -> Said | None:
    """Him whose words another passes on: «the agency relayed *from* the minister»."""
    for k, kind in cues:
        if kind != "relay":
            continue
        at = next(
            (j for j in range(k + 1, limit) if _relays_from(tokens, j, ascribed=_ascribes(tokens, k))), None
        )
        him = next((j for j in range(k + 1, min(limit, k + BEHIND)) if tokens.words[j] in _FROM_HIM), None)
        if him is not None and (at is None or him < at):
            return _relayed_of_him(sources, k, him, gender="f" if tokens.words[him] == _FROM_HER else "m")
        if at is None:
            continue
        found = next((s for s in sources if at < s.first <= at + 2), None) or unnamed(tokens, at + 1, limit)
        found = found or _in_marks(tokens, at + 1, limit)
        if found is None:
            continue
        channel = next((s for s in sources if k < s.first < at), None)
        return Said(found, True, via=(channel.first, channel.last) if channel else None)
    return None


def _in_marks(tokens: Tokens, at: int, limit: int) -> Source | None:
    """The body at a token whose name stands in marks behind its noun: relayed from *the firm “So-and-so”*."""
    heads = lexicon.words("ar", "organization_heads.txt", "media_heads.txt")
    if tokens.words[at] not in heads or at + 1 >= limit or tokens.words[at + 1] not in OPENING_QUOTES:
        return None
    near = range(at + 2, min(limit, at + 2 + _LONGEST_NAME))
    last = next((k for k in near if tokens.words[k] in CLOSING_QUOTES), None)
    if last is None:
        return None
    return Source(at, last, written(tokens, at, last, 0), 2, "f" if is_feminine(tokens.raw(at)) else "")


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


def _ascribes(tokens: Tokens, k: int) -> bool:
    """Whether a verb at token `k` ascribes words *to* somebody, where others relay them from him."""
    return bare(tokens.words[k]).lstrip("يت").startswith(_ASCRIBED)


def _relays_from(tokens: Tokens, k: int, *, ascribed: bool) -> bool:
    """Whether token `k` is «from» or «on the tongue of» whose words are relayed, and no text *issued by* it.

    Where words are `ascribed` it is «to».
    """
    if ascribed:
        return tokens.words[k] == _TO
    if tokens.words[k] == _TONGUE:
        return tokens.words[k - 1] == "علي"
    return tokens.words[k] == "عن" and not tokens.words[k - 1].removeprefix("ال").startswith("صادر")
