from __future__ import annotations

import itertools
import unicodedata
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.tui.app.widgets.screen_text import letters
from tests.tui.bidi.oracles import ALPHABET
from tui.bidi import Direction, Mode, Paragraph, VowelMarks, layout, layout_line
from tui.bidi.characters import is_invisible
from tui.bidi.rows import Run

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
MARKS = st.sampled_from(VowelMarks)
DIRECTIONS = st.sampled_from([None, *Direction])


@given(TEXTS, WIDTHS, MODES, MARKS, DIRECTIONS)
def test_rows_are_as_wide_as_asked_and_hold_every_offset_once(
    text: str, width: int, mode: Mode, marks: VowelMarks, direction: Direction | None
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


@given(TEXTS, st.integers(30, 60), MODES, DIRECTIONS)
def test_further_rows_stand_in_by_as_much_as_they_hang(
    text: str, width: int, mode: Mode, direction: Direction | None
) -> None:
    rows = Paragraph(text, mode=mode, direction=direction, hang=10).rows(width)
    assert [row.start for row in rows[1:]] == [row.end for row in rows[:-1]]
    assert (rows[0].start, rows[-1].end) == (0, len(text))
    for row in rows:
        assert cell_len(row.text(pad=True)) == width
    for row in rows[1:] if mode.visual else ():
        assert (row.trailing if row.direction is Direction.RTL else row.indent) == 10
        assert row.used <= width - 10


def test_nothing_stands_in_where_rows_are_short() -> None:
    assert [row.indent for row in Paragraph("Tab next pane, and on", hang=10).rows(12)] == [0, 0]


@given(TEXTS, WIDTHS, MODES)
def test_columns_and_offsets_lead_to_each_other(text: str, width: int, mode: Mode) -> None:
    for row in layout(text, width, mode=mode):
        for cell in row.cells:
            for offset in range(cell.start, cell.end):
                found = row.cell_of(offset)
                assert found == cell
                if cell.width:
                    assert row.caret(offset) == cell.column
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
        touched = [
            (letter, tuple(name for start, end, name in spans if start < cell.end and end > cell.start))
            for cell in row.cells
            for letter in cell.text
        ]
        assert [(letter, run.styles) for run in row.runs(spans) for letter in run.text] == touched


def test_a_right_to_left_row_stands_at_the_right_and_is_shaped() -> None:
    (row,) = layout("بيت (2)", 12)
    assert row.direction is Direction.RTL
    assert row.text() == "     (2) \ufe96\ufef4\ufe91"
    assert [row.caret(offset) for offset in (0, 4, 7)] == [11, 7, 4]


def test_spaces_hang_at_the_end_of_a_row() -> None:
    rows = layout("aaaa bbbb cccc    dddd", 14)
    assert [row.text() for row in rows] == ["aaaa bbbb cccc", "dddd"]
    assert [(row.start, row.end) for row in rows] == [(0, 18), (18, 22)]
    assert [cell.width for cell in rows[0].cells[14:]] == [0] * 4


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
    (none,) = layout("\u200f", 4, direction=Direction.RTL)
    assert (none.offset_at(3), none.offset_at(4)) == (1, 0)
    (ltr,) = layout("abc", 12)
    assert (ltr.offset_at(11), ltr.offset_at(-1)) == (3, 0)


def test_words_mode_turns_words_and_keeps_their_order() -> None:
    (row,) = layout("قال (نَعم) ok", 14, mode=Mode.WORDS)
    assert unicodedata.normalize("NFKC", row.text()) == "  ok (نعم) قال"
    (marked,) = layout("بe\u0301\u0302", 4, mode=Mode.WORDS)
    assert marked.text() == "  \ufe8fe\u0301\u0302"


def test_logical_modes_leave_the_order_to_others() -> None:
    for mode in (Mode.TERMINAL, Mode.OFF):
        assert layout("قالَ نعم", 12, mode=mode)[0].text() == "قالَ نعم"


def test_a_paragraph_is_laid_out_again_for_another_width() -> None:
    paragraph = Paragraph("واحد اثنان ثلاثة أربعة")
    assert len(paragraph.rows(12)) > len(paragraph.rows(40)) == 1


def test_a_row_of_one_cell_is_refused() -> None:
    with pytest.raises(ValueError, match="2 cells"):
        layout("a", 1)
    assert layout("a", 2)[0].text() == "a"


def test_a_paragraph_is_measured_in_the_cells_it_takes_once_shaped() -> None:
    paragraph = Paragraph("ab سلام  日本")
    assert (paragraph.width, paragraph.longest_word) == (2 + 1 + 3 + 2 + 4, 4)
    assert Paragraph("سلام", mode=Mode.OFF).width == 4
    assert Paragraph("").width == Paragraph("").longest_word == 0
    assert Paragraph("\u200bب\u064e").width == 1


def test_what_fits_ends_behind_a_cluster() -> None:
    paragraph = Paragraph("لاa日b")
    assert [paragraph.prefix(width) for width in range(7)] == [0, 2, 3, 3, 4, 5, 5]


def test_an_offset_lies_in_a_cluster() -> None:
    paragraph = Paragraph("aلاb c")
    assert [paragraph.cluster_start(offset) for offset in range(8)] == [0, 1, 1, 3, 4, 5, 6, 6]
    assert [paragraph.cluster_end(offset) for offset in range(8)] == [1, 3, 3, 4, 5, 6, 6, 6]


def test_rows_of_one_width_are_worked_out_once() -> None:
    paragraph = Paragraph("واحد اثنان ثلاثة أربعة")
    assert paragraph.breaks(12) is paragraph.breaks(12)
    assert paragraph.breaks(13) is not paragraph.breaks(12)


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("abcdefgh", 9, "abcdefgh "),
        ("abcdefgh", 8, "abcdefgh"),
        ("abcdefgh", 7, "abcdef…"),
        ("abc defgh", 5, "abc… "),
        ("ab\ncd", 6, "ab cd "),
        ("ab\ncd", 4, "ab… "),
        ("日本語", 5, "日本…"),
        ("日本語", 4, "日… "),
        ("بيت", 5, "  \ufe96\ufef4\ufe91"),
        ("بيت بيت", 5, " …\ufe96\ufef4\ufe91"),
        ("(((بيت", 3, "…))"),  # cut to no letter it still goes the way of the whole
    ],
)
def test_a_line_too_long_ends_in_an_ellipsis(text: str, width: int, shown: str) -> None:
    row = layout_line(text, width)
    assert row.text(pad=True) == shown
    assert row.width == width


