from __future__ import annotations

import datetime

import pytest
from msgspec.structs import replace

from summarizer.facts.iso_dates import Anchor, Partial, inherit, is_day, join, publication_day, resolve

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


def at(day: str, date: Partial) -> str | None:
    return resolve(date, Anchor(datetime.date.fromisoformat(day)))


@pytest.mark.parametrize(
    ("date", "iso"),
    [
        (Partial(century=20), "19XX"),
        (Partial(century=20, decade=90), "199X"),
        (Partial(decade=90, relative="last"), "199X"),
        (Partial(unit="century", relative="this"), "20XX"),
        (Partial(unit="century", relative="last"), "19XX"),
        (Partial(unit="century", relative="next"), "21XX"),
        (Partial(unit="century"), None),
        (Partial(decade=90), None),
        (Partial(century=14, hijri=True), None),
    ],
)
def test_a_century_and_a_decade_are_the_first_figures_of_their_years(date: Partial, iso: str | None) -> None:
    assert resolve(date, Anchor(year=2015)) == iso


@pytest.mark.parametrize(
    ("date", "iso"),
    [
        (Partial(ago=3, unit="year"), "2021"),
        (Partial(ago=2, unit="month"), "2024-01"),
        (Partial(ago=3, unit="month"), "2023-12"),
        (Partial(ago=6, unit="day"), "2024-02-29"),
        (Partial(ago=1, unit="week"), None),
    ],
)
def test_what_was_so_long_ago(date: Partial, iso: str | None) -> None:
    assert resolve(date, WEDNESDAY) == iso
    assert resolve(date, Anchor(year=2024)) == (iso if date.unit == "year" else None)


@pytest.mark.parametrize(
    ("weekday", "date", "iso"),
    [
        (0, Partial(tense="past"), "2024-03-04"),
        (2, Partial(tense="past"), "2024-03-06"),
        (3, Partial(tense="past"), "2024-02-29"),
        (1, Partial(tense="future"), "2024-03-12"),
        (2, Partial(tense="future"), "2024-03-06"),
        (3, Partial(tense="future"), "2024-03-07"),
        (2, Partial(relative="last"), "2024-02-28"),
        (3, Partial(relative="last"), "2024-02-29"),
        (3, Partial(relative="next"), "2024-03-07"),
    ],
)
def test_a_weekday_is_within_a_week_of_today(weekday: int, date: Partial, iso: str) -> None:
    assert resolve(replace(date, weekday=weekday), WEDNESDAY) == iso


@pytest.mark.parametrize(
    ("season", "relative", "day", "iso"),
    [
        ("spring", "next", "2024-02-29", "2024-SP"),
        ("spring", "next", "2024-03-01", "2025-SP"),
        ("autumn", "next", "2024-08-31", "2024-AU"),
        ("autumn", "next", "2024-09-01", "2025-AU"),
        ("winter", "next", "2024-11-30", "2024-WI"),
        ("summer", "last", "2024-08-31", "2023-SU"),
        ("summer", "last", "2024-09-01", "2024-SU"),
        ("autumn", "last", "2024-11-30", "2023-AU"),
        ("autumn", "last", "2024-12-01", "2024-AU"),
        ("spring", "last", "2024-06-01", "2024-SP"),
    ],
)
def test_the_next_season_has_not_opened_and_the_last_one_is_over(
    season: str, relative: str, day: str, iso: str
) -> None:
    assert at(day, Partial(season=season, relative=relative)) == iso


def test_without_the_day_the_next_season_is_of_no_year() -> None:
    assert resolve(Partial(season="summer", relative="next"), Anchor(year=2024)) is None


@pytest.mark.parametrize(
    ("date", "day", "iso"),
    [
        # 150 days: as near as a day may be whose year nobody gives.
        (Partial(month=8, day=3), "2024-03-06", "2024-08-03"),
        (Partial(month=8, day=4), "2024-03-06", None),
        (Partial(month=10, day=8), "2024-03-06", "2023-10-08"),
        (Partial(month=10, day=7), "2024-03-06", None),
        # A month counts from its fifteenth day.
        (Partial(month=8), "2024-03-18", "2024-08"),
        (Partial(month=8), "2024-03-17", None),
        # Today is as much of this month as of the next or the last one.
        (Partial(month=3, relative="last"), "2024-03-20", "2024-03"),
        (Partial(month=3, relative="next"), "2024-03-20", "2024-03"),
        (Partial(month=3, day=21, relative="last"), "2024-03-20", "2023-03-21"),
        (Partial(month=3, day=19, relative="next"), "2024-03-20", "2025-03-19"),
        (Partial(month=2, day=29), "2024-03-20", "2024-02-29"),
        (Partial(month=2, day=29, relative="next"), "2024-03-20", None),
        (Partial(month=1), "2024-03-20", "2024-01"),
        (Partial(month=12), "2024-03-20", "2023-12"),
        (Partial(month=0), "2024-01-01", None),
        (Partial(month=13), "2024-03-20", None),
        (Partial(relative="next", unit="month"), "2024-12-05", "2025-01"),
        (Partial(relative="last", unit="month"), "2024-01-05", "2023-12"),
        (Partial(relative="this", unit="month", day=31), "2024-03-05", "2024-03-31"),
    ],
)
def test_a_month_is_of_the_year_that_brings_it_nearest(date: Partial, day: str, iso: str | None) -> None:
    assert at(day, date) == iso


def test_parts_of_a_year_keep_their_letters() -> None:
    assert resolve(Partial(2024, part="Q1"), Anchor()) == "2024-Q1"
    assert resolve(Partial(relative="next", unit="year", part="H2"), Anchor(year=2024)) == "2025-H2"


