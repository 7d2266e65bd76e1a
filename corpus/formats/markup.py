"""HTML that is known to be article text, as in feeds, mails, EPUB chapters and fields of records: its blocks."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from html import unescape
from operator import itemgetter
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MARKUP = re.compile(
    r"</?(?:p|br|div|span|a|b|i|em|strong|img|h[1-6]|ul|ol|li|blockquote|figure|table)\b[^<>]*>",
    re.IGNORECASE,
)
_DECLARATION = re.compile(r"\A\s{0,100}<\?xml\b[^>]{0,500}\?>")
# An element's start up to its 500th attribute, and those behind: of each more than of the one before libxml2 takes
# time, and no signal reaches it there. Every start is matched whole, so that none is looked at twice.
_ATTRIBUTE = r"""(?:[\s/="']*+[^\s=/>]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+)"""
_MANY_ATTRIBUTES = re.compile(rf"(<[A-Za-z][^\s/>]*+{_ATTRIBUTE}{{0,500}}+){_ATTRIBUTE}*+")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")
# Characters that XML has none of, written out or by their numbers: libxml2 reads them, and whoever sets such a text
# again is refused (https://www.w3.org/TR/xml/#charsets).
_CONTROL = "".join(map(chr, (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF)))
_CONTROL_NUMBER = re.compile(
    r"&#(?:0*+(?:[0-8]|1[124-9]|2[0-9]|3[01])|[xX]0*+(?:[0-8bBcCeEfF]|1[0-9a-fA-F]|[fF]{3}[eEfF]))(?:;|(?![0-9a-fA-F]))"
)
HEADING_TAGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# fmt: off
BLOCK_TAGS = HEADING_TAGS | frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "div",
        "dl", "dt", "fieldset", "figure", "footer", "form", "header", "hr", "html", "legend", "li",
        "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "td",
        "tfoot", "th", "thead", "tr", "ul",
    }
)
_DROPPED = frozenset(
    {
        "audio", "button", "canvas", "embed", "figcaption", "form", "head", "iframe", "input", "math",
        "nav", "noscript", "object", "script", "select", "style", "svg", "template", "textarea",
        "video",
    }
)
# fmt: on


class Blocks(Struct, frozen=True):
    """The blocks of a piece of HTML.

    Attributes:
        paragraphs: The text of each, one line, none empty.
        headings: Those of them that are headings.
    """

    paragraphs: tuple[str, ...]
    headings: frozenset[str]

    @property
    def text(self) -> str:
        """The paragraphs, parted by blank lines."""
        return "\n\n".join(self.paragraphs)


def holds_markup(text: str) -> bool:
    """Whether a text holds HTML; a less-than sign alone is none."""
    return bool(_MARKUP.search(text))


def decoded(text: str) -> str:
    """A text in which HTML stands once more encoded, as some feeds have it, with that undone."""
    if not holds_markup(text) and "&lt;" in text and holds_markup(plain := unescape(text)):
        return plain
    return text


def one_line(text: str | None) -> str | None:
    """A text with single blanks for all its white space; None where nothing is left."""
    return " ".join(text.split()) or None if text else None


def strip(text: str) -> str:
    """A field that may hold HTML or entities, in some feeds encoded twice, as plain text."""
    text = decoded(text)
    if holds_markup(text):
        return blocks(parse_html(text)).text
    return unescape(unescape(text)) if _ENTITY.search(text) else text


def parse_html(text: str) -> HtmlElement:
    """The root of a page or fragment; raises ValueError where there is none."""
    from lxml import etree, html  # 60 ms, and only sources with markup need it

    # Trees deeper than libxml2's limit of 256 are cut there, which keeps hostile pages cheap.
    if any(map(text.__contains__, _CONTROL)):
        text = text.translate(dict.fromkeys(map(ord, _CONTROL), " "))
    text = _CONTROL_NUMBER.sub(" ", text)
    text = _MANY_ATTRIBUTES.sub(itemgetter(1), _DECLARATION.sub("", text, count=1))
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
    try:
        return html.document_fromstring(text, parser=parser)
    except etree.ParserError as error:
        raise ValueError("no markup") from error


def blocks(root: HtmlElement) -> Blocks:
    """The text below an element, block by block."""
    paragraphs: list[str] = []
    headings: set[str] = set()
    line: list[str] = []

    def end(tag: str) -> None:
        if text := " ".join("".join(line).split()):
            paragraphs.append(text)
            if tag in HEADING_TAGS:
                headings.add(text)
        line.clear()

    for tag, is_start, text in _events(root):
        if tag in BLOCK_TAGS:
            end("" if is_start else tag)
        line.append(text)
    end("")
    return Blocks(tuple(paragraphs), frozenset(headings))


def _events(root: HtmlElement) -> Iterator[tuple[str, bool, str]]:
    """Each start and end of an element with the text right behind it; what is no text of the page left out."""
    for element, tag, is_start in walk(root, _DROPPED):
        text = (element.text if tag not in _DROPPED else None) if is_start else element.tail
        yield tag, is_start, (text or "") if element is not root or is_start else ""


def walk(root: HtmlElement, left_out: Container[str] = ()) -> Iterator[tuple[HtmlElement, str, bool]]:
    """Each start and end of an element, its tag, empty of a comment, and whether it is the start.

    Nothing inside of elements with a tag that is left out is met.
    """
    from lxml import etree

    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start" and tag in left_out:
            events.skip_subtree()
        yield element, tag, event == "start"
