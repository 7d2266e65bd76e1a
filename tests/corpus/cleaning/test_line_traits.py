"""What is measured of one line."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.cleaning.line_traits import measure
from corpus.languages import get_language

_PARTED = re.compile(r"\s[-–—|/\\»›>•·]|[|»›>•·]\s|\S[-–—]\s|\S[|/]\S")


@pytest.mark.parametrize(
    ("line", "is_parted"),
    [
        ("الرئيسية | أخبار", True),
        ("الرئيسية/أخبار", True),
        ("سلا- مراسلة", True),
        ("قال «نعم» ثم خرج", False),
        ("«الميناء» بعد عامين", False),
        ("الرئيسية» أخبار", True),
        ("«الضفة»» أخبار", True),
        ("باب-أ", False),
        ("«نعم»", False),
        ("- بند", False),
        ("/بند", False),
        ("", False),
    ],
)
def test_signs_part_a_line_where_sites_put_them(line: str, is_parted: bool) -> None:
    assert measure(line or " ", get_language("ar")).parted is is_parted


@given(st.text("ab -–|/\\»>·\u00a0", min_size=1, max_size=12))
def test_parts_are_told_as_a_pattern_tells_them(line: str) -> None:
    assert measure(line, get_language("ar")).parted is bool(_PARTED.search(line))
