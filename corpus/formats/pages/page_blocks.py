"""The blocks of text of a web page, with what of each tells whether it is the article's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from corpus.formats.markup import BLOCK_TAGS, HEADING_TAGS, walk

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_WORD = re.compile(r"\w+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\ufeff]")
_NO_TEXT = frozenset(
    {
        "audio", "button", "canvas", "embed", "head", "iframe", "input", "math", "noscript", "object", "script",
        "select", "style", "svg", "template", "textarea", "video",
    }
)  # fmt: skip
# What stands around an article or beside it. Names are no ground to take a block out, but one to not put it back.
_AROUND = frozenset({"aside", "dialog", "figcaption", "figure", "footer", "form", "nav"})
_AROUND_NAMES = re.compile(
    r"(?:^|[\s_-])(?:comments?|commentlist|respond|related|recommended|read-?(?:more|also)|share|sharing|"
    r"social|cookies?|consent|newsletter|subscribe|breadcrumbs?|sidebar|captions?|tags?|author|bio|pagination|"
    r"advert(?:isement)?|ads?|promo|popup|modal|trending|menu|navbar|copyright|hidden|teasers?|widgets?|gallery|"
    r"slideshow|toc|footnotes?|references?|paywall|header|banner|carousel|most)(?:$|[\s_-])",
    re.IGNORECASE,
)
# What a standfirst is called.
_STANDFIRST = re.compile(
    r"(?:^|[\s_-])(?:standfirst|chap(?:o|eau)|sapo|lede|lead|intro(?:duction)?|excerpt|summary|dek|deck|accroche|"
    r"sub-?(?:title|headline|head)|sous-?titre)(?:$|[\s_-])",
    re.IGNORECASE,
)
# Themes put such names on the elements of the whole page too.
_WHOLE_PAGE = ("html", "body", "main", "article", "")
# Words of the runs by which texts are compared: fewer stand in many texts, more are broken by links.
GRAM = 4
# Words that a block of running text has at least, and the share of it that may be links.
LEAST = 8
_MOST_LINKS = 0.3
# What the element of a day is called.
DAY = re.compile(r"(?:^|[\s_-])(?:date|day|published|pubdate|post-?date|datetime)(?:$|[\s_-])", re.IGNORECASE)
# What stands between links side by side counts for none of a block, once so much of it is links.
_BETWEEN_LINKS = re.compile(r"\s[|•·›»/–-]\s|[|•]")
_BARELY = 0.5  # so much of it
_END = re.compile(r"[.!?؟…][»”\"’)\]\s]*$")


class Block(Struct, frozen=True):
    """A block of a page.

    Attributes:
        text: One line, never empty.
        tag: Its innermost heading element, or an empty string.
        linked: The share of its characters that are links, from 0 to 1.
        around: Whether an element that it stands in is by its kind no part of an article, such as a footer.
        named: Whether one calls itself so.
        place: The tags and classes of the elements nearest around it, which blocks of one kind share.
    """

    text: str
    tag: str
    linked: float
    around: bool
    named: bool
    place: str

    @property
    def is_running(self) -> bool:
        """Whether it looks like running text of an article: whole sentences, few links, nothing around it."""
        return self.is_prose and not self.named

    @property
    def is_prose(self) -> bool:
        """Whether it looks like running text, whatever it calls itself."""
        return not self.around and self.linked < _MOST_LINKS and _is_sentence(self.text)

    def says(self, name: re.Pattern[str]) -> bool:
        """Whether the element nearest around it calls itself something."""
        return _says(self.place, name)

    @property
    def is_standfirst(self) -> bool:
        """Whether it calls itself what stands between a headline and its text, and is no label or link."""
        return self.says(_STANDFIRST) and not (self.around or self.linked) and len(self.text.split()) >= LEAST

    @property
    def is_heading(self) -> bool:
        """Whether it looks like a heading within an article."""
        return not (self.around or self.named) and self.tag not in ("", "h1") and not self.linked


def page_blocks(root: HtmlElement) -> list[Block]:
    """The blocks of a page in their order."""
    found: list[Block] = []
    line: list[str] = []
    linked = around = named = links = 0
    headings: list[str] = []
    places: list[str] = []
    is_named: list[bool] = []

    def end() -> None:
        nonlocal linked
        if not line:
            return
        if text := " ".join("".join(line).split()):
            tag, share = headings[-1] if headings else "", _linked_share(linked, text)
            found.append(Block(text, tag, share, around > 0, named > 0, "/".join(places[-3:])))
        line.clear()
        linked = 0

    for element, tag, is_start in walk(root, _NO_TEXT):
        is_block = tag in BLOCK_TAGS
        if is_block:
            end()
        if tag in HEADING_TAGS:
            headings.append(tag) if is_start else headings.pop()
        step = 1 if is_start else -1
        links += step * (tag == "a")
        around += step * (tag in _AROUND)
        if is_start:
            name = element.get("class", "")
            is_named.append(tag not in _WHOLE_PAGE and _is_named(element.get("id", ""), name))
            named += is_named[-1]
            text = element.text if tag not in _NO_TEXT else None
        else:
            named -= is_named.pop()
            text = element.tail if element is not root else None
        if is_block and tag != "br":
            places.append(f"{tag}.{name}") if is_start else places.pop()
        is_day = tag == "time" or (not is_block and _is_day(element.get("class", "")))
        if text or is_day:
            _add(text or "", line, is_day=is_day)
            linked += len(text or "") if links else 0
    end()
    return found


def _add(text: str, line: list[str], *, is_day: bool) -> None:
    """Put a piece of text behind the others of its line, behind a blank where pages set it apart by their styles.

    They do so with the date beside a headline, and between «2024» and «4 minutes».
    """
    if is_day or (text[:1].isdigit() and line and line[-1][-1].isdigit()):
        line.append(" ")
    if text:
        line.append(text)


def _linked_share(linked: int, text: str) -> float:
    share = linked / len(text)
    if _BARELY < share < 1:  # «Home | News»
        share = linked / (len(_BETWEEN_LINKS.sub("", text)) or 1)
    return min(1.0, share)


@lru_cache(8192)
def _is_sentence(text: str) -> bool:
    """Whether a block is as long as running text, and ends as a sentence does."""
    return bool(_END.search(text)) and len(text.split()) >= LEAST


@lru_cache(4096)
def _says(place: str, name: re.Pattern[str]) -> bool:
    """Whether the innermost element of a place that has a name, or the one around it, calls itself something."""
    inner = (part.partition(".")[2] for part in reversed(place.split("/")[-2:]))
    return bool(name.search(next(filter(None, inner), "")))


@lru_cache(4096)
def _is_day(names: str) -> bool:
    """Whether an element calls itself a day."""
    return DAY.search(names) is not None


@lru_cache(4096)
def _is_named(identifier: str, names: str) -> bool:
    """Whether an element calls itself no part of an article."""
    return bool(_AROUND_NAMES.search(f"{identifier} {names}"))


@lru_cache(8192)
def words(text: str) -> tuple[str, ...]:
    """The words of a text, for comparing it with the same text laid out otherwise."""
    return tuple(_WORD.findall(_INVISIBLE.sub("", text).casefold()))


def grams(own: Sequence[str]) -> list[tuple[str, ...]]:
    """The runs of four words of a text; a shorter text is its own."""
    return [tuple(own[i : i + GRAM]) for i in range(max(1, len(own) - GRAM + 1))] if own else []
