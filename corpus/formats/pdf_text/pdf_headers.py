"""The line above a page that tells a paper and its day, where it stands on one page and so does not repeat."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from corpus.cleaning.bylines import has_day
from corpus.cleaning.line_ends import ends_with_mark
from corpus.formats.pdf_text.pdf_columns import PageLine
from corpus.languages import Language

# How far from what stands below such a line is at least, in sizes; set by hand, as are those below.
_FAR = 3.0
# Words of the longest part of it, and how much larger than the text it may be.
_LONGEST = 10
_LARGER = 1.05
# Points that its parts may be off one base line.
_LEVEL = 2.0


def split_dated(lines: Sequence[PageLine], language: Language) -> tuple[list[PageLine], list[str]]:
    """The lines of the text, and those at the top of pages, far above all others, among which is a full date."""
    pages: dict[int, list[PageLine]] = {}
    for line in sorted(lines, key=lambda line: line.y):
        pages.setdefault(line.page, []).append(line)
    largest = _LARGER * median(line.size for line in lines) if lines else 0.0
    taken: list[PageLine] = []
    for page in pages.values():
        row = [line for line in page if line.y - page[0].y < _LEVEL]
        below = page[len(row) :]
        is_apart = bool(below) and below[0].y - page[0].y > _FAR * page[0].size
        if is_apart and all(_may_head(line, largest) for line in row):
            taken += row if any(has_day(line.text, language) for line in row) else ()
    return [line for line in lines if line not in taken], [line.text for line in taken]


def _may_head(line: PageLine, largest: float) -> bool:
    return line.size <= largest and len(line.text.split()) <= _LONGEST and not ends_with_mark(line.text)
