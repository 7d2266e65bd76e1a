"""A paragraph of logical text laid out as rows of a given width."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from tui.bidi.characters import mirrored
from tui.bidi.levels import cut, levels, paragraph_level, reset_trailing, visual_order
from tui.bidi.rows import Cell, Direction, Row
from tui.bidi.shaping import Cluster, shape_word
from tui.bidi.terminal_order import numbers_held, stand_ins
from tui.bidi.words import in_word_order
from tui.bidi.wrap import wrap, wrap_words

if TYPE_CHECKING:
    from collections.abc import Sequence


ELLIPSIS = "…"
_IN_NUMBERS = ".,٫٬"
_GOES_ON = re.compile(rf"[{_IN_NUMBERS}]?\d|[%٪]")
_LEAST_ROWS_BEHIND = 3  # times what stands before them: in less room further rows would hold a word each


class Mode(StrEnum):
    """Who sets right-to-left text right.

    Attributes:
        APP: The layout does: visual order, shaped letters.
        WORDS: The layout orders the words; the terminal turns each right-to-left word round (kitty).
        TERMINAL: The terminal does: logical text, only wrapped.
        OFF: Nobody does: logical text, only wrapped, for screen readers and copying.
    """

    APP = "app"
    WORDS = "words"
    TERMINAL = "terminal"
    OFF = "off"

    @property
    def visual(self) -> bool:
        """Whether rows come out in visual order and shaped."""
        return self in {Mode.APP, Mode.WORDS}


class VowelMarks(StrEnum):
    """Whether vowel marks stay over their letters; some terminals lose or misplace them."""

    KEEP = "keep"
    STRIP = "strip"


class Paragraph:
    """One paragraph: shaped and levelled once, when first needed, and laid out for any width.

    Args:
        text: Logical text without a line feed. Bidi controls and other invisible characters take no
            cell and have no effect.
        direction: Its direction; by its first strong character if None, left to right if it has none.
        mode: Who sets right-to-left text right.
        marks: Whether vowel marks are kept; in mode `words` they never are.
        hang: Columns by which its further rows stand in, behind what its first one begins with; none where
            rows are short, or are not ordered here.
        barred: Whether something is shown in the place of dots and numbers where the terminal orders it; see
            `tui.bidi.terminal_order`.
    """

    __slots__ = (
        "_barred",
        "_clusters",
        "_hang",
        "_levels",
        "_measured",
        "_rows",
        "_shape",
        "_starts",
        "direction",
        "mode",
        "text",
    )

    def __init__(
        self,
        text: str,
        *,
        direction: Direction | None = None,
        mode: Mode = Mode.APP,
        marks: VowelMarks = VowelMarks.KEEP,
        hang: int = 0,
        barred: bool = False,
    ) -> None:
        """Store the text and find its direction; all else is computed when asked for."""
        self.text = text
        self.mode = mode
        self.direction = direction or Direction(paragraph_level(text) or 0)
        self._shape = (mode.visual, marks is VowelMarks.KEEP and mode is not Mode.WORDS)
        self._hang = hang if mode.visual else 0
        self._barred = barred and mode is Mode.TERMINAL
        self._clusters: list[Cluster] | None = None
        self._levels: list[int] | None = None
        self._starts: list[int] = []
        self._rows: list[tuple[int, int]] = []
        self._measured = 0

    @property
    def width(self) -> int:
        """Columns it takes on one row."""
        shape, marks = self._shape
        words = wrap_words(self.text)
        return sum([_word_width(word, shape, marks) for word in words]) + len(words) - 1

    @property
    def longest_word(self) -> int:
        """Columns of its widest word: narrower rows break words."""
        shape, marks = self._shape
        return max([_word_width(word, shape, marks) for word in wrap_words(self.text)])

    def prefix(self, width: int) -> int:
        """The offset behind the last cluster that fits into so many columns."""
        used = 0
        for cluster in self._all_clusters():
            used += cluster.width
            if used > width:
                return cluster.start
        return len(self.text)

    def cluster_end(self, offset: int) -> int:
        """The offset behind the cluster an offset lies in; the text's length behind its end."""
        starts = self._cluster_starts()
        index = bisect_right(starts, offset)
        return starts[index] if index < len(starts) else len(self.text)

    def cluster_start(self, offset: int) -> int:
        """The offset where the cluster begins that an offset lies in."""
        if offset >= len(self.text):
            return len(self.text)
        starts = self._cluster_starts()
        return starts[bisect_right(starts, offset) - 1]

    def breaks(self, width: int) -> list[tuple[int, int]]:
        """Logical offsets (start, end) of its rows; they cover the text without a gap.

        Raises:
            ValueError: If the width is less than 2 cells, which a wide character takes.
        """
        if width < 2:
            raise ValueError(f"a row is at least 2 cells wide, not {width}")
        if self._measured != width:
            shape, marks = self._shape
            words = wrap_words(self.text)
            self._rows = wrap(
                numbers_held(words) if self._barred else words,
                width,
                lambda word: _word_width(word, shape, marks),
                lambda word: shape_word(word, shape=shape, marks=marks),
                self._hang_at(width),
            )
            self._measured = width
        return self._rows

    def rows(self, width: int) -> list[Row]:
        """All its rows, at least one."""
        return [self.row(start, end, width) for start, end in self.breaks(width)]

    def row(self, start: int, end: int, width: int) -> Row:
        """One row, of the stretch of text that `breaks` gave.

        Right-to-left paragraphs are right-aligned, unless the terminal or nobody does the ordering.
        """
        clusters = self._row_clusters(start, end)
        if self.mode.visual:
            base = self.direction.value
            row_levels = reset_trailing(self.text[start:end], self._all_levels()[start:end], base)
            cluster_levels = [row_levels[cluster.start - start] for cluster in clusters]
        else:
            base, cluster_levels = 0, [0] * len(clusters)
        hang = self._hang_at(width) if start else 0
        hanging = _hanging(clusters, width - hang, last=end == len(self.text))
        used = sum([cluster.width for cluster in clusters[: len(clusters) - hanging]])
        indent = max(0, width - used - hang) if base else hang
        cells: list[Cell] = []
        column = indent
        for index in visual_order(cluster_levels):
            cluster = clusters[index]
            rtl = bool(cluster_levels[index] & 1)
            text, cells_taken = cluster.text, cluster.width
            if index >= len(clusters) - hanging:
                text, cells_taken = "", 0
            elif rtl and text and not text[0].isalpha():
                text = mirrored(text[0]) + text[1:]
            cells.append(Cell(cluster.start, cluster.end, text, cells_taken, column, rtl))
            column += cells_taken
        if self.mode is Mode.WORDS:
            cells = in_word_order(cells)
        return Row(start, end, width, indent, used, Direction(base), tuple(cells))

    def _hang_at(self, width: int) -> int:
        return self._hang if width >= _LEAST_ROWS_BEHIND * self._hang else 0

    def _all_levels(self) -> list[int]:
        if self._levels is None:
            self._levels = levels(self.text, self.direction.value)
        return self._levels

    def _all_clusters(self) -> list[Cluster]:
        if self._clusters is None:
            found = _text_clusters(self.text, *self._shape)
            shown = stand_ins(self.text, rtl=self.direction is Direction.RTL) if self._barred else {}
            self._clusters = [each._replace(text=shown.get(each.start, each.text)) for each in found]
        return self._clusters

    def _cluster_starts(self) -> list[int]:
        if not self._starts:
            self._starts = [cluster.start for cluster in self._all_clusters()]
        return self._starts

    def _row_clusters(self, start: int, end: int) -> list[Cluster]:
        starts = self._cluster_starts()
        return self._all_clusters()[bisect_left(starts, start) : bisect_left(starts, end)]


