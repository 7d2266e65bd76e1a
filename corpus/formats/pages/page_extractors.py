"""What extractors take for the text of a page, and which of them is believed.

trafilatura (Barbaresi, ACL 2021) finds the article by its own rules. Its other extractors, which take over where
they find much more text, more often take teasers and comments for it, so they are asked only where the rules find
little: few characters, or much less running text than the page has or than they found of other text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from corpus.cleaning.line_ends import ends_with_mark
from corpus.formats.base import quiet
from corpus.formats.markup import HEADING_TAGS, walk
from corpus.formats.pages.page_blocks import LEAST, Block, words
from corpus.formats.pages.page_teasers import is_below_title

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

# Of 330 development pages those whose article is shorter than this were more often missed than short.
_SHORT = 600
# Lines of so many characters that come twice are the page's, not the writer's, doing.
_TWICE = 60
# The elements of trafilatura's tree, and of HTML where another extractor made it, that are lines of their own.
_LINES = HEADING_TAGS | frozenset(
    {
        "article", "blockquote", "body", "br", "cell", "center", "code", "dd", "div", "dt", "figure", "head", "hr",
        "html", "item", "lb", "li", "list", "main", "ol", "p", "pre", "quote", "row", "section", "table", "tbody",
        "td", "th", "tr", "ul",
    }
)  # fmt: skip
_HEADINGS = HEADING_TAGS | {"head"}
# Letters by which the first block of a line is looked up.
_FIRST = 8
# Rules that find less than this share of the running words that stand as theirs do, or of their own words, have
# missed the article where the other extractors find so many times as much: of 704 development pages on two.
_FOUND = 0.5
_MORE = 2
# Words of a line that is running text however it ends: the page's code does not part its paragraphs.
_LONG = 100


def extracted(root: HtmlElement, blocks: Sequence[Block]) -> list[tuple[str, bool]]:
    """The lines of a page's article, each once and parted as the page parts them, and whether it is a heading."""
    from trafilatura import bare_extraction  # 470 ms

    quiet("trafilatura", "htmldate", "justext")
    document: object | None = bare_extraction(root, fast=True, include_comments=False)
    found = list(_parted(_once(document), blocks))
    is_short = document is None or len(getattr(document, "text", "") or "") < _SHORT
    own = _running_words(found)
    if not is_short and (_is_most(own, blocks) or own >= _FOUND * max(_words(found), _alike(found, blocks))):
        return found
    others = list(_parted(_once(bare_extraction(root, include_comments=False)), blocks))
    if is_short:
        return others or found
    return others if _running_words(others) > _MORE * own else found


def _is_most(own: int, blocks: Sequence[Block]) -> bool:
    """Whether there are running words, and the page has not as many more as make the others believed."""
    return 0 < _MORE * own >= sum(len(block.text.split()) for block in blocks if block.is_prose)


def _alike(lines: Sequence[tuple[str, bool]], blocks: Sequence[Block]) -> int:
    """The number of words of running text that stands where lines stand, or where most of the page's stands.

    What a linked title has below it is another article's.
    """
    found = {line for line, _ in lines}
    sizes: Counter[str] = Counter()
    for number, block in enumerate(blocks):
        if block.is_prose and not is_below_title(blocks, number):
            sizes[block.place] += len(block.text.split())
    places = {block.place for block in blocks if block.is_prose and block.text in found}
    return max(sum(sizes[place] for place in places), *sizes.values(), 0)


def _words(lines: Sequence[tuple[str, bool]]) -> int:
    return sum(len(line.split()) for line, _ in lines)


def _running_words(lines: Sequence[tuple[str, bool]]) -> int:
    """The number of words in lines of running text."""
    sizes = ((len(line.split()), ends_with_mark(line)) for line, _ in lines)
    return sum(size for size, is_ended in sizes if size >= (LEAST if is_ended else _LONG))


def _once(document: object | None) -> Iterator[tuple[str, bool]]:
    """The lines of what an extractor found, without those that come twice."""
    seen: set[str] = set()
    for text, heading in _lines(getattr(document, "body", None)):
        if len(text) >= _TWICE:
            if text in seen:
                continue
            seen.add(text)
        yield text, heading


def _lines(body: _Element | None) -> Iterator[tuple[str, bool]]:
    if body is None:
        return
    line: list[str] = []
    headings = 0
    for element, tag, is_start in walk(body):
        if tag in _LINES:
            if text := " ".join("".join(line).split()):
                yield text, headings > 0
            line.clear()
        headings += (tag in _HEADINGS) * (1 if is_start else -1)
        line.append((element.text if is_start else element.tail if element is not body else "") or "")
    if text := " ".join("".join(line).split()):
        yield text, False


def _parted(lines: Iterator[tuple[str, bool]], blocks: Sequence[Block]) -> Iterator[tuple[str, bool]]:
    """The lines, with one that is several blocks of the page in a row parted as the page parts them."""
    own = ["".join(words(block.text)) for block in blocks]
    whole = set(own)
    starts: dict[str, list[int]] = {}
    for number, mine in enumerate(own):
        starts.setdefault(mine[:_FIRST], []).append(number)
    for line, heading in lines:
        mine = "".join(words(line))
        run = None
        if mine and mine not in whole:
            at = (i for length in range(1, _FIRST + 1) for i in starts.get(mine[:length], ()))
            run = next(filter(None, (_run(mine, own, i) for i in at)), None)
        if run is None:
            yield line, heading
        else:
            yield from ((blocks[i].text, bool(blocks[i].tag)) for i in run)


def _run(line: str, own: list[str], start: int) -> range | None:
    """The blocks from `start` on that are a line, put together, or None.

    Letters are compared, for links side by side are one word in the page's code and several in an extractor's.
    """
    at = 0
    for number in range(start, len(own)):
        mine = own[number]
        if not line.startswith(mine, at):
            return None
        at += len(mine)
        if at == len(line):
            return range(start, number + 1)
    return None
