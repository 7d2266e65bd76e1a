"""Word wrap on logical text, measured in the cells it takes once shaped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tui.bidi.shaping import Cluster

# Spaces a row may end at: all but the no-break ones. Each counts as one cell, as terminals show them.
_ODD_SPACES = "\t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f"
_SPACES = dict.fromkeys(map(ord, _ODD_SPACES), " ")
_ODD_SPACE = re.compile(f"[{_ODD_SPACES}]")
# A space before marks that close what stands before them, alone between blanks: no row begins with those (UAX #14,
# LB13), not even in texts that put a blank before them.
_HELD = r" (?=[.,;:!?%…»)\]}،؛؟٪]+(?: |$))"
_HELD_SPACE, _FREE_SPACE = re.compile(_HELD), re.compile(rf"(?!(?<=[^ ]){_HELD}) ")


def wrap_words(text: str) -> list[str]:
    """The words a row may end behind: joined by one space each they are as long as the text."""
    if _ODD_SPACE.search(text):
        text = text.translate(_SPACES)
    return _FREE_SPACE.split(text) if _HELD_SPACE.search(text) else text.split(" ")


def wrap(
    words: Sequence[str],
    width: int,
    measure: Callable[[str], int],
    clusters: Callable[[str], Sequence[Cluster]],
    hang: int = 0,
) -> list[tuple[int, int]]:
    """Where the rows of a paragraph start and end.

    Spaces at a row's end hang over its edge; a word longer than the row is broken between clusters.

    Args:
        words: The paragraph's words, from `wrap_words`.
        width: Cells of a row.
        measure: Cells of a word.
        clusters: Clusters of a word, asked for only where it must be broken.
        hang: Cells that rows after the first one leave free.

    Returns:
        Logical offsets (start, end) of each row; together they cover the paragraph without a gap.
    """
    rows: list[tuple[int, int]] = []
    start = offset = column = 0
    for word in words:
        cells = measure(word) if word else 0
        if cells:
            if column + cells > width and offset > start:
                rows.append((start, offset))
                start, column = offset, hang
            if cells > width - (hang if rows else 0):
                for cluster in clusters(word):
                    if column + cluster.width > width and offset + cluster.start > start:
                        rows.append((start, offset + cluster.start))
                        start, column = offset + cluster.start, hang
                    column += cluster.width
            else:
                column += cells
        offset += len(word) + 1
        column += 1
    rows.append((start, offset - 1))
    return rows
