"""What happened on two days of the week is no one thing."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.comparison.apart.weekdays import weekdays_apart
from summarizer.comparison.pairs.relations import Judged
from tests.summarizer.builders import article_of

SATURDAY = "توفي السبت صياد متأثرا بجروح أصيب بها في ميناء المرجان."


def apart(one: str, other: str, same: float = 0.9, language: str = "ar") -> bool:
    document = build_document(
        [article_of(text, id=id_, language=language) for id_, text in (("a", one), ("b", other))]
    )
    return bool(weekdays_apart(document, {(0, 1): Judged(same, same)}, 0.6))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("توفي صباح الأحد صياد متأثرا بجروح أصيب بها في ميناء المرجان.", True),
        ("قال طبيب إن صيادا توفي مساء الأحد متأثرا بجروحه في ميناء المرجان.", True),
        ("توفي السبت صياد أصيب الجمعة في ميناء المرجان.", False),
        ("توفي صياد متأثرا بجروح أصيب بها في ميناء المرجان.", False),
        # The day on which somebody said so is none of what he said.
        ("قال طبيب يوم الأحد إن صيادا توفي متأثرا بجروحه في ميناء المرجان.", False),
        ('وقال الطبيب الأحد: "توفي الصياد متأثرا بجروحه في ميناء المرجان".', False),
    ],
)
def test_two_days_are_two_happenings(other: str, expected: bool) -> None:
    assert apart(SATURDAY, other) is expected
    assert apart(other, SATURDAY) is expected


def test_pairs_that_are_hardly_alike_are_not_looked_at() -> None:
    assert not apart(SATURDAY, "توفي صباح الأحد صياد في ميناء المرجان.", same=0.5)


def test_english_names_the_day_of_the_news() -> None:
    assert not apart("A fisherman died on Saturday.", "A fisherman died, police said Sunday.", language="en")
