"""Right-to-left layout: logical text in, rows of cells in visual order out."""

from tui.bidi.layout import Marks, Mode, Paragraph, layout, layout_line
from tui.bidi.rows import Cell, Direction, Row, Run

__all__ = ["Cell", "Direction", "Marks", "Mode", "Paragraph", "Row", "Run", "layout", "layout_line"]
