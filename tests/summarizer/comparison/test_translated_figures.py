"""Measures and sums that differ between articles in two languages, and those of other things."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summarizer import analyse, build_document, extract_facts
from tests.summarizer.builders import article_of

DAY = "2031-05-06"
DEEP = "Rescuers found the tunnel at a depth of {} metres."
COST = "The new pier will cost {} million dinars."
TOWER = "The tower is {} metres high."


def told(
    ours: Sequence[str],
    theirs: Sequence[str],
    language: str = "en",
    days: tuple[str | None, str | None] = (DAY, DAY),
) -> list[tuple[str, ...]]:
    """The values that an Arabic article and one in another language differ in."""
    articles = [
        article_of(*ours, id="a", published=days[0]),
        article_of(*theirs, id="b", language=language, published=days[1]),
    ]
    analysis = analyse(build_document(articles), extract_facts(articles))
    return [tuple(value.value for value in own.values) for own in analysis.conflicts]


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("وعثر على النفق على عمق 10 أمتار.", DEEP.format(15), True),
        ("وعثر على النفق على عمق 10 أمتار.", DEEP.format(10), False),
        # Too far apart for one thing.
        ("وعثر على النفق على عمق 10 أمتار.", DEEP.format(60), False),
        # Another measure, and one that many things have.
        ("ويبعد النفق عن القرية مسافة 10 أمتار.", DEEP.format(15), False),
        ("ويبلغ ارتفاع الجدار 10 أمتار.", TOWER.format(15), False),
        ("وتبلغ تكلفة الرصيف 50 مليون دينار.", COST.format(80), True),
        ("ودفعت العائلة فدية قدرها 50 مليون دينار.", COST.format(80), False),
        ("وبلغت نسبة المشاركة 54 بالمئة.", "Turnout was 51 percent.", True),
        ("وبلغت نسبة التضخم 54 بالمئة.", "Turnout was 51 percent.", False),
        ("وتحسن المؤشر بنسبة 54 بالمئة.", "Turnout was 51 percent.", False),
    ],
)
def test_what_a_measure_is_of_is_told_by_a_word_beside_it(one: str, other: str, *, differ: bool) -> None:
    assert bool(told([one], [other])) is differ


def test_speeds_are_those_of_one_thing_where_one_person_tells_of_them() -> None:
    ours = "وقال المحقق سامي الجبلي إن القطار كان يسير بسرعة 95 كيلومترا في الساعة."
    theirs = "Le train roulait à 110 km/h, selon l'enquêteur {}."
    assert told([ours], [theirs.format("Sami Jabali")], "fr") == [("95 كيلومترا في الساعة", "110 km/h")]
    assert not told([ours], [theirs.format("Omar Rached")], "fr")


def test_of_several_sums_the_one_beside_the_same_names_and_days_is_held_against_the_other() -> None:
    ours = "أعلنت شركة نيلكوم في القاهرة الأحد بيع أبراجها مقابل 580 مليون دولار."
    theirs = "On Sunday the firm said in Cairo that it had sold its towers for 620 million dollars."
    assert told([ours], [theirs, "It owes 500 million dollars."]) == [
        ("580 مليون دولار", "620 million dollars")
    ]


def test_articles_of_two_weeks_or_of_no_day_are_not_held_against_each_other() -> None:
    cost = "وتبلغ تكلفة الرصيف 50 مليون دينار."
    assert told([cost], [COST.format(80)], days=(DAY, "2031-05-09"))
    assert not told([cost], [COST.format(80)], days=(DAY, "2031-05-10"))
    assert not told([cost], [COST.format(80)], days=(DAY, None))


def test_an_article_that_gives_several_costs_differs_in_none() -> None:
    costs = [COST.format(80), "The bridge cost 90 million dinars."]
    assert not told(["وتبلغ تكلفة الرصيف 50 مليون دينار."], costs)


def test_who_gives_a_sum_may_tell_that_it_is_one() -> None:
    ours = "وقال الوزير سامي الجبلي إن كل بحار سيتلقى 3 آلاف دينار."
    theirs = "Every sailor will receive {} dinars, minister {} said."
    assert told([ours], [theirs.format("5,000", "Sami Jabali")])
    assert not told([ours], [theirs.format("5,000", "Omar Rashed")])


def test_what_lasts_until_two_days_is_told_by_one_person() -> None:
    ours = "وقال النقابي سامي الجبلي إن الإضراب سيستمر حتى يوم الأحد."
    theirs = "La grève durera jusqu'à vendredi, a annoncé le syndicaliste {}."
    assert told([ours], [theirs.format("Sami Jabali")], "fr") == [("يوم الأحد", "vendredi")]
    assert not told([ours], [theirs.format("Omar Rached")], "fr")
