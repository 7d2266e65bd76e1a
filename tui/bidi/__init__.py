"""Right-to-left layout: logical text in, rows of cells in visual order out."""

from tui.bidi.isolates import isolate, isolate_dates, without_isolates
from tui.bidi.layout import Mode, Paragraph, VowelMarks, layout, layout_line
from tui.bidi.levels import paragraph_level
from tui.bidi.rows import Cell, Direction, Row, Run

__all__ = [
    "Cell",
    "Direction",
    "Mode",
    "Paragraph",
    "Row",
    "Run",
    "VowelMarks",
    "isolate",
    "isolate_dates",
    "layout",
    "layout_line",
    "paragraph_level",
    "without_isolates",
]
