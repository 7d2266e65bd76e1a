"""The news agencies' XML: NITF (3.6), NewsML-G2 and NewsML 1 (IPTC), an article an item with text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from corpus.article import Problem
from corpus.cleaning.dates import iso_date
from corpus.formats.base import FormatError, Found, Hints, RawDocument
from corpus.formats.markup import Blocks, blocks, parse_html

if TYPE_CHECKING:
    from lxml.etree import _Element

_DATES = ("date.issue", "date.release", "story.date")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """The items of a news message, in their order; those without text, such as pictures, are told.

    Raises:
        FormatError: It is broken, declares entities, or has no item.
    """
    from corpus.formats.packed import parse_xml  # brings zipfile, which telling formats can do without

    root = parse_xml(data.lstrip())
    _without_namespaces(root)
    if root.tag == "nitf":
        yield _nitf(root)
        return
    items = list(root.iter("newsItem", "NewsItem"))
    if not items:
        raise FormatError("a news message without an item of text")
    for number, item in enumerate(items, 1):
        document = _item(item, f"item {number}" if len(items) > 1 else None)
        yield document or Problem(hints.source, f"item {number}: no text in it", skipped=True)


def _without_namespaces(root: _Element) -> None:
    for element in root.iter():
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2]


def _nitf(root: _Element) -> RawDocument:
    """The article of a NITF document; head and dateline are not its text."""
    body = root.find(".//body.content")
    content = _blocks(body if body is not None else root.find("body"))
    stamp = next(
        (found.get("norm") for name in _DATES for found in root.iter(name) if found.get("norm")), None
    )
    # Where it was published before who sent it out.
    outlet = _attribute(root, ".//pubdata", "name") or _text(root, ".//body.head/distributor")
    return RawDocument(
        text=content.text,
        title=_text(root, ".//hedline/hl1") or _text(root, ".//head/title"),
        outlet=outlet or _attribute(root, ".//doc.copyright", "holder"),
        author=_text(root, ".//body.head/byline/person") or _text(root, ".//body.head/byline"),
        published=iso_date(stamp) if stamp else None,
        language=_language(root.get(_LANG)),
        headings=content.headings,
        body=True,
    )


def _item(item: _Element, place: str | None) -> RawDocument | None:
    """The article of an item of NewsML, whose text is NITF or XHTML within it."""
    inner = item.find(".//nitf")
    holder = next(
        (found for name in ("inlineXML", "inlineData", "DataContent") for found in item.iter(name)), None
    )
    document = _nitf(inner) if inner is not None else RawDocument("")
    content = _blocks(holder) if holder is not None and inner is None else None
    text = content.text if content else document.text
    if not text.strip():
        return None
    stamps = ("contentCreated", "firstCreated", "FirstCreated", "versionCreated", "DateId", "sent")
    stamp = next((found for name in stamps if (found := _text(item, f".//{name}"))), None)
    language = next((found.get("tag") for found in item.iter("language")), None)
    provider = _text(item, ".//itemMeta/provider/name") or _attribute(item, ".//itemMeta/provider", "literal")
    provider = provider or _attribute(item, ".//AdministrativeMetadata/Provider/Party", "FormalName")
    return RawDocument(
        text=text,
        title=_text(item, ".//contentMeta/headline") or _text(item, ".//HeadLine") or document.title,
        outlet=_text(item, ".//contentMeta/infoSource/name") or provider or document.outlet,
        author=_text(item, ".//contentMeta/by")
        or _text(item, ".//contentMeta/creator/name")
        or _text(item, ".//NewsLines/ByLine")
        or document.author,
        published=document.published or (iso_date(stamp) if stamp else None),
        language=_language(language) or document.language,
        headings=content.headings if content else document.headings,
        place=place,
        body=True,
    )


def _blocks(element: _Element | None) -> Blocks:
    """The blocks of an element whose children are named as those of HTML, or are HTML in character data."""
    from lxml import etree

    if element is None:
        return Blocks((), frozenset())
    for heading in element.iter("hl2"):
        heading.tag = "h2"
    etree.strip_elements(element, "media", with_tail=False)  # pictures with their captions
    if len(element) == 0:
        text = element.text or ""
        if "<" in text:
            return blocks(parse_html(text))
        return Blocks(tuple(line.strip() for line in text.splitlines() if line.strip()), frozenset())
    element.tag = "div"
    return blocks(parse_html(etree.tostring(element, encoding="unicode", with_tail=False)))


def _text(root: _Element, path: str) -> str | None:
    found = root.find(path)
    return " ".join("".join(found.itertext()).split()) or None if found is not None else None


def _attribute(root: _Element, path: str, name: str) -> str | None:
    found = root.find(path)
    return found.get(name) if found is not None else None


def _language(tag: str | None) -> str | None:
    return tag.partition("-")[0].lower() if tag else None
