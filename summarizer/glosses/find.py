"""Finding the glosses of chosen sentences.

Each stands verbatim in the article, but for a date, whose ground is the day of publication; and each only where the
text leaves no doubt: who goes on speaking, who is called by the last name only, which magazine «the magazine» is.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import chain

from summarizer.candidate import Candidate
from summarizer.document import Document
from summarizer.facts import Fact, Mention
from summarizer.glosses.bodies import bodies
from summarizer.glosses.days import days
from summarizer.glosses.gloss import Gloss
from summarizer.glosses.people import described, surnames
from summarizer.glosses.speakers import speakers

Mentions = list[tuple[Mention, Fact]]
"""Mentions, each with the fact that it is one of."""


def find_glosses(
    document: Document, chosen: Sequence[int], facts: Sequence[Fact], *, apart: bool = False
) -> list[list[Gloss]]:
    """The glosses of each chosen candidate, in the order they are read.

    Args:
        document: The candidates that were chosen from.
        chosen: The chosen ones, in the order they are shown.
        facts: The key facts of their articles; without them only speakers are told.
        apart: Whether each is shown alone, so that none has anything from the lines before it.
    """
    by_article = _mentions(facts)
    persons = [fact for fact in facts if fact.kind == "person"]
    named: set[str] = set()
    dated: set[tuple[str, str]] = set()
    shown: list[str] = []
    found = []
    for n, i in enumerate(chosen):
        if apart:
            named, dated, shown = set(), set(), []
        candidate = document.candidates[i]
        article = document.articles[candidate.article]
        before = document.candidates[i - 1] if i else candidate
        follows = not apart and n > 0 and chosen[n - 1] == i - 1 and before.article == candidate.article
        inside = by_article[article.id]
        people, mentions, quotations = _mentioned(candidate, inside)
        own: dict[int, Gloss] = {}  # where two would stand in one place, the first of them
        for gloss in (
            *(() if follows else speakers(document, i, people)),
            *surnames(article, candidate, mentions, persons, named),
            *(() if follows else described(article, candidate, quotations, shown)),
            *(() if follows else bodies(article, candidate, inside.bodies, facts, shown)),
            *days(article, candidate, mentions, dated),
        ):
            own.setdefault(gloss.place, gloss)
        told = [article.text[slice(*gloss.source)] for gloss in own.values() if gloss.source is not None]
        named |= {fact.value for _, fact in mentions if fact.kind == "person"}
        named |= {fact.value for _, fact in people if any(fact.value in text for text in told)}
        shown += (candidate.text, *told)
        found.append(sorted(own.values(), key=lambda gloss: (gloss.start, gloss.place)))
    return found


def supplied(document: Document, facts: Sequence[Fact]) -> frozenset[int]:
    """The candidates of which a gloss tells who speaks in them, where each stands alone."""
    by_article = _mentions(facts)
    found = set()
    for i, candidate in enumerate(document.candidates):
        article = document.articles[candidate.article]
        people, _, quotations = _mentioned(candidate, by_article[article.id])
        glosses = chain(speakers(document, i, people), described(article, candidate, quotations, ()))
        if next(glosses, None) is not None:
            found.add(i)
    return frozenset(found)


class _Inside:
    """What is mentioned in an article: its people, the names of its bodies, and all of it by where it stands."""

    __slots__ = ("_mentions", "_order", "_starts", "bodies", "people")

    def __init__(self, mentions: Mentions) -> None:
        self.people = [own for own in mentions if own[1].kind == "person"]
        self.bodies = {fact.value for _, fact in mentions if fact.kind == "organization"}
        self._mentions = mentions
        # Numbers, and not pairs with them: a text may be one sentence of a hundred thousand names.
        self._order = array("i", sorted(range(len(mentions)), key=lambda n: mentions[n][0].start))
        self._starts = array("i", [mentions[n][0].start for n in self._order])

    def within(self, start: int, end: int) -> Mentions:
        """What is mentioned between two offsets, in the order of the facts."""
        near = self._order[bisect_left(self._starts, start) : bisect_right(self._starts, end)]
        return [self._mentions[n] for n in sorted(near) if self._mentions[n][0].end <= end]


def _mentioned(candidate: Candidate, inside: _Inside) -> tuple[Mentions, Mentions, Mentions]:
    """Of what is mentioned in its article the people; what a candidate mentions; and what is quoted in it."""
    mentions = inside.within(candidate.sentence.start, candidate.sentence.end)
    return inside.people, mentions, [own for own in mentions if own[1].kind == "quote"]


def _mentions(facts: Sequence[Fact]) -> defaultdict[str, _Inside]:
    """The mentions in each article, by the article's id."""
    found: defaultdict[str, Mentions] = defaultdict(list)
    for fact in facts:
        for mention in fact.mentions:
            found[mention.article].append((mention, fact))
    return defaultdict(lambda: _Inside([]), {article: _Inside(own) for article, own in found.items()})
