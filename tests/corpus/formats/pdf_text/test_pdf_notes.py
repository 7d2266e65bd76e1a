"""Footnotes are told from captions and small print by what leads to them and by where they stand."""

from __future__ import annotations

from corpus.formats.pdf_text.pdf_columns import PageLine
from corpus.formats.pdf_text.pdf_notes import split_notes


def line(text: str, y: float, size: float, page: int = 0, left: float = 0, right: float = 300) -> PageLine:
    return PageLine(text, page, left, right, y, size)


TEXT = [line("The wells of the plain dried within ten years.", y, 12) for y in (0, 14, 28)]
CAPTION = line("A dry well", 20, 9)
NOTES = [line("1 The office of waters, 2026.", 60, 9), line("2 The same.", 72, 9)]


def test_small_lines_below_the_text_are_notes() -> None:
    kept, notes = split_notes([*TEXT, CAPTION, *NOTES], {0})
    assert kept == [*TEXT, CAPTION]
    assert notes == [note.text for note in NOTES]


def test_without_a_figure_that_leads_to_them_they_are_text() -> None:
    lines = [*TEXT, *NOTES]
    assert split_notes(lines, set()) == (lines, [])
    assert split_notes(lines, {1}) == (lines, [])


def test_text_below_in_another_column_is_none_of_theirs() -> None:
    beside = line("Its second column is longer than the first.", 90, 12, left=320, right=620)
    below = line("The text goes on.", 90, 12)
    assert split_notes([*TEXT, *NOTES, beside], {0})[1] == [note.text for note in NOTES]
    assert split_notes([*TEXT, *NOTES, below], {0})[1] == []


def test_lines_a_little_smaller_than_the_text_stay() -> None:
    lines = [*TEXT, line("He said so twice.", 60, 11)]
    assert split_notes(lines, {0}) == (lines, [])
