"""Glyphs of a PDF's pages to lines, running headers and footers, and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from msgspec import Struct

from corpus.cleaning.line_ends import ends_with_mark
from corpus.formats.pdf_text.pdf_columns import PageLine, columns
from corpus.formats.pdf_text.pdf_hyphens import joined, written_words
from corpus.formats.pdf_text.pdf_order import ARABIC, LATIN, Glyph, face, read_line

# How much wider than between lines the space between paragraphs is at least.
_WIDER = 1.22
# How far the letters of «1er» are raised at most, in sizes of the others; browsers raise them by .42.
_RISE = 0.5
# How much wider still above a line with a raised figure, which browsers set lower by a third of its size.
_RAISED = 1.4
_FULL = 0.25  # the share of its column that a line which is followed by another leaves empty at most
# How far two glyphs of a line may be apart, in sizes of their font, where they are drawn one after the other, and
# where others are drawn between them: more is the next column.
_COLUMN = 2.5
_APART = 0.8
# Rows above and below a line that may show the edges of its column, and how far theirs may be off, in sizes.
_NEAR_ROWS = 3
_EDGES = 0.5
# How much larger than the text what is no more a part of its line is.
_INITIAL = 2.2
# Lines at the top and bottom of a page that may be its header and footer.
_EDGE = 3
_DIGITS = re.compile(r"[\d٠-٩۰-۹]+")
_NUMBER = re.compile(
    r"[-–—|\s]*+(?:(?:page|p\.|صفحة|ص)\s*+)?[\d٠-٩]++(?:\s*+(?:/|of|sur|من)\s*+[\d٠-٩]++)?[-–—|\s]*+",
    re.IGNORECASE,
)

_ROW = re.compile(r"(?:[+–-]?\d[\d.,:/]*+[%٪]?\s)+[+–-]?\d(?:[\d.,:/]*\d)?[%٪]?")
# How far from the text a header or footer stands at least, in sizes; set by hand.
_FAR = 3.0
# What names its page at one end
_NUMBERED = re.compile(
    r"^(?:page|صفحة|ص)\s*+\.?\s?[\d٠-٩]{1,4}(?=\W)|\b(?:page|p\.|صفحة|ص\.?)\s*+[\d٠-٩]{1,4}(?:\s*+(?:/|of|sur|من)\s*+[\d٠-٩]{1,4})?$",
    re.IGNORECASE,
)
# Or its issue: «The Paper | no. 57 | 3 March 2028»
_ISSUE = re.compile(
    r"(?:\bn[°ºo]\.?|\bnuméro|\bissue|\bvol\.?|العدد|عدد)\s*+:?\s?[\d٠-٩]{1,6}(?:\s*+[,،|–—-]|$)",
    re.IGNORECASE,
)


class Paragraph(Struct, frozen=True):
    """Lines that belong together.

    Attributes:
        text: Their text as one line.
        size: Size of their font.
    """

    text: str
    size: float


def is_rtl(glyphs: Sequence[Glyph]) -> bool:
    """Whether a document is read from right to left."""
    text = "".join(glyph.text for glyph in glyphs)
    return len(ARABIC.findall(text)) > len(LATIN.findall(text)) / 3


def page_lines(glyphs: Sequence[Glyph], page: int, *, rtl: bool) -> list[PageLine]:
    """The lines of a page in the order they are drawn in, which keeps columns apart."""
    rows: list[list[Glyph]] = []
    for glyph in glyphs:
        near = zip(reversed(rows[-6:]), (_COLUMN, *[_APART] * 5), strict=False)
        row = next((row for row, gap in near if _continues(row, glyph, gap)), None)
        if row is None:
            rows.append([glyph])
        else:
            row.append(glyph)
    lines = []
    for row in _spread(_rejoin(rows), rtl=rtl):
        drawn = [glyph for glyph in row if not glyph.text.isspace()]
        if text := read_line(row, rtl=rtl):
            left = min(glyph.x for glyph in drawn)
            right = max(glyph.x + glyph.width for glyph in drawn)
            lines.append(PageLine(text, page, left, right, drawn[0].y, median(g.size for g in drawn)))
    return lines


def _continues(row: Sequence[Glyph], glyph: Glyph, gap: float) -> bool:
    size = _common_size(row[-1], glyph)
    # Marks, which have no width, are drawn above and below their letters.
    level = _level(row[-1], glyph) if glyph.width and row[-1].width else 0.8
    if abs(row[-1].y - glyph.y) > level * size:
        return False
    left, right = min(g.x for g in row[-40:]), max(g.x + g.width for g in row[-40:])
    return left - gap * size < glyph.x + glyph.width and glyph.x < right + gap * size


def _level(one: Glyph, other: Glyph) -> float:
    """How far from each other's base line two glyphs of a line may be, in sizes: a raised one is smaller too."""
    return _RISE if abs(one.size - other.size) > 0.1 * max(one.size, other.size) else 0.4


