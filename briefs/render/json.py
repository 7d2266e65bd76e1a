"""JSON and JSON Lines, and the schemas that they are checked against."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
from msgspec import Struct

from briefs import records
from briefs.articles import article_note
from briefs.brief import ArticleBrief, ArticleNote, Brief, FactNote, SummaryLine
from briefs.facts import FactsReport
from briefs.labels import Labels
from briefs.parts import PARTS
from briefs.reading import ReadArticle, Reading
from briefs.records import (
    ArticleRecord,
    FactRecord,
    MentionRecord,
    ProblemRecord,
    Record,
    SinceRecord,
    SummaryRecord,
)
from corpus import Article, Problem

# What `mujaz schema` can print, by the command and format that it describes.
SCHEMAS: dict[str, Any] = {
    "brief": Brief,
    "brief-jsonl": Record,
    "facts": FactsReport,
    "facts-jsonl": ArticleRecord | FactRecord | MentionRecord | ProblemRecord,
    "read": Reading,
    "read-jsonl": ReadArticle,
}


def render_json(value: Brief | FactsReport | Reading, labels: Labels | None = None) -> str:  # noqa: ARG001 - has none
    """One indented JSON object."""
    return msgspec.json.format(msgspec.json.encode(value), indent=1).decode() + "\n"


def render_jsonl(value: Brief | FactsReport, labels: Labels | None = None) -> str:  # noqa: ARG001 - has none
    """One record a line: the articles, the set's summary, each article's, facts, the other parts, problems."""
    found = brief_records(value) if isinstance(value, Brief) else facts_records(value)
    return "".join(msgspec.json.encode(record).decode() + "\n" for record in found)


def render_reading_jsonl(reading: Reading, labels: Labels | None = None) -> str:  # noqa: ARG001 - has none
    """One article a line."""
    return "".join(msgspec.json.encode(article).decode() + "\n" for article in reading.articles)


def article_lines(article: ArticleBrief) -> bytes:
    """An article and its own summary as lines."""
    lines = (_summary_record(line, of=article.id) for line in article.summary)
    return _lines([_article_record(article), *lines])


def mention_lines(article: Article, mentions: Sequence[FactNote], *, with_text: bool) -> bytes:
    """An article and what it alone tells as lines."""
    records = (MentionRecord(**_fields(mention)) for mention in mentions)
    return _lines([_article_record(article_note(article, with_text=with_text)), *records])


def problem_line(problem: Problem) -> bytes:
    """A problem as a line."""
    return _lines([ProblemRecord(source=problem.source, reason=problem.reason)])


def _lines(records: Iterable[Struct]) -> bytes:
    return b"".join(msgspec.json.encode(record) + b"\n" for record in records)


def brief_records(brief: Brief) -> Iterator[Record]:
    """The parts of a brief as records."""
    for article in brief.articles:
        yield _article_record(article)
    for line in brief.summary:
        yield _summary_record(line, of=None)
    for article in brief.articles:
        for line in article.summary:
            yield _summary_record(line, of=article.id)
    yield from (FactRecord(**_fields(fact)) for fact in brief.facts)
    listed = [part for part in PARTS.values() if part.record]
    for part in sorted(listed, key=lambda part: part.name != "stories"):  # what the others are of comes first
        record = getattr(records, part.record or "")
        yield from (_as(record, item) for item in getattr(brief, part.name))
    if brief.since is not None:
        yield _as(SinceRecord, brief.since)
    for problem in brief.problems:
        yield ProblemRecord(source=problem.source, reason=problem.reason)


def facts_records(report: FactsReport) -> Iterator[Record]:
    """The parts of a facts report as records."""
    yield from (_article_record(article) for article in report.articles)
    yield from (FactRecord(**_fields(fact)) for fact in report.facts)
    yield from (ProblemRecord(**_fields(problem)) for problem in report.problems)


def _article_record(article: ArticleNote) -> ArticleRecord:
    return ArticleRecord(**{name: getattr(article, name) for name in ArticleRecord.__struct_fields__})


def _summary_record(line: SummaryLine, *, of: str | None) -> SummaryRecord:
    return SummaryRecord(of=of, **_fields(line))


def _as(record: type[Any], part: msgspec.Struct) -> Any:
    """A part as the record that has its fields and a type."""
    return record(**_fields(part))


def _fields(value: Struct) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__struct_fields__}


def render_schema(name: str) -> str:
    """The JSON Schema (2020-12) of one of `SCHEMAS`; raises KeyError for another name."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(SCHEMAS[name])}
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"
