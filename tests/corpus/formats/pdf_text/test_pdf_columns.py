"""How wide a line might be is told by its column, by what stands beside it, and by narrow lines around it."""

from __future__ import annotations

import pytest

from corpus.formats.pdf_text.pdf_columns import PageLine, columns
from corpus.formats.pdf_text.pdf_layout import paragraphs

WORDS = "and so it went on"


def line(text: str, y: float, left: float = 0, right: float = 300, size: float = 10) -> PageLine:
    return PageLine(text, 0, left, right, y, size)


def texts(lines: list[PageLine], *, rtl: bool = False) -> list[str]:
    return [part.text for part in paragraphs(lines, rtl=rtl)]


def test_lines_over_each_other_are_a_column() -> None:
    lines = [line("a", 0), line("b", 12, right=100), line("c", 24)]
    assert set(columns(lines, rtl=False).values()) == {(0, 300)}


def test_a_footer_under_two_columns_widens_neither() -> None:
    left = [line("a", y, right=140) for y in range(0, 120, 12)]
    right = [line("b", y, left=160) for y in range(0, 120, 12)]
    footer = line("The Paper 7", 200, left=100, right=200)
    edges = columns([*left, *right, footer], rtl=False)
    assert (edges[left[3]], edges[right[3]]) == ((0, 140), (160, 300))


def test_headings_over_two_columns_that_are_as_many_as_lines_count() -> None:
    lines = [line("a", 12, right=140), line("b", 12, left=160), *(line("c", y) for y in (0, 24, 36))]
    assert columns(lines, rtl=False)[lines[0]] == (0, 160)  # up to what stands beside it


def test_a_table_beside_the_text_takes_of_its_width() -> None:
    text = [
        line(WORDS, 0, right=195),
        line(WORDS, 12, right=180),
        line(WORDS, 24, right=175),
        line(WORDS, 60),
    ]
    table = [line("12", y, left=200, size=7) for y in (8, 26)]
    edges = columns([*text, *table], rtl=False)
    assert [edges[one][1] for one in text] == [200, 200, 200, 300]


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("at_start", [False, True])
def test_lines_beside_a_picture_are_one_paragraph(rtl: bool, at_start: bool) -> None:
    def narrow(text: str, y: float, width: float) -> PageLine:
        # The picture is 100 wide.
        if rtl:
            right = 200.0 if at_start else 300.0
            return line(text, y, right - width, right)
        left = 100.0 if at_start else 0.0
        return line(text, y, left, left + width)

    lines = [
        line(f"{WORDS} to the end.", 0),
        narrow(f"{WORDS} beside it", 40, 195),
        narrow(f"{WORDS}. But there", 52, 190),
        narrow("it rained on.", 64, 60),
        narrow(f"{WORDS} below it", 76, 198),
        narrow(f"{WORDS} once more", 88, 188),
        line(f"{WORDS} at last.", 120),
    ]
    assert texts(lines, rtl=rtl) == [
        f"{WORDS} to the end.",
        f"{WORDS} beside it {WORDS}. But there it rained on.",
        f"{WORDS} below it {WORDS} once more",
        f"{WORDS} at last.",
    ]


@pytest.mark.parametrize(
    "items",
    [
        (
            "oak, ash and elm",
            "lime, pine and yew",
            "fir and birch too",
            "all the others",
        ),  # no end of a sentence
        ("It is an oak.", "It is an elm.", "It is a lime.", "It is an ash."),
        ("Oak. Elm", "Lime", "Ash", "Yew"),
    ],
)
def test_items_of_a_list_stay_apart(items: tuple[str, ...]) -> None:
    lines = [line(f"{WORDS}:", 0), *(line(text, 28 + 12 * i, right=150) for i, text in enumerate(items, 1))]
    assert texts([*lines, line(WORDS, 110)])[1:5] == list(items)


def test_rows_of_figures_stay_apart() -> None:
    rows = ["2016 830", "2021 611 12%", "2026 418"]
    assert texts([line(text, 12 * i, right=60) for i, text in enumerate(rows)]) == rows
    assert texts([line("it was so in", 0, right=60), line("2016.", 12, right=25)]) == ["it was so in 2016."]
