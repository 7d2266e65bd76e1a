from __future__ import annotations

import datetime

import pytest

from summarizer.facts.iso_dates import Anchor, Partial, inherit, join, publication_day, resolve

WEDNESDAY = Anchor(datetime.date(2024, 3, 6))


@pytest.mark.parametrize(
    ("date", "iso"),
    [
        (Partial(2023, 5, 4), "2023-05-04"),
        (Partial(2023, 2, 30), None),
        (Partial(2023, 5), "2023-05"),
        (Partial(2023), "2023"),
        (Partial(2024, season="summer"), "2024-SU"),
        (Partial(month=3, day=1), "2024-03-01"),
        (Partial(month=12, day=20), "2023-12-20"),
        (Partial(month=9), None),
        (Partial(month=9, relative="last"), "2023-09"),
        (Partial(month=1, relative="next"), "2025-01"),
        (Partial(month=12, relative="this"), "2024-12"),
        (Partial(days=-1, weekday=1), "2024-03-05"),
        (Partial(days=-1, weekday=4), None),
        (Partial(weekday=0), None),
        (Partial(weekday=2), "2024-03-06"),
        (Partial(weekday=0, relative="last"), "2024-03-04"),
        (Partial(weekday=2, relative="next"), "2024-03-13"),
        (Partial(relative="last", unit="year"), "2023"),
        (Partial(relative="last", unit="month"), "2024-02"),
        (Partial(relative="next", unit="week"), None),
        (Partial(season="summer", relative="next"), "2024-SU"),
        (Partial(season="winter", relative="last"), "2023-WI"),
    ],
)
def test_resolve_against_the_day_of_publication(date: Partial, iso: str | None) -> None:
    assert resolve(date, WEDNESDAY) == iso


@pytest.mark.parametrize(
    ("date", "iso"),
    [
        (Partial(month=5, day=4), None),
        (Partial(month=5, day=4, relative="next"), "2024-05-04"),
        (Partial(month=5, relative="last"), None),
        (Partial(month=12, relative="last"), "2023-12"),
        (Partial(relative="next", unit="year"), "2025"),
        (Partial(season="summer", relative="this"), "2024-SU"),
        (Partial(days=0), None),
    ],
)
def test_resolve_against_a_year_the_text_gives(date: Partial, iso: str | None) -> None:
    assert resolve(date, Anchor(year=2024)) == iso


def test_nothing_is_known_without_an_anchor() -> None:
    for date in (Partial(month=5), Partial(days=-1), Partial(relative="this", unit="year"), Partial()):
        assert resolve(date, Anchor()) is None


def test_the_islamic_calendar_is_converted() -> None:
    assert resolve(Partial(1445, 9, 1, hijri=True), Anchor()) == "2024-03-11"
    assert resolve(Partial(1445, 9, hijri=True), Anchor()) == "2024-03-11/2024-04-09"
    assert resolve(Partial(9999, 9, 1, hijri=True), Anchor()) is None
    assert resolve(Partial(month=9, hijri=True), WEDNESDAY) is None


def test_a_range_shares_what_its_end_says() -> None:
    end = Partial(2024, 1, 5)
    assert inherit(Partial(day=3), end) == Partial(2024, 1, 3)
    assert inherit(Partial(month=12, day=28), end) == Partial(2023, 12, 28)


def test_join_refuses_a_range_that_runs_backwards() -> None:
    assert join("2024-05-01", "2024-05-03") == "2024-05-01/2024-05-03"
    assert join("2024-05-03", "2024-05-01") is None
    assert join(None, "2024") is None
    assert join("2024", "2024") == "2024"


def test_publication_day() -> None:
    assert publication_day("2024-03-06T10:00:00Z") == datetime.date(2024, 3, 6)
    assert publication_day("yesterday") is None
    assert publication_day(None) is None
