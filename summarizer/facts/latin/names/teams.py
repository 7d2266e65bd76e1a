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
_SHORTEST_TEAM = 3  # letters without the «s»: the Boston *Reds*; set by hand


def teams(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """First and last token of English teams that listed places open."""
    for first, word in enumerate(tokens.words):
        if word in _BEFORE_TEAMS and (place := place_at(tokens, first + 1)) is not None:
            team = team_at(tokens, first + 1, place)
            if team is not None:
                yield first + 1, team


def team_at(tokens: Tokens, first: int, last: int) -> int | None:
    """The last token of the English team that a place opens: the San Francisco *Giants*; no Paris *Olympics*."""
    code, end, words = tokens.language.code, last + 1, tokens.words
    if code != "en" or tokens.heading or not is_capital(tokens, end) or is_capital(tokens, end + 1):
        return None
    led = first > 0 and words[first - 1] in _BEFORE_TEAMS and words[first] not in STATES
    led = led and not (first > 1 and words[first - 1] == "the" and is_capital(tokens, first - 1))
    one = words[end].removesuffix("s")
    other = lexicon.words(code, "event_heads.txt", "place_tails.txt") | place_words("treaty")
    plural = one != words[end] and len(one) >= _SHORTEST_TEAM and tokens.raw(end)[1:].islower()
    return (
        end if led and plural and not {one, words[end]} & other and not is_of_several(tokens, end) else None
    )
