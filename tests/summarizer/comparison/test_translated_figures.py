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


RAISED = "أعلنت شركة نيلكوم في القاهرة الأحد جمع 580 مليون دولار."


@pytest.mark.parametrize(
    ("theirs", "differ"),
    [
        ("On Sunday the firm said in Cairo that it had raised 620 million dollars.", True),
        # Of another day, of another city, two of one sentence.
        ("On Monday the firm said in Cairo that it had raised 620 million dollars.", False),
        ("On Sunday the firm said in Tunis that it had raised 620 million dollars.", False),
        ("On Sunday the firm in Cairo raised 620 million dollars and then 700 million dollars.", False),
    ],
)
def test_a_sum_stands_beside_a_name_and_a_day_that_both_have(theirs: str, *, differ: bool) -> None:
    assert bool(told([RAISED], [theirs, "It named 500 million dollars before."])) is differ


@pytest.mark.parametrize(
    ("ours", "theirs", "differ"),
    [
        # Up to two and a half times the other.
        (["وعثر على النفق على عمق 10 أمتار."], [DEEP.format(25)], True),
        (["وعثر على النفق على عمق 10 أمتار."], [DEEP.format(26)], False),
        # With the Arabic article or without it.
        (["وبلغت التكلفة 50 مليون دينار."], [COST.format(80)], True),
        # Of a share both sides tell what it is of, whatever stands beside it.
        (["وتحسن المؤشر في القاهرة الأحد بنسبة 54 بالمئة."], ["Turnout in Cairo on Sunday was 51%."], False),
        (["وبلغ التضخم في القاهرة الأحد 54 بالمئة."], ["Turnout in Cairo on Sunday was 51%."], False),
        (["وبلغت المشاركة في القاهرة الأحد 54 بالمئة."], ["Turnout in Cairo on Sunday was 51%."], True),
        # What is expected, and what it came to.
        (
            ["وبلغت تكلفة الرصيف 50 مليون دينار."],
            ["The new pier is expected to cost 80 million dinars."],
            False,
        ),
        # The other article knows of it, as the measure of something else.
        (["وعثر على النفق على عمق 10 أمتار."], [DEEP.format(15), "A wall is 10 metres long."], False),
        # One side does not tell what the sum is of.
        (["وتبلغ تكلفة الرصيف 50 مليون دينار."], ["The minister spoke of 80 million dinars."], False),
        # Seven words stand between what it is of and the figure, or eight.
        (
            ["وتبلغ تكلفة الرصيف 50 مليون دينار."],
            ["The cost of the new stone pier will be 80 million dinars."],
            True,
        ),
        (
            ["وتبلغ تكلفة الرصيف 50 مليون دينار."],
            ["The cost of the new old stone pier will be 80 million dinars."],
            False,
        ),
        # What stands in front of a mark or of another number is of that.
        (
            ["وتبلغ تكلفة الرصيف 50 مليون دينار."],
            ["The cost rose; the council paid 80 million dinars."],
            False,
        ),
        (["وتبلغ تكلفة الرصيف 50 مليون دينار."], ["They cost 3 ships and 80 million dinars."], False),
    ],
)
def test_both_sides_of_what_makes_two_figures_of_one_thing(
    ours: list[str], theirs: list[str], *, differ: bool
) -> None:
    assert bool(told(ours, theirs)) is differ


@pytest.mark.parametrize(
    ("theirs", "differ"),
    [
        ("La France a promis {} millions d'euros à la Tunisie pour ses puits.", True),
        ("La France a promis {} millions d'euros au Maroc pour ses puits.", False),
        ("La France et la Tunisie ont échangé pour {} millions d'euros.", False),
        ("Le pays a promis {} millions d'euros à la Tunisie pour ses puits.", False),
    ],
)
def test_sums_between_two_names_are_one(theirs: str, *, differ: bool) -> None:
    ours = ["ووعدت فرنسا تونس بتقديم 60 مليون يورو لحفر الآبار."]
    assert bool(told(ours, [theirs.format(80)], "fr")) is differ
    assert not told(ours, [theirs.format(60)], "fr")


def test_the_dead_of_one_sort_are_one_toll_in_two_languages() -> None:
    ours = ["غرق تسعة مهاجرين قبالة الساحل بعد انقلاب قاربهم."]
    assert told(ours, ["Douze migrants se sont noyés au large après le naufrage."], "fr")
    assert not told(ours, ["Douze soldats se sont noyés au large après le naufrage."], "fr")
