"""Glyphs as programs draw them: both sides of each bound."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

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
from tests.corpus.formats.pdf_text.test_pdf_glyphs import glyph, texts

LETTER = glyph("s", 20, width=10, size=20)
SIGN = glyph("1", 30, width=4, y=95, size=10)
INITIAL = glyph("U", 0, width=40, y=100, size=40)


def page(count: int, size: float) -> list[Glyph]:
    return [glyph("t", 200 + 6 * n, y=240, size=size) for n in range(count)]


@pytest.mark.parametrize(
    ("steps", "spacing", "is_taken"),
    [
        ([(0, 8), (6.5, 8)], 3, False),
        ([(0, 8), (6.4, 8)], 3, True),
        ([(0, 8), (0, 8)], 3, True),
        ([(5, 8), (0, 8)], 3, False),  # the next line
        ([(0, 8), (5, 8)], 1, True),
    ],
)
def test_a_blanks_space_is_taken_back_by_half_at_least(
    steps: list[tuple[float, float]], spacing: float, is_taken: bool
) -> None:
    assert taken_back(steps, spacing) is is_taken


@pytest.mark.parametrize(("spacing", "wide"), [(3.0, False), (3.1, True)])
def test_a_blank_has_a_seventh_of_the_fonts_size(spacing: float, wide: bool) -> None:
    assert is_wide(spacing, 20) is wide


@pytest.mark.parametrize(
    ("second", "y", "read"),
    [
        (32, 100, "  ab"),
        (32.1, 100, "a  b"),
        (47, 100.04, "a b "),
        (47, 100.2, "  ab"),  # another line
    ],
)
def test_blanks_two_widths_apart_are_drawn_in_one_go(second: float, y: float, read: str) -> None:
    drawn = [glyph(" ", 26, width=3), glyph(" ", second, width=3, y=y), glyph("a", 20), glyph("b", 35)]
    assert texts(list(in_place(drawn))) == read


def test_letters_far_apart_are_no_blanks() -> None:
    drawn = [glyph("b", 60), glyph("a", 20), glyph("c", 90)]
    assert list(in_place(drawn)) == drawn


def test_a_mark_goes_with_the_letter_behind_it_and_not_with_the_last() -> None:
    blanks = [glyph(" ", 26, width=3), glyph(" ", 47, width=3)]
    drawn = [*blanks, glyph("\u064e", 37, width=0), glyph("ب", 35), glyph("ت", 20)]
    assert texts(list(in_place(drawn))) == "ت \u064eب "


@pytest.mark.parametrize(
    ("sign", "is_call"),
    [
        (SIGN, True),
        (replace(SIGN, y=97.0), False),
        (replace(SIGN, y=96.9), True),
        (replace(SIGN, y=88.0), False),
        (replace(SIGN, y=88.1), True),
        (replace(SIGN, size=17.0), False),
        (replace(SIGN, size=16.9), True),
        (replace(SIGN, x=40.0), False),
        (replace(SIGN, x=39.9), True),
        (replace(SIGN, x=24.0, width=10.0), False),
        (replace(SIGN, x=24.1, width=10.0), True),
        (replace(SIGN, x=6.0), False),
        (replace(SIGN, x=6.1), True),
    ],
)
@pytest.mark.parametrize("usual", [20.0, 40.0])
def test_where_a_figure_is_a_call(sign: Glyph, is_call: bool, usual: float) -> None:
    text = page(9, usual)
    assert without_calls([LETTER, sign, *text]) == [LETTER, *([] if is_call else [sign]), *text]


@pytest.mark.parametrize(("size", "is_call"), [(34.0, False), (33.9, True)])
def test_a_call_is_smaller_than_most_of_the_page(size: float, is_call: bool) -> None:
    letter, sign = glyph("s", 20, width=10, size=60), replace(SIGN, size=size, y=75.0)
    assert (sign not in without_calls([letter, sign, *page(9, 40)])) is is_call


@pytest.mark.parametrize(("count", "left"), [(100, 0), (101, 101)])
def test_more_small_figures_than_a_hundred_are_a_table(count: int, left: int) -> None:
    found = without_calls([LETTER, *[SIGN] * count, *page(300, 20)])
    assert found.count(SIGN) == left


@pytest.mark.parametrize(
    ("before", "behind", "is_call"), [(199, 0, True), (200, 0, False), (300, 198, True), (300, 199, False)]
)
def test_the_letter_of_a_call_is_drawn_near_it(before: int, behind: int, is_call: bool) -> None:
    first, last = ([LETTER], []) if not behind else ([], [LETTER])
    drawn = [*first, *page(before, 20), SIGN, *page(behind, 20), *last]
    assert (SIGN not in without_calls(drawn)) is is_call


def opens(
    lines: Sequence[float] = (80, 95),
    *,
    beside: float = 2,
    initial: Glyph = INITIAL,
    before: Sequence[Glyph] = (),
    behind: Sequence[Glyph] = (),
    text: str = "n",
    size: float = 10,
) -> bool:
    """Whether a large letter is set in front of the first of some lines beside it."""
    letters = [glyph(text, 40 + beside, width=5, y=y, size=size) for y in lines]
    drawn = [*before, initial, *behind, *letters, *page(150, 10)]
    found = with_initials(drawn)
    assert len(found) == len(drawn)
    return found != drawn


@pytest.mark.parametrize(
    ("lines", "is_one"),
    [
        ((80, 95), True),
        ((60.0, 80), False),
        ((60.1, 80), True),
        ((80, 101.5), True),
        ((80, 101.6), False),
        ((80, 85.0), False),
        ((80, 85.1), True),
        ((80,), False),
        ((), False),
    ],
)
def test_an_initial_stands_beside_two_lines(lines: tuple[float, ...], is_one: bool) -> None:
    assert opens(lines) is is_one


@pytest.mark.parametrize(("beside", "is_one"), [(-6.0, False), (-5.9, True), (19.9, True), (20.0, False)])
def test_an_initial_stands_close_to_its_lines(beside: float, is_one: bool) -> None:
    assert opens(beside=beside) is is_one


def test_an_initial_is_much_larger_than_its_lines_and_its_page() -> None:
    assert not opens(initial=replace(INITIAL, size=17.0), size=8, lines=(90, 95))
    assert opens(initial=replace(INITIAL, size=17.1), size=8, lines=(90, 95))
    assert not opens(initial=replace(INITIAL, size=34.0), size=20, lines=(80, 95))
    assert opens(initial=replace(INITIAL, size=34.0), size=19.9, lines=(80, 95))


def test_initials_and_what_they_open_are_letters() -> None:
    assert not opens(text="1")
    assert not opens(initial=replace(INITIAL, text="1"))


@pytest.mark.parametrize(
    ("beside", "is_alone"),
    [
        (INITIAL, False),
        (replace(INITIAL, text="1"), False),
        (replace(INITIAL, text=" "), True),
        (replace(INITIAL, text="1", y=101.0), True),
        (replace(INITIAL, text="1", size=9.0), True),
    ],
)
def test_an_initial_has_no_neighbour_of_its_size(beside: Glyph, is_alone: bool) -> None:
    far = replace(beside, x=900.0)
    assert opens(before=[far]) is is_alone
    assert opens(before=[glyph("t", 950, y=240), far]) is is_alone
    assert opens(behind=[far]) is is_alone
    assert opens(before=[far, glyph("t", 950, y=240)], behind=[glyph("t", 960, y=240), far])


def test_the_last_that_is_drawn_may_be_an_initial() -> None:
    letters = [glyph("n", 42, width=5, y=y, size=10) for y in (80, 95)]
    found = with_initials([*page(150, 10), *letters, INITIAL])
    assert found[150] == replace(INITIAL, x=32.0, y=80.0, width=10.0, size=10.0)
    assert found[151:] == letters


@pytest.mark.parametrize(("count", "is_one"), [(99, True), (100, False)])
def test_a_page_of_large_letters_has_no_initials(count: int, is_one: bool) -> None:
    large = [glyph("T", 900, y=500 + 50 * n, size=40) for n in range(count)]
    assert opens(behind=[*large, *page(150, 10)]) is is_one


@pytest.mark.parametrize(
    ("mixed", "whole", "misnamed"), [(7, 0, False), (8, 0, True), (10, 39, True), (10, 40, False)]
)
def test_how_many_words_of_two_scripts_are_too_many(mixed: int, whole: int, misnamed: bool) -> None:
    assert is_misnamed(["مÿن " * mixed, "خبر " * whole]) is misnamed


@pytest.mark.parametrize(
    ("known", "words", "short", "single", "misnamed"),
    [
        (40, 1000, 0, 0, True),
        (41, 1000, 0, 0, False),
        (4, 100, 0, 0, True),
        (5, 100, 0, 0, False),
        # Words of two letters count, single letters do not.
        (40, 1000, 100, 0, True),
        (41, 1000, 0, 100, False),
    ],
)
def test_of_a_hundred_words_four_are_those_that_every_text_has(
    known: int, words: int, short: int, single: int, *, misnamed: bool
) -> None:
    others = ["kwb"] * (words - known - short) + ["kw"] * short + ["k"] * single
    assert is_misnamed([" ".join(["the"] * known + others)]) is misnamed


@pytest.mark.parametrize(
    ("before", "letters", "misnamed"),
    [(0, 200, False), (0, 201, True), (4798, 201, True), (4799, 201, False)],
)
def test_two_hundred_letters_of_the_first_five_thousand_tell(
    before: int, letters: int, *, misnamed: bool
) -> None:
    assert is_misnamed(["1" * before, "k" * letters] if before else ["k" * letters]) is misnamed


TWICE = [glyph("z", 0, y=900, size=100)] * 2  # by which a page is known to draw glyphs again


@pytest.mark.parametrize(("size", "same", "other"), [(100.0, 11.9, 12.0), (0.0, 1.9, 2.0)])
def test_a_glyph_is_drawn_again_close_to_itself(size: float, same: float, other: float) -> None:
    first = glyph("l", 0, y=0, size=size)
    for n, moved in ((1, same), (2, other)):
        for axis in ({"x": moved}, {"y": moved}):
            assert len(drawn_once([*TWICE, first, replace(first, **axis)])) == 1 + n


@pytest.mark.parametrize(
    ("one", "other", "left"),
    [(6.0, 16.0, 1), (8.0, 13.9, 1), (16.6, 23.4, 1), (9.9, 16.7, 1), (8.0, 17.0, 2), (3.0, 20.0, 2)],
)
def test_glyphs_drawn_again_are_found_in_squares_of_two_grids(one: float, other: float, left: int) -> None:
    first = glyph("l", 0, y=0, size=100)
    assert len(drawn_once([replace(first, x=one), replace(first, x=other)])) == left
    assert len(drawn_once([replace(first, y=one), replace(first, y=other)])) == left


@pytest.mark.parametrize("figures", ["6", "12"])
def test_brackets_of_a_note_may_be_drawn_first_or_last(figures: str) -> None:
    signs = [glyph(sign, 30 + 3 * i, width=3, y=95, size=10) for i, sign in enumerate(f"[{figures}]")]
    assert without_calls([*signs, LETTER, *page(9, 20)]) == [LETTER, *page(9, 20)]
    assert without_calls([*page(9, 20), LETTER, *signs]) == [*page(9, 20), LETTER]
