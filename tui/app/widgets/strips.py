"""Rows of the layout as strips of Textual."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.strip import Strip
from textual.style import Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.style import Style as RichStyle

    from tui.bidi import Row

StyledSpan = tuple[int, int, Style]
"""Start and end in logical offsets of a paragraph, and the style between them."""


def row_strip(row: Row, spans: Sequence[StyledSpan], style: Style, *, left: int = 0) -> Strip:
    """A row as a strip of its full width.

    Args:
        row: The row.
        spans: Styles of its paragraph's text, the later over the earlier.
        style: The style beneath them.
        left: Columns to move the row by, as centring does; blanks at its right end make room.
    """
    blank = _rich_style(style.background_style, ())
    segments = [Segment(" " * (row.indent + left), blank)] if row.indent + left else []
    segments += [Segment(run.text, _rich_style(style, run.styles)) for run in row.runs(spans)]
    if row.trailing - left > 0:
        segments.append(Segment(" " * (row.trailing - left), blank))
    return Strip(segments, max(row.width, row.used))


@lru_cache(maxsize=4096)
def _rich_style(style: Style, over: tuple[Style, ...]) -> RichStyle:
    for each in over:
        style += each
    return style.rich_style
