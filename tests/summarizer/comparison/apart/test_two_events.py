"""Tolls of two events told alike."""

from __future__ import annotations

import pytest

from summarizer import Analysis, analyse, build_document, extract_facts
from summarizer.comparison.apart.places import Sites
from summarizer.comparison.apart.two_events import without_two_events
from summarizer.comparison.differences import Difference
from summarizer.comparison.values.quantity import Quantity
from summarizer.comparison.values.values import Value, ValueKind
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


def test_nor_where_an_article_names_the_other_city_in_another_sentence() -> None:
    texts = [[RAID.format(n, city, "الأحد")] for n, city in (("7 مدنيين", "حلب"), ("12 مدنيا", "حماة"))]
    texts[0].append("تصل شاحنات المساعدات من حماة كل صباح عبر طريق الجبل القديم.")
    articles = [article_of(*own, id=f"a{n}", published=DAY[n]) for n, own in enumerate(texts)]
    analysis = analyse(build_document(articles), extract_facts(articles))
    assert "figure" in {conflict.kind for conflict in told(analysis)}


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


def left(analysis: Analysis, *differences: Difference) -> list[Difference]:
    """The differences of two sentences that are not of two events, none of their values known."""
    document, facts = analysis.document, analysis.facts
    values: list[list[Value]] = [[] for _ in document.candidates]
    sites = Sites(document, facts)
    return without_two_events(document, differences, values, analysis.statements, facts, sites)


def difference(about: str, *, kind: ValueKind = "figure", read: bool = True) -> Difference:
    """Two values of the first sentences of two articles: numbers that were read, or words."""
    quantity = Quantity(about, "", 3, 3, "", part=False, start=0, end=1, said=(0, 1)) if read else None
    one, other = (Value(n, n, kind, about, 0, 1, quantity=quantity, words=("x",)) for n in (0, 1))
    return Difference(one, other)


MEDALS = "وأحرزت {} {} ميداليات في الدورة منها ذهبيتان."


def test_only_figures_that_were_read_are_of_two_things_by_their_places() -> None:
    analysis = compared(MEDALS.format("البحرين", "أربع"), MEDALS.format("الجزائر", "3"), published=DAY)
    counted = difference("count medal")
    kept = [
        difference("score", read=False),
        difference("date", kind="date"),
        difference("place", kind="place", read=False),
    ]
    assert left(analysis, counted, *kept) == []  # one pair of sentences, which tells of two things
    assert left(analysis, *kept) == kept


def test_places_are_told_apart_in_one_language_and_where_none_is_in_common() -> None:
    arabic = MEDALS.format("البحرين", "أربع")
    english = "Algeria won 3 medals at the games, two of them gold, its best result in years."
    articles = [article_of(arabic, id="a"), article_of(english, id="b", language="en")]
    analysis = analyse(build_document(articles), extract_facts(articles))
    assert len(left(analysis, difference("count medal"))) == 1
    both = compared(arabic, MEDALS.format("الجزائر بعد البحرين", "3"), published=DAY)
    assert len(left(both, difference("count medal"))) == 1


def test_places_of_a_mixed_set_are_of_one_sort_by_their_names_in_the_language_compared() -> None:
    texts = (MEDALS.format("البحرين", "أربع"), MEDALS.format("الجزائر", "3"))
    articles = [article_of(text, id=f"a{n}") for n, text in enumerate(texts)]
    articles.insert(
        0, article_of("Bahrain and Algeria sent 40 athletes each to the games.", id="e", language="en")
    )
    analysis = analyse(build_document(articles), extract_facts(articles))
    assert {("Bahrain",), ("البحرين",)} <= {own for fact in analysis.facts for _, own in fact.names}
    one, other = (n for n, c in enumerate(analysis.document.candidates) if c.article > 0)
    quantity = difference("count medal").first.quantity
    values = [Value(n, n, "figure", "count medal", 0, 1, quantity=quantity) for n in (one, other)]
    assert left(analysis, Difference(*values)) == []


def test_the_day_of_a_toll_since_dawn_ends_its_sentence_too() -> None:
    texts = (
        "وبحسب المرصد قتل 34 مدنيا في غارات على مدينة المرجان منذ الفجر.",
        "وبحسب المرصد قتل 58 مدنيا في غارات على مدينة المرجان يوم الخميس.",
    )
    days = ("2031-05-06", "2031-05-08")
    assert "figure" not in {conflict.kind for conflict in told(compared(*texts, published=days))}


def test_a_month_or_the_day_of_the_telling_is_no_day_of_a_toll() -> None:
    toll = "وقتل {} مدنيا في غارات على مدينة المرجان {}، بحسب المرصد."
    days = ("2031-05-06", "2031-05-06")
    for when in ("في نيسان", "وقال الناطق الأربعاء إنها مستمرة"):
        texts = (toll.format(34, "منذ الفجر"), toll.format(58, when))
        assert "figure" in {conflict.kind for conflict in told(compared(*texts, published=days))}, when
