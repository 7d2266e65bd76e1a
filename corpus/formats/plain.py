"""Plain text: one article a source, or those of a database's download or of a review of the press."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.article import Problem
from corpus.cleaning.dates import find_date
from corpus.decode import decode
from corpus.formats.base import LABELLED, Hints, RawDocument, printed_as_one
from corpus.languages import detect, get_language

# One of these is in each line that ends an article of a database's download, and in few other texts.
_NUMBERED = re.compile(r"^[ \t]{0,9}[2\u0662] ?[-–.)ـ]", re.MULTILINE)
# Characters of the longest line of outlet and day, and what a day on it has
_SHORT, _DAY = 120, re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|[٠-٩]{4}")
_MARKS = ("Document", "DOCUMENT", "Fin du document", "news", "ProQuest")


def parse(data: bytes, hints: Hints) -> Iterator[RawDocument | Problem]:
    """The document of a text file.

    Raises:
        DecodeError: The bytes are no text in a known encoding.
    """
    text = decode(data, hints.charset)
    if LABELLED.match(text):
        from corpus.formats.labelled import labelled  # as much as of those of a database below

        if document := labelled(text, hints):
            yield document
            return
    yield from documents(text)
    yield from printed_as_one(text, hints.source)


def documents(text: str) -> Iterator[RawDocument]:
    """The documents of a text: those of a database's download or of a review of the press, or itself."""
    if any(mark in text for mark in _MARKS):
        from corpus.formats import database  # a hundredth of a short brief's time, most of it patterns

        if database.is_download(text):
            yield from database.articles(text.split("\n"))
            return
    if _NUMBERED.search(text):
        from corpus.formats.pages import page_kinds  # likewise
        from corpus.formats.reviews import press_review

        title, *lines = text.strip().split("\n")
        if page_kinds.is_review(title) and (parts := press_review.numbered(lines)):
            day = find_date(title, get_language(detect(title)))
            for part in parts:
                yield RawDocument(
                    "\n".join(part.lines),
                    title=part.title,
                    outlet=part.outlet,
                    published=part.published or day,
                )
            return
    lines = text.split("\n")
    # Each article of a collection has its day on a short line.
    if sum(len(line) <= _SHORT and bool(_DAY.search(line)) for line in lines) > 1:
        from corpus.formats.reviews import press_review

        if found := press_review.split_under_sources(lines):
            yield from found
            return
    yield RawDocument(text)
