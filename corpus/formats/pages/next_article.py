"""Where a page goes on with another article: sites append the next one below the one that was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from corpus.cleaning.boilerplate_phrases import covered
from corpus.cleaning.bylines import author
from corpus.formats.markup import HEADING_TAGS
from corpus.formats.pages.page_blocks import Block, words
from corpus.languages import detect, get_language

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# The share of a headline that is a link where it leads to its article.
_LINK = 0.9
# Blocks from a headline to its byline.
_BYLINE = 2
# Words of a heading that counts comments: «3 comments of our readers».
_MOST_COUNT = 5
# Around a headline, and how one of something is counted
_OPENING = '“"«‘'
_CLOSING = ' \u00a0\u202f”"»’'
_ONE = frozenset({"one", "un", "une", "واحد", "واحدة"})
# What articles stand in.
_HOLDERS = frozenset({"article", "div", "li", "section"})
# How many elements around a headline are looked at.
_MOST_AROUND = 4
# Words of a headline, for that of a part is shorter, and of the text that each of two articles has.
_LEAST_HEADLINE = 5
_LEAST_TEXT = 20


def next_article(root: HtmlElement, blocks: Sequence[Block], title: str | None) -> int | None:
    """The number of the block that is the headline of another article below the page's own, or None.

    Args:
        root: The page.
        blocks: Its blocks.
        title: The page's headline, if known.
    """
    heads = words(title) if title else ()
    own = next((i for i, block in enumerate(blocks) if block.tag and words(block.text) == heads), None)
    if own is None or blocks[own].linked > _LINK:
        return None
    held = _in_like_holder(root, heads)
    signed = _is_signed(blocks, own)
    for i in range(own + 1, len(blocks) - 1):
        block = blocks[i]
        is_alike = (block.tag, block.place) == (blocks[own].tag, blocks[own].place)
        leads = is_alike and (block.linked > _LINK or (signed and _is_signed(blocks, i)))
        leads = leads or (bool(block.tag) and held is not None and words(block.text) == held)
        if leads and any(b.is_running for b in blocks[own + 1 : i]):
            return i
    return None


def readers_comments(blocks: Sequence[Block], title: str | None = None) -> int | None:
    """The number of the block that heads the readers' comments below running text, counting them, or None.

    A link to them and a share bar above or amid the text count them too; their heading is a heading, or has most of
    the running text above it.
    """
    sizes = [len(block.text.split()) for block in blocks]
    running = [size if block.is_running else 0 for block, size in zip(blocks, sizes, strict=True)]
    total, so_far = sum(running), 0
    for i, block in enumerate(blocks):
        is_short = block.linked < _LINK and sizes[i] <= _MOST_COUNT
        is_below = so_far > 0 and (bool(block.tag) or 2 * so_far >= total)
        if is_below and ((is_short and _counts(block.text)) or _counts_on(block.text, title)):
            return i
        so_far += running[i]
    return None


def _counts(text: str) -> bool:
    """Whether a text is nothing but a number of comments: «3 comments», «التعليقات (3)»."""
    language = get_language(detect(text))
    words = language.words(text)
    named = covered(words, language.code, "comments")
    numbers = sum(word[0].isdigit() for word in words)
    return numbers > 0 and named > 0 and named + numbers >= len(words)


def _counts_on(text: str, title: str | None) -> bool:
    """Whether a text is a number of somethings on the page's own headline, in marks: «3 thoughts on “Headline”»."""
    if not title or title not in text:
        return False
    lead, _, rest = text.partition(title)
    said = words(lead)
    is_quoted = lead.rstrip().endswith(tuple(_OPENING)) and not rest.strip(_CLOSING)
    return is_quoted and 0 < len(said) <= _MOST_COUNT and any(w.isdigit() or w in _ONE for w in said)


def _in_like_holder(root: HtmlElement, heads: Sequence[str]) -> tuple[str, ...] | None:
    """The words of the first headline in an element beside the one of the page's article, and like it; or None.

    The parts of one article may stand in such elements too, each with a heading of its own; but that is set
    otherwise than the headline, and the headline stands above all parts.
    """
    own = next((h for h in root.iter(*HEADING_TAGS) if words(h.text_content()) == heads), None)
    if own is None:
        return None
    for around, _ in zip(own.iterancestors(), range(_MOST_AROUND), strict=False):
        if around.tag not in _HOLDERS:
            continue
        for beside in around.itersiblings():
            if _kind(beside) != _kind(around) or not _holds_text(beside):
                continue
            heading = next(beside.iter(*HEADING_TAGS), None)
            if heading is None or not (_is_headline(heading, own) and _holds_text(around)):
                continue
            if not _heads_part(heading, own, around):
                return words(heading.text_content())
    return None


def _heads_part(heading: HtmlElement, own: HtmlElement, around: HtmlElement) -> bool:
    """Whether a heading is set as those of parts are within the page's own article, and not as its headline."""
    kind = _kind(heading)
    return kind != _kind(own) and any(_kind(h) == kind for h in around.iter(heading.tag))


def _kind(element: HtmlElement) -> tuple[str, str | None]:
    return element.tag, element.get("class")


def _is_headline(heading: HtmlElement, own: HtmlElement) -> bool:
    """Whether a heading is as long as a headline, and set as the page's is or called a title."""
    name = heading.get("class", "")
    is_alike = heading.tag == own.tag or (bool(name) and name == own.get("class", "")) or "title" in name
    return is_alike and len(heading.text_content().split()) >= _LEAST_HEADLINE


def _holds_text(element: HtmlElement) -> bool:
    return len(element.text_content().split()) >= _LEAST_TEXT


def _is_signed(blocks: Sequence[Block], headline: int) -> bool:
    """Whether right below a headline a byline names its author."""
    below = [block.text for block in blocks[headline + 1 : headline + 1 + _BYLINE]]
    return author(below, get_language(detect(blocks[headline].text))) is not None
