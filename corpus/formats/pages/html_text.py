"""The article's text on a web page, told from menus, links, comments and forms.

What extractors lose within the article is put back from the page itself, and what is none of it taken out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from corpus.cleaning.line_ends import ends_with_mark
from corpus.formats.pages.left_out import missing
from corpus.formats.pages.next_article import next_article, readers_comments
from corpus.formats.pages.page_blocks import DAY, Block, grams, page_blocks, words
from corpus.formats.pages.page_extractors import extracted
from corpus.formats.pages.page_teasers import foreign
from corpus.formats.pages.page_unseen import drop_unseen

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Entries of menus and lists of subjects have no more words; all but so much of them is a link.
_MENU = 8
_LINK = 0.9
# Words of what heads such a list; a headline has more.
_LABEL = 4
# The same of a headline in a list of them, which may have its date beside it.
_HEADLINE = 0.6
# So many titles below an article are a list of others; fewer may be its own references.
_LIST = 3
# What elements of a byline are called.
_BYLINE = re.compile(r"(?:^|[\s_-])(?:byline|by-line|authors?|auteurs?|signature)(?:$|[\s_-])", re.IGNORECASE)
# What holds so much of a page's text is not around its article.
_WHOLE = 0.8
# Words of the shortest sentence that is an article.
_LEAST = 4
# Blocks from a headline in a list to its teaser: date, author.
_MOST_HEADED = 4
# A block of the page counts as kept where so much of it is.
_KEPT = 0.5


class PageText(Struct, frozen=True):
    """What was found on a page.

    Attributes:
        lines: The lines of the article.
        headings: Those of them that are headings.
        above: The blocks between the headline and the first of them, where byline and date stand.
        signed: Those of them that call themselves bylines.
        day: The block right above the headline, where it calls itself a date; else empty.
        below: The blocks right below the last of them, where a site says that the rest is for subscribers.
        removed: The other blocks of the page, in order.
        left_out: How many words of running text are among those.
        shown: How many words of them the page itself shows, and not its metadata alone.
        listed: How many headlines of other articles stand among the lines.
        opening: The number of words before the first of these.
        stretch: The most words behind one of them, up to the next.
    """

    lines: tuple[str, ...]
    headings: frozenset[str]
    above: tuple[str, ...]
    signed: tuple[str, ...]
    day: str
    below: tuple[str, ...]
    removed: tuple[str, ...]
    left_out: int
    shown: int
    listed: int
    opening: int
    stretch: int


# Blocks between headline and text: byline, date, standfirst.
_MOST_ABOVE = 12
# The first of them and three more: byline, date, share bar; and what stands right below the text.
_MOST_BELOW = 4


def extract(root: HtmlElement, title: str | None) -> PageText:
    """The article of a page; without lines where there is none.

    Args:
        root: The page; an element that holds nearly all of it loses a name that says it holds comments.
        title: Its headline, if known.
    """
    _rename_whole(root)
    drop_unseen(root)
    blocks = page_blocks(root)
    ends = (next_article(root, blocks, title), readers_comments(blocks, title))
    end = min((end for end in ends if end is not None), default=None)
    found = extracted(root, blocks)
    if end is not None:
        found = _up_to(found, blocks[:end], blocks[end:])
    put_back = missing(blocks[:end], [line for line, _ in found], title)
    lines: list[tuple[str, bool]] = []
    for number, line in enumerate([*found, None]):
        lines += [(block.text, bool(block.tag)) for block in put_back.get(number, ())]
        if line is not None:
            lines.append(line)
    lines = _below_headline(lines, blocks, title)
    if lines and title and (words(lines[0][0]) == words(title) or (lines[0][1] and title in lines[0][0])):
        lines = lines[1:]
    lines = _without_menus(lines, blocks)
    page = _page_text(lines if _is_text(lines, blocks) else [], blocks, title)
    others = foreign(blocks, page.lines)
    if not others:
        return page
    own = _page_text([line for i, line in enumerate(lines) if i not in others], blocks, title)
    # Whether the page is a list is asked of all that looked like text.
    return replace(own, listed=page.listed, stretch=page.stretch, opening=page.opening)


def _rename_whole(root: HtmlElement) -> None:
    """Take names that say «comments» off elements around most of the page, and make of a form there a division.

    Themes put such names there too, and ASP.NET the whole page into one form.
    """
    total = 0
    for element in root.xpath(".//form | .//*[contains(@id, 'comment') or contains(@class, 'comment')]"):
        total = total or len(" ".join(root.text_content().split())) or 1
        text = element.text_content()
        if len(text) > _WHOLE * total and len(" ".join(text.split())) > _WHOLE * total:
            element.tag = "div" if element.tag == "form" else element.tag
            for name in ("id", "class"):
                element.attrib.pop(name, None)


def _up_to(
    lines: list[tuple[str, bool]], own: Sequence[Block], others: Sequence[Block]
) -> list[tuple[str, bool]]:
    """The lines without those from the first on that is a block of others only."""
    above, below = ({words(block.text) for block in part} for part in (own, others))
    end = next((i for i, (line, _) in enumerate(lines) if words(line) in below - above), len(lines))
    return lines[:end]


def _without_menus(lines: list[tuple[str, bool]], blocks: list[Block]) -> list[tuple[str, bool]]:
    """The lines without those above and below the running text that are nothing but links.

    Short ones go in any case, longer ones only below, where several make a list of other articles; what heads
    that list goes too.
    """
    linked = {words(block.text) for block in blocks if block.linked > _LINK and not block.tag}
    linked -= {words(block.text) for block in blocks if block.linked <= _LINK}
    is_link = [words(line) in linked for line, _ in lines]
    long = [len(line.split()) > _MENU for line, _ in lines]
    running = [i for i in range(len(lines)) if long[i]]
    first, last = (running[0], running[-1]) if running else (len(lines), -1)
    own = next((i for i in reversed(running) if not is_link[i] and ends_with_mark(lines[i][0])), -1)
    if own >= 0 and sum(is_link[own + 1 :]) >= _LIST:
        last = own
        start = next(i for i in range(own + 1, len(lines)) if is_link[i])
        # «More from …» above them
        if start > own + 1 and not ends_with_mark(lines[start - 1][0]):
            is_link[start - 1] = True
    kept = [line for i, line in enumerate(lines) if first <= i <= last or not is_link[i]]
    return kept[:-1] if kept and _heads_links(kept[-1][0], blocks) else kept


def _below_headline(
    lines: list[tuple[str, bool]], blocks: Sequence[Block], title: str | None
) -> list[tuple[str, bool]]:
    """The lines without the first that stand above the headline: a poll, a rubric, what a site asks its readers.

    Long ones go only where the page has the headline once, as one, and most of the lines below it.
    """
    own = [words(block.text) for block in blocks]
    heads = words(title) if title else ()
    top = own.index(heads) if heads in own else 0
    is_plain = own.count(heads) == 1 and blocks[top].tag == "h1"
    above = {mine for mine in own[:top] if is_plain or len(mine) <= _MENU} - {*own[top:]}
    first = next((i for i, (line, _) in enumerate(lines) if words(line) not in above), 0)
    if sum(len(words(line)) for line, _ in lines[:first]) > sum(
        len(words(line)) for line, _ in lines[first:]
    ):
        return lines
    # The title may stand below the text again, and nowhere above it.
    return lines[first:] if first and words(lines[first][0]) in own[top:] else lines


def _heads_links(line: str, blocks: list[Block]) -> bool:
    """Whether a line below an article is a label with nothing but links below it: «Recommended stories»."""
    own = words(line)
    if not 0 < len(own) <= _LABEL or ends_with_mark(line):
        return False
    at = next((i for i in range(len(blocks) - 1, -1, -1) if words(blocks[i].text) == own), len(blocks))
    return any(block.linked > _LINK and len(block.text.split()) > _LABEL for block in blocks[at + 1 : at + 2])


def _is_text(lines: list[tuple[str, bool]], blocks: list[Block]) -> bool:
    """Whether there is a line of some words that is more than links."""
    linked = {words(block.text) for block in blocks if block.linked > _LINK}
    return any(len(own) >= _LEAST and own not in linked for own in (words(line) for line, _ in lines))


def _page_text(lines: list[tuple[str, bool]], blocks: list[Block], title: str | None) -> PageText:
    """The lines with what the rest of the page tells of them."""
    kept = {run for line, _ in lines for run in grams(words(line))}
    own = [words(block.text) for block in blocks]
    runs = [grams(mine) for mine in own]
    is_kept = [sum(run in kept for run in mine) >= _KEPT * len(mine) for mine in runs]
    heads = words(title) if title else ()
    first = next(
        (i for i, keep in enumerate(is_kept) if keep and len(own[i]) > 3 and own[i] != heads), len(blocks)
    )
    last = next((i for i in range(len(blocks) - 1, -1, -1) if is_kept[i] and len(own[i]) > 3), 0)
    top = _headline(blocks, own, heads, is_kept, first)
    above = _above(blocks, is_kept, own, top, first) if top is not None else []
    rest = [
        block for block, keep, mine in zip(blocks, is_kept, own, strict=True) if not keep and mine != heads
    ]
    part = slice(_start(blocks, first, last), last + 1) if first <= last else slice(0, len(blocks))
    stretches = _stretches(blocks[part], is_kept[part])
    return PageText(
        lines=tuple(line for line, _ in lines),
        headings=frozenset(line for line, heading in lines if heading),
        above=tuple(block.text for block in above),
        signed=tuple(block.text for block in above if block.says(_BYLINE)),
        day=blocks[top - 1].text if top and blocks[top - 1].says(DAY) and not blocks[top - 1].around else "",
        below=tuple(block.text for block in blocks[last + 1 : last + 1 + _MOST_BELOW]),
        removed=tuple(dict.fromkeys(block.text for block in rest)),
        left_out=sum(len(block.text.split()) for block in rest if block.is_running),
        shown=sum(len(block.text.split()) for block, keep in zip(blocks, is_kept, strict=True) if keep),
        listed=len(stretches) - 1,
        stretch=max(stretches[1:], default=0),
        opening=stretches[0],
    )


def _headline(
    blocks: Sequence[Block],
    own: Sequence[tuple[str, ...]],
    heads: tuple[str, ...],
    is_kept: Sequence[bool],
    first: int,
) -> int | None:
    """The number of the block above the text that is the headline: the title, else the last of level one."""
    text = _text_start(own, is_kept, first)
    said = next((i for i in range(text - 1, -1, -1) if heads and own[i] == heads), None)
    if said is not None:
        return said
    return next((i for i in range(text - 1, -1, -1) if blocks[i].tag == "h1"), None)


def _text_start(own: Sequence[tuple[str, ...]], is_kept: Sequence[bool], first: int) -> int:
    """The number of the first block kept, from one on, that is too long for a label."""
    return next((i for i in range(first, len(own)) if is_kept[i] and len(own[i]) > _MENU), first)


def _above(
    blocks: Sequence[Block], is_kept: Sequence[bool], own: Sequence[tuple[str, ...]], top: int, first: int
) -> list[Block]:
    """The blocks below the headline where byline and date stand: above the text, and below its standfirst.

    Titles of other articles there are headings or links, and longer than a name or a day.
    """
    text = _text_start(own, is_kept, first)
    body = _text_start(own, is_kept, text + 1)
    near = [*blocks[top + 1 : text][:_MOST_ABOVE], *blocks[top + 1 + _MOST_ABOVE : text][-_MOST_ABOVE:]]
    below = blocks[text + 1 : body]
    if len(below) < _MOST_BELOW or all(
        blocks[text].place != block.place for block in blocks[body : body + 1]
    ):
        near += below[:_MOST_ABOVE]
    return [b for b in near if len(b.text.split()) <= _MENU or not (b.tag or b.linked == 1)]


def _start(blocks: Sequence[Block], first: int, last: int) -> int:
    """Where the part of a page begins whose first and last line were kept.

    A list may begin with a headline, set as its others are, and a date or a name between it and its teaser.
    """
    below = next(filter(_is_headline, blocks[first : last + 1]), None)
    heading = (
        i
        for i in range(first - 1, max(first - _MOST_HEADED, -1), -1)
        if _is_headline(blocks[i]) and below and blocks[i].place == below.place
    )
    return next(heading, first)


def _stretches(blocks: Sequence[Block], is_kept: Sequence[bool]) -> list[int]:
    """The number of words kept before, between and behind the linked headlines of a part of a page."""
    found = [0]
    for block, keep in zip(blocks, is_kept, strict=True):
        if _is_headline(block):
            found.append(0)
        elif keep:
            found[-1] += len(block.text.split())
    return found


def _is_headline(block: Block) -> bool:
    """Whether a block is a headline that leads to its article."""
    is_title = block.tag not in ("", "h1") or len(block.text.split()) >= _LEAST
    return is_title and block.linked > _HEADLINE
