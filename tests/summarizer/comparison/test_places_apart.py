"""Places of one sort in each other's place, and tolls of two places."""

from __future__ import annotations

from tests.summarizer.comparison.test_differences import compared, told, values

BOMB = "انفجرت سيارة مفخخة في {} وسط العاصمة صباح الاثنين وأدت إلى إصابة خمسة مدنيين."


def test_a_quarter_for_a_quarter_differs() -> None:
    analysis = compared(BOMB.format("حي الزيتون"), BOMB.format("حي المرجان"))
    (conflict,) = told(analysis)
    assert (conflict.kind, values(conflict)) == ("place", ["حي الزيتون", "حي المرجان"])
    assert analysis.claims == ()


def test_what_the_other_article_names_too_may_be_both() -> None:
    analysis = compared(
        BOMB.format("حي الزيتون"), BOMB.format("حي المرجان") + " وهرع سكان الزيتون إلى المكان."
    )
    assert told(analysis) == []


def test_spellings_and_another_sort_of_place_are_no_difference() -> None:
    assert told(compared(BOMB.format("حي الزيتون"), BOMB.format("حي الزيتونة"))) == []
    assert told(compared(BOMB.format("حي الزيتون"), BOMB.format("شارع المرجان"))) == []
