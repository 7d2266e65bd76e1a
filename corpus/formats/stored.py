"""Articles as `mujaz read --format jsonl` writes them, read back as they were: nothing is cut or cleaned anew."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from corpus.article import Article, Problem, Reprint, Sentence
from corpus.cleaning.normalize import settle
from corpus.languages import CODES


def is_stored(record: Mapping[str, Any]) -> bool:
    """Whether a record is one of Mujaz' own: text with the spans of its sentences and what was removed."""
    return all(isinstance(record.get(name), kind) for name, kind in _KINDS)


def report_problem(source: str) -> Problem:
    """What is told of a source that is such a report."""
    return Problem(source, "what Mujaz wrote of articles, and no article itself", skipped=True)


def is_report(record: Mapping[str, Any]) -> bool:
    """Whether a record is what Mujaz says of articles: a brief, facts, or a line of those.

    Its passages are no articles. What carries an article's whole text is none, as `--with-text` has it.
    """
    schema, kind = record.get("schema"), record.get("type")
    if isinstance(schema, str) and schema.startswith(_REPORTS):
        articles = record.get("articles")
        return not (isinstance(articles, list) and any(isinstance(a, dict) and "text" in a for a in articles))
    fields = _LINES.get(kind, _PASSAGE) if isinstance(kind, str) else _PASSAGE
    return fields <= record.keys() and not (kind == "article" and "text" in record)


def is_report_table(header: Collection[str]) -> bool:
    """Whether a table's columns are those of facts, of which each row tells a mention."""
    return set(header) >= _COLUMNS


_PASSAGE = frozenset(("article", "start", "end"))
_COLUMNS = frozenset(("kind", "value", "articles", "article", "start", "end", "text"))
_LINES = {
    "article": frozenset(("id", "source", "short", "also")),
    "fact": frozenset(("value", "articles", "mentions")),
    "mention": frozenset(("value", "articles", "mentions")),
    "story": frozenset(("articles", "voices", "by_words")),
    "conflict": frozenset(("about", "kind", "values")),
    "copy": frozenset(("first", "second", "passages")),
}
_REPORTS = ("mujaz/brief/", "mujaz/facts/")
_KINDS = (("text", str), ("sentences", list), ("removed", list))


def restore(record: Mapping[str, Any]) -> Article:
    """The article of a record.

    Raises:
        KeyError: A field is missing.
        TypeError: A field holds something else than an article has there.
        ValueError: A span lies outside the text or overlaps another, or the text holds what may not be shown.
    """
    text = record["text"]
    if settle(text) != text:
        raise ValueError("unsafe characters")
    language = record["language"]
    if language not in CODES:
        raise ValueError("a language that Mujaz does not read")
    return Article(
        id=_safe(record["id"]) or "",
        title=_safe(record["title"]),
        source=_safe(record["source"]) or "",
        outlet=_safe(record["outlet"]),
        published=_safe(record["published"]),
        language=language,
        text=text,
        sentences=_sentences(record["sentences"], text),
        removed=tuple(_line(line) for line in record["removed"]),
        author=_safe(record.get("author")),
        short=bool(record.get("short", False)),
        also=tuple(_reprint(other) for other in record.get("also", ())),
    )


def _sentences(spans: list[Mapping[str, Any]], text: str) -> tuple[Sentence, ...]:
    """The sentences; paragraphs are parted by blank lines, so their numbers need not be stored."""
    sentences = []
    at = paragraph = 0
    for span in spans:
        start, end = span["start"], span["end"]
        if not (isinstance(start, int) and isinstance(end, int) and at <= start < end <= len(text)):
            raise ValueError("a span that is none")
        if "\n" in text[start:end]:  # printed, its lines would pass for lines of Mujaz' own
            raise ValueError("a sentence of several lines")
        paragraph += text.count("\n\n", at, start)
        sentences.append(Sentence(start, end, paragraph, bool(span["heading"])))
        at = end
    if not any(not sentence.heading for sentence in sentences):
        raise ValueError("no running text")
    return tuple(sentences)


def _reprint(record: Mapping[str, Any]) -> Reprint:
    return Reprint(
        source=_safe(record["source"]) or "",
        title=_safe(record.get("title")),
        outlet=_safe(record.get("outlet")),
        published=_safe(record.get("published")),
    )


def _line(value: object) -> str:
    """A line as stored; other programs may have put anything in."""
    if not isinstance(value, str):
        raise TypeError("no text")
    return settle(value).replace("\n", " ")


def _safe(value: object) -> str | None:
    return None if value is None else _line(value)
