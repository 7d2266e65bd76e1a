"""EPUB (3.3, W3C): each chapter with running text an article."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote
from zipfile import ZipFile

from corpus.article import Problem
from corpus.cleaning.dates import find_date, iso_date
from corpus.decode import decode
from corpus.formats.base import FormatError, Found, Hints, RawDocument
from corpus.formats.markup import Blocks, blocks, parse_html
from corpus.formats.packed import check_sizes, open_zip, read_packed, read_xml
from corpus.languages import CODES, get_language

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
# Covers, title pages and tables of contents hold fewer words than this, or none to a line.
_LEAST_WORDS = 25
_LEAST_LONGEST = 10
# The day of an issue behind a paper's name: «The Lantern [Mon, 13 May 2024]»
_ISSUE = re.compile(r"(\S[^\[\]()]{1,80}?)\s?[\[(]([^\[\]()]{6,40})[\])]")


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """The chapters of a book or issue in reading order, without cover, contents and the like.

    Raises:
        FormatError: It is damaged, protected or a bomb.
    """
    container = open_zip(data)
    check_sizes(container)
    root = read_xml(container, _CONTAINER).find(".//{*}rootfile")
    if root is None or not root.get("full-path"):
        raise FormatError("damaged: no EPUB package in it")
    package = read_xml(container, root.get("full-path"))
    title, author, published = (_meta(package, name) for name in ("title", "creator", "date"))
    outlet = _meta(package, "publisher")
    locked = _locked(container)
    chapters: list[tuple[str, Blocks]] = []
    # A chapter is named once (EPUB 3.3, 5.7.2); a few bytes name one without end.
    for path in dict.fromkeys(_spine(package, posixpath.dirname(root.get("full-path")))):
        if path in locked:
            raise FormatError("protected against copying: it cannot be read")
        try:
            chapter = _chapter(container, path)
        except (FormatError, ValueError) as error:
            yield Problem(hints.source, f"{path}: {error}")
            continue
        if _is_text(chapter):
            chapters.append((path, chapter))
    if not chapters:
        raise FormatError("no chapter with running text in it")
    for path, chapter in chapters:
        yield RawDocument(
            text=chapter.text,
            title=next((p for p in chapter.paragraphs[:6] if p in chapter.headings), None)
            or (title if len(chapters) == 1 else None),
            outlet=outlet or (_paper(title) if len(chapters) > 1 else None),
            author=author,
            published=iso_date(published) if published else None,
            headings=chapter.headings,
            place=path,
        )


def _paper(title: str | None) -> str | None:
    """An issue's title without the day behind the paper's name."""
    match = _ISSUE.fullmatch(title.strip()) if title else None
    is_dated = match and any(find_date(match[2], get_language(code)) for code in CODES)
    return match[1] if match and is_dated else title


def _meta(package: _Element, name: str) -> str | None:
    found = package.findtext(f".//{{http://purl.org/dc/elements/1.1/}}{name}")
    return str(found) if found else None


def _spine(package: _Element, folder: str) -> Iterator[str]:
    """The paths of the chapters in reading order; the navigation document is no chapter."""
    items = {item.get("id"): item for item in package.iterfind(".//{*}manifest/{*}item")}
    for ref in package.iterfind(".//{*}spine/{*}itemref"):
        item = items.get(ref.get("idref"))
        if item is not None and item.get("href") and "nav" not in (item.get("properties") or "").split():
            yield posixpath.normpath(posixpath.join(folder, unquote(item.get("href"))))


def _locked(container: ZipFile) -> frozenset[str]:
    """The paths of encrypted chapters; fonts are often garbled, which does not matter."""
    if _ENCRYPTION not in container.namelist():
        return frozenset()
    uris = read_xml(container, _ENCRYPTION).iterfind(".//{*}CipherReference")
    return frozenset(unquote(uri.get("URI") or "") for uri in uris)


def _chapter(container: ZipFile, path: str) -> Blocks:
    try:
        member = container.getinfo(path)
    except KeyError as error:
        raise FormatError("missing") from error
    return blocks(parse_html(decode(read_packed(container, member))))


def _is_text(chapter: Blocks) -> bool:
    words = [len(paragraph.split()) for paragraph in chapter.paragraphs]
    return sum(words) >= _LEAST_WORDS and max(words) >= _LEAST_LONGEST
