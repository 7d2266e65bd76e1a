"""What is measured of one line."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.cleaning.line_traits import is_site_line, measure
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


@pytest.mark.parametrize(
    ("line", "code", "is_sites"),
    [
        ("الثلاثاء 13-02-2024 10:15 م عدد المشاهدات: 840 طباعة", "ar", True),
        ("Imprimer 12", "fr", True),
        ("Source : https://www.pont.example/marche", "fr", True),
        ("Texte complet : https://www.pont.example/marche", "fr", True),
        ("Voici ce que dit la page : https://www.pont.example/marche", "fr", False),
        ("2/7 des élèves", "fr", False),
        ("استقبلت البلدية 840 زائرا يوم الثلاثاء 13-02-2024", "ar", False),
    ],
)
def test_what_is_nothing_but_a_sites_words_a_date_and_figures(line: str, code: str, is_sites: bool) -> None:
    assert is_site_line(measure(line, get_language(code)), line) is is_sites
