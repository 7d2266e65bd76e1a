"""Text lines set for a terminal: wrapped to its width, right-to-left ones from the right, colours where wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from briefs import TextLine
from tui.bidi import (
    Direction,
    Mode,
    Paragraph,
    VowelMarks,
    isolate,
    isolate_dates,
    layout_line,
    paragraph_level,
)
from tui.cli.ansi import painted, plain_row

_NARROWEST = 12  # columns: one long word
_PATH_INDENT = 4  # columns, as under a number and its full stop


class Setting(Struct, frozen=True):
    """How rows are set.

    Attributes:
        width: Columns of a row; None for one row a line, however long, in logical order.
        color: Whether rows carry colours.
        mode: Who orders right-to-left text, where there is a width.
        marks: Whether vowel marks are kept, likewise.
    """

    width: int | None = None
    color: bool = False
    mode: Mode = Mode.OFF
    marks: VowelMarks = VowelMarks.KEEP


def set_lines(lines: Iterable[TextLine], setting: Setting) -> str:
    """The lines as rows, each with its line end."""
    return "".join(f"{row}\n" for line in lines for row in _rows(line, setting))


def _rows(line: TextLine, setting: Setting) -> Iterator[str]:
    if setting.width is None or line.role == "blank":
        yield plain_row(line, color=setting.color)
        return
    yield from _set_rows(line, setting, max(setting.width, _NARROWEST))
    if line.source:
        path = Paragraph(line.source, direction=Direction.LTR, mode=setting.mode, marks=setting.marks)
        indent = " " * (_PATH_INDENT if setting.width > _NARROWEST * 2 else 0)
        for row in path.rows(max(setting.width, _NARROWEST) - len(indent)):
            yield indent + painted("", row.text(), line.role, color=setting.color)


def _with_reference(line: TextLine) -> str:
    """A line and where it comes from, which is ordered by itself where its words run the other way.

    Else «[4؛ ومثله 1]» behind a sentence in French shows as «[41» with the words behind it.
    """
    text, reference = isolate_dates(line.text), isolate_dates(line.reference)
    if not reference:
        return text
    ways = {paragraph_level(line.text), paragraph_level(line.reference)} - {None}
    return f"{text} {isolate(reference, nested=True) if len(ways) == 2 else reference}"


def _set_rows(line: TextLine, setting: Setting, width: int) -> Iterator[str]:
    paragraph = Paragraph(_with_reference(line), mode=setting.mode, marks=setting.marks)
    if not line.marker:
        for row in paragraph.rows(width):
            yield painted("", row.text(), line.role, color=setting.color)
        return
    marker = layout_line(
        line.marker, width // 2, direction=paragraph.direction, mode=setting.mode, marks=setting.marks
    )
    from_right = paragraph.direction is Direction.RTL and setting.mode.visual
    drawn = marker.text().strip(" ") if from_right else marker.text()
    blank = " " * marker.used
    for n, row in enumerate(paragraph.rows(width - marker.used - 1)):
        label = blank if n else drawn
        if from_right:
            text = row.text(pad=True)
            yield painted(label.rstrip(" "), text, line.role, color=setting.color, marker_last=True).rstrip(
                " "
            )
        else:
            yield painted(label, row.text(), line.role, color=setting.color)
