"""Figures and days that another article tells of as well: what is one of them, and what is not."""

from __future__ import annotations

from collections.abc import Hashable

import pytest

from summarizer import build_document, extract_facts
from summarizer.comparison.pairs.statements import describe
from summarizer.comparison.pairs.told_elsewhere import _is_plain, told_elsewhere
from summarizer.comparison.values.quantity import Quantity
from summarizer.comparison.values.value_reading import read_values
from summarizer.comparison.values.values import Value
from tests.summarizer.builders import article_of
from tests.summarizer.facts.articles import build

ONE, OTHER = "ضصثقغع فخحجدش شطظزرذ.", "ضصثقغع قغفخحج دشطظزر."
PUBLISHED = "2031-05-01T08:00"


def figure(about: str, low: float, high: float | None = None, *, of: str = "") -> Value:
    high = low if high is None else high
    quantity = Quantity(about, of, low, high, "", part=False, start=0, end=2, said=(0, 2))
    return Value(0, 0, "figure", about, 0, 2, quantity=quantity)


def date(date: str, *words: str, role: str = "") -> Value:
    return Value(0, 0, "date", "date", 0, 2, date=date, words=words, role=role)


def tells_alike(
    one: Value, other: Value, texts: tuple[str, str] = (ONE, OTHER), published: str | None = PUBLISHED
) -> bool:
    """Whether two articles' sentences with such values are each told of elsewhere."""
    articles = [article_of(text, id=f"a{n}", published=published) for n, text in enumerate(texts)]
    document = build_document(articles)
    found = told_elsewhere(document, describe(document), [[one], [other]])
    assert found in (set(), {0, 1})
    return bool(found)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (figure("ship", 11), figure("ship", 11), True),
        (figure("ship", 10), figure("ship", 10), False),
        (figure("ship", 9, 12), figure("ship", 9, 12), True),
        (figure("ship", 12), figure("ship", 13), False),
        (figure("ship", 9, 12), figure("ship", 10, 12), False),
        (figure("ship", 12), figure("boat", 12), False),
        # People are people, whatever befell them.
        (figure("dead", 12), figure("hurt", 12), True),
        (figure("people", 12), figure("hurt", 12), True),
        (figure("people", 12), figure("ship", 12), False),
        # Who of the dead died of what, and how old somebody is.
        (figure("dead", 12, of="died"), figure("dead", 12, of="died"), False),
        (figure("dead", 12, of="child"), figure("dead", 12, of="child"), True),
        (figure("age كريم", 34), figure("age كريم", 34), False),
        # Half of something is half of anything.
        (figure("%", 50), figure("%", 50), False),
        (figure("%", 51), figure("%", 51), True),
        # Years from one to another are a span, and from one on are none.
        (date("2014/2020", role="between"), date("2014/2020"), True),
        (date("2014", role="from"), date("2014"), False),
        (figure("ship", 50), figure("ship", 50), True),
    ],
)
def test_figures(one: Value, other: Value, *, alike: bool) -> None:
    assert tells_alike(one, other) is alike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (date("2031-04-20", "day"), date("2031-04-20", "day"), True),
        (date("2031-04-20", "day"), date("2031-04-21", "day"), False),
        (date("2031-04", "month"), date("2031-04", "month"), False),
        (date("", "day"), date("", "day"), False),
        # The day of the news is everybody's, and a weekday may be that of another week.
        (date("2031-05-01", "day"), date("2031-05-01", "day"), False),
        (date("2031-04-20", "day", "weekday"), date("2031-04-20", "day", "weekday"), False),
        # So is when it was told.
        (date("2031-04-20", "day", role="said"), date("2031-04-20", "day", role="said"), False),
        (date("2031-04-20", "day", role="from"), date("2031-04-20", "day", role="from"), True),
        # A past year is one, whether its day is told or not.
        (date("2030", "year"), date("2030", "year"), True),
        (date("2031", "year"), date("2031", "year"), False),
        (date("2032", "year"), date("2032", "year"), False),
        (date("2030-04-20", "day"), date("2030-04-20", "day"), True),
        (date("2030-04", "month"), date("2030-04", "month"), True),
        (date("2030-04", "month"), date("2030-05", "month"), False),
        (date("2030", "year", role="from"), date("2030", "year", role="from"), False),
    ],
)
def test_days_and_years(one: Value, other: Value, *, alike: bool) -> None:
    assert tells_alike(one, other) is alike


