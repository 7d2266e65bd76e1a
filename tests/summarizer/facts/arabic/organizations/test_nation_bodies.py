"""Bodies of states by their nationality: which nouns they open with, and where those are no body."""

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def bodies_in(text: str) -> list[str]:
    return [span.value for span in find_spans(build(text), ["organization"])]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("رحبت الحكومة الكينية بالقرار.", ["الحكومة الكينية"]),
        ("اجتمع الوفد بالجيش اللبناني وللحكومة التونسية رأي آخر.", ["الجيش اللبناني", "الحكومة التونسية"]),
        ("أنقذ خفر السواحل الإيطالي أربعين مهاجرا.", ["خفر السواحل الإيطالي"]),
        ("أطلق خفر السواحل الليبيون النار.", ["خفر السواحل الليبيون"]),
        ("انسحبت القوات المسلحة العراقية من القرية.", ["القوات المسلحة العراقية"]),
        ("قالت الخارجية الكندية إن الرد قريب.", ["الخارجية الكندية"]),
        ("تجمع العشرات أمام السفارة الروسية.", ["السفارة الروسية"]),
    ],
)
def test_a_nationality_names_the_body_of_a_state(text: str, bodies: list[str]) -> None:
    assert bodies_in(text) == bodies


@pytest.mark.parametrize(
    "text",
    [
        "اقتربت القوات العراقية من القرية.",
        "تغيرت السياسة الخارجية الكندية كثيرا.",
        "فاز مرشح شاب في انتخابات الرئاسة المكسيكية.",
        "سافر رئيس الحكومة الكيني صباحا.",
        "وصلت وزيرة الخارجية الكندية صباحا.",
    ],
)
def test_what_is_an_adjective_or_a_genitive_is_no_body(text: str) -> None:
    assert bodies_in(text) == []


def test_what_is_of_money_is_no_body_of_mali() -> None:
    assert bodies_in("تعثرت خطة الحكومة المالية بسبب نقص الإيرادات.") == []
