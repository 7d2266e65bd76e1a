"""A paper's name and day above the one page of a PDF."""

from __future__ import annotations

import pytest

from corpus.formats.pdf_text.pdf_columns import PageLine
from corpus.formats.pdf_text.pdf_headers import split_dated
from corpus.languages import get_language

FR = get_language("fr")


def line(text: str, y: float, *, size: float = 10, left: float = 20) -> PageLine:
    return PageLine(text, 0, left, left + 200, y, size)


BODY = [
    line("Le moulin rouvre", 120, size=20),
    line("Le moulin a rouvert lundi après deux", 150),
    line("ans de travaux sur la rivière.", 163),
]


def test_the_row_of_name_and_day_is_set_aside_wherever_it_is_drawn() -> None:
    head = [line("Le Courrier du Lac", 40), line("Mercredi 12 juin 2024", 40.5, left=300)]
    assert split_dated([*BODY, *head], FR) == (BODY, ["Le Courrier du Lac", "Mercredi 12 juin 2024"])


@pytest.mark.parametrize(
    "head",
    [
        line("Mercredi 12 juin 2024", 100),  # right above the headline
        line("Mercredi 12 juin 2024", 40, size=20),  # as large as one
        line("Le Courrier du Lac", 40),  # no day
        line("Le 12 juin 2024, le moulin du lac a rouvert ses portes au public.", 40),  # a sentence
        line("Le moulin a rouvert le 12 juin 2024.", 40),
    ],
)
def test_other_first_lines_stay(head: PageLine) -> None:
    assert split_dated([head, *BODY], FR) == ([head, *BODY], [])


def test_a_sentence_beside_the_day_keeps_both() -> None:
    head = [line("Le moulin du lac est rouvert.", 40), line("Mercredi 12 juin 2024", 40, left=300)]
    assert split_dated([*head, *BODY], FR) == ([*head, *BODY], [])


def test_a_page_of_one_line_stays() -> None:
    lines = [line("Mercredi 12 juin 2024", 40)]
    assert split_dated(lines, FR) == (lines, [])
    assert split_dated([], FR) == ([], [])
