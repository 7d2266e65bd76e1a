"""Full dates on the lines around an article."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.cleaning.dates import find_date, is_either, iso_date, month_leads
from corpus.languages import CODES, get_language
from tests.corpus.texts import dirty_texts


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("23 أبريل 2024", "2024-04-23"),
        ("الثلاثاء 23 أبريل 2024 - 10:45", "2024-04-23"),
        ("نشر يوم 23 أَبريل، 2024 على الساعة 10", "2024-04-23"),
        ("٢٣ أبريل ٢٠٢٤", "2024-04-23"),
        ("03 ماي 2024م", "2024-05-03"),
        # Months as the Maghreb, Egypt and the Levant call them.
        ("12 غشت 2024", "2024-08-12"),
        ("12 شتنبر 2024", "2024-09-12"),
        ("12 دجنبر 2024", "2024-12-12"),
        ("12 أوت 2024", "2024-08-12"),
        ("3 جويلية 2024", "2024-07-03"),
        ("3 يوليو 2024", "2024-07-03"),
        ("3 يوليوز 2024", "2024-07-03"),
        ("3 تموز 2024", "2024-07-03"),
        ("1 كانون الثاني 2025", "2025-01-01"),
        ("31 كانون الأول 2024", "2024-12-31"),
        ("23 نيسان/أبريل 2024", "2024-04-23"),
        ("1 كانون الثاني/يناير 2025", "2025-01-01"),
        ("أبريل 23, 2024", "2024-04-23"),
        ("14 شوال 1445هـ الموافق 23 أبريل 2024", "2024-04-23"),
        ("أبريل 2023 2024 23", None),
        # Digits.
        ("2024-04-23", "2024-04-23"),
        ("2024-04-23T10:45:00+01:00", "2024-04-23"),
        ("23/04/2024", "2024-04-23"),
        ("23.04.2024 10:45", "2024-04-23"),
        ("23-4-2024", "2024-04-23"),
        ("٢٣/٠٤/٢٠٢٤", "2024-04-23"),
        ("٢٠٢٤-٠٤-٢٣", "2024-04-23"),
        ("2024/04/23 - 16:42", "2024-04-23"),
        ("12/7/2024", "2024-07-12"),
        # No full date, or none that there is.
        ("23 أبريل", None),
        ("أبريل 2024", None),
        ("سنة 2024", None),
        ("10:45", None),
        ("23/04/24", None),
        ("31/02/2024", None),
        ("31 فبراير 2024", None),
        ("12/13/2024", "2024-12-13"),
        ("0/4/2024", None),
        ("12345/04/20240", None),
        ("5 ماي 1445", None),
        ("بلا تاريخ", None),
        ("", None),
    ],
)
def test_arabic(text: str, iso: str | None) -> None:
    found = find_date(text, get_language("ar"))
    assert found == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Publié le mardi 23 Avril 2024 à 10h45", "2024-04-23"),
        ("23 août 2024", "2024-08-23"),
        ("23 FÉVRIER 2024", "2024-02-23"),
        ("le 1er mai 2024", "2024-05-01"),
        ("23 avr. 2024", "2024-04-23"),
        ("8 févr. 2025", "2025-02-08"),
        ("23/04/2024 à 18h22", "2024-04-23"),
        ("le 5 mai", None),
        ("avril 2024", None),
        ("30 février 2024", None),
    ],
)
def test_french(text: str, iso: str | None) -> None:
    found = find_date(text, get_language("fr"))
    assert found == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Tuesday, 23 April 2024", "2024-04-23"),
        ("Published: April 23, 2024, 6:22 p.m.", "2024-04-23"),
        ("april 3, 2024", "2024-04-03"),
        ("April 23rd, 2024", "2024-04-23"),
        ("23rd April 2024", "2024-04-23"),
        ("Apr 23, 2024", "2024-04-23"),
        ("23 Sept. 2024", "2024-09-23"),
        ("23/04/2024", "2024-04-23"),
        ("April 23, 20246:31 AM GMT+1", "2024-04-23"),
        ("May 5", None),
        ("May 2024", None),
        ("April 31, 2024", None),
    ],
)
def test_english(text: str, iso: str | None) -> None:
    found = find_date(text, get_language("en"))
    assert found == iso


def test_the_first_date_counts() -> None:
    assert find_date("3 ماي 2024، آخر تحديث 4 ماي 2024", get_language("ar")) == "2024-05-03"


@pytest.mark.parametrize("code", CODES)
def test_every_month_of_a_language_is_read(code: str) -> None:
    language = get_language(code)
    found = {name: find_date(f"7 {name} 2024", language) for name in language.months}
    assert found == {name: f"2024-{number:02}-07" for name, number in language.months.items()}
    assert set(language.months.values()) == set(range(1, 13))


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)), st.sampled_from(CODES))
def test_every_day_is_read(day: datetime.date, code: str) -> None:
    language = get_language(code)
    month = next(name for name, number in language.months.items() if number == day.month)
    assert find_date(f"{day.day} {month} {day.year}", language) == day.isoformat()
    assert find_date(day.isoformat(), language) == day.isoformat()
    assert find_date(f"{day:%d/%m/%Y}", language) == day.isoformat()


@given(dirty_texts(), st.sampled_from(CODES))
def test_any_text_has_a_date_or_none(text: str, code: str) -> None:
    found = find_date(text, get_language(code))
    assert found is None or len(found) == len("2024-04-23")


@pytest.mark.parametrize(
    ("stamp", "iso"),
    [
        ("2024-04-23T23:59:00-05:00", "2024-04-23"),
        ("2019-03-31", "2019-03-31"),
        ("2024/4/9 07:00", "2024-04-09"),
        ("Tue, 23 Apr 2024 10:15:00 +0100", "2024-04-23"),
        ("1 January 2024", "2024-01-01"),
        ("31 Dec. 2023", "2023-12-31"),
        ("23/04/2024 10:15", "2024-04-23"),
        ("9.11.2023", "2023-11-09"),
        ("20240423", "2024-04-23"),
        ("20240409T101500Z", "2024-04-09"),
        ("D:20231105101500+01'00'", "2023-11-05"),
        # Seconds since 1970, and thousandths of them.
        ("1713830400", "2024-04-23"),
        ("1713830399", "2024-04-22"),
        ("1713830400.9", "2024-04-23"),
        ("1713830400000", "2024-04-23"),
        ("1713830399999", "2024-04-22"),
        ("999999999", "2001-09-09"),
        ("999999999999", "2001-09-09"),
        ("9999999999999", "2286-11-20"),
        ("99999999", None),
        ("Thu Mar 20 07:12:45 +0000 2025", "2025-03-20"),
        ("Thu Mar 41 07:12:45 +0000 2025", None),
        ("2024-13-01", None),
        ("31/02/2024", None),
        ("20240231", None),
        ("1445-09-01", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_stamps_of_machines(stamp: str, iso: str | None) -> None:
    assert iso_date(stamp) == iso


@given(st.text(alphabet="0123456789-/.:TDZ +JanMay", max_size=24))
def test_any_stamp_gives_a_date_or_none(stamp: str) -> None:
    found = iso_date(stamp)
    assert found is None or datetime.date.fromisoformat(found).isoformat() == found


@pytest.mark.parametrize(
    ("code", "lines", "leads"),
    [
        ("ar", ["03/04/2025"], False),
        ("fr", ["03/04/2025 5:12 PM EST"], False),
        ("en", ["03/04/2025"], None),
        ("en", ["03/04/2025", "Updated 03/14/2025"], True),
        ("en", ["03/04/2025", "Updated 14/03/2025"], False),
        ("en", ["Posted: 03/04/2025 5:12 PM EST"], True),
        ("en", ["Posted: 03/04/2025 5:12 p.m. (Eastern)"], True),
        ("en", ["Posted: 03/04/2025 5:12 PM"], None),
    ],
)
def test_whether_the_month_leads(code: str, lines: list[str], leads: bool | None) -> None:
    assert month_leads(lines, get_language(code)) is leads


def test_a_date_in_figures_is_read_as_told() -> None:
    english = get_language("en")
    assert find_date("03/04/2025", english) == "2025-04-03"
    assert find_date("03/04/2025", english, month_first=True) == "2025-03-04"
    assert find_date("14/03/2025", english, month_first=True) == "2025-03-14"
    assert [is_either(text) for text in ("03/04/2025", "04/04/2025", "14/03/2025", "2025-03-04", "today")] == [
        True, False, False, False, False
    ]  # fmt: skip