def _common_size(one: Glyph, other: Glyph) -> float:
    """The size by which a line's glyphs are measured: the larger one, but an initial is beside several lines."""
    small, large = sorted((one.size, other.size))
    return large if large <= _INITIAL * small else small


def _rejoin(rows: Sequence[list[Glyph]]) -> list[list[Glyph]]:
    """Rows with the parts of one line put together, which are drawn apart where it holds two directions."""
    joined: list[list[Glyph]] = []
    for row in rows:
        left, right = min(g.x for g in row), max(g.x + g.width for g in row)
        for other in joined[-4:]:
            size = _common_size(row[0], other[0])
            gap = max(left - max(g.x + g.width for g in other), min(g.x for g in other) - right)
            if abs(row[0].y - other[0].y) < _level(row[0], other[0]) * size and gap < _APART * size:
                other.extend(row)
                break
        else:
            joined.append(list(row))
    return joined


def _spread(rows: Sequence[list[Glyph]], *, rtl: bool) -> list[list[Glyph]]:
    """Rows with the words of a line put together that was set so wide to fill its column that they look apart.

    No two words of such a line are close, and a line above or below it has the same edges.
    """
    joined: list[list[Glyph]] = []
    edges = [_edges(row) for row in rows]
    at = 0
    while at < len(rows):
        end = at + 1
        while end < len(rows) and _is_level(rows[at], rows[end]):
            end += 1
        run = rows[at:end]
        if len(run) > 1 and all(len(read_line(row, rtl=rtl).split()) == 1 for row in run):
            near = [*range(max(0, at - _NEAR_ROWS), at), *range(end, min(len(rows), end + _NEAR_ROWS))]
            lefts, rights = zip(*edges[at:end], strict=True)
            most = _EDGES * run[0][0].size
            if any(
                abs(edges[i][0] - min(lefts)) < most and abs(edges[i][1] - max(rights)) < most for i in near
            ):
                run = [[glyph for row in run for glyph in row]]
        joined += run
        at = end
    return joined


def _edges(row: Sequence[Glyph]) -> tuple[float, float]:
    drawn = [glyph for glyph in row if not glyph.text.isspace()] or row
    return min(glyph.x for glyph in drawn), max(glyph.x + glyph.width for glyph in drawn)


def _is_level(row: Sequence[Glyph], other: Sequence[Glyph]) -> bool:
    """Whether two rows have one base line and size."""
    size = row[0].size
    return abs(row[0].y - other[0].y) < 0.1 * size and abs(size - other[0].size) < 0.1 * size


def split_running(lines: Sequence[PageLine]) -> tuple[list[PageLine], list[str]]:
    """The lines of the text, and those that repeat at the top or bottom of pages, page numbers among them."""
    pages: dict[int, list[PageLine]] = {}
    for line in sorted(lines, key=lambda line: line.y):
        pages.setdefault(line.page, []).append(line)
    count: dict[str, int] = {}
    edges = {line for page in pages.values() for line in (*page[:_EDGE], *page[-_EDGE:])}
    for key in {(line.page, _pattern(line)) for line in edges}:
        count[key[1]] = count.get(key[1], 0) + 1
    least = max(2, len(pages) / 2)
    numbers = {
        line
        for page in pages.values()
        for line, inner in ((page[0], page[1:2]), (page[-1], page[-2:-1]))
        if _NUMBER.fullmatch(line.text)
        or ((_NUMBERED.search(line.text) or _ISSUE.search(line.text)) and _is_apart(line, inner))
    }
    running = {line for line in edges if count[_pattern(line)] >= least} | numbers
    if len(running) == len(lines):
        return list(lines), []  # pages of one line each
    removed = dict.fromkeys(line.text for line in lines if line in running)
    return [line for line in lines if line not in running], list(removed)


