"""JSON and JSON Lines: one article a record, and the lines of `mujaz read --format jsonl` as they were."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from corpus.article import Article, Problem
from corpus.decode import decode
from corpus.formats import telegram
from corpus.formats.base import FormatError, Found, Hints
from corpus.formats.posts import is_repost, spoken
from corpus.formats.record_fields import Record, document, holds_articles, is_month_first
from corpus.formats.stored import is_report, is_stored, report_problem, restore

# A list of records is often packed in an object.
_LISTS = (
    "articles", "items", "data", "results", "records", "documents", "docs", "hits", "posts", "stories", "news",
    "value", "@graph", "entries", "entry", "item",
)  # fmt: skip
# What stands before the JSON of X's own archives: «window.YTD.tweets.part0 = [».
_STATEMENT = re.compile(r"\A[\s\ufeff]{0,9}window\.YTD\.[\w.]{1,60} = ")
# What programs that turn a feed to JSON call it; its own fields may stand beside its items.
_FEEDS = ("channel", "feed", "rss")
# Services pack it once or twice more: {"response": {"results": […]}}, {"hits": {"hits": […]}}.
_AROUND = (*_LISTS, "response", "result", *_FEEDS)
# What schema.org calls the headline and the text of an article, and of nothing else.
_OF_ARTICLES = frozenset({"headline", "articleBody"})
_MOST_AROUND = 3  # levels: those two, and the list itself
# What a record packs its fields in, as search engines and JSON:API do.
_WITHIN = ("_source", "fields", "attributes", "article", "node", "tweet")
# A field that begins with a date in figures, of which either may be the month.
_IN_FIGURES = re.compile(r"\"[0-9]{1,2}(?:\\?/|[.-])[0-9]{1,2}(?:\\?/|[.-])[0-9]{2}")
_READER, _OF_DIGITS = (
    json.JSONDecoder(parse_float=str, parse_constant=lambda _name: None, parse_int=whole)
    for whole in (None, str)
)


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """The records of a JSON document, or of lines of JSON, in their order.

    Raises:
        FormatError: The JSON is broken, or a single object holds no text field.
    """
    text = decode(data, hints.charset)
    order: bool | None = False
    if _IN_FIGURES.search(text):
        order = is_month_first((one for _, one in _records(text) if isinstance(one, dict)), hints)
    yield from _found(_records(text), hints, month_first=order)


def parse_lines(lines: Iterable[bytes], hints: Hints) -> Iterator[Found]:
    """The records of lines of JSON, each as its line comes."""
    yield from _found(_of_lines(line.decode("utf-8", errors="replace") for line in lines), hints)


def loaded(text: str) -> Any:
    """What a JSON text holds; a fraction, and a whole number of more digits than Python reads (4,300), as text.

    1e999 is more than Python holds, and NaN, which programs write for an empty field, is nothing.

    Raises:
        ValueError: It is broken.
        RecursionError: It is nested too deeply.
    """
    try:
        return _READER.decode(text)
    except json.JSONDecodeError:
        raise
    except ValueError:
        return _OF_DIGITS.decode(text)


def _found(
    records: Iterable[tuple[str, Any]], hints: Hints, *, month_first: bool | None = None
) -> Iterator[Found]:
    is_told = False
    for place, record in records:
        if isinstance(record, Problem):
            yield Problem(hints.source, record.reason)
        elif isinstance(record, dict) and is_report(record):
            if not is_told:
                yield report_problem(hints.source)
            is_told = True
        elif not isinstance(record, dict):
            reason = "no JSON object, so no article"
            yield Problem(hints.source, f"{place}: {reason}" if place else reason)
        elif record.get("type") == "problem" and isinstance(record.get("reason"), str):
            yield Problem(str(record.get("source") or hints.source), record["reason"])
        elif is_stored(record):
            yield _restored(record, place, hints)
        elif telegram.is_export(record):
            yield from telegram.messages(record, hints)
        elif is_repost(record.get("full_text") or record.get("text")):
            continue
        else:
            yield document(record, place, hints, month_first=month_first)


def _records(text: str) -> Iterator[tuple[str, Any]]:
    """Each record with where it stands; a broken line is a Problem among them."""
    text = _STATEMENT.sub("", text)
    first = text.lstrip().partition("\n")[0]
    if not _is_json(first):
        yield from _of_document(text)
        return
    rest = text.lstrip()[len(first) :].strip()
    if not rest:
        yield from _of_document(text)
        return
    yield from _of_lines(text.split("\n"))


def _of_lines(lines: Iterable[str]) -> Iterator[tuple[str, Any]]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield f"line {number}", loaded(line)
            except (ValueError, RecursionError):
                yield f"line {number}", Problem("", f"line {number}: broken JSON")


def _of_document(text: str) -> Iterator[tuple[str, Any]]:
    try:
        value = loaded(text)
    except ValueError as error:
        raise FormatError(f"broken JSON at line {getattr(error, 'lineno', 1)}") from error
    except RecursionError as error:
        raise FormatError("broken JSON: nested too deeply") from error
    if isinstance(value, dict):
        is_record = is_stored(value) or is_report(value) or telegram.is_export(value)
        packed = None if is_record else _packed(value, _MOST_AROUND)
        feed, users = _feed(value), _users(value)
        value = (
            [value]
            if packed is None
            else [_of_user(users, _of_feed(feed, _unpacked(record))) for record in packed]
        )
    elif isinstance(value, list):
        value = [_unpacked(record) for record in value]
    if not isinstance(value, list):
        raise FormatError("JSON that is neither an object nor a list of them")
    for number, record in enumerate(value, 1):
        yield (f"record {number}" if len(value) > 1 else ""), record


def _packed(value: Mapping[str, Any], depth: int) -> list[Any] | None:
    """The list of records that an object holds; None where it holds none, or is a record itself."""
    for name in _LISTS:
        if isinstance(value.get(name), list):
            # Of schema.org's graph the site, the page and who wrote are parts too.
            return [one for one in value[name] if name != "@graph" or _is_article(one)]
    if holds_articles(value):
        return None
    inner = (one for name in _AROUND if isinstance(one := _one(value.get(name)), dict))
    found = next((found for one in inner if depth and (found := _packed(one, depth - 1)) is not None), None)
    # A list of another name, such as «news_results», where one alone holds articles.
    lists = [list(one) for one in value.values() if isinstance(one, list) and one and all(map(_holds, one))]
    return lists[0] if found is None and len(lists) == 1 else found


def _one(value: Any) -> Any:
    """A value, or the only one of a list, as programs that turn XML to JSON make of every element."""
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def _holds(one: Any) -> bool:
    return isinstance(one, dict) and holds_articles(one)


def _is_article(one: Any) -> bool:
    return isinstance(one, dict) and not _OF_ARTICLES.isdisjoint(one)


def _unpacked(record: Any) -> Any:
    """A record with the fields of the object that it packs them in."""
    if isinstance(record, dict) and not is_stored(record):
        for name in _WITHIN:
            inner = record.get(name)
            if (
                isinstance(inner, dict)
                and name == "tweet"
                and isinstance(text := inner.get("full_text"), str)
            ):
                return {**inner, "full_text": spoken(text)}
            if isinstance(inner, dict) and holds_articles([*inner, *record]):
                # What held them is no field: «_source» names no outlet.
                return {key: field for key, field in record.items() if key != name} | inner
    return record


def _feed(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a feed says of itself, in JSON Feed (1.1) or as programs turn RSS and Atom to JSON; empty of others."""
    if str(value.get("version", "")).startswith("https://jsonfeed.org/"):
        return value
    inner: Mapping[str, Any] = next(
        (one for name in _FEEDS if isinstance(one := _one(value.get(name)), dict)), {}
    )
    return _feed(inner) or inner if inner else {}


