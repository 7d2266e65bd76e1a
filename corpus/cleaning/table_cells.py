"""Cells of a table of figures, which copies and formats of texts have as lines of their own: none is a sentence."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from corpus.cleaning.line_traits import Traits
from corpus.cleaning.normalize import Line

# A table has two rows of two cells at least, two of them and a share of all figures; words of the longest cell. Set
# by hand: of 1,825 articles of the press and encyclopedias none has such a run.
_LEAST_CELLS = 4
_LEAST_FIGURES = 2
_FIGURES_SHARE = 0.3
_LONGEST_CELL = 6
_FIGURE = re.compile(r"[+\-–]?\s?[€$£]?[\d٠-٩][\d٠-٩.,٫٬: \u00a0/–-]*\s?[%٪€$£]?")


def table_cells(lines: Sequence[Line], traits: Sequence[Traits], headings: Container[str | None]) -> set[int]:
    """The lines that are cells of tables of figures: short open lines in a row, some of them nothing but figures.

    Args:
        lines: The lines of a text.
        traits: What is measured of each.
        headings: Those that their format marks as headings.
    """
    found: set[int] = set()
    run: list[int] = []
    for i, (line, t) in enumerate(zip(lines, traits, strict=True)):
        is_item = t.bullet and not _FIGURE.fullmatch(line.text)
        if t.words <= _LONGEST_CELL and not (t.closed or is_item or line.text in headings):
            run.append(i)
            continue
        found |= _cells(run, lines)
        run = []
    # A run at the end stands below all text, where a site has its counters, or a list its last items.
    return found


def _cells(run: Sequence[int], lines: Sequence[Line]) -> set[int]:
    """The lines of a run, where enough of them are figures."""
    if len(run) < _LEAST_CELLS:
        return set()
    figures = sum(_FIGURE.fullmatch(lines[i].text) is not None for i in run)
    return set(run) if figures >= max(_LEAST_FIGURES, _FIGURES_SHARE * len(run)) else set()
