"""Tolls of two events told alike."""

from __future__ import annotations

import pytest

from tests.summarizer.comparison.test_differences import compared, told

RAID = "قتل {} في غارة على {} يوم {}، بحسب المرصد."
DAY = ("2031-05-06", "2031-05-06")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("7 مدنيين", "مدينة المرجان", "الأحد"), ("12 مدنيا", "مدينة المرجان", "الجمعة")),
        (("7 مدنيين", "قرية المرجان", "الأحد"), ("12 مدنيا", "قرية الزيتون", "الأحد")),
    ],
)
def test_tolls_of_two_days_or_places_do_not_contradict_each_other(
    one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    analysis = compared(RAID.format(*one), RAID.format(*other), published=DAY)
    assert told(analysis) == []
    assert analysis.claims == ()


def test_tolls_of_one_day_and_place_do() -> None:
    texts = [RAID.format(n, "مدينة المرجان", "الأحد") for n in ("7 مدنيين", "12 مدنيا")]
    assert len(told(compared(*texts, published=DAY))) == 1