def layout(
    text: str,
    width: int,
    *,
    direction: Direction | None = None,
    mode: Mode = Mode.APP,
    marks: VowelMarks = VowelMarks.KEEP,
) -> list[Row]:
    """Lay one paragraph out; see `Paragraph`.

    Args:
        text: Logical text without a line feed.
        width: Columns of a row, 2 at least.
        direction: Its direction; by its first strong character if None.
        mode: Who sets right-to-left text right.
        marks: Whether vowel marks are kept.

    Returns:
        At least one row; together they hold every logical offset exactly once.
    """
    return Paragraph(text, direction=direction, mode=mode, marks=marks).rows(width)


def layout_line(
    text: str,
    width: int,
    *,
    direction: Direction | None = None,
    mode: Mode = Mode.APP,
    marks: VowelMarks = VowelMarks.KEEP,
    barred: bool = False,
) -> Row:
    """Lay a text out on one row: a title, a list row, a table cell.

    A text too long for it is cut at its logical end and closed with an ellipsis, whose offset is that
    of the first character left out; a number is left out whole. Line feeds count as spaces. For the arguments
    see `Paragraph`.
    """
    text = text.replace("\n", " ")
    paragraph = Paragraph(text, direction=direction, mode=mode, marks=marks, barred=barred)
    if paragraph.width > width:
        kept = _before_number(text, paragraph.prefix(width - 1))
        shown = cut(text, kept).rstrip(" ") + ELLIPSIS
        paragraph = Paragraph(shown, direction=paragraph.direction, mode=mode, marks=marks, barred=barred)
    return paragraph.row(0, len(paragraph.text), width)


def _before_number(text: str, kept: int) -> int:
    """Where a text is cut that is to be cut at an offset: not within a number, whose rest would be another one."""
    if not 0 < kept < len(text) or not text[kept - 1].isdigit() or not _GOES_ON.match(text, kept):
        return kept
    start = kept
    while start and (text[start - 1].isdigit() or text[start - 1] in _IN_NUMBERS):
        start -= 1
    # What begins the text, or hangs on letters as in a file's name, is cut where it must be.
    return start if start and not (text[start - 1].isalnum() or text[start - 1] == "_") else kept


@lru_cache(maxsize=65_536)
def _word_width(word: str, shape: bool, marks: bool) -> int:
    return sum([cluster.width for cluster in shape_word(word, shape=shape, marks=marks)])


def _text_clusters(text: str, shape: bool, marks: bool) -> list[Cluster]:
    """The clusters of a paragraph: those of its words and one for each space between."""
    found: list[Cluster] = []
    offset = 0
    for word in wrap_words(text):
        if offset:
            found.append(Cluster(offset - 1, offset, " ", 1))
        found += [
            Cluster(offset + start, offset + end, drawn, width)
            for start, end, drawn, width in shape_word(word, shape=shape, marks=marks)
        ]
        offset += len(word) + 1
    return found


def _hanging(clusters: Sequence[Cluster], width: int, *, last: bool) -> int:
    """How many clusters at a row's end are spaces that take no cell.

    All spaces a row was wrapped at; at the end of the paragraph only those that do not fit.
    """
    used = sum([cluster.width for cluster in clusters])
    count = 0
    for cluster in reversed(clusters):
        if cluster.text not in {"", " "} or (last and used <= width):
            break
        used -= cluster.width
        count += 1
    return count