def _of_feed(feed: Mapping[str, Any], record: Any) -> Any:
    """A record of a feed with the feed's name for its outlet."""
    if not (feed and isinstance(record, dict)):
        return record
    return {"outlet": feed.get("title"), "language": feed.get("language"), **record}


def _users(value: Mapping[str, Any]) -> dict[str, str]:
    """The names of those who posted, by their number, as X's API has them beside the posts."""
    held = value["includes"].get("users") if isinstance(value.get("includes"), dict) else None
    users = [one for one in held if isinstance(one, dict)] if isinstance(held, list) else []
    return {str(one.get("id")): name for one in users if isinstance(name := one.get("name"), str)}


def _of_user(users: Mapping[str, str], record: Any) -> Any:
    """A post with the name of who posted it, and its text without the address behind it."""
    name = users.get(str(record.get("author_id"))) if users and isinstance(record, dict) else None
    if name is None or not isinstance(record.get("text"), str):
        return record
    return {"author": name, **record, "text": spoken(record["text"])}


def _is_json(line: str) -> bool:
    try:
        loaded(line)
    except (ValueError, RecursionError):
        return False
    return True


def _restored(record: Record, place: str, hints: Hints) -> Article | Problem:
    try:
        return restore(record)
    except (KeyError, TypeError, ValueError, AttributeError):
        reason = "no article as `mujaz read` writes it"
        return Problem(hints.source, f"{place}: {reason}" if place else reason)
