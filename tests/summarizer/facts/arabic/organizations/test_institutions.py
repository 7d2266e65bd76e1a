"""Bodies and places whose names are built of common words, and names that begin like a particle."""

from __future__ import annotations

import pytest

from summarizer.facts import Kind, find_spans
from tests.summarizer.facts.articles import build


def found(text: str, kind: Kind) -> list[str]:
    return [span.value for span in find_spans(build(text), [kind])]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("أدانت محكمة سيدي امحمد المتهم.", "محكمة سيدي امحمد"),
        ("يستأنف أمام مجلس قضاء الجزائر.", "مجلس قضاء الجزائر"),
        ("حسب نقابة أطباء السودان.", "نقابة أطباء السودان"),
        ("وعد الهلال الأحمر القطري بتجهيز مركز.", "الهلال الأحمر القطري"),
        ("وفق أرقام الجهاز المركزي للإحصاء.", "الجهاز المركزي للإحصاء"),
        ("قال النائب عن لجنة النقل البرلمانية ذلك.", "لجنة النقل البرلمانية"),
        ("وقعت عقدا مع شركة ديار الخليج للمقاولات لإنشاء رصيف.", "شركة ديار الخليج للمقاولات"),
        ("تنفق هيئة الطرق والمواصلات مبلغا كبيرا.", "هيئة الطرق والمواصلات"),
        ("قضت محكمة جنايات إربد الكبرى بسجنه.", "محكمة جنايات إربد الكبرى"),
        ("فاز فريق الزوراء على ضيفه.", "الزوراء"),
        ("خسر وست هام يونايتد مباراته.", "وست هام يونايتد"),
        ("ثمنت جبهة العمل السياسي الأمازيغي القرار.", "جبهة العمل السياسي الأمازيغي"),
        ("كشفت لجنة النزاهة النيابية عن ملفات.", "لجنة النزاهة النيابية"),
        ("التقى زعيم التيار الصدري بالوفد.", "التيار الصدري"),
        ("انسحبت كتلة الوفاء للمقاومة من الجلسة.", "كتلة الوفاء للمقاومة"),
        ("تسلم جيش التحرير الوطني مواقع جديدة.", "جيش التحرير الوطني"),
        ("وقع اتفاقا مع جبهة الإنقاذ الوطني.", "جبهة الإنقاذ الوطني"),
        ("يعمل في مركز دراسات الخليج منذ عام.", "مركز دراسات الخليج"),
    ],
)
def test_bodies_to_their_end(text: str, name: str) -> None:
    assert name in found(text, "organization")


@pytest.mark.parametrize(
    "text",
    [
        "أصيب الجهاز العصبي المركزي للمريض.",
        "سجلت حركة النقل الجوي تحسنا.",
        "أعلنت حركة المرور عودتها الكبيرة.",
    ],
)
def test_what_is_no_body(text: str) -> None:
    assert not any(name.startswith(("الجهاز", "حركة النقل")) for name in found(text, "organization"))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("في مطار هواري بومدين الدولي مساء.", ["مطار هواري بومدين الدولي"]),
        ("انتقل إلى ولايتي سنار والنيل الأزرق.", ["سنار", "النيل الأزرق"]),
        ("أكد أن محليتي القلابات والفشقة تضررتا.", ["القلابات", "الفشقة"]),
        ("في مدينة السادس من أكتوبر.", ["السادس من أكتوبر"]),
        ("قرب مطار القاهرة الدولي.", ["القاهرة"]),
    ],
)
def test_places_of_several_words(text: str, places: list[str]) -> None:
    assert found(text, "place") == places


def test_a_town_of_no_list_that_is_a_last_name_is_somebody() -> None:
    text = "دعت المندوبة الدائمة لأيرلندا جيرالدين بيرن ناسون إلى ذلك. وقالت ناسون في دعوتها إن الأمر عاجل."
    assert found(text, "place") == ["أيرلندا"]


def test_a_whole_name_keeps_the_letter_of_a_particle() -> None:
    text = "استثمر في شركة فيسبوك. وانتقل إلى فيسبوك."
    assert set(found(text, "organization")) == {"فيسبوك"}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("تمنح مؤسسة سلطان بن علي العويس الثقافية جائزة.", ["مؤسسة سلطان بن علي العويس الثقافية"]),
        ("نشرت صحيفة العربي الجديد المقال.", ["العربي الجديد"]),
        ("نشرت صحيفة الوطن اليومية المقال.", ["الوطن"]),
        ('دعم المنظمة جهات منظمة"، وأضاف: "شبكة كبيرة".', []),
        ("لكن المنتخب سيبذل قصارى جهده.", []),
        ("قضت محكمة سيدي مرزوق بحبس الوزير.", ["محكمة سيدي مرزوق"]),
    ],
)
def test_bodies_called_after_somebody_and_papers(text: str, bodies: list[str]) -> None:
    assert found(text, "organization") == bodies


def test_a_movement_is_traffic_and_an_army_any_too() -> None:
    assert found("تراجعت حركة الصادرات الوطنية هذا العام.", "organization") == []
    assert found("قال جيش الاحتلال إنه انسحب.", "organization") == []
    assert found("انقطع التيار الكهربائي عن الحي.", "organization") == []


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("أصدر المجلس الأعلى للدولة بيانا.", ["المجلس الأعلى للدولة"]),
        ("أصدرت المحكمة العليا للهندوس حكما.", ["المحكمة العليا"]),
        ("نظمه مركز دراسات الوحدة العربية في بيروت.", ["مركز دراسات الوحدة العربية"]),
    ],
)
def test_what_the_highest_council_is_of(text: str, bodies: list[str]) -> None:
    assert [span.value for span in find_spans(build(text), ["organization"])] == bodies
