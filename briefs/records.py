"""The records of JSON Lines: the parts of a brief, each told by its type."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from briefs.brief import (
    ArticleId,
    ArticleNote,
    Claim,
    Conflict,
    Copy,
    Dated,
    Exclusive,
    FactNote,
    Gloss,
    Offset,
    Passage,
    Since,
    Story,
)


class ArticleRecord(ArticleNote, frozen=True, kw_only=True, tag="article", tag_field="type"):
    """JSON Lines: an article, without its summary, whose lines are records of their own."""


class FactRecord(FactNote, frozen=True, kw_only=True, tag="fact", tag_field="type"):
    """JSON Lines: a key fact."""


class MentionRecord(FactNote, frozen=True, kw_only=True, tag="mention", tag_field="type"):
    """JSON Lines: one mention, with the fields of a fact that has this mention only."""


class SummaryRecord(Struct, frozen=True, kw_only=True, tag="summary", tag_field="type"):
    """JSON Lines: a line of the set's summary, or of an article's."""

    of: Annotated[str | None, Meta(description="The id of the article it sums up; null for the set.")]
    text: str
    article: ArticleId
    start: Offset
    end: Offset
    score: float
    also: list[Passage] = []
    glosses: list[Gloss] = []


class ProblemRecord(Struct, frozen=True, kw_only=True, tag="problem", tag_field="type"):
    """JSON Lines: a source that could not be read."""

    source: str
    reason: str


class StoryRecord(Story, frozen=True, kw_only=True, tag="story", tag_field="type"):
    """JSON Lines: a story."""


class ClaimRecord(Claim, frozen=True, kw_only=True, tag="claim", tag_field="type"):
    """JSON Lines: a claim."""


class OnlyRecord(Exclusive, frozen=True, kw_only=True, tag="only", tag_field="type"):
    """JSON Lines: what one outlet alone reports."""


class ConflictRecord(Conflict, frozen=True, kw_only=True, tag="conflict", tag_field="type"):
    """JSON Lines: what articles disagree on."""


class CopyRecord(Copy, frozen=True, kw_only=True, tag="copy", tag_field="type"):
    """JSON Lines: what two articles share."""


class DatedRecord(Dated, frozen=True, kw_only=True, tag="dated", tag_field="type"):
    """JSON Lines: a dated sentence."""


class SinceRecord(Since, frozen=True, kw_only=True, tag="since", tag_field="type"):
    """JSON Lines: what is different from an earlier brief."""


Record = (
    ArticleRecord
    | SummaryRecord
    | FactRecord
    | StoryRecord
    | ClaimRecord
    | OnlyRecord
    | ConflictRecord
    | CopyRecord
    | DatedRecord
    | SinceRecord
    | ProblemRecord
)
