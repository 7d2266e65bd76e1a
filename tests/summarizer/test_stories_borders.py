"""What tells the events of a dossier apart: both sides of each bound."""

from __future__ import annotations

from datetime import date

import pytest

from corpus import Article
from summarizer import group_stories, stories
from tests.summarizer.builders import article_of
from tests.summarizer.test_stories import CHESS, EAUX, FILM, FLOODS, PONT

CAID = article_of(
    "Un pont s'est effondré près d'Oujda et vingt paysans ont été sauvés, selon le caïd Samir Ouardi.",
    id="caid",
    language="fr",
    published="2023-03-15",
)


@pytest.mark.parametrize(
    ("others", "told"),
    [
        ([], [(0, 1), (2, 3)]),
        ([EAUX, CAID], [(0, 1, 4), (2, 3, 5)]),
        # Where it is not sure of all what another language tells of, none of it is put beside an event.
        ([EAUX, PONT], [(0, 1), (2, 3), (4,), (5,)]),
    ],
)
def test_events_of_articles_that_hang_together(
    monkeypatch: pytest.MonkeyPatch, others: list[Article], told: list[tuple[int, ...]]
) -> None:
    plain = stories._vectors
    shared = {"x": 0.25, "y": 0.0}
    monkeypatch.setattr(stories, "_vectors", lambda articles: [own | shared for own in plain(articles)])
    assert group_stories([*FLOODS, *others]) == told


@pytest.mark.parametrize(("likeness", "groups"), [(0.06, 1), (0.045, 2)])
def test_articles_hang_together_that_are_a_third_as_alike(
    monkeypatch: pytest.MonkeyPatch, likeness: float, groups: int
) -> None:
    filling = [{f"{name}{n}": 0.01 for n in range(12)} for name in "xy"]
    told = [{"a": 1.0, "b": 0.0} | filling[0], {"a": likeness, "b": 0.0} | filling[1]]
    monkeypatch.setattr(stories, "_vectors", lambda _: told)
    assert len(group_stories([CHESS, FILM])) == groups


@pytest.mark.parametrize(
    ("groups", "several", "code"),
    [
        ([[0, 1], [2, 3]], True, "ar"),
        ([[0, 1], [2, 4], [3]], True, None),
        ([[0, 1, 2], [3]], False, None),
        ([[0, 1, 4, 5], [2], [3]], False, None),
    ],
)
def test_two_groups_of_several_articles_of_a_language_are_told_apart(
    groups: list[list[int]], several: bool, code: str | None
) -> None:
    assert stories._are_several(groups) is several
    assert stories._told_apart([*FLOODS, EAUX, PONT], groups) == code


def test_groups_where_half_the_days_are_others_must_be_somewhat_more_alike() -> None:
    groups = [stories._Group(n, {"a": 1.0}, stories._When(named=frozenset([n % 2]))) for n in range(3)]
    groups[0].take(groups[1])
    assert groups[0].is_like(groups[2], 1.22)
    assert not groups[0].is_like(groups[2], 1.23)


@pytest.mark.parametrize(("like", "apart"), [(0.14, False), (0.16, True)])
def test_articles_weeks_apart_must_be_twice_as_alike(like: float, *, apart: bool) -> None:
    vectors = [{"a": 0.6, "b": 0.6}, {"a": 0.25, "b": 0.25}]
    times = [stories._When(date(2024, 4, 22)), stories._When(date(2024, 5, 22))]
    assert len(stories._cluster(vectors, like, times)) == 1 + apart
    assert stories._asked(*times) == 2.0
    assert stories._asked(times[0], times[0]) == 1.0


@pytest.mark.parametrize(("before", "days"), [(391, {1}), (392, set())])
def test_four_hundred_letters_lead_an_article(before: int, days: set[int]) -> None:
    assert stories._when(article_of(f"{'ك' * before} الثلاثاء المقبل.")).named == days


@pytest.mark.parametrize(("before", "figures"), [(1194, {"45", "76"}), (1195, set())])
def test_figures_stand_in_twelve_hundred_letters(before: int, figures: set[str]) -> None:
    assert stories._when(article_of(f"45 {'ك' * before} 76 دولارا.")).figures == figures
