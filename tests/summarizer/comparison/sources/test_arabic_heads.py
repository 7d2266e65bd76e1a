"""An office and the body that it is of, at the front of a source."""

from __future__ import annotations

import pytest

from summarizer.comparison.sources.arabic_heads import holds_office, is_body, is_construct, without_to
from tests.summarizer.comparison.sources.phrases import tokens_of
from tests.summarizer.comparison.sources.test_attribution import source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مدير الميناء", True),
        ("قائد قوات الساحل", True),
        ("زعيم حركة الإصلاح", True),
        ("مدير إحدى المدارس", False),
        ("مدير في الميناء", False),
        ("ضابط محلي الأصل", False),
        ("قائد قوات", False),
        ("المدير قوات الساحل", False),
    ],
)
def test_an_office_of_a_body(text: str, expected: bool) -> None:
    tokens = tokens_of(text)
    assert holds_office(tokens, 0, len(tokens)) is expected


def test_a_fused_to_is_parted() -> None:
    assert (without_to("لمدير"), without_to("للمدير")) == ("مدير", "المدير")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("وقال قائد قوات الساحل إن البحث مستمر.", "official"),
        ("وأفاد عضو مجلس البلدية بأن الجسر سيفتح.", "official"),
        ("وقال مدير إحدى المدارس إن الدراسة توقفت.", "unnamed"),
        ("وتضرر أربعون قاربا، وفقا لمسؤول في الميناء.", "unnamed"),
        ("وأغلق الميناء، بحسب الأناضول.", "medium"),
        ("وفي مارس من العام الماضي قال مدير الميناء إن الرصيف آمن.", "official"),
        ("وكان كريم الوادي، وهو وكيل وزارة الصيد والموانئ والنقل البحري، قد قال إن الرصيف آمن.", "person"),
    ],
)
def test_who_is_told_by_the_first_words(sentence: str, kind: str) -> None:
    assert source(sentence)[0] == kind


@pytest.mark.parametrize(
    ("text", "end", "construct"),
    [
        ("مدير المستشفى", 2, True),
        ("مدير المستشفى", 1, False),
        ("المدير المستشفى", 2, False),
        ("مدير مستشفى", 2, False),
        ("مدير المستشفى", 0, False),
    ],
)
def test_a_noun_with_a_definite_one_behind_it(text: str, end: int, *, construct: bool) -> None:
    assert is_construct(tokens_of(text), 0, end) is construct


@pytest.mark.parametrize(
    ("text", "end", "body"),
    [
        ("الوكالة الدولية للطاقة", 3, True),
        ("الوكالة الوطنية للأنباء", 3, False),
        ("وكالة الطاقة", 2, True),
        ("وكالة أنباء", 2, False),
        ("وكالة طاقة", 2, False),
        ("الوكالة", 1, False),
        ("الوكالة التي قالت", 3, False),
        ("الصحيفة الدولية للطاقة", 3, False),
        ("شبكة أطباء السودان", 3, True),
        ("شبكة أطباء السودان", 2, True),
        ("شبكة أطباء السودان", 1, False),
        # As far as its name goes, and five words at most.
        ("الوكالة الدولية للطاقة الأنباء", 3, True),
        ("الوكالة الدولية الجديدة القديمة الصغيرة الأنباء", 6, False),
        ("الوكالة الدولية الجديدة القديمة الصغيرة الجميلة الأنباء", 7, True),
    ],
)
def test_an_agency_of_another_business_than_news(text: str, end: int, *, body: bool) -> None:
    assert is_body(tokens_of(text), 0, end) is body
