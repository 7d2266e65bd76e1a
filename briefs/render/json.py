"""JSON and JSON Lines, and the schemas that they are checked against."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from briefs import brief as parts
from briefs.brief import ArticleRecord, Brief, ProblemRecord, Record, SummaryLine, SummaryRecord
from briefs.reading import ReadArticle, Reading

# What `mujaz schema` can print, by the command and format that it describes.
SCHEMAS: dict[str, Any] = {"brief": Brief, "brief-jsonl": Record, "read": Reading, "read-jsonl": ReadArticle}

# The brief's lists besides articles and summaries, and the record that each of their items becomes.
_RECORDS: dict[str, type[Any]] = {
    "stories": parts.StoryRecord,
    "claims": parts.ClaimRecord,
    "only": parts.OnlyRecord,
    "conflicts": parts.ConflictRecord,
    "copies": parts.CopyRecord,
    "timeline": parts.DatedRecord,
}


def render_json(value: Brief | Reading) -> str:
    """One indented JSON object."""
    return msgspec.json.format(msgspec.json.encode(value), indent=1).decode() + "\n"


def render_jsonl(brief: Brief) -> str:
    """One record a line: the articles, the set's summary, each article's, the other parts, the problems."""
    return "".join(msgspec.json.encode(record).decode() + "\n" for record in records(brief))


def render_reading_jsonl(reading: Reading) -> str:
    """One article a line."""
    return "".join(msgspec.json.encode(article).decode() + "\n" for article in reading.articles)


def records(brief: Brief) -> Iterator[Record]:
    """The parts of a brief as records."""
    for article in brief.articles:
        yield ArticleRecord(
            id=article.id,
            title=article.title,
            source=article.source,
            outlet=article.outlet,
            published=article.published,
            language=article.language,
            words=article.words,
            sentences=article.sentences,
            text=article.text,
        )
    for line in brief.summary:
        yield _summary_record(line, of=None)
    for article in brief.articles:
        for line in article.summary:
            yield _summary_record(line, of=article.id)
    for name, record in _RECORDS.items():
        for part in getattr(brief, name):
            yield _as(record, part)
    if brief.since is not None:
        yield _as(parts.SinceRecord, brief.since)
    for problem in brief.problems:
        yield ProblemRecord(source=problem.source, reason=problem.reason)


def _summary_record(line: SummaryLine, *, of: str | None) -> SummaryRecord:
    return SummaryRecord(of=of, **_fields(line))


def _as(record: type[Any], part: msgspec.Struct) -> Any:
    """A part as the record that has its fields and a type."""
    return record(**_fields(part))


def _fields(part: msgspec.Struct) -> dict[str, Any]:
    return {name: getattr(part, name) for name in part.__struct_fields__}


def render_schema(name: str) -> str:
    """The JSON Schema (2020-12) of one of `SCHEMAS`; raises KeyError for another name."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(SCHEMAS[name])}
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"
