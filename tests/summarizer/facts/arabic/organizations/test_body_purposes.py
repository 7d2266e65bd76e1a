"""What goes on with the name of a body behind its last noun."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def _found(text: str, kind: str) -> list[str]:
    return [span.value for span in find_spans(build(text), ["organization", "place"]) if span.kind == kind]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # What a body works for takes its own preposition.
        ("طالبت الجمعية الساحلية للدفاع عن حقوق الإنسان بذلك.", "الجمعية الساحلية للدفاع عن حقوق الإنسان"),
        ("قالت الهيئة الوطنية للوقاية من الرشوة إنها حاضرة.", "الهيئة الوطنية للوقاية من الرشوة"),
        (
            "قالت اللجنة الوطنية للقضاء على التمييز العنصري إنها حاضرة.",
            "اللجنة الوطنية للقضاء على التمييز العنصري",
        ),
        ("عادت الهيئة الوطنية للوقاية من سفرها.", "الهيئة الوطنية للوقاية"),
        ("عادت الهيئة الوطنية للدفاع في الميناء.", "الهيئة الوطنية للدفاع"),
        # A cause closes its clause; what is to be reached does not.
        ("دعت الشبكة الأمازيغية من أجل المواطنة، أمس، إلى ذلك.", "الشبكة الأمازيغية من أجل المواطنة"),
        (
            "دعا المركز الساحلي للذاكرة من أجل الديمقراطية والسلم.",
            "المركز الساحلي للذاكرة من أجل الديمقراطية والسلم",
        ),
        ("أعلنت الشبكة الأمازيغية من أجل المواطنة أنها حاضرة.", "الشبكة الأمازيغية من أجل المواطنة"),
        ("اجتمع المجلس الوطني للغات من أجل الحسم في الأمر.", "المجلس الوطني للغات"),
        # Whom a list has whole works for many a cause, and none is of its name.
        ("ذكر بتوصيات صندوق النقد الدولي من أجل السلام.", "صندوق النقد الدولي"),
        ("ودعم ذلك جهود للأمم المتحدة من أجل السلام.", "الأمم المتحدة"),
        ("اجتمع المجلس الوطني للغات من أجل حسم الأمر في يومين.", "المجلس الوطني للغات"),
    ],
)
def test_what_a_body_works_for(text: str, body: str) -> None:
    assert _found(text, "organization") == [body]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "قالت مديرة اللجنة الاقتصادية والاجتماعية لغربي آسيا إنها حاضرة.",
            "اللجنة الاقتصادية والاجتماعية لغربي آسيا",
        ),
        ("نقل لسجين من مركز الاحتجاز بخليج غوانتانامو في عهد الرئيس.", "مركز الاحتجاز بخليج غوانتانامو"),
    ],
)
def test_the_place_behind_a_bare_noun_belongs_to_the_body(text: str, body: str) -> None:
    assert (_found(text, "organization"), _found(text, "place")) == ([body], [])


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # Whose it is, told of two, and «by its» act are no part of a name.
        ("اجتمعت لجنة التجارة الخارجية التابعتان للمجلس.", "لجنة التجارة الخارجية"),
        ("نفذ قرارات المجلس المركزي بوقفه أمس.", "المجلس المركزي"),
    ],
)
def test_what_is_no_part_of_a_body(text: str, body: str) -> None:
    assert _found(text, "organization") == [body]
