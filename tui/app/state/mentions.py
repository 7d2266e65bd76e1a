"""The mentions of facts in one text, in its order: from the text to the facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefs import FactNote


class Mention(NamedTuple):
    """A place where a fact is told.

    Attributes:
        start: Offset in the text of its first character.
        end: Offset behind its last one.
        fact: The fact's index.
    """

    start: int
    end: int
    fact: int


def mentions_in(article: str | None, facts: Sequence[FactNote]) -> list[Mention]:
    """All mentions in an article, of two in the same words the first fact's."""
    found: dict[tuple[int, int], Mention] = {}
    for n, fact in enumerate(facts):
        for mention in fact.mentions:
            if mention.article == article:
                span = (mention.start, mention.end)
                found.setdefault(span, Mention(*span, n))
    return sorted(found.values())


def mention_at(offset: int, mentions: Sequence[Mention]) -> Mention | None:
    """The shortest mention that holds a character: the name and not the quotation it stands in."""
    holding = [mention for mention in mentions if mention.start <= offset < mention.end]
    return min(holding, key=lambda mention: (mention.end - mention.start, mention), default=None)


def next_mention(at: tuple[int, int], mentions: Sequence[Mention], step: int) -> Mention | None:
    """The first mention behind a span, or with a step below 0 the last one before it; None where there is none."""
    if step > 0:
        return next((mention for mention in mentions if mention[:2] > at), None)
    return next((mention for mention in reversed(mentions) if mention[:2] < at), None)
