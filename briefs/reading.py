"""Articles as `mujaz read` prints them, losing nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from msgspec import Meta, Struct

from briefs.articles import reprint_notes
from briefs.brief import ArticleId, LanguageCode, Offset, ProblemNote, ReprintNote
from corpus import Article, Problem


class SentenceSpan(Struct, frozen=True, kw_only=True):
    """A sentence or heading of an article."""

    start: Offset
    end: Offset
    heading: Annotated[bool, Meta(description="Whether it is the headline or a sub-heading.")]


class ReadArticle(Struct, frozen=True, kw_only=True):
    """An article as read: cleaned text, its sentences, and what was set aside."""

    id: ArticleId
    title: Annotated[str | None, Meta(description="The headline, or null where the source has none.")]
    source: str
    outlet: str | None
    published: Annotated[str | None, Meta(description="ISO 8601 date, or null.")]
    language: LanguageCode
    text: str
    sentences: list[SentenceSpan]
    removed: Annotated[list[str], Meta(description="Lines set aside as boilerplate.")]
    author: Annotated[str | None, Meta(description="Who wrote it, or null where the source does not say.")]
    short: Annotated[bool, Meta(description="Whether the source holds a snippet of it only.")]
    also: Annotated[list[ReprintNote], Meta(description="Other sources that hold the same article.")]


class Reading(Struct, frozen=True, kw_only=True):
    """What `mujaz read --format json` prints."""

    schema: Literal["mujaz/read/1"] = "mujaz/read/1"
    articles: list[ReadArticle]
    problems: list[ProblemNote]


def to_reading(articles: Sequence[Article], problems: Sequence[Problem]) -> Reading:
    """The articles and problems in the form that is printed."""
    return Reading(
        articles=[
            ReadArticle(
                id=article.id,
                title=article.title,
                source=article.source,
                outlet=article.outlet,
                published=article.published,
                language=article.language,
                text=article.text,
                sentences=[
                    SentenceSpan(start=s.start, end=s.end, heading=s.heading) for s in article.sentences
                ],
                removed=list(article.removed),
                author=article.author,
                short=article.short,
                also=reprint_notes(article),
            )
            for article in articles
        ],
        problems=[ProblemNote(source=problem.source, reason=problem.reason) for problem in problems],
    )
