"""Lists of addresses: plain ones, OPML (2.0), sitemaps. They hold no article; --follow reads what they name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.cleaning.dates import iso_date
from corpus.decode import decode
from corpus.formats.base import FormatError, Hints, RawDocument

_ADDRESS = re.compile(r"https?://[^\s<>\"]{4,2000}", re.IGNORECASE)
# More is a whole site, not a review of the press.
_MOST = 2_000


def parse(data: bytes, hints: Hints) -> Iterator[RawDocument]:
    """A document without text for each address, in their order.

    Raises:
        FormatError: There is none, or there are too many.
    """
    text = decode(data, hints.charset)
    found = _listed(data) if text.lstrip("\ufeff \t\r\n").startswith("<") else _lines(text)
    number = 0
    for number, document in enumerate(found, 1):
        if number > _MOST:
            raise FormatError(f"more than {_MOST:,} addresses; split it")
        yield document
    if not number:
        raise FormatError("a list of addresses without one")


def is_list(head: str) -> bool:
    """Whether each line of a text that says anything is an address; a comment begins with #."""
    lines = [line.strip() for line in head.split("\n") if line.strip() and not line.startswith("#")]
    return bool(lines) and all(_ADDRESS.fullmatch(line) for line in lines)


def _document(
    address: str, title: str | None = None, outlet: str | None = None, date: str | None = None
) -> RawDocument:
    published = iso_date(date) if date else None
    return RawDocument(
        "", title=title, outlet=outlet, published=published, source=address, page=address, short=True
    )


def _lines(text: str) -> Iterator[RawDocument]:
    for line in text.split("\n"):
        if _ADDRESS.fullmatch(line.strip()):
            yield _document(line.strip())


def _listed(data: bytes) -> Iterator[RawDocument]:
    """The feeds of OPML, and the pages of a sitemap with what a news sitemap says of each."""
    from corpus.formats.packed import parse_xml  # brings zipfile, which telling formats can do without

    root = parse_xml(data.lstrip())
    for outline in root.iterfind(".//{*}outline"):
        address = outline.get("xmlUrl") or outline.get("url") or outline.get("htmlUrl") or ""
        if _ADDRESS.fullmatch(address):
            yield _document(address, outlet=outline.get("text") or outline.get("title"))
    for entry in (*root.iterfind("{*}url"), *root.iterfind("{*}sitemap")):
        address = (entry.findtext("{*}loc") or "").strip()
        if _ADDRESS.fullmatch(address):
            said = (
                entry.findtext(f".//{{*}}{name}")
                for name in ("news/{*}title", "publication/{*}name", "publication_date")
            )
            yield _document(address, *said)
