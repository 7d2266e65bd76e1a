"""Plain text: one article a source."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.decode import decode
from corpus.formats.base import Hints, RawDocument


def parse(data: bytes, hints: Hints) -> Iterator[RawDocument]:
    """The one document of a text file.

    Raises:
        DecodeError: The bytes are no text in a known encoding.
    """
    yield RawDocument(decode(data, hints.charset))
