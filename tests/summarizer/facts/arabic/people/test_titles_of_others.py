"""Titles in front of a name that may be another's."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        # Who is a deputy is named behind whose deputy he is.
        ("قال نائب الرئيس سالم الحداد إن الماء عاد.", ("نائب الرئيس",)),
        ("قالت نائبة المدير العام، منى الحداد، إن الماء عاد.", ("نائبة المدير العام",)),
        ("وصل نائب الوزير الجديد سالم الحداد أمس.", ("نائب الوزير الجديد",)),
        # Who is named in front of it is the deputy.
        ("شهد كريم نجار، نائب الرئيس السابق سالم الحداد، الحفل.", ("الرئيس السابق",)),
        ("شهد كريم نجار نائب الرئيس سالم الحداد.", ("الرئيس",)),
        # Of another noun the name may be that of either.
        ("وصلت ممثلة الأمين العام منى الحداد أمس.", ()),
        ("قال مبعوث الرئيس سالم الحداد إن الماء عاد.", ()),
        ("قال محامي الرئيس السابق، سالم الحداد، إن الماء عاد.", ()),
        (
            "شهد سالم الحداد، نائب القائد الأعلى ورئيس النقابة، منى الحداد، الحفل.",
            ("رئيس النقابة",),
        ),
        ("أما الكاتب السياسي فطالب الكاتب الأميركي سالم الحداد بالرحيل.", ("الكاتب الأميركي",)),
        # A title with a particle is no genitive.
        ("حضرت السلطات ممثلة بالرئيس سالم الحداد الحفل.", ("الرئيس",)),
        # But who serves somebody has him behind his noun.
        ("قال محامي الرئيس السابق سالم الحداد إن الماء عاد.", ("الرئيس السابق",)),
        # «His colleague» is who is named, and «in front of» is no imam.
        ("ذكر زميله اللاعب سالم الحداد أن الماء عاد.", ("اللاعب",)),
        ("أقسم أمام الملك سالم الحداد أمس.", ("الملك",)),
        ("وأمام الملك سالم الحداد أقسم الوفد.", ("الملك",)),
        ("أقسم الوفد للرئيس سالم الحداد أمس.", ("الرئيس",)),
        ("قال المبعوث للرئيس سالم الحداد إن الماء عاد.", ()),
    ],
)
def test_whose_title_stands_in_front_of_a_name(text: str, roles: tuple[str, ...]) -> None:
    span = find_spans(build(text), ["person"])[-1]
    assert span.roles == roles


@pytest.mark.parametrize(("between", "roles"), [(0, ()), (1, ()), (4, ()), (5, ("الرئيس",))])
def test_an_envoy_stands_at_most_five_words_in_front_of_whom_he_is_sent_by(
    between: int, roles: tuple[str, ...]
) -> None:
    for opening in ("قال المبعوث", "المبعوث"):
        text = f"{opening} {'الكبير ' * between}للرئيس سالم الحداد إن الماء عاد."
        assert find_spans(build(text), ["person"])[-1].roles == roles
