"""Dates as a reader writes them."""

from __future__ import annotations

import pytest

from corpus import CODES, written_date


@pytest.mark.parametrize(
    ("iso", "code", "expected"),
    [
        ("2024-04-22", "ar", "22 أبريل 2024"),
        ("2024-05-01", "fr", "1er mai 2024"),
        ("2024-05-01", "en", "1 May 2024"),
        ("2024-04", "ar", "أبريل 2024"),
        ("2024", "en", "2024"),
        ("2024-SU", "ar", "صيف 2024"),
        ("2024-WI", "fr", "hiver 2024"),
        ("2024-07-26/2024-08-11", "ar", "26 يوليو – 11 أغسطس 2024"),
        ("2023-12-30/2024-01-02", "en", "30 December 2023 – 2 January 2024"),
        ("2024-Q1", "en", "first quarter of 2024"),
        ("2024-H2", "ar", "النصف الثاني من 2024"),
        ("2022/2024", "en", "2022 – 2024"),
        ("soon", "ar", "soon"),
        ("2024-13", "ar", "2024-13"),
    ],
)
def test_a_date_is_written_in_words(iso: str, code: str, expected: str) -> None:
    assert written_date(iso, code) == expected


@pytest.mark.parametrize("code", CODES)
def test_every_language_writes_every_month_and_season(code: str) -> None:
    parts = [*(f"{n:02}" for n in range(1, 13)), "SP", "SU", "AU", "WI", "Q1", "Q4", "H1"]
    written = {written_date(f"2024-{part}", code) for part in parts}
    assert len(written) == 19
    assert not any("-" in one for one in written)