def test_the_ellipsis_stands_for_the_first_character_left_out() -> None:
    row = layout_line("abcdefgh", 7)
    assert row.cells[-1].start == row.offset_at(6) == 6
    assert row.end == 7


def test_a_line_keeps_the_direction_and_marks_it_is_given() -> None:
    assert layout_line("abc", 5, direction=Direction.RTL).text() == "  abc"
    assert layout_line("abcdef", 5, direction=Direction.RTL).text() == "…abcd"
    assert layout_line("نَعم نعم", 5, mode=Mode.OFF, marks=VowelMarks.STRIP).text() == "نعم…"
    assert layout_line("نَعم نعم", 5, mode=Mode.OFF, marks=VowelMarks.KEEP).text() == "نَعم…"


def test_a_row_that_is_too_full_stands_at_its_left() -> None:
    assert layout("日" * 3, 5, direction=Direction.RTL)[0].indent == 1
    row = Paragraph("بيت", mode=Mode.APP).row(0, 3, 2)
    assert (row.indent, row.used, row.trailing) == (0, 3, 0)


def test_brackets_are_mirrored_where_they_are_read_from_right_to_left() -> None:
    assert layout("بيت (دار)", 12)[0].text() == "   (\ufead\ufe8d\ufea9) \ufe96\ufef4\ufe91"
    assert layout("بيت (\u0301\u0302", 12)[0].text().strip() == ")\u0301\u0302 \ufe96\ufef4\ufe91"
    assert layout("a (b)", 12)[0].text() == "a (b)"
    assert layout("بيت (دار)", 12, mode=Mode.OFF)[0].text() == "بيت (دار)"
    assert layout("a\u0303 b", 12, direction=Direction.RTL)[0].text().strip() == "a\u0303 b"


