"""ODT (OpenDocument 1.3, ISO/IEC 26300): one article a source, or several as DOCX has them.

Packed, or as the one file of XML that the standard has for it too (.fodt).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from corpus.formats.base import FormatError, Hints, RawDocument, join_paragraphs, known_author, known_title
from corpus.formats.labelled import labelled
from corpus.formats.packed import check_sizes, open_zip, parse_xml, read_xml
from corpus.formats.reviews.press_review import split_written

if TYPE_CHECKING:
    from lxml.etree import _Element

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
# What stands in the text without being of it: notes, comments, pictures with their captions, deletions, tables of
# contents. Boxes of text, which are frames too, are read by themselves.
_ASIDE = frozenset(
    {
        f"{_TEXT}note",
        f"{_OFFICE}annotation",
        f"{_DRAW}frame",
        f"{_TEXT}tracked-changes",
        f"{_TEXT}table-of-content",
        f"{_TEXT}ruby-text",
    }
)
_BLANKS = {f"{_TEXT}s": " ", f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}


def parse(data: bytes, hints: Hints) -> Iterator[RawDocument]:
    """The document of an ODT file, or its articles where it is a press review.

    Raises:
        FormatError: It is damaged, encrypted or a bomb.
    """
    content, meta = _flat(data) if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") else _packed(data)
    body = content.find(f".//{_OFFICE}text")
    if body is None:
        raise FormatError("OpenDocument, but no text document")
    found = list(_paragraphs(body))
    texts = [text for text, _ in found]
    if under := labelled("\n".join(texts), hints):
        yield under
        return
    title = author = None
    if meta is not None:
        title = meta.findtext(f".//{_DUBLIN_CORE}title")
        author = meta.findtext(f".//{_META}initial-creator") or meta.findtext(f".//{_DUBLIN_CORE}creator")
    whole = RawDocument(
        text=join_paragraphs(texts),
        title=next((text for text, level in found if level == 1), None) or known_title(title, texts),
        author=known_author(author),
        headings=frozenset(text for text, level in found if level),
    )
    yield from split_written(whole, found, list(_tables(body)), hints)


def _packed(data: bytes) -> tuple[_Element, _Element | None]:
    """The roots of a container's text and of what it says of itself."""
    container = open_zip(data)
    check_sizes(container)
    names = container.namelist()
    if "META-INF/manifest.xml" in names:
        manifest = read_xml(container, "META-INF/manifest.xml")
        if any(str(element.tag).endswith("}encryption-data") for element in manifest.iter()):
            raise FormatError("encrypted: save it without a password")
    content = read_xml(container, "content.xml")
    return content, read_xml(container, "meta.xml") if "meta.xml" in names else None


def _flat(data: bytes) -> tuple[_Element, _Element | None]:
    """The root of one file of XML, and in it what the document says of itself."""
    root = parse_xml(data)
    return root, root.find(f"{_OFFICE}meta")


def _paragraphs(body: _Element) -> Iterator[tuple[str, int]]:
    """The text of each paragraph with its level as a heading, 0 where it is none, in order."""
    from lxml import etree

    walk = etree.iterwalk(body, events=("start",))
    for _, element in walk:
        if element.tag in _ASIDE:
            walk.skip_subtree()
            yield from _boxed(element)
        elif element.tag in (f"{_TEXT}p", f"{_TEXT}h"):
            walk.skip_subtree()
            level = int(element.get(f"{_TEXT}outline-level", "1")) if element.tag == f"{_TEXT}h" else 0
            text = "".join(_inline(element)).strip()
            boxes = [box for frame in element.iter(f"{_DRAW}frame") for box in _boxed(frame)]
            if text or not boxes:
                yield text, level
            yield from boxes


def _boxed(frame: _Element) -> Iterator[tuple[str, int]]:
    """The paragraphs of a frame's box of text; of one that holds a picture they are its caption, and none."""
    box = frame.find(f"{_DRAW}text-box")
    if box is not None and box.find(f".//{_DRAW}frame") is None:
        yield from _paragraphs(box)


def _tables(body: _Element) -> Iterator[list[list[str]]]:
    """The tables, each a list of rows of the text of cells."""
    for table in body.iter(f"{_TABLE}table"):
        yield [
            [
                "\n\n".join(text for text, _ in _paragraphs(cell) if text)
                for cell in row.iterfind(f"{_TABLE}table-cell")
            ]
            for row in table.iter(f"{_TABLE}table-row")
        ]


def _inline(paragraph: _Element) -> Iterator[str]:
    """The runs of text of a paragraph, blanks written as elements among them."""
    from lxml import etree

    walk = etree.iterwalk(paragraph, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            if element.tag in _ASIDE:
                walk.skip_subtree()
                continue
            yield _BLANKS.get(element.tag, "")
            yield element.text or ""
        elif element is not paragraph:
            yield element.tail or ""
