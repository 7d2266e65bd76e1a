from __future__ import annotations

import pytest

from summarizer.facts.currency import currency_code


@pytest.mark.parametrize(
    ("unit", "language", "code"),
    [
        ("درهما مغربيا", "ar", "MAD"),
        ("دراهم مغربية", "ar", "MAD"),
        ("دنانير كويتية", "ar", "KWD"),
        ("دولار", "ar", "USD"),
        ("يورو", "ar", "EUR"),
        ("درهم", "ar", None),
        ("شخص", "ar", None),
        ("euros", "fr", "EUR"),
        ("dollars", "en", None),
        ("€", "en", "EUR"),
        ("$", "en", None),
        ("RM", "en", "MYR"),
        ("AED", "en", "AED"),
        ("Rs", "en", None),
        ("AED", "fr", None),
    ],
)
def test_money_has_a_code_where_it_is_sure(unit: str, language: str, code: str | None) -> None:
    assert currency_code(unit, language) == code
