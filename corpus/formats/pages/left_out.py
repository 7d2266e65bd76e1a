"""The running text of a web page that an extractor left out of the article, found among the page's blocks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from corpus.formats.pages.page_blocks import GRAM, LEAST, Block, grams, words

# A standfirst says in part what the text says; with more of its runs of words it is the text's own beginning.
_REPEATED = 0.8
# A block of which this share of the runs of four words is kept already is not missing.
_KNOWN = 0.2


def missing(blocks: Sequence[Block], lines: Sequence[str], title: str | None) -> dict[int, list[Block]]:
    """Running text of an article that an extractor left out.

    That is what stands between the headline and the last line that was kept, and behind that line what stands in
    elements of the same names, as the posts of a live blog do, up to the next headline.

    Args:
        blocks: The blocks of the page.
        lines: The lines of the article as extracted.
        title: The headline, which may stand above the first line in a block of its own.

    Returns:
        The blocks to put back, by the number of the line that they stand before; `len(lines)` for the end.
    """
    own = [words(block.text) for block in blocks]
    texts = [words(line) for line in lines]
    # Captions are short, and all that a gallery has.
    anchors = list(_anchors(own, texts, LEAST)) or list(_anchors(own, texts, GRAM))
    if not anchors:
        return {}
    first = anchors[0][1]
    heads = words(title) if title else ()
    above = next((i for i in reversed(range(first)) if heads and own[i] == heads), first)
    if above < first:
        anchors.insert(0, (-1, above))
    left_out = _LeftOut(blocks, own, texts, range(above + 1, first))
    for (above_line, start), (line, end) in pairwise(anchors):
        at = above_line + 1
        alone = sum(blocks[i].is_prose for i in range(start + 1, end)) == 1
        for i in range(start + 1, end):
            if at < line and own[i] == texts[at]:
                at += 1  # a line too short for an anchor
            else:
                # One paragraph amid the article's is its own, whatever it calls itself.
                left_out.put_back(i, at, alone=alone)
    for i in _alike(blocks, [number for _, number in anchors]):
        left_out.put_back(i, len(lines))
    return left_out.found


class _LeftOut:
    """The blocks to put back so far, by the number of the line that they stand before."""

    def __init__(
        self,
        blocks: Sequence[Block],
        own: Sequence[tuple[str, ...]],
        texts: Collection[tuple[str, ...]],
        below_headline: range,
    ) -> None:
        self.found: dict[int, list[Block]] = {}
        self._blocks = blocks
        self._own = own
        self._texts = set(texts)
        self._below_headline = below_headline  # and above the first line that was kept
        self._known = {gram for text in self._texts for gram in grams(text)}

    def put_back(self, i: int, line: int, *, alone: bool = False) -> None:
        """Put a block back before a line, where it is running text that is not there already."""
        block, runs = self._blocks[i], grams(self._own[i])
        is_standfirst = i in self._below_headline and block.is_standfirst
        is_text = block.is_running or (alone and block.is_prose) or (block.is_heading and self._leads(i))
        most = _REPEATED if is_standfirst else _KNOWN
        if (is_text or is_standfirst) and sum(run in self._known for run in runs) < most * len(runs):
            self.found.setdefault(line, []).append(block)
            self._known.update(runs)

    def _leads(self, i: int) -> bool:
        """Whether text of the article follows a block."""
        behind = i + 1
        return behind < len(self._blocks) and (
            self._own[behind] in self._texts or self._blocks[behind].is_running
        )


def _anchors(
    own: Sequence[tuple[str, ...]], lines: Sequence[tuple[str, ...]], least: int
) -> Iterator[tuple[int, int]]:
    """The lines that are one block of the page and of no other, with its number, both rising."""
    where: dict[tuple[str, ...], list[int]] = {}
    for number, block in enumerate(own):
        where.setdefault(block, []).append(number)
    last = -1
    for number, line in enumerate(lines):
        places = where.get(line, ())
        if len(line) >= least and len(places) == 1 and places[0] > last:
            last = places[0]
            yield number, last


def _alike(blocks: Sequence[Block], anchors: Sequence[int]) -> Iterator[int]:
    """The blocks behind the last anchor that stand where at least two anchors stand, up to a headline."""
    places = [blocks[i].place for i in anchors]
    for i in range(anchors[-1] + 1, len(blocks)):
        if blocks[i].tag == "h1":
            return
        if places.count(blocks[i].place) > 1:
            yield i
