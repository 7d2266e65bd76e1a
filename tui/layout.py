"""Text lines set for a terminal: wrapped to its width, markers hanging, colours where they are wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefs.render.text import TextLine

_STYLES = {"title": "1;36", "heading": "1", "note": "2"}
_NARROWEST = 12


def set_lines(lines: Iterable[TextLine], *, width: int | None, color: bool) -> str:
    """The lines as rows of at most `width` cells, or one row a line where there is no width.

    Words are never broken, so a word wider than the terminal is left to it.
    """
    rows = []
    for line in lines:
        for n, row in enumerate(_wrap(line, width)):
            rows.append(_paint(row, line, first=n == 0) if color else row)
    return "".join(f"{row}\n" for row in rows)


def _wrap(line: TextLine, width: int | None) -> Iterator[str]:
    if width is None:
        yield str(line)
        return
    from rich.cells import cell_len  # only at a terminal

    width = max(width, _NARROWEST)
    indent = " " * (cell_len(line.marker) + 1 if line.marker else 0)
    row, used = line.marker, cell_len(line.marker)
    words = [word for word in f"{line.text} {line.reference}".split(" ") if word]
    for word in words:
        cells = cell_len(word)
        if used and row.strip() and used + 1 + cells > width and row != line.marker:
            yield row
            row, used = f"{indent}{word}", len(indent) + cells
        else:
            row, used = (f"{row} {word}", used + 1 + cells) if row else (word, cells)
    yield row


def _paint(row: str, line: TextLine, *, first: bool) -> str:
    style = _STYLES.get(line.role)
    if style:
        return f"\x1b[{style}m{row}\x1b[0m"
    if first and line.marker and row.startswith(line.marker):
        return f"\x1b[36m{line.marker}\x1b[0m{row[len(line.marker) :]}"
    return row
