"""Short styled text for anything that shows Textual's Content: a list option, a tooltip, a label."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment
from textual.content import Content
from textual.geometry import Offset
from textual.strip import Strip

from tui.app.widgets.strips import StyledSpan, row_strip
from tui.app.widgets.text_layout import TextLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.css.styles import RulesMap
    from textual.style import Style
    from textual.visual import RenderOptions

    from tui.bidi import Direction, Paragraph, Row


class _Placed(NamedTuple):
    line: int
    row: Row
    left: int


class BidiContent(Content):
    """Content whose offsets, spans and selection are logical and whose rows are painted in visual order.

    A right-to-left line stands at the right; `text-align` of center or right holds for all lines, and
    `text-wrap: nowrap` cuts them.
    `Content.stylize` and its like answer plain Content: style first and convert last, with `of`.
    """

    _layout: TextLayout = TextLayout()
    _direction: Direction | None = None
    _whole: bool = False
    _own: bool = False
    _paragraphs: list[Paragraph] | None = None

    @classmethod
    def of(
        cls,
        text: str | Content,
        layout: TextLayout | None = None,
        direction: Direction | None = None,
        *,
        whole: bool = False,
        own: bool = False,
    ) -> BidiContent:
        """Make one of plain text, which is never read as markup, or of styled content.

        Args:
            text: Logical text; each line of it is a paragraph.
            layout: How the app lays texts out.
            direction: Direction of all its lines; each by its first strong character if None.
            whole: Whether it is wrapped even where `text-wrap` is nowrap.
            own: Whether the direction is that of the first line only; the others run by their own first
                strong character and stand at the first one's side.
        """
        content = Content(text) if isinstance(text, str) else text
        made = cls(content.plain, spans=list(content.spans))
        made._layout = layout or TextLayout()
        made._direction = direction
        made._whole = whole
        made._own = own
        return made

    @property
    def paragraphs(self) -> list[Paragraph]:
        """Its lines."""
        if self._paragraphs is None:
            lines = self.plain.split("\n")
            others = None if self._own else self._direction
            self._paragraphs = [
                self._layout.paragraph(line, others if n else self._direction) for n, line in enumerate(lines)
            ]
        return self._paragraphs

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """Its rows, painted; part of Textual's Visual protocol."""
        if not width:
            return []
        spans = [self._line_spans(line, options) for line in range(len(self.paragraphs))]
        padding = options.rules.get("line_pad", 0)
        edge = [Segment(" " * padding, style.background_style.rich_style)] if padding else []
        strips = []
        for line, row, left in self._placed(width, options.rules)[:height]:
            strip = row_strip(row, spans[line], style, left=left)
            strips.append(Strip([*edge, *strip, *edge], strip.cell_length + 2 * padding))
        return strips

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Rows it takes at a width."""
        if not width:
            return 0
        if rules.get("text_wrap", "wrap") == "nowrap" and not self._whole:
            return len(self.paragraphs)
        # Where rows break is told without laying them out.
        width = _inner(width, rules)
        return sum(len(paragraph.breaks(width)) for paragraph in self.paragraphs)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:  # noqa: ARG002
        """Columns of its longest line."""
        return max(paragraph.width for paragraph in self.paragraphs) + 2 * rules.get("line_pad", 0)

    def get_minimal_width(self, rules: RulesMap) -> int:
        """Columns of its longest word."""
        return max(paragraph.longest_word for paragraph in self.paragraphs) + 2 * rules.get("line_pad", 0)

    def logical_offset_at(self, x: int, y: int, width: int, rules: RulesMap) -> Offset | None:
        """The character shown at a place, as (offset in its line, line); the nearest one beside the text."""
        placed = self._placed(width, rules)
        if not placed:
            return None
        line, row, left = placed[max(0, min(y, len(placed) - 1))]
        padding = rules.get("line_pad", 0)
        return Offset(character_at(row, x - left - padding), line)

    def _placed(self, width: int, rules: RulesMap) -> list[_Placed]:
        width = _inner(width, rules)
        cut = rules.get("text_wrap", "wrap") == "nowrap" and not self._whole
        align = rules.get("text_align")
        side = self.paragraphs[0].direction if self._own and self._layout.mode.visual else None
        placed = []
        for line, paragraph in enumerate(self.paragraphs):
            rows = _rows(self._layout, paragraph.text, paragraph.direction, width, cut)
            placed += [_Placed(line, row, _shift(row, align, side)) for row in rows]
        return placed

    def _line_spans(self, line: int, options: RenderOptions) -> list[StyledSpan]:
        start = sum(len(paragraph.text) + 1 for paragraph in self.paragraphs[:line])
        length = len(self.paragraphs[line].text)
        spans = [
            (span.start - start, span.end - start, options.get_style(span.style))
            for span in self.spans
            if span.start < start + length and span.end > start
        ]
        if options.selection is not None and options.selection_style is not None:
            selected = options.selection.get_span(line)
            if selected is not None:
                first, last = selected
                spans.append((first, length if last == -1 else last, options.selection_style))
        return spans


@lru_cache(maxsize=4096)
def _rows(layout: TextLayout, text: str, direction: Direction, width: int, cut: bool) -> Sequence[Row]:
    """The rows of a line; lists show the same ones again and again."""
    if cut:
        return (layout.line(text, width, direction),)
    return tuple(layout.paragraph(text, direction).rows(width))


def _inner(width: int, rules: RulesMap) -> int:
    """Columns between the pads at either side."""
    return max(2, width - 2 * rules.get("line_pad", 0))


def _shift(row: Row, align: str | None, side: Direction | None) -> int:
    """Columns a row moves by; without an alignment asked for it stands as its direction wants it, or at a side."""
    if align == "center":
        return (row.indent + row.trailing) // 2 - row.indent
    if align == "right":
        return row.trailing
    if side is None:
        return 0
    return row.trailing if side.value else -row.indent


def character_at(row: Row, column: int) -> int:
    """The offset of the character shown in a column; beside the text the row's first or last one."""
    return max(row.start, min(row.offset_at(column), row.end - 1))
