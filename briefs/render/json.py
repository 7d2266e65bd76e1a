"""JSON and JSON Lines, and the schemas that they are checked against."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import asdict

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


def json_bytes(value: Brief | FactsReport | Reading, labels: Labels | None = None) -> bytes:  # noqa: ARG001 - has none
    """One indented JSON object, as UTF-8: text of Arabic would take twice that, and it may be large."""
    return msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"


def render_json(value: Brief | FactsReport | Reading) -> str:
    """One indented JSON object."""
    return json_bytes(value).decode()


def render_jsonl(value: Brief | FactsReport, labels: Labels | None = None) -> str:  # noqa: ARG001 - has none
    """One record a line: the articles, the set's summary, each article's, facts, the other parts, problems."""
    found = brief_records(value) if isinstance(value, Brief) else facts_records(value)
    return _lines(found).decode()


def render_reading_jsonl(reading: Reading, labels: Labels | None = None) -> str:  # noqa: ARG001 - has none
    """One article a line."""
    return _lines(reading.articles).decode()


def article_lines(article: ArticleBrief) -> bytes:
    """An article and its own summary as lines."""
    lines = (_summary_record(line, of=article.id) for line in article.summary)
    return _lines([_article_record(article), *lines])


def mention_lines(article: Article, mentions: Sequence[FactNote], *, with_text: bool) -> bytes:
    """An article and what it alone tells as lines."""
    records = (_as(MentionRecord, mention) for mention in mentions)
    return _lines([_article_record(article_note(article, with_text=with_text)), *records])


def problem_line(problem: Problem) -> bytes:
    """A problem as a line."""
    return _lines([ProblemRecord(source=problem.source, reason=problem.reason)])


def _lines(records: Iterable[Struct]) -> bytes:
    return b"".join(msgspec.json.encode(record) + b"\n" for record in records)


def brief_records(brief: Brief) -> Iterator[Record]:
    """The parts of a brief as records."""
    yield from map(_article_record, brief.articles)
    yield from (_summary_record(line, of=None) for line in brief.summary)
    for article in brief.articles:
        yield from (_summary_record(line, of=article.id) for line in article.summary)
    yield from (_as(FactRecord, fact) for fact in brief.facts)
    listed = [part for part in PARTS.values() if part.record]
    for part in sorted(listed, key=lambda part: part.name != "stories"):  # what the others are of comes first
        record = getattr(records, part.record or "")
        yield from (_as(record, item) for item in getattr(brief, part.name))
    if brief.since is not None:
        yield _as(SinceRecord, brief.since)
    yield from (_as(ProblemRecord, problem) for problem in brief.problems)


def facts_records(report: FactsReport) -> Iterator[Record]:
    """The parts of a facts report as records."""
    yield from map(_article_record, report.articles)
    yield from (_as(FactRecord, fact) for fact in report.facts)
    yield from (_as(ProblemRecord, problem) for problem in report.problems)


def _article_record(article: ArticleNote) -> ArticleRecord:
    return ArticleRecord(**{name: getattr(article, name) for name in ArticleRecord.__struct_fields__})


def _summary_record(line: SummaryLine, *, of: str | None) -> SummaryRecord:
    return SummaryRecord(of=of, **asdict(line))


def _as(record: type[Any], part: Struct) -> Any:
    """A part as the record that has its fields and a type."""
    return record(**asdict(part))


def render_schema(name: str) -> str:
    """The JSON Schema (2020-12) of one of `SCHEMAS`; raises KeyError for another name."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(SCHEMAS[name])}
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"
