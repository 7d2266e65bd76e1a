"""A few articles parted by the events they tell of."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.events import parting
from summarizer.events.parting import across_languages, parted, with_others
from tests.summarizer.builders import article_of

TAZA = article_of("غمرت السيول أحياء تازة وقال العمدة كريم السبتي إنها تراجعت.", title="سيول في تازة")
OUJDA = article_of("غمرت السيول أحياء وجدة وقال العمدة سمير الوردي إنها تراجعت.", title="سيول في وجدة")
IN_TAZA = article_of("Les eaux ont envahi Taza, selon le maire Karim Sebti.", language="fr")
OF_NOBODY = article_of("Les eaux ont envahi des rues.", language="fr")
VECTORS = [{"a": 1.0}, {"b": 1.0}, {"c": 1.0}]


def test_two_events_are_parted_with_what_another_language_tells_of_them() -> None:
    articles = [TAZA, OUJDA, IN_TAZA]
    apart = parted(articles, VECTORS, [None] * 3, lambda own: [[n] for n in own])
    assert apart == [[0, 2], [1]]


def test_nothing_is_parted_that_is_not_sure() -> None:
    def alone(own: object) -> list[list[int]]:
        return [[n] for n in own]  # type: ignore[attr-defined]

    assert parted([TAZA, OUJDA, OF_NOBODY], VECTORS, [None] * 3, alone) is None
    assert parted([TAZA, TAZA], VECTORS[:2], [None] * 2, alone) is None
    assert parted([TAZA, IN_TAZA], VECTORS[:2], [None] * 2, alone) is None


def test_an_article_without_names_belongs_to_no_event() -> None:
    assert with_others([TAZA, OUJDA, IN_TAZA], [[0], [1]], [[2]]) == [[0, 2], [1]]
    assert with_others([TAZA, OUJDA, OF_NOBODY], [[0], [1]], [[2]]) is None


@pytest.mark.parametrize(("day", "joined"), [(8, True), (9, False), (None, True)])
def test_languages_are_joined_by_names_within_a_week(day: int | None, *, joined: bool) -> None:
    days = [date(2024, 5, 1), date(2024, 5, 1), date(2024, 5, day) if day else None]
    groups = across_languages([TAZA, OUJDA, IN_TAZA], [[0], [1], [2]], days)
    assert groups == ([[0, 2], [1]] if joined else [[0], [1], [2]])


@pytest.mark.parametrize(
    ("shared", "event"),
    [
        ([{"x", "y"}, set()], 0),
        ([{"x"}, set()], 0),
        ([{"x"}, {"y"}], None),
        ([{"u", "v", "w", "x"}, {"y", "z"}], 0),
        ([{"v", "w", "x"}, {"y", "z"}], None),
        ([{"x"}, {"x", "y"}], 1),  # what all share tells nothing
    ],
)
def test_an_event_is_told_by_names_that_others_do_not_share(
    shared: list[set[str]], event: int | None
) -> None:
    assert parting._nearest([[frozenset(names)] for names in shared], 1) == event


def test_a_group_of_another_language_than_most_articles_stays_alone() -> None:
    texts = ("Le pont de Tamira est fermé.", "فتحت البلدية الميناء.", "وصل السائق إلى المدينة.")
    articles = [article_of(texts[0], id="a", language="fr"), *(article_of(t, id=t) for t in texts[1:])]
    assert across_languages(articles, [[0]], [None] * 3) == [[0]]
