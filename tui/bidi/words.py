"""Rows for terminals that turn each right-to-left word round themselves but keep the order of words."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from tui.bidi.characters import NO_BREAK_SPACE, mirrored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.bidi.rows import Cell

_BLANK = frozenset(("", " ", NO_BREAK_SPACE))


def in_word_order(cells: Sequence[Cell]) -> list[Cell]:
    """Turn round the text of each word with right-to-left letters, brackets back unmirrored.

    The cells keep their columns and offsets: they say where the reader sees a cluster once the
    terminal has turned the word.

    Args:
        cells: A row in visual order.
    """
    result: list[Cell] = []
    word: list[Cell] = []
    for cell in cells:
        if cell.text in _BLANK:
            result += _turned(word)
            # What the terminal takes for a word's end is not known of a no-break space; it looks the same.
            result.append(cell._replace(text=" ") if cell.text == NO_BREAK_SPACE else cell)
            word = []
        else:
            word.append(cell)
    return result + _turned(word)


def _turned(word: Sequence[Cell]) -> list[Cell]:
    if not any(unicodedata.bidirectional(cell.text[0]) in {"R", "AL"} for cell in word):
        return list(word)
    texts = [mirrored(cell.text[0]) + cell.text[1:] for cell in reversed(word)]
    return [cell._replace(text=text) for cell, text in zip(word, texts, strict=True)]
