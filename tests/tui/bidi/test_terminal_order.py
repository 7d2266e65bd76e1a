"""Numbers where the terminal orders rows, held against our own ordering, from left to right."""

from __future__ import annotations

import pytest

from tui.bidi import Direction, Mode, layout
from tui.bidi.layout import Paragraph
from tui.bidi.terminal_order import BAR, numbers_held, stand_ins


def shown(text: str, direction: Direction = Direction.RTL, width: int = 60) -> list[str]:
    """What is sent to the terminal, row by row."""
    made = Paragraph(text, direction=direction, mode=Mode.TERMINAL, barred=True)
    return ["".join(cell.text for cell in row.cells) for row in made.rows(width)]


def ordered(sent: str, base: Direction) -> str:
    """What a terminal makes of a row that it takes for a paragraph of a direction."""
    (row,) = layout(sent, 60, direction=base)
    return "".join(cell.text for cell in row.cells)


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("1  وصل القطار", "١  وصل القطار"),
        ("2024 [1، 2، 5؛ بحسب الوزير]", "٢٠٢٤ [١، ٢، ٥؛ بحسب الوزير]"),
        ("8.9 مليون درهم", "٨.٩ مليون درهم"),
        ("5 مقالات · 3 أصول · mujaz · 7 جمل", f"٥ مقالات {BAR} ٣ أصول {BAR} mujaz {BAR} ٧ جمل"),
        ("وصل القطار 12 [1؛ ≠]", "وصل القطار 12 [1؛ ≠]"),
        ("1 mujaz قطار", "1 mujaz قطار"),
        ("2024-07-26 قطار", "2024-07-26 قطار"),
        ("12", "12"),
    ],
)
def test_a_number_before_right_to_left_letters_is_written_in_arabic_digits(text: str, sent: str) -> None:
    assert shown(text) == [sent]
    (row,) = layout(text, 60, direction=Direction.RTL, mode=Mode.TERMINAL)
    assert "".join(cell.text for cell in row.cells) == text  # where printed text is ordered, nothing is


@pytest.mark.parametrize(
    "text", ["1  وصل القطار", "2024 [1، 2، 5؛ بحسب الوزير]", "8.9 مليون درهم", "3 [1؛ قطار]"]
)
def test_such_a_row_comes_out_as_in_a_right_to_left_paragraph(text: str) -> None:
    (sent,) = shown(text)
    assert ordered(sent, Direction.LTR) == ordered(sent, Direction.RTL)
    assert ordered(text, Direction.LTR) != ordered(text, Direction.RTL)


def test_left_to_right_text_keeps_its_digits() -> None:
    assert shown("3 [1; قطار]", Direction.LTR) == ["3 [1; قطار]"]
    assert stand_ins("3 قطارات", rtl=False) == {}


def test_no_row_begins_with_a_number() -> None:
    rows = shown("وصل القطار الأول ومعه 300 راكب", width=22)
    assert [row.rstrip() for row in rows] == ["وصل القطار الأول", "ومعه 300 راكب"]
    assert shown("قطار " * 4 + "[1؛ ≠]", width=20)[1].startswith("قطار [1")


def test_numbers_are_held_by_a_word_and_not_by_each_other() -> None:
    assert numbers_held(["في", "(2024)", "12", "13", "", "4", "x2"]) == [
        "في (2024)",
        "12",
        "13",
        "",
        "4",
        "x2",
    ]
    assert " ".join(numbers_held(["a", "1", "b"])) == "a 1 b"
