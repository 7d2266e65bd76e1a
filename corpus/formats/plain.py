"""Plain text: one article a source, or those of a database's download."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.decode import decode
from corpus.formats import database
from corpus.formats.base import Hints, RawDocument


def parse(data: bytes, hints: Hints) -> Iterator[RawDocument]:
    """The document of a text file.

    Raises:
        DecodeError: The bytes are no text in a known encoding.
    """
    text = decode(data, hints.charset)
    if database.is_download(text):
        yield from database.articles(text.split("\n"))
    else:
        yield RawDocument(text)
