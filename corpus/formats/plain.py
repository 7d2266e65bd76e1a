"""Plain text: one article a source, or those of a database's download."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.article import Problem
from corpus.decode import decode
from corpus.formats.base import Hints, RawDocument, printed_as_one

# One of these is in each line that ends an article of a database's download, and in few other texts.
_MARKS = ("Document", "DOCUMENTS", "news")


def parse(data: bytes, hints: Hints) -> Iterator[RawDocument | Problem]:
    """The document of a text file.

    Raises:
        DecodeError: The bytes are no text in a known encoding.
    """
    text = decode(data, hints.charset)
    yield from documents(text)
    yield from printed_as_one(text, hints.source)


def documents(text: str) -> Iterator[RawDocument]:
    """The documents of a text: those of a database's download, or itself."""
    if any(mark in text for mark in _MARKS):
        from corpus.formats import database  # a hundredth of a short brief's time, most of it patterns

        if database.is_download(text):
            yield from database.articles(text.split("\n"))
            return
    yield RawDocument(text)
