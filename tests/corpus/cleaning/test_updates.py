"""How old an update of a live page is, is none of its text; a day may be a heading of it."""

from __future__ import annotations

import pytest

from corpus.cleaning.updates import counts_updates, picture_numbers
from corpus.languages import get_language


@pytest.mark.parametrize(
    ("code", "line", "is_one"),
    [
        ("ar", "منذ 3 ساعات", True),
        ("en", "Page 2 of 3", True),
        ("ar", "صفحة 2 من 4", True),
        ("en", "Page 2 of the book", False),
        ("en", "Page 2", False),
        ("ar", "منذ ساعتين", True),
        ("fr", "Il y a 2 heures", True),
        ("en", "an hour ago", True),
        ("ar", "تحديث 4", True),
        ("ar", "منذ 3 سنوات", False),
        ("ar", "منذ 3 ساعات والنار مشتعلة", False),
        ("fr", "Il y a 2 candidats", False),
        ("fr", "15 mai 2024", False),
        ("en", "Updated 3", True),
        ("en", "Updated 3, updated 4", True),
        ("en", "Updated", False),
        ("en", "3", False),
        ("en", "Updated 3 bridges", False),
        ("en", "Updated " * 4 + "12345678", True),  # forty letters
        ("en", "Updated " * 4 + "123456789", False),
    ],
)
def test_the_age_or_number_of_an_update(code: str, line: str, is_one: bool) -> None:
    assert counts_updates(line, get_language(code)) is is_one


@pytest.mark.parametrize(
    ("lines", "counted"),
    [
        (["1/3", "Un pont.", "2/3", "3 / 3"], {0, 2, 3}),
        (["1/4"], set()),  # a quarter
        (["23/16", "74/60"], set()),  # scores
        (["1/3", "2/5"], set()),
        (["3/3", "1/3"], set()),
        (["1/2", "2/2"], {0, 1}),
        (["2/2", "3/2"], set()),
        (["1/2", "2/2", "3/2"], set()),
        (["1/7", "3/7", "5/7"], set()),
    ],
)
def test_the_numbers_of_a_gallerys_pictures(lines: list[str], counted: set[int]) -> None:
    assert picture_numbers(lines) == counted