def test_without_a_day_of_publication_no_year_is_past() -> None:
    day = date("2030-04-20", "day")
    assert tells_alike(day, day, published=None)
    assert not tells_alike(date("2030", "year"), date("2030", "year"), published=None)


@pytest.mark.parametrize(("number", "alike"), [("20319", True), ("2.031.9", True), ("2031", False)])
def test_a_number_of_five_digits_is_one_whatever_it_counts(number: str, *, alike: bool) -> None:
    texts = (f"ضصثقغع فخحجدش {number} شطظزرذ.", f"ضصثقغع قغفخحج {number} دشطظزر.")
    assert tells_alike(date(""), date(""), texts) is alike


def test_a_word_is_shared_as_well() -> None:
    one = figure("ship", 12)
    assert not tells_alike(one, one, (ONE, "قغفخحج دشطظزر خحجدش."))


def test_another_sentence_of_the_article_is_not_elsewhere() -> None:
    document = build_document([article_of(ONE, OTHER)])
    told = [[figure("ship", 12)], [figure("ship", 12)]]
    assert told_elsewhere(document, describe(document), told) == set()


def test_three_articles_tell_of_it_each() -> None:
    document = build_document([article_of(text, id=f"a{n}") for n, text in enumerate((ONE, OTHER, ONE))])
    told = [[figure("ship", 12)]] * 3
    assert told_elsewhere(document, describe(document), told) == {0, 1, 2}


def test_a_third_in_words_is_one_in_per_cents() -> None:
    assert tells_alike(figure("%", 100 / 3), figure("%", 33))
    assert not tells_alike(figure("%", 33.2), figure("%", 33))


def test_so_many_dead_are_the_same_in_whatever_words() -> None:
    apart = ("ضصثقغع فخحجدش شطظزرذ.", "كمنتال بيسشئءؤ رلاىةوز.")
    assert tells_alike(figure("dead", 5300), figure("people", 5300), apart)
    assert not tells_alike(figure("dead", 5000), figure("people", 5000), apart)
    assert not tells_alike(figure("dead", 530), figure("people", 530), apart)


def test_a_place_in_a_table_is_one_in_words_and_in_digits() -> None:
    texts = ("واحتلت البحرين المركز الثالث والثلاثين في الترتيب.", "وجاءت البحرين في المركز {} عالميا.")
    for number, alike in ((33, True), (34, False)):
        articles = [
            article_of(text.format(number), id=f"a{n}", published=PUBLISHED) for n, text in enumerate(texts)
        ]
        document = build_document(articles)
        found = told_elsewhere(document, describe(document), read_values(document, ()))
        assert found == ({0, 1} if alike else set())


@pytest.mark.parametrize(("other", "alike"), [("La BCE parle à 2 %.", True), ("La Fed dort à 2 %.", False)])
def test_a_small_share_is_told_of_one_body_once(other: str, *, alike: bool) -> None:
    articles = [
        build(text, "fr", "2031-05-01", f"a{n}")
        for n, text in enumerate(("La BCE a laissé son taux à 2 % jeudi.", other))
    ]
    document, facts = build_document(articles), extract_facts(articles)
    found = told_elsewhere(document, describe(document, facts), read_values(document, facts))
    assert bool(found) is alike


@pytest.mark.parametrize(
    ("key", "plain"),
    [
        (("people", 5300.0, 5300.0), True),
        (("people", 5300.0, 5400.0), False),
        (("people", 5000.0, 5000.0), False),
        (("people", 900.0, 900.0), False),
        (("metre", 5300.0, 5300.0), False),
        ("people", False),
    ],
)
def test_so_many_people_that_two_texts_hardly_count_others(key: Hashable, *, plain: bool) -> None:
    assert _is_plain(key) is plain