@pytest.mark.parametrize(
    ("text", "used"), [("ab          ", 12), ("ab           ", 2 + 10), ("a" * 12 + " ", 12)]
)
def test_at_the_end_of_a_paragraph_spaces_hang_that_do_not_fit(text: str, used: int) -> None:
    (row,) = layout(text, 12)
    assert row.used == used
    assert [cell.width for cell in row.cells] == [1] * used + [0] * (len(text) - used)


def test_a_caret_stands_beyond_the_text_at_its_end() -> None:
    (ltr,) = layout("ab", 12)
    assert [ltr.caret(offset) for offset in range(3)] == [0, 1, 2]
    (rtl,) = layout("بيت", 12)
    assert [rtl.caret(offset) for offset in range(4)] == [11, 10, 9, 8]
    (full,) = layout("بيت", 3)
    assert full.caret(3) == -1
    row = layout("aaaa bbbb", 5)[0]
    assert row.caret(4) == 4  # a hanging space


def test_neighbours_of_one_style_make_one_run() -> None:
    (row,) = layout("abcdef", 12)
    found = list(row.runs([(1, 3, "x"), (3, 4, "y"), (9, 12, "z")]))
    assert [(run.text, run.styles) for run in found] == [("a", ()), ("bc", ("x",)), ("d", ("y",)), ("ef", ())]
    whole: list[Run[str]] = list(row.runs())
    assert [run.text for run in whole] == ["abcdef"]
    assert [run.text for run in row.runs([(6, 9, "x")])] == ["abcdef"]
    empty: list[Run[str]] = list(layout("", 12)[0].runs())
    assert empty == []
    rows = layout("aaaa bbbb", 5)
    assert [run.text for run in rows[0].runs([(0, 5, "x")])] == ["aaaa"]
    assert [run.styles for run in rows[1].runs([(0, 5, "x")])] == [()]
    # The space that hangs at a right-to-left row's end comes first.
    hanging = layout("بيت دار بيت", 7)[0]
    parts = list(hanging.runs([(0, 3, "x")]))
    assert [(len(part.text), part.styles) for part in parts] == [(4, ()), (3, ("x",))]


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("501 words · 18% kept", 14, "501 words ·…"),
        ("501 words · 18% kept", 15, "501 words ·…"),
        ("501 words · 18% kept", 16, "501 words · 18%…"),
        ("about 4,500 officers", 10, "about…"),
        ("in 2024. Then", 9, "in 2024.…"),
        ("4500000", 4, "450…"),
        ("a_e48105677.txt", 8, "a_e4810…"),
        ("نحو 4500 عنصر", 7, "…وحن"),
    ],
)
def test_no_number_is_cut_into_another(text: str, width: int, shown: str) -> None:
    row = layout_line(text, width)
    assert letters(row.text()).strip() == shown


@pytest.mark.parametrize("direction", Direction)
def test_parts_are_kept_apart_by_a_letter_where_the_terminal_orders_them(direction: Direction) -> None:
    text = "مقالات · + أطول · mujaz"
    line = partial(layout_line, width=40, direction=direction, mode=Mode.TERMINAL)
    row = line(text, barred=True)
    drawn = "".join(cell.text for cell in row.cells)
    assert drawn == text.replace("·", "ǀ")
    assert unicodedata.bidirectional("ǀ") == "L"
    assert (row.start, row.end) == (0, len(text))
    for other in (line(text), line("· لا  ·", barred=True)):
        assert "ǀ" not in "".join(cell.text for cell in other.cells)
    ordered = layout_line(text, 40, barred=True, direction=direction)
    assert "·" in "".join(cell.text for cell in ordered.cells)
