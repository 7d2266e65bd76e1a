"""Footnotes of a PDF: lines in a small font below all of the text of their page, which leads to them."""

from __future__ import annotations

from collections.abc import Container, Sequence
from statistics import median

from corpus.formats.pdf_text.pdf_columns import PageLine

# The size of notes by that of the text: books set them two points smaller, of ten to twelve.
_SMALLER = 0.88


def split_notes(lines: Sequence[PageLine], called: Container[int]) -> tuple[list[PageLine], list[str]]:
    """The lines without the notes, and those.

    Args:
        lines: The lines of all pages.
        called: The numbers of the pages on which figures lead to notes.
    """
    pages: dict[int, list[PageLine]] = {}
    for line in lines:
        if line.page in called:
            pages.setdefault(line.page, []).append(line)
    if not pages:
        return list(lines), []
    usual = median(line.size for line in lines for _ in line.text)
    notes = {
        line
        for page in pages.values()
        for line in page
        if line.size < _SMALLER * usual and not any(_is_text_below(line, other, usual) for other in page)
    }
    return [line for line in lines if line not in notes], [line.text for line in lines if line in notes]


def _is_text_below(line: PageLine, other: PageLine, usual: float) -> bool:
    """Whether another line of the page is of the text, and below the one in the same column."""
    return (
        other.size >= _SMALLER * usual
        and other.y > line.y
        and other.left < line.right
        and line.left < other.right
    )