RAMADAN = {2023: "2023-03-23/2023-04-20", 2024: "2024-03-11/2024-04-09", 2025: "2025-03-01/2025-03-29"}


@pytest.mark.parametrize(
    ("relative", "day", "year"),
    [
        ("next", "2024-03-10", 2024),
        ("next", "2024-03-20", 2025),
        ("last", "2024-04-09", 2023),
        ("last", "2024-04-10", 2024),
        ("this", "2024-03-10", None),
        ("this", "2024-03-11", 2024),
        ("this", "2024-04-09", 2024),
        ("this", "2024-04-10", None),
    ],
)
def test_a_month_of_the_islamic_calendar_is_counted_from_today(
    relative: str, day: str, year: int | None
) -> None:
    found = at(day, Partial(month=9, hijri=True, relative=relative))
    assert found == (RAMADAN[year] if year else None)


@pytest.mark.parametrize(
    ("day", "iso"),
    [
        ("2024-01-11", "2024-03-11"),
        ("2024-01-10", None),
        ("2024-05-10", "2024-03-11"),
        ("2024-05-11", None),
    ],
)
def test_a_feast_without_a_year_is_the_one_within_two_months(day: str, iso: str | None) -> None:
    assert at(day, Partial(month=9, day=1, hijri=True)) == iso


def test_a_month_of_the_islamic_calendar_in_a_year_of_ours() -> None:
    assert resolve(Partial(2024, 9, hijri=True), Anchor()) == RAMADAN[2024]
    assert resolve(Partial(1599, 9, 1, hijri=True), Anchor()) is None  # beyond the tables
    assert resolve(Partial(1445, hijri=True), WEDNESDAY) is None


def test_a_range_keeps_what_its_first_date_says_itself() -> None:
    assert inherit(Partial(month=1, day=3), Partial(2024, 1, 5)) == Partial(2024, 1, 3)
    last = Partial(month=5, day=1, relative="last")
    assert inherit(last, Partial(month=6, day=2)) == last
    assert inherit(last, Partial(2024, 6, 2)) == replace(last, year=2024)
    assert inherit(Partial(2023, 5, 1), Partial(2024, 6, 2)) == Partial(2023, 5, 1)
    assert inherit(Partial(day=1), Partial(month=9, day=3, hijri=True)) == Partial(month=9, day=1, hijri=True)


def test_a_date_names_no_street_unless_it_is_said_to() -> None:
    assert not Partial(month=11, day=18).named


@pytest.mark.parametrize(
    ("date", "iso"),
    [
        (Partial(weekday=0, relative="next"), "2024-03-11"),
        # «Last Tuesday» of a Wednesday may be that of the week before.
        (Partial(weekday=1, relative="last"), None),
        (Partial(weekday=1, relative="next"), "2024-03-12"),
        # The nearest one, where it is clearly nearer: two days ahead, two back, neither three nor four.
        (Partial(weekday=4, tense="nearest"), "2024-03-08"),
        (Partial(weekday=5, tense="nearest"), None),
        (Partial(weekday=6, tense="nearest"), None),
        (Partial(weekday=0, tense="nearest"), "2024-03-04"),
        (Partial(weekday=2, tense="nearest"), "2024-03-06"),
        (Partial(month=1, relative="last", unit="year"), "2023-01"),
        (Partial(month=1, relative="next", unit="year"), "2025-01"),
        (Partial(season="summer", relative="this"), "2024-SU"),
        (Partial(2023, 5, 0), None),
        (Partial(ago=0, unit="day"), "2024-03-06"),
    ],
)
def test_what_is_told_from_a_wednesday(date: Partial, iso: str | None) -> None:
    assert resolve(date, WEDNESDAY) == iso


def test_the_next_winter_of_a_december_is_another_one() -> None:
    winter = Partial(season="winter", relative="next")
    assert resolve(winter, Anchor(datetime.date(2024, 12, 1))) == "2025-WI"
    assert resolve(winter, Anchor(datetime.date(2024, 11, 30))) == "2024-WI"


def test_a_century_ends_with_its_last_year() -> None:
    assert resolve(Partial(unit="century", relative="this"), Anchor(year=1990)) == "19XX"
    assert resolve(Partial(unit="century", relative="this"), Anchor(year=2000)) == "20XX"


def test_the_next_day_of_the_islamic_calendar_is_not_today() -> None:
    first = Partial(month=9, day=1, hijri=True, relative="next")
    assert resolve(first, Anchor(datetime.date(2024, 3, 10))) == "2024-03-11"
    assert resolve(first, Anchor(datetime.date(2024, 3, 11))) == "2025-03-01"


@pytest.mark.parametrize(
    "date",
    [
        Partial(month=9, day=1, hijri=True),
        Partial(weekday=0, relative="next"),
        Partial(month=1, relative="last", unit="year"),
    ],
)
def test_what_is_told_from_a_day_is_not_known_without_one(date: Partial) -> None:
    assert resolve(date, Anchor()) is None


def test_a_range_is_as_a_whole_of_the_next_year() -> None:
    end = Partial(month=3, day=5, relative="next", unit="year")
    assert inherit(Partial(month=3, day=3), end) == replace(end, day=3)
    assert inherit(Partial(month=3, day=3, relative="this"), end).relative == "this"


@pytest.mark.parametrize(
    ("iso", "expected"),
    [("2024-05-01", True), ("2024-05", False), ("2024-05-01/2024-05-03", False), ("", False)],
)
def test_a_value_is_that_of_a_day_or_not(iso: str, *, expected: bool) -> None:
    assert is_day(iso) is expected
