"""What browsers print above and below a page is told from its text."""

from __future__ import annotations

import pytest

from corpus.formats.pdf_text.pdf_columns import PageLine
from corpus.formats.pdf_text.pdf_margins import Margins, split_margins


def line(text: str, y: float, page: int = 0) -> PageLine:
    return PageLine(text, page, 20, 300, y, 10)


BODY = [line("The mill reopens", 80), line("The mill was reopened on Monday.", 110)]


@pytest.mark.parametrize(
    "printed",
    [
        [line("11/30/24, 3:01 AM", 20), line("The mill reopens | The Ferry", 20.4)],
        [line("30/11/2024 15:01 The mill reopens | The Ferry", 20)],
    ],
)
def test_a_browsers_rows_are_set_aside_and_tell_title_and_site(printed: list[PageLine]) -> None:
    footer = [line("https://www.ferry.example/mill", 800), line("1/1", 800)]
    kept, texts, margins = split_margins([*BODY, *printed, *footer])
    assert kept == BODY
    assert texts == [one.text for one in (*printed, *footer)]
    assert margins == Margins("The mill reopens | The Ferry", "ferry.example")


def test_a_file_has_no_domain() -> None:
    assert split_margins([*BODY, line("file:///home/a/mill.html", 800)])[2] == Margins()


def test_an_address_amid_the_text_and_a_day_without_an_hour_stay() -> None:
    lines = [line("30/11/2024", 20), BODY[0], line("https://ferry.example", 95), BODY[1]]
    assert split_margins(lines) == (lines, [], Margins())


def test_a_page_of_one_row_stays() -> None:
    lines = [line("11/30/24, 3:01 AM", 20)]
    assert split_margins(lines)[0] == lines


@pytest.mark.parametrize(("y", "is_one"), [(21.9, True), (22.0, False)])
def test_a_row_is_two_points_high(y: float, is_one: bool) -> None:
    beside = line("1/1", y)
    kept, _, _ = split_margins([line("11/30/24, 3:01 AM", 20), beside, *BODY])
    assert (beside not in kept) is is_one


def test_only_the_first_day_is_that_of_printing() -> None:
    lines = [line("30/11/2024 15:01 Night of 30/11/2024 15:01", 20), *BODY]
    assert split_margins(lines)[2].title == "Night of 30/11/2024 15:01"
