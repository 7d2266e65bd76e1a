"""The agreement board: for each claim and each article whether it says it, and in whose words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from msgspec import Struct

import summarizer
from briefs.brief import Brief, Carrier, Claim, Conflict, Copy, Passage

Sign = Literal["says", "part", "differs", "update", "absent"]
CELL_SIGNS: Mapping[Sign, str] = {"says": "●", "part": "◐", "differs": "≠", "update": "↻", "absent": "·"}
"""How a sign is drawn."""
COPIED = "="
"""Stands for saying it in another article's words, and behind the other signs where these are copied."""


class Cell(Struct, frozen=True):
    """What one article makes of a claim.

    Attributes:
        sign: Whether it says it, says a part of it, says it with another value, or with that of another time, where
            a newer one took an older one's place; or leaves it out.
        copied: Whether it has another's words, and is not the one that likely had them first.
        carrier: Its words, None where it leaves the claim out.
    """

    sign: Sign
    copied: bool = False
    carrier: Carrier | None = None

    @property
    def mark(self) -> str:
        """How it is drawn, in one or two characters."""
        if self.sign == "says" and self.copied:
            return COPIED
        return CELL_SIGNS[self.sign] + (COPIED if self.copied else "")


ABSENT = Cell("absent")


class BoardSection(Struct, frozen=True):
    """The claims of one story.

    Attributes:
        title: The story's.
        articles: Ids of its articles: the columns.
        claims: Its claims: the lines.
    """

    title: str
    articles: tuple[str, ...]
    claims: tuple[Claim, ...]


class Board:
    """The claims of a brief against its articles; cells are found out when they are asked for.

    Args:
        brief: A brief with its claims.
    """

    def __init__(self, brief: Brief) -> None:
        """Store the brief; cells are worked out when asked for."""
        self._brief = brief
        self._rows: dict[int, Mapping[str, Cell]] = {}

    @cached_property
    def sections(self) -> tuple[BoardSection, ...]:
        """The stories that hold a claim."""
        of = {article: n for n, story in enumerate(self._brief.stories) for article in story.articles}
        claims: list[list[Claim]] = [[] for _ in self._brief.stories]
        for claim in self._brief.claims:
            claims[of[claim.article]].append(claim)
        return tuple(
            BoardSection(story.title, tuple(story.articles), tuple(own))
            for story, own in zip(self._brief.stories, claims, strict=True)
            if own
        )

    def cells(self, claim: Claim) -> Mapping[str, Cell]:
        """The cells of the articles that carry a claim, by their ids; the others leave it out."""
        # Two claims may quote one sentence; the brief keeps each of them alive.
        key = id(claim)
        if key not in self._rows:
            self._rows[key] = self._cells(claim)
        return self._rows[key]

    def is_copy(self, claim: Claim, carrier: Carrier) -> bool:
        """Whether a carrier of a claim has another's words, and is not the one that likely had them first."""
        if not carrier.copied:
            return False
        sources = [
            copy.source
            for other in claim.carriers
            if other.copied and (copy := self._copies.get(frozenset((carrier.article, other.article))))
        ]
        return not sources or any(source != carrier.article for source in sources)

    def _cells(self, claim: Claim) -> Mapping[str, Cell]:
        carriers = claim.carriers
        parts = summarizer.in_part(
            [summarizer.Said(carrier.text, self._languages[carrier.article]) for carrier in carriers]
        )
        differing = self._differing(claim)
        cells = {}
        for carrier, part in zip(carriers, parts, strict=True):
            sign: Sign = "says"
            if carrier.article in differing:
                sign = differing[carrier.article]
            elif part or carrier.relation == "part":
                sign = "part"
            cells[carrier.article] = Cell(sign, self.is_copy(claim, carrier), carrier)
        return cells

    @cached_property
    def _languages(self) -> dict[str, str]:
        return {article.id: article.language for article in self._brief.articles}

    @cached_property
    def _conflicts(self) -> dict[str, list[Conflict]]:
        """The conflicts that an article has a part in."""
        found: dict[str, list[Conflict]] = {}
        for conflict in self._brief.conflicts:
            for article in {m.article for value in conflict.values for m in value.mentions}:
                found.setdefault(article, []).append(conflict)
        return found

    @cached_property
    def _copies(self) -> dict[frozenset[str], Copy]:
        return {frozenset((copy.first, copy.second)): copy for copy in self._brief.copies}

    def _differing(self, claim: Claim) -> dict[str, Sign]:
        """The articles whose words hold another value than the claim's own, or than most articles have.

        Each with whether it differs or only knows more or less; to differ weighs more.
        """
        found: dict[str, Sign] = {}
        conflicts = {
            id(conflict): conflict for c in claim.carriers for conflict in self._conflicts.get(c.article, ())
        }
        for conflict in conflicts.values():
            held = [
                {c.article for c in claim.carriers if any(_within(m, c) for m in value.mentions)}
                for value in conflict.values
            ]
            own = (n for n, articles in enumerate(held) if claim.article in articles)
            # A slip is no measure for the others, even where the claim is quoted with it.
            norm = next((n for n in own if not conflict.values[n].outlier), 0)
            sign: Sign = "update" if conflict.update else "differs"
            others = {article for n, articles in enumerate(held) if n != norm for article in articles}
            found |= {article: sign for article in others if found.get(article) != "differs"}
        return found


def best_carrier(claim: Claim) -> Carrier:
    """The words of a claim in the sentence that says it best."""
    return next(carrier for carrier in claim.carriers if carrier.article == claim.article)


def _within(mention: Passage, carrier: Carrier) -> bool:
    return mention.article == carrier.article and carrier.start <= mention.start < carrier.end
