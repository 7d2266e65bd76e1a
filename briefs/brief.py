"""The Brief and its parts: what `mujaz brief --format json` prints, and the schema it is checked against."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

Offset = Annotated[int, Meta(ge=0, description="Offset in the article's text, in code points.")]
ArticleId = Annotated[str, Meta(description="The article's id, unique in the brief.")]
LanguageCode = Annotated[str, Meta(description="ISO 639-1 code.", pattern="^[a-z]{2}$")]


FactKind = Literal["person", "organization", "place", "date", "number", "quote", "event"]


class Passage(Struct, frozen=True, kw_only=True):
    """A span of an article, and its exact text."""

    text: str
    article: ArticleId
    start: Offset
    end: Offset


class SummaryLine(Struct, frozen=True, kw_only=True):
    """A whole sentence of an article, chosen for a summary."""

    text: Annotated[str, Meta(description="The sentence, exactly as it stands in the article.")]
    article: ArticleId
    start: Offset
    end: Offset
    score: Annotated[float, Meta(description="What the method gave it; comparable within one summary only.")]
    also: Annotated[list[Passage], Meta(description="Sentences of other articles that say the same.")] = []


class ArticleNote(Struct, frozen=True, kw_only=True):
    """An article of the set."""

    id: ArticleId
    title: Annotated[str, Meta(description="Its headline; without one, its opening words and «…».")]
    source: Annotated[str, Meta(description="The path as given, or «-» for standard input.")]
    outlet: Annotated[str | None, Meta(description="Who published it, where the source says so.")]
    published: Annotated[
        str | None, Meta(description="ISO 8601 date of publication, where the source says so.")
    ]
    language: LanguageCode
    words: Annotated[int, Meta(ge=0, description="Words of running text, headings left out.")]
    sentences: Annotated[int, Meta(ge=0, description="Sentences of running text, headings left out.")]
    text: Annotated[
        str | UnsetType, Meta(description="The cleaned text that offsets count in; with --with-text only.")
    ] = UNSET


class ArticleBrief(ArticleNote, frozen=True, kw_only=True):
    """An article of the set and its own summary."""

    summary: Annotated[
        list[SummaryLine], Meta(description="In the order of the text; empty if not asked for.")
    ]


class FactNote(Struct, frozen=True, kw_only=True):
    """A key fact, the articles that carry it, and the exact words behind it."""

    kind: FactKind
    value: Annotated[
        str, Meta(description="What it is called; the words of a quotation without their marks.")
    ]
    articles: Annotated[int, Meta(ge=1, description="How many articles carry it.")]
    mentions: Annotated[list[Passage], Meta(description="Where it stands, in the order of the articles.")]
    role: Annotated[
        list[str] | UnsetType, Meta(description="Of a person: titles and offices as written.")
    ] = UNSET
    iso: Annotated[
        str | UnsetType | None,
        Meta(
            description="Of a date: ISO 8601 date, month, year or start/end; null where it cannot be known."
        ),
    ] = UNSET
    number: Annotated[
        float | tuple[float, float] | UnsetType | None,
        Meta(description="Of a number: its value, or its low and high end."),
    ] = UNSET
    unit: Annotated[str | UnsetType | None, Meta(description="Of a number: what it counts, as written.")] = (
        UNSET
    )
    speaker: Annotated[
        str | UnsetType | None, Meta(description="Of a quotation: who said it; null where no one is named.")
    ] = UNSET


class ProblemNote(Struct, frozen=True, kw_only=True):
    """A source that could not be read."""

    source: str
    reason: str


class Brief(Struct, frozen=True, kw_only=True):
    """A briefing: the set's summary, each article's, and where every sentence stands."""

    schema: Literal["mujaz/brief/1"] = "mujaz/brief/1"
    title: Annotated[str, Meta(description="The headline that says best what the set is about.")]
    language: Annotated[str, Meta(description="The language of most of its articles.", pattern="^[a-z]{2}$")]
    method: Annotated[str, Meta(description="The ranker that chose the sentences; see `mujaz methods`.")]
    summary: Annotated[
        list[SummaryLine], Meta(description="The set's, in story order; empty if not asked for.")
    ]
    articles: list[ArticleBrief]
    facts: Annotated[
        list[FactNote], Meta(description="What most articles carry first; empty if not asked for.")
    ]
    problems: list[ProblemNote]


class ArticleRecord(ArticleNote, frozen=True, kw_only=True, tag="article", tag_field="type"):
    """JSON Lines: an article, without its summary, whose lines are records of their own."""


class FactRecord(FactNote, frozen=True, kw_only=True, tag="fact", tag_field="type"):
    """JSON Lines: a key fact."""


class SummaryRecord(Struct, frozen=True, kw_only=True, tag="summary", tag_field="type"):
    """JSON Lines: a line of the set's summary, or of an article's."""

    of: Annotated[str | None, Meta(description="The id of the article it sums up; null for the set.")]
    text: str
    article: ArticleId
    start: Offset
    end: Offset
    score: float
    also: list[Passage] = []


class ProblemRecord(Struct, frozen=True, kw_only=True, tag="problem", tag_field="type"):
    """JSON Lines: a source that could not be read."""

    source: str
    reason: str


Record = ArticleRecord | SummaryRecord | FactRecord | ProblemRecord
