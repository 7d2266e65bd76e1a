"""HTML: the article of a web page, without what stands around it, with what the page says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from corpus.decode import decode
from corpus.formats.base import FormatError, Hints, RawDocument, quiet
from corpus.formats.html_text import extract
from corpus.formats.markup import parse_html

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_TAG = re.compile(rb"<(script|style)\b.*?</\1\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL)
_LATIN = frozenset(
    {"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii", "windows-1252", "cp1252", "iso-8859-15"}
)
_HEAD = (
    1 << 16
)  # bytes: HTML wants the encoding told in the first 1,024, pages with long scripts tell it later
_SEPARATORS = " \t-–—|:•·»›/"
_BEHIND = re.compile(r"\s*[|»›:•·—–]|\s+-\s")
_LONGEST_NAME = 6  # words of an outlet behind a title's bar; more are the title's own second half
_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?[\w.-]+\.[a-z]{2,}/?", re.IGNORECASE)


def parse(data: bytes, hints: Hints) -> Iterator[RawDocument]:
    """The one document of a page.

    Raises:
        FormatError: The page holds no running text.
    """
    text = decode(data, charset(data, hints.charset))
    try:
        root = parse_html(text)
    except ValueError as error:
        raise FormatError("no article in it: the page is empty") from error
    meta = _metadata(root, hints.url)
    title = _title(root, meta)
    outlet = _outlet(root, meta, title)
    kept, headings, removed = extract(root, title)
    if not kept:
        raise FormatError("no article in it: the page holds no running text")
    yield RawDocument(
        text="\n\n".join(kept),
        title=title,
        outlet=outlet,
        author=meta.author,
        published=meta.date,
        headings=headings,
        removed=removed,
    )


def charset(data: bytes, header: str | None) -> str | None:
    """The character set that a page claims, or None where the claims are not to be believed.

    A header is believed before the page's own meta element, but not where it names a Latin set, which servers do
    by default, and the text is mostly letters beyond ASCII, as no text in Latin letters is.
    """
    match = _META_CHARSET.search(data[:_HEAD])
    for claim in (header, match[1].decode("ascii") if match else None):
        if claim and not (claim.strip().lower() in _LATIN and _is_mostly_high(data)):
            return claim
    return None


def _is_mostly_high(data: bytes) -> bool:
    text = _TAG.sub(b" ", data[:_HEAD])
    letters = sum(bytes([byte]).isalpha() for byte in text)
    high = sum(byte >= 0x80 for byte in text)
    return high > 0.3 * (letters + high)


def _metadata(root: HtmlElement, url: str | None) -> Any:
    """What the page's metadata, its own and JSON-LD's, say of it, as trafilatura reads them."""
    from trafilatura.metadata import extract_metadata  # 470 ms

    quiet("trafilatura", "htmldate")
    # Not extensive: a date guessed from the text may be another article's.
    return extract_metadata(root, default_url=url, extensive=False)


def _title(root: HtmlElement, meta: Any) -> str | None:
    """The headline without the site's name behind it."""
    title = " ".join((meta.title or "").split())
    for heading in root.iterfind(".//h1"):
        text = " ".join(heading.text_content().split())
        # Where the page shows its headline, that is how it was written.
        if text and (text in title or (title and title in text)) and len(text) > len(title) / 3:
            return str(text)
    site = (meta.sitename or "").strip()
    if site and title.endswith(site) and title[: -len(site)].rstrip() != title[: -len(site)]:
        title = title[: -len(site)].rstrip(_SEPARATORS)
    return title or None


def _outlet(root: HtmlElement, meta: Any, title: str | None) -> str | None:
    """The site's name where it says one, or what stands behind the headline in the page's title.

    An address is no name.
    """
    name = " ".join((meta.sitename or "").split())
    if not name or _ADDRESS.fullmatch(name):
        whole = " ".join((root.findtext(".//title") or "").split())
        behind = whole[len(title) :] if title and whole.startswith(title) else ""
        name = behind.strip(_SEPARATORS) if _BEHIND.match(behind) else ""
    return name if name and len(name.split()) <= _LONGEST_NAME and not _ADDRESS.fullmatch(name) else None
