"""WARC (ISO 28500): the article of each page that a web archive holds."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from email.message import Message
from typing import Any

from msgspec.structs import replace

from corpus.article import Problem
from corpus.formats.base import MOST_BYTES, FormatError, Found, Hints, RawDocument

_PAGES = ("text/html", "application/xhtml+xml", "text/plain", "application/pdf")


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """The pages of an archive that were there (status 200), in their order.

    Raises:
        FormatError: It is damaged or holds no page.
    """
    from warcio.archiveiterator import ArchiveIterator  # 90 ms
    from warcio.exceptions import ArchiveLoadFailed

    found_any = False
    try:
        for record in _quietly(ArchiveIterator(io.BytesIO(data))):
            if record.rec_type != "response" or record.http_headers is None:
                continue
            if record.http_headers.get_statuscode() == "200" and _type(record)[0] in _PAGES:
                found_any = True
                yield from _page(record, hints)
    except ArchiveLoadFailed as error:
        raise FormatError("damaged: the web archive is cut off or broken") from error
    if not found_any:
        raise FormatError("no page in the web archive")


def _quietly(records: Iterator[Any]) -> Iterator[Any]:
    """The records, without the words on standard error in which warcio quotes what it finds odd in an archive."""
    while True:
        with contextlib.redirect_stderr(io.StringIO()):
            try:
                record = next(records)
            except StopIteration:
                return
        yield record


def _type(record: Any) -> tuple[str, str | None]:
    """The content type and character set of a record's answer."""
    header = Message()
    header["Content-Type"] = record.http_headers.get_header("Content-Type") or "text/html"
    return header.get_content_type(), header.get_content_charset()


def _page(record: Any, hints: Hints) -> Iterator[Found]:
    url = record.rec_headers.get_header("WARC-Target-URI") or hints.source
    inner = replace(hints.within(url), charset=_type(record)[1], url=url)
    body = record.content_stream().read(MOST_BYTES + 1)
    if len(body) > MOST_BYTES:
        yield Problem(url, f"too large: more than {MOST_BYTES // 2**20} MiB")
        return
    try:
        for found in hints.read(body, inner):
            yield replace(found, source=found.source or url) if isinstance(found, RawDocument) else found
    except FormatError as error:
        # An archive holds front pages and lists of links as well; that is no failure.
        yield Problem(url, str(error), skipped=True)
