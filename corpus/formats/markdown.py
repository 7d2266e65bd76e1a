"""Markdown: one article a source, front matter and first heading included, or those of a press review."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from corpus.article import Problem
from corpus.cleaning.dates import iso_date
from corpus.decode import decode
from corpus.formats.base import Hints, RawDocument, printed_as_one
from corpus.formats.markup import strip
from corpus.formats.reviews.press_review import split_at_headings, split_at_rows

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A\s*---[ ]*\r?\n((?:.*\n)*?)---[ ]*(?:\r?\n|\Z)")
_FIELD = re.compile(r"^([\w-]+):[ \t]+(\S.*?)\s*$", re.MULTILINE)
# What leads to a note, and the note: CommonMark has none, but most writers of Markdown do.
_CALL = re.compile(r"\[\^[^\]\s]{1,40}\](?!:)")
_NOTE = re.compile(r"^[ ]{0,3}\[\^[^\]\s]{1,40}\]:.*(?:\n(?:[ ]{4}|\t)\S.*)*", re.MULTILINE)
# The entries of a field that has several, one a line or in brackets.
_ENTRIES = re.compile(r"^([\w-]+):[ \t]*\r?\n((?:[ \t]*-[ \t]+\S.*(?:\r?\n|\Z))+)", re.MULTILINE)
_ENTRY = re.compile(r"-[ \t]+(?:name:[ \t]*)?(\S.*?)[ \t]*\r?$", re.MULTILINE)
_AUTHORS = ("author", "authors", "byline")
_OUTLETS = ("outlet", "source", "publisher", "site")


def parse(data: bytes, hints: Hints) -> Iterator[RawDocument | Problem]:
    """The document of a Markdown file (CommonMark with tables), its marks taken off."""
    from markdown_it import MarkdownIt  # 140 ms

    text = decode(data, hints.charset)
    fields: dict[str, str] = {}
    if match := _FRONT_MATTER.match(text):
        fields = _fields(match[1])
        text = text[match.end() :]
    text = _CALL.sub("", _NOTE.sub("", text)) if "[^" in text else text
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    paragraphs, headings = _blocks(tokens)
    title = fields.get("title") or next((h for tag, h in headings if tag == "h1"), None)
    published = fields.get("date") or fields.get("published")
    whole = RawDocument(
        text="\n\n".join(paragraphs),
        title=title,
        outlet=next((fields[name] for name in _OUTLETS if name in fields), None),
        author=next((fields[name] for name in _AUTHORS if name in fields), None),
        published=iso_date(published) if published else None,
        headings=frozenset(heading for _, heading in headings),
    )
    levels = {text: int(tag[1]) for tag, text in headings}
    rows = split_at_rows(whole, paragraphs, _tables(tokens), hints)
    yield from rows or split_at_headings(whole, [(text, levels.get(text, 0)) for text in paragraphs])
    yield from printed_as_one(text, hints.source)


def _blocks(tokens: Sequence[Token]) -> tuple[list[str], list[tuple[str, str]]]:
    """The paragraphs of a text, those of lists with their marks, and its headings, each behind its tag."""
    paragraphs: list[str] = []
    headings: list[tuple[str, str]] = []
    markers: list[str] = []
    kind = ""
    for token in tokens:
        if token.type == "list_item_open":
            markers.append(f"{token.info}{token.markup}" if token.info else "-")
        elif token.type == "heading_open":
            kind = token.tag
        elif token.type in ("inline", "code_block", "fence"):
            lines = "".join(_inline(token)) if token.type == "inline" else token.content
            paragraph = f"{markers.pop()} {lines}" if markers else lines
            markers.clear()
            paragraphs.append(paragraph)
            if kind:
                headings.append((kind, paragraph))
        elif token.type == "html_block":
            paragraphs.append(strip(token.content))
        if token.type == "heading_close":
            kind = ""
    return paragraphs, headings


def _fields(matter: str) -> dict[str, str]:
    """The fields of a text's front matter (YAML's simplest form), several entries of one parted by commas."""
    found = {name.lower(): _unquoted(value) for name, value in _FIELD.findall(matter)}
    for name, value in found.items():
        if value.startswith("[") and value.endswith("]"):
            found[name] = ", ".join(map(_unquoted, value[1:-1].split(",")))
    for name, entries in _ENTRIES.findall(matter):
        found.setdefault(name.lower(), ", ".join(map(_unquoted, _ENTRY.findall(entries))))
    return found


def _unquoted(value: str) -> str:
    return value.strip().strip("\"'").removeprefix("[[").removesuffix("]]")


def _tables(tokens: Sequence[Token]) -> list[list[list[str]]]:
    """The tables among the parts of a text: their rows with the text of each cell."""
    found: list[list[list[str]]] = []
    for token, inner in pairwise(tokens):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type in ("td_open", "th_open"):
            found[-1][-1].append("".join(_inline(inner)))
    return found


def _inline(token: Token) -> Iterator[str]:
    """The text of a run, without emphasis, links and pictures."""
    for child in token.children or ():
        if child.type in ("text", "code_inline"):
            yield child.content
        elif child.type in ("softbreak", "hardbreak"):
            # A soft break is no end of a line, but in prose copied into Markdown a hard one is.
            yield " " if child.type == "softbreak" else "\n"
        elif child.type == "html_inline" and child.content.startswith("<br"):
            yield "\n"
