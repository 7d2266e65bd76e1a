"""JSON and JSON Lines: one article a record, and the lines of `mujaz read --format jsonl` as they were."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from corpus.article import Article, Problem
from corpus.cleaning.dates import iso_date
from corpus.decode import decode
from corpus.formats.base import FormatError, Found, Hints, RawDocument
from corpus.formats.markup import strip
from corpus.formats.stored import is_stored, restore

# The names that exports of crawlers, archives and news services give to each role, the best first.
_NAMES: dict[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "articleBody", "article", "full_text", "maintext", "content_text"),
    "title": ("title", "headline", "name"),
    "published": (
        "published",
        "date",
        "datePublished",
        "date_publish",
        "date_published",
        "pubDate",
        "published_at",
    ),
    "outlet": ("outlet", "source", "publisher", "sitename", "site_name", "site", "newspaper"),
    "author": ("author", "authors", "byline", "creator"),
    "url": ("url", "link", "source_url", "uri"),
    "id": ("id",),
    "language": ("language", "lang"),
}
# A list of records is often packed in an object.
_LISTS = ("articles", "items", "data", "results", "records", "documents", "hits")

Record = Mapping[str, Any]


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """The records of a JSON document, or of lines of JSON, in their order.

    Raises:
        FormatError: The JSON is broken, or a single object holds no text field.
    """
    text = decode(data, hints.charset)
    for place, record in _records(text):
        if isinstance(record, Problem):
            yield Problem(hints.source, record.reason)
        elif not isinstance(record, dict):
            yield Problem(hints.source, f"{place}: no JSON object, so no article")
        elif record.get("type") == "problem" and isinstance(record.get("reason"), str):
            yield Problem(str(record.get("source") or hints.source), record["reason"])
        elif is_stored(record):
            yield _restored(record, place, hints)
        else:
            yield _document(record, place, hints)


def _records(text: str) -> Iterator[tuple[str, Any]]:
    """Each record with where it stands; a broken line is a Problem among them."""
    first = text.lstrip().partition("\n")[0]
    if not _is_json(first):
        yield from _of_document(text)
        return
    rest = text.lstrip()[len(first) :].strip()
    if not rest:
        yield from _of_document(text)
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield f"line {number}", json.loads(line)
            except (ValueError, RecursionError):
                yield f"line {number}", Problem("", f"line {number}: broken JSON")


def _of_document(text: str) -> Iterator[tuple[str, Any]]:
    try:
        value = json.loads(text)
    except ValueError as error:
        at = f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else "some number"
        raise FormatError(f"broken JSON at {at}") from error
    except RecursionError as error:
        raise FormatError("broken JSON: nested too deeply") from error
    if isinstance(value, dict):
        packed = next((value[name] for name in _LISTS if isinstance(value.get(name), list)), None)
        value = [value] if packed is None or is_stored(value) else packed
    if not isinstance(value, list):
        raise FormatError("JSON that is neither an object nor a list of them")
    for number, record in enumerate(value, 1):
        yield (f"record {number}" if len(value) > 1 else ""), record


def _is_json(line: str) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _restored(record: Record, place: str, hints: Hints) -> Article | Problem:
    try:
        return restore(record)
    except (KeyError, TypeError, ValueError, AttributeError):
        return Problem(hints.source, _at(place, "no article as `mujaz read` writes it"))


def _at(place: str, reason: str) -> str:
    return f"{place}: {reason}" if place else reason


def _document(record: Record, place: str, hints: Hints) -> RawDocument | Problem:
    text = _value(record, "text", hints.fields)
    if text is None:
        wanted = hints.fields.get("text")
        has = ", ".join(str(name)[:30] for name in list(record)[:8])
        return Problem(
            hints.source,
            _at(place, f"no field {wanted or 'text'!r} with text in it; it has {has or 'none'}; see --field"),
        )
    published = _value(record, "published", hints.fields)
    source = _value(record, "url", hints.fields)
    return RawDocument(
        text=strip(text),
        title=_plain(_value(record, "title", hints.fields)),
        outlet=_outlet(record, hints.fields),
        author=_value(record, "author", hints.fields),
        published=iso_date(published) if published else None,
        language=_value(record, "language", hints.fields),
        source=source,
        name=_value(record, "id", hints.fields),
        place=place or None,
    )


def _plain(text: str | None) -> str | None:
    return strip(text) if text else None


def _outlet(record: Record, fields: Mapping[str, str]) -> str | None:
    """The outlet; an address in the field, as in many exports, names none."""
    outlet = _value(record, "outlet", fields)
    return None if outlet and outlet.startswith(("http://", "https://", "/")) else outlet


def _value(record: Record, role: str, fields: Mapping[str, str]) -> str | None:
    """The first field of a role that holds something, as text."""
    names: Iterable[str] = (fields[role],) if role in fields else _NAMES[role]
    for name in names:
        value: Any = record.get(name)
        if value is None and "." in name:
            value = _nested(record, name)
        if found := _flat(value, "\n\n" if role == "text" else ", "):
            return found
    return None


def _nested(record: Record, path: str) -> Any:
    """What stands at a path such as `article.body`."""
    value: Any = record
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _flat(value: Any, separator: str) -> str | None:
    """A field as text: a string, a number, a list of paragraphs or names, an object with a name."""
    if isinstance(value, dict):
        value = value.get("name") or value.get("title")
    if isinstance(value, list):
        parts = [part for item in value if (part := _flat(item, separator))]
        return separator.join(parts) or None
    if isinstance(value, str):
        return value if value.strip() else None
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None
