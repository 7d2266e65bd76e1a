from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.tui.bidi.oracles import ALPHABET
from tui.bidi import Direction, Marks, Mode, Paragraph, layout
from tui.bidi.characters import is_invisible

EXTRA = "\u200e\u202e\u2066\u2069\u200c\u200d\x1b\x9b\ufe0f👩👧🏽🇲🇦日本\u00a0\u3000\ud800\u0600\u0654"
TEXTS = st.text(
    st.one_of(
        st.sampled_from("ل ا لالا  "),
        st.sampled_from(ALPHABET + EXTRA),
        st.characters(exclude_characters="\n"),
    ),
    max_size=120,
)
LATIN = st.lists(st.sampled_from([*"abc dé XYZ, (12) [%] -«» 日本  \u00a0", "e\u0301"])).map("".join)
WIDTHS = st.integers(min_value=12, max_value=60)
MODES = st.sampled_from(Mode)
MARKS = st.sampled_from(Marks)
DIRECTIONS = st.sampled_from([None, *Direction])


@given(TEXTS, WIDTHS, MODES, MARKS, DIRECTIONS)
def test_rows_are_as_wide_as_asked_and_hold_every_offset_once(
    text: str, width: int, mode: Mode, marks: Marks, direction: Direction | None
) -> None:
    rows = layout(text, width, mode=mode, marks=marks, direction=direction)
    assert [row.start for row in rows[1:]] == [row.end for row in rows[:-1]]
    assert (rows[0].start, rows[-1].end) == (0, len(text))
    for row in rows:
        assert cell_len(row.text(pad=True)) == width
        assert row.indent + row.used + row.trailing == width
        offsets = sorted(offset for cell in row.cells for offset in range(cell.start, cell.end))
        assert offsets == list(range(row.start, row.end))
        column = row.indent
        for cell in row.cells:
            assert cell.column == column
            assert cell_len(cell.text) == cell.width
            column += cell.width


@given(TEXTS, WIDTHS, MODES)
def test_columns_and_offsets_lead_to_each_other(text: str, width: int, mode: Mode) -> None:
    for row in layout(text, width, mode=mode):
        for cell in row.cells:
            for offset in range(cell.start, cell.end):
                found = row.cell_of(offset)
                assert found == cell
                if cell.width:
                    assert row.caret(offset) == cell.column
                    assert row.columns(offset, offset + 1) == [(cell.column, cell.column + cell.width)]
            for column in range(cell.column, cell.column + cell.width):
                assert row.offset_at(column) == cell.start


@given(TEXTS, WIDTHS, MODES)
def test_nothing_that_steers_a_terminal_comes_out(text: str, width: int, mode: Mode) -> None:
    for row in layout(text, width, mode=mode):
        kept = row.text().replace("\u200d", "").replace("\u200c", "")
        assert not any(is_invisible(char) or char == "\t" for char in kept)
        kept.encode()


@given(TEXTS, WIDTHS)
def test_no_mark_is_parted_from_its_letter_and_no_lam_from_its_alef(text: str, width: int) -> None:
    rows = layout(text, width)
    for before, row in itertools.pairwise(rows):
        first, last = text[row.start], text[before.end - 1]
        assert not unicodedata.combining(first) or last == " " or before.start == before.end
        assert not (last == "ل" and first in "اأإآ")


@given(LATIN, WIDTHS, MODES)
def test_text_without_right_to_left_letters_is_only_wrapped(text: str, width: int, mode: Mode) -> None:
    rows = layout(text, width, mode=mode)
    for row in rows[:-1]:
        assert row.text() == text[row.start : row.end].rstrip(" ")
        assert row.indent == 0
    assert rows[-1].text().rstrip(" ") == text[rows[-1].start :].rstrip(" ")


@given(TEXTS, WIDTHS, DIRECTIONS)
def test_styles_come_out_where_their_characters_are(
    text: str, width: int, direction: Direction | None
) -> None:
    third = len(text) // 3
    spans = [(third, 2 * third, "a"), (0, third + 2, "b")]
    for row in layout(text, width, direction=direction):
        runs = list(row.runs(spans))
        assert "".join(run.text for run in runs) == "".join(cell.text for cell in row.cells)
        for run in runs:
            for cell in run.cells:
                touched = tuple(name for start, end, name in spans if start < cell.end and end > cell.start)
                assert touched == run.styles


def test_a_right_to_left_row_stands_at_the_right_and_is_shaped() -> None:
    (row,) = layout("بيت (2)", 12)
    assert row.direction is Direction.RTL
    assert row.text() == "     (2) \ufe96\ufef4\ufe91"
    assert [row.caret(offset) for offset in (0, 4, 7)] == [11, 7, 4]


def test_spaces_hang_at_the_end_of_a_row() -> None:
    rows = layout("aaaa bbbb cccc    dddd", 14)
    assert [row.text() for row in rows] == ["aaaa bbbb cccc", "dddd"]
    assert [(row.start, row.end) for row in rows] == [(0, 18), (18, 22)]
    assert rows[0].columns(14, 18) == []


def test_spaces_at_the_end_of_a_paragraph_stay_while_they_fit() -> None:
    assert layout("ab   ", 12)[0].used == 5
    assert layout("a" * 11 + "   ", 12)[0].used == 12


def test_a_word_longer_than_the_row_is_broken_between_clusters() -> None:
    rows = layout("x " + "لا" * 30, 12)
    assert [row.used for row in rows] == [1, 12, 12, 6]
    assert all(row.start % 2 == 0 for row in rows)


def test_beside_the_text_is_the_end_that_lies_there() -> None:
    (rtl,) = layout("بيت", 12)
    assert (rtl.offset_at(0), rtl.offset_at(12)) == (3, 0)
    (ltr,) = layout("abc", 12)
    assert (ltr.offset_at(11), ltr.offset_at(-1)) == (3, 0)


def test_words_mode_turns_words_and_keeps_their_order() -> None:
    (row,) = layout("قال (نَعم) ok", 14, mode=Mode.WORDS)
    assert unicodedata.normalize("NFKC", row.text()) == "  ok (نعم) قال"


def test_logical_modes_leave_the_order_to_others() -> None:
    for mode in (Mode.TERMINAL, Mode.OFF):
        assert layout("قالَ نعم", 12, mode=mode)[0].text() == "قالَ نعم"


def test_a_paragraph_is_laid_out_again_for_another_width() -> None:
    paragraph = Paragraph("واحد اثنان ثلاثة أربعة")
    assert len(paragraph.rows(12)) > len(paragraph.rows(40)) == 1


def test_a_row_of_one_cell_is_refused() -> None:
    with pytest.raises(ValueError, match="2 cells"):
        layout("a", 1)
