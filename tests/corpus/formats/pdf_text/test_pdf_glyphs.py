"""Glyphs as programs draw them: blanks first, notes raised, space that is taken back, letters named wrongly."""

from __future__ import annotations

import pytest

from corpus.formats.pdf_text.pdf_glyphs import (
    drawn_once,
    in_place,
    is_misnamed,
    is_wide,
    taken_back,
    with_initials,
    without_calls,
)
from corpus.formats.pdf_text.pdf_order import Glyph


def glyph(text: str, x: float, *, width: float = 6.0, y: float = 100.0, size: float = 12.0) -> Glyph:
    return Glyph(text, x, y, width, size)


def texts(glyphs: list[Glyph]) -> str:
    return "".join(one.text for one in glyphs)


def test_blanks_drawn_before_the_letters_come_between_them() -> None:
    drawn = [
        glyph(" ", 26, width=3),
        glyph(" ", 47, width=3),
        *map(glyph, "abcdef", (20, 29, 35, 41, 50, 56)),
    ]
    assert texts(list(in_place(drawn))) == "a bcd ef"


def test_a_mark_stays_in_front_of_its_letter() -> None:
    drawn = [glyph(" ", 26, width=3), glyph(" ", 47, width=3), glyph("\u064e", 37, width=0), glyph("ب", 35)]
    assert texts(list(in_place(drawn))) == " \u064eب "


def test_a_line_drawn_as_it_is_read_stays_as_it_is() -> None:
    drawn = [glyph("b", 40), glyph(" ", 46, width=3), glyph("a", 20), glyph("c", 20, y=120)]
    assert list(in_place(drawn)) == drawn


@pytest.mark.parametrize(
    ("sign", "is_left_out"),
    [
        (glyph("1", 26, width=3, y=95, size=7), True),
        (glyph("1", 26, width=6), False),  # on the line
        (glyph("2", 26, width=3, y=103, size=7), False),  # below it, as in CO₂
        (glyph("1", 90, width=3, y=95, size=7), False),  # far from the letter
        (glyph("e", 26, width=3, y=95, size=7), False),
    ],
)
def test_a_raised_figure_beside_a_letter_leads_to_a_note(sign: Glyph, is_left_out: bool) -> None:
    text = [glyph("t", x, y=140) for x in range(20, 80, 6)]
    left = without_calls([glyph("s", 20), glyph("t", 14), sign, *text])
    assert (sign not in left) is is_left_out


def test_the_figure_of_a_square_metre_stays() -> None:
    metre = [glyph("m", 20), glyph("2", 26, width=3, y=95, size=7)]
    text = [glyph("t", x, y=140) for x in range(20, 80, 6)]
    assert without_calls([*metre, *text]) == [*metre, *text]


def test_a_large_letter_beside_two_lines_opens_the_first() -> None:
    large = glyph("U", 20, width=26, y=124, size=36)
    rows = ((46, 105, "ne centaine"), (46, 122, "sont venus"), (20, 139, "hier soir"))
    lines = [glyph(c, x + 6 * i, y=y) for x, y, text in rows for i, c in enumerate(text)]
    found = with_initials([large, *lines])
    assert texts(found) == "Une centainesont venushier soir"
    assert (found[0].y, found[0].size) == (105, 12)


def test_a_large_letter_of_a_headline_stays() -> None:
    line = [glyph("A", 20, width=26, y=100, size=36), glyph("B", 46, width=26, y=100, size=36)]
    text = [glyph("t", 20 + 6 * i, y=130) for i in range(20)]
    assert with_initials([*line, *text]) == [*line, *text]


def test_space_between_letters_that_is_taken_back_is_that_of_blanks() -> None:
    assert taken_back([(0, 8), (5, 8), (13, 8)], 3)
    assert not taken_back([(0, 8), (8, 8), (16, 8)], 3)  # letters set apart
    assert not taken_back([(0, 5), (5, 5), (9.5, 5)], 0)


def test_narrow_space_between_letters_is_of_no_matter() -> None:
    assert is_wide(3, 12)
    assert not is_wide(1, 12)


def test_words_of_two_scripts_tell_that_letters_are_named_wrongly() -> None:
    assert is_misnamed(["مÿنĀب وþيÿ كĀت " * 3])
    assert not is_misnamed(["خدمة الـVPN في مدينة كبيرة جدا " * 8])
    assert not is_misnamed(["مÿنĀب"])


@pytest.mark.parametrize(("across", "down"), [(0.0, 0.0), (0.4, 0.0), (-0.4, 0.3)])
def test_what_is_drawn_again_for_bold_is_read_once(across: float, down: float) -> None:
    line = [glyph(c, 20 + 6 * i) for i, c in enumerate("all free")]
    again = [glyph(one.text, one.x + across, y=one.y + down) for one in line]
    assert drawn_once([*line, *again]) == line


def test_letters_of_a_kind_side_by_side_stay() -> None:
    line = [glyph("l", 20 + 2.7 * i, width=2.7) for i in range(4)]
    again = [glyph("l", 20, width=2.7)]
    assert drawn_once([*line, *again]) == line
    assert drawn_once([glyph("l", 20, y=100), glyph("l", 20, y=114)])[1].y == 114


def test_words_of_no_language_tell_that_letters_are_named_wrongly() -> None:
    assert is_misnamed(["Wkh eulgjh zdv vkxw dqg wkh plqlvwhu vdlg wkdw lw zloo rshq djdlq " * 5])
    assert not is_misnamed(["The bridge was shut and the minister said that it will open again " * 5])
    assert not is_misnamed(["Wkh eulgjh"])


def test_brackets_around_the_figure_that_leads_to_a_note_go_with_it() -> None:
    signs = [glyph(sign, 26 + 3 * i, width=3, y=95, size=7) for i, sign in enumerate("[12]")]
    bracket = glyph("]", 60)
    text = [glyph("t", x, y=140) for x in range(20, 80, 6)]
    word = [glyph("s", 20), *signs, bracket]
    assert without_calls([*word, *text]) == [word[0], bracket, *text]
