"""English teams that are called after their town: the San Francisco *Giants*."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.latin.names.gazetteer import STATES, place_at
from summarizer.facts.latin.names.name_kinds import is_of_several
from summarizer.facts.latin.word_groups import place_words
from summarizer.facts.tokens import Tokens

# What stands in front of the name of a team.
_BEFORE_TEAMS = frozenset({"the", "champion", "champions", "club", "side", "team"})
_COLOURS = frozenset({"black", "blue", "gold", "golden", "green", "red", "white", "yellow"})
_SOX = "sox"  # a plural as American teams write it: the Boston Red *Sox*
_SHORTEST_TEAM = 3  # letters without the «s»: the Boston *Reds*; set by hand


def teams(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """First and last token of English teams that listed places open."""
    for first, word in enumerate(tokens.words):
        if word in _BEFORE_TEAMS and (place := place_at(tokens, first + 1)) is not None:
            team = team_at(tokens, first + 1, place)
            if team is not None:
                yield first + 1, team


def team_at(tokens: Tokens, first: int, last: int) -> int | None:
    """The last token of the English team that a place opens: the San Francisco *Giants*; no Paris *Olympics*.

    A colour may open its name: the Dunmore *Blue Herons*.
    """
    code, words = tokens.language.code, tokens.words
    end = last + 1 + (tokens.is_among(last + 1, _COLOURS) and is_capital(tokens, last + 1))
    if code != "en" or tokens.heading or not is_capital(tokens, end) or is_capital(tokens, end + 1):
        return None
    led = first > 0 and words[first - 1] in _BEFORE_TEAMS and words[first] not in STATES
    led = led and not (first > 1 and words[first - 1] == "the" and is_capital(tokens, first - 1))
    one = words[end].removesuffix("s")
    other = lexicon.words(code, "event_heads.txt", "place_tails.txt") | place_words("treaty")
    plural = one != words[end] and len(one) >= _SHORTEST_TEAM
    plural = (plural or words[end] == _SOX) and tokens.raw(end)[1:].islower()
    return (
        end if led and plural and not {one, words[end]} & other and not is_of_several(tokens, end) else None
    )


def names_again(tokens: Tokens, first: int, last: int) -> list[tuple[str, ...]]:
    """The short names of the team that an organization is: the San Francisco Giants are *the Giants*."""
    short = [n for n in (1, 2) if last - n >= first and team_at(tokens, first, last - n) == last]
    return [tuple(tokens.words[last - k : last + 1]) for n in short for k in range(n)]
