"""Tests of rows for terminals that turn words round."""

from __future__ import annotations

from tui.bidi.rows import Cell
from tui.bidi.words import in_word_order


def test_a_no_break_space_ends_a_word_as_any_space_does() -> None:
    # «z» keeps its place before a word whose two letters change theirs.
    row = "z\N{NO-BREAK SPACE}" + "بج"
    cells = [Cell(n, n + 1, letter, 1, n, letter in "بج") for n, letter in enumerate(row)]
    turned = in_word_order(cells)
    assert "".join(cell.text for cell in turned) == "z " + "جب"
    assert [cell.column for cell in turned] == [0, 1, 2, 3]