def _is_apart(line: PageLine, inner: Sequence[PageLine]) -> bool:
    """Whether a page's first or last line is far from the one within."""
    return any(abs(line.y - other.y) > _FAR * line.size for other in inner)


def _pattern(line: PageLine) -> str:
    """A line without what changes from page to page: its numbers; where it stands, in steps of a few points."""
    return f"{_DIGITS.sub('#', line.text)}@{round(line.y / 8)}"


def paragraphs(lines: Sequence[PageLine], *, rtl: bool) -> list[Paragraph]:
    """The lines as paragraphs, parted where the space between lines, their ends or their size change."""
    body = median(line.size for line in lines) if lines else 0.0
    steps = sorted(_steps([line for line in lines if abs(line.size - body) < 0.1 * body]) or _steps(lines))
    # The space between lines is the smallest that is common: there may be more paragraphs than lines within them.
    step = steps[len(steps) // 8] if steps else 1.2
    pages: dict[int, list[PageLine]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    edges = {line: held for page in pages.values() for line, held in columns(page, rtl=rtl).items()}
    found: list[list[PageLine]] = []
    for line in lines:
        # Headlines are set wider than the text, and where that is set wide, as wide.
        widest = (_WIDER * step if line.size < 1.15 * body else max(2.1, _WIDER * step)) * line.size
        if found and not _parted(found[-1], line, edges[found[-1][-1]], widest, rtl=rtl):
            found[-1].append(line)
        else:
            found.append([line])
    words = written_words(line.text for line in lines)
    return [Paragraph(face(_join(group, words)), median(line.size for line in group)) for group in found]


def _steps(lines: Sequence[PageLine]) -> list[float]:
    """The spaces from lines to the ones below them, in sizes of their font."""
    return [
        (b.y - a.y) / a.size for a, b in pairwise(lines) if a.page == b.page and b.y - a.y > 0.9 * a.size > 0
    ]


def _join(group: Sequence[PageLine], words: frozenset[str]) -> str:
    text = group[0].text
    for line in group[1:]:
        text = joined(text, line.text, words)
    return text


def _is_row(text: str) -> bool:
    """Whether a line is a table's: nothing but numbers, two at least, and no end of a sentence."""
    return text.count(" ") > 0 and _ROW.fullmatch(text) is not None


def _parted(
    group: Sequence[PageLine], line: PageLine, column: tuple[float, float], widest: float, *, rtl: bool
) -> bool:
    """Whether a line begins a new paragraph after a group of lines."""
    last = group[-1]
    if abs(line.size - last.size) > 0.1 * last.size or _is_row(line.text) or _is_row(last.text):
        return True
    left, right = column
    width = right - left or 1.0
    rest = 1 - (last.right - last.left) / width
    indent = (right - line.right if rtl else line.left - left) / width
    ended = ends_with_mark(last.text) or last.text.endswith(":")
    if line.page != last.page or line.y < last.y:
        return rest > _FULL or (ended and (rest > 0.03 or indent > 0.015 or len(group) == 1))
    # A raised figure sets its line lower; a small letter goes on with the sentence that the line above leaves open.
    goes_on = not ended and rest <= _FULL and line.text[0].islower()
    if line.y - last.y > (_RAISED * widest if goes_on else widest):
        return True
    # A line breaks where the next word does not fit, which leaves no quarter of it empty.
    return rest > _FULL or (ended and (rest > 0.08 or 0.015 < indent < 0.2))
