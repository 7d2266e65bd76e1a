"""Two groups of articles that lead with two events."""

from __future__ import annotations

from datetime import date

import pytest

from corpus import Article
from summarizer.events.apart import Group, are_apart, components
from summarizer.events.leads import Lead
from tests.summarizer.builders import article_of

TAZA = article_of("غمرت السيول أحياء تازة ليلا.", title="سيول في تازة")
OUJDA = article_of("غمرت السيول أحياء وجدة ليلا.", title="سيول في وجدة")
NOWHERE = article_of("غمرت السيول أحياء ليلا.", title="سيول")
TURKEY = article_of("ضرب زلزال تركيا ليلا.", title="زلزال في تركيا")
NEPAL = article_of("ضرب زلزال نيبال ليلا.", title="زلزال في نيبال")
ISTANBUL = article_of("ضرب زلزال إسطنبول ليلا.", title="زلزال في إسطنبول")


def group(
    *articles: Article, term: str = "a", share: float = 0.0, day: int | None = None, first: int = 0
) -> Group:
    """A group whose articles are all alike, and share so much with any other group's."""
    rest = (1 - share) ** 0.5
    vector = {"common": share**0.5, term: rest}
    days = [date(2024, 5, day)] * len(articles) if day is not None else []
    members = range(first, first + len(articles))
    return Group(members, [vector] * len(articles), [Lead(one) for one in articles], days)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (TAZA, OUJDA, True),
        (TAZA, TAZA, False),
        (TAZA, NOWHERE, False),
        (TURKEY, NEPAL, True),
        (TURKEY, ISTANBUL, False),  # a city may lie in the country
    ],
)
def test_towns_or_countries_tell_two_events(one: Article, other: Article, *, apart: bool) -> None:
    assert are_apart(group(one), group(other, term="b")) is apart


@pytest.mark.parametrize(("share", "apart"), [(0.19, True), (0.21, False)])
def test_what_is_much_alike_is_one_event(share: float, *, apart: bool) -> None:
    assert are_apart(group(TAZA, share=share), group(OUJDA, term="b", share=share)) is apart


@pytest.mark.parametrize(("day", "apart"), [(14, False), (15, True)])
def test_weeks_apart_two_events_may_be_more_alike(day: int, *, apart: bool) -> None:
    assert are_apart(group(TAZA, share=0.3, day=1), group(OUJDA, term="b", share=0.3, day=day)) is apart


def test_one_event_may_tell_of_the_other_but_not_each() -> None:
    later = article_of(
        *OUJDA.text.split("\n\n"), "وعاد.", "وعاد ثانية.", "وكانت تازة غرقت.", title=OUJDA.title
    )
    earlier = article_of(
        *TAZA.text.split("\n\n"), "وعاد.", "وعاد ثانية.", "وكانت وجدة غرقت.", title=TAZA.title
    )
    assert are_apart(group(TAZA), group(later, term="b"))
    assert not are_apart(group(earlier), group(later, term="b"))


@pytest.mark.parametrize(("day", "apart"), [(2, False), (3, True)])
def test_two_towns_of_a_country_that_both_lead_with_are_of_two_days(day: int, *, apart: bool) -> None:
    one = article_of("غمرت السيول أحياء تازة في المغرب.", title="سيول في تازة")
    other = article_of("غمرت السيول أحياء وجدة في المغرب.", title="سيول في وجدة")
    assert are_apart(group(one, day=1), group(other, term="b", day=day)) is apart


@pytest.mark.parametrize(
    ("count", "day", "share", "apart"),
    [(2, 4, 0.1, True), (2, 3, 0.1, False), (1, 4, 0.1, False)],
)
def test_groups_of_several_days_apart_are_two_events(
    count: int, day: int, share: float, *, apart: bool
) -> None:
    one = group(*[NOWHERE] * count, share=share, day=1)
    other = group(*[NOWHERE] * count, term="b", share=share, day=day)
    assert are_apart(one, other) is apart


def test_groups_that_are_not_told_apart_are_one() -> None:
    groups = [group(TAZA), group(OUJDA, term="b", first=1), group(TAZA, term="c", first=2)]
    assert list(components(groups)) == [[0, 2], [1]]
