"""Tolls of two events told alike."""

from __future__ import annotations

import pytest

from summarizer import analyse, build_document, extract_facts
from tests.summarizer.builders import article_of
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


def test_tolls_of_two_known_cities_do_not_but_where_an_article_names_both() -> None:
    texts = [RAID.format(n, city, "الأحد") for n, city in (("7 مدنيين", "حلب"), ("12 مدنيا", "حماة"))]
    assert "figure" not in {conflict.kind for conflict in told(compared(*texts, published=DAY))}
    for n, city in ((0, "حماة"), (1, "حلب")):
        both = [text + f" ويصل الطريق إلى {city}." * (k == n) for k, text in enumerate(texts)]
        assert "figure" in {conflict.kind for conflict in told(compared(*both, published=DAY))}


def test_a_city_and_a_state_may_be_of_one_event() -> None:
    texts = [RAID.format(n, place, "الأحد") for n, place in (("7 مدنيين", "حلب"), ("12 مدنيا", "سوريا"))]
    assert len(told(compared(*texts, published=DAY))) == 1


def test_a_figure_in_common_joins_two_days() -> None:
    texts = [
        RAID.format(n, "مدينة المرجان", day).replace(" في", " وأصيب 30 آخرون في", 1)
        for n, day in (("7 مدنيين", "الأحد"), ("12 مدنيا", "الجمعة"))
    ]
    assert any(conflict.kind == "figure" for conflict in told(compared(*texts, published=DAY)))


def test_tolls_of_one_day_and_place_do() -> None:
    texts = [RAID.format(n, "مدينة المرجان", "الأحد") for n in ("7 مدنيين", "12 مدنيا")]
    assert len(told(compared(*texts, published=DAY))) == 1


def test_an_accident_elsewhere_that_both_articles_tell_of_is_another_one() -> None:
    texts = [
        RAID.format(n, place, "الأحد")
        for n, place in (("7 مدنيين", "قرية المرجان"), ("12 مدنيا", "قرية الزيتون"))
    ]
    both = [texts[0], f"{texts[1]} ويصل الطريق إلى المرجان."]
    assert told(compared(*both, published=DAY)) == []


def test_a_list_of_accidents_tells_each_with_the_same_words() -> None:
    articles = [
        article_of("لقي 16 شخصا مصرعهم في تصادم حافلتين قرب الواحة صباح اليوم.", id="a"),
        article_of(
            "لقي 10 أشخاص مصرعهم في تصادم حافلتين قرب الواحة صباح اليوم.",
            "لقي 75 شخصا مصرعهم في غرق عبارة في الخليج.",
            "لقي 51 شخصا مصرعهم بعد انهيار جسر فوق النهر.",
            id="b",
        ),
    ]
    analysis = analyse(build_document(articles), extract_facts(articles))
    assert [[value.value for value in own.values] for own in told(analysis)] == [["16 شخصا", "10 أشخاص"]]


def test_the_dead_since_dawn_are_those_of_another_day() -> None:
    texts = (
        "وقتل 34 مدنيا في غارات على مدينة المرجان منذ الفجر، بحسب المرصد.",
        "وقتل 58 مدنيا في غارات على مدينة المرجان يوم الخميس، بحسب المرصد.",
    )
    days = ("2031-05-06", "2031-05-08")
    assert "figure" not in {conflict.kind for conflict in told(compared(*texts, published=days))}
    later = texts[1].replace("يوم الخميس", "يوم الثلاثاء")
    assert "figure" in {conflict.kind for conflict in told(compared(texts[0], later, published=days))}


def test_what_two_states_have_is_of_two_things() -> None:
    medals = "وأحرزت {} {} ميداليات في الدورة منها ذهبيتان."
    one, other = medals.format("البحرين", "أربع"), medals.format("الجزائر", "3")
    assert "figure" not in {conflict.kind for conflict in told(compared(one, other, published=DAY))}
    other = medals.format("البحرين", "3")
    assert "figure" in {conflict.kind for conflict in told(compared(one, other, published=DAY))}
