"""How wide a line of a PDF's page might be: its column, less what stands beside it there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from corpus.cleaning.line_ends import ends_with_mark

# So many times the lines that cross several columns a column has of its own. Set by hand, as are those below.
_CROSSED = 3
# How far above or below a line what stands beside it takes of its width, in sizes: the rows of a table are wide.
_BESIDE = 2.0
# The share of a column that a picture beside the text takes at least, where nothing but the lines tells of it.
_TAKEN = 0.15
# Lines beside a picture; words that they have on average; the share of them that are nearly as long as the longest,
# by this share of it; and the most of them that end a sentence, for items of a list all do.
_LEAST_LINES = 3
_LEAST_WORDS = 3
_FULL, _NEARLY = 0.5, 0.15
_MOST_ENDED = 0.5
# How far a paragraph's first line is moved in, in sizes.
_INDENT = 2.0
_END = re.compile(r"[.!?؟](?:\s|$)")


class PageLine(Struct, frozen=True):
    """A line as it stands on its page.

    Attributes:
        text: What it says.
        page: Number of its page, from 0.
        left: Left edge in points.
        right: Right edge in points.
        y: Base line in points from the top of the page.
        size: Size of its font.
    """

    text: str
    page: int
    left: float
    right: float
    y: float
    size: float


Edges = tuple[float, float]


def columns(lines: Sequence[PageLine], *, rtl: bool) -> dict[PageLine, Edges]:
    """The edges between which each line of a page stands.

    Args:
        lines: The lines of one page, as they follow one another.
        rtl: Whether they begin at the right.
    """
    pairs = list(_pairs(lines))
    crossing = {line for line in lines if any(_crosses(line, a, b) for a, b in pairs)}
    found = {line: _column(line, lines, crossing) for line in lines}
    for run in _narrow_runs(lines, found, rtl=rtl):
        left, right = min(line.left for line in run), max(line.right for line in run)
        if _is_beside_picture(run, right - left):
            found.update(dict.fromkeys(run, (left, right)))
    return found


def _pairs(lines: Sequence[PageLine]) -> Iterator[tuple[PageLine, PageLine]]:
    """Lines of one size that stand beside each other, the left one first."""
    ordered = sorted(lines, key=lambda line: line.y)
    for i, line in enumerate(ordered):
        for other in ordered[i + 1 :]:
            if other.y - line.y >= line.size:
                break
            if abs(other.size - line.size) < 0.1 * line.size:
                left, right = sorted((line, other), key=lambda one: one.left)
                if left.right < right.left:
                    yield left, right


def _crosses(line: PageLine, left: PageLine, right: PageLine) -> bool:
    """Whether a line lies over or under both of two that stand beside each other, and is neither."""
    return line.left < left.right and right.left < line.right and abs(line.size - left.size) < 0.1 * line.size


def _over(line: PageLine, lines: Sequence[PageLine]) -> list[PageLine]:
    """The lines of a page that lie over or under one of them in its size, itself among them."""
    return [
        other
        for other in lines
        if other.left < line.right
        and line.left < other.right
        and abs(other.size - line.size) < 0.1 * line.size
    ] or [line]


def _column(line: PageLine, lines: Sequence[PageLine], crossing: set[PageLine]) -> Edges:
    """The edges of a line's column: those of the lines over and under it, up to what stands beside it there.

    A few lines that cross several columns, as headers and footers do, are of none.
    """
    over = _over(line, lines)
    own = [other for other in over if other not in crossing]
    if line not in crossing and len(own) > _CROSSED * (len(over) - len(own)):
        over = own
    left, right = min(other.left for other in over), max(other.right for other in over)
    for other in lines:
        if abs(other.y - line.y) < _BESIDE * line.size:
            if left < other.right <= line.left:
                left = other.right
            elif line.right <= other.left < right:
                right = other.left
    return left, right


def _narrow_runs(
    lines: Sequence[PageLine], edges: dict[PageLine, Edges], *, rtl: bool
) -> Iterator[list[PageLine]]:
    """The lines that follow one another in a column, leave much of it empty and begin at about one edge."""
    run: list[PageLine] = []
    for line in lines:
        left, right = edges[line]
        narrow = line.right - line.left < (1 - _TAKEN) * (right - left)
        moved = abs((line.right - run[-1].right) if rtl else (line.left - run[-1].left)) if run else 0.0
        is_other = moved > _INDENT * line.size or (run and line.size != run[-1].size)
        if run and (not narrow or is_other or edges[run[-1]] != (left, right)):
            yield run
            run = []
        if narrow:
            run.append(line)
    if run:
        yield run


def _is_beside_picture(run: Sequence[PageLine], width: float) -> bool:
    """Whether lines are narrow for what stands beside them: running text, of which most fill the same width."""
    full = sum(line.right - line.left > (1 - _NEARLY) * width for line in run)
    words = sum(len(line.text.split()) for line in run)
    return (
        len(run) >= _LEAST_LINES
        and full >= _FULL * len(run)
        and words >= _LEAST_WORDS * len(run)
        and any(_END.search(line.text) for line in run)
        and sum(ends_with_mark(line.text) for line in run) <= _MOST_ENDED * len(run)
    )
