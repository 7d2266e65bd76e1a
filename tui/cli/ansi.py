"""Text lines in the colours of their roles, one row a line: all that a pipe or a file needs."""

from __future__ import annotations

import os
from collections.abc import Iterable

from briefs import TextLine

_STYLES = {"title": "1;35", "heading": "1", "note": "2"}
_MARKER_STYLE = "35"


def wants_color(color: str, *, terminal: bool) -> bool:
    """Whether text is to be coloured, as `--color` says, else the environment, else the terminal.

    The variables are those of no-color.org and bixense.com/clicolors, in this order: NO_COLOR, FORCE_COLOR,
    CLICOLOR_FORCE, CLICOLOR; a dumb terminal has no colours.
    """
    if color != "auto":
        return color == "always"
    have = os.environ.get
    if have("NO_COLOR"):
        return False
    if have("FORCE_COLOR", "0") not in ("", "0") or have("CLICOLOR_FORCE", "0") not in ("", "0"):
        return True
    return terminal and have("TERM") != "dumb" and have("CLICOLOR") != "0"


def plain_rows(lines: Iterable[TextLine], *, color: bool) -> str:
    """The lines in logical order, each on a row of its own, however long."""
    return "".join(f"{plain_row(line, color=color)}\n" for line in lines)


def plain_row(line: TextLine, *, color: bool) -> str:
    """One line in logical order."""
    text = str(line).removeprefix(f"{line.marker} " if line.marker else "")
    return painted(line.marker, text, line.role, color=color)


def painted(marker: str, text: str, role: str, *, color: bool, marker_last: bool = False) -> str:
    """A row with its marker at its side, in the colours of its role."""
    if color:
        style = _STYLES.get(role)
        text = f"\x1b[{style}m{text}\x1b[0m" if style and text else text
        marker = f"\x1b[{_MARKER_STYLE}m{marker}\x1b[0m" if marker.strip() else marker
    parts = (text, marker) if marker_last else (marker, text)
    return " ".join(part for part in parts if part)
