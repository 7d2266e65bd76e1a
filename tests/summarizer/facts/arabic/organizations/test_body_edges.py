from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def _found(text: str, kind: str) -> list[str]:
    return [span.value for span in find_spans(build(text)) if span.kind == kind]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("ذكرت وكالة الأنباء السورية الرسمية أن الطريق مفتوح.", ["وكالة الأنباء السورية"]),
        ("أعلن حزب الشعب الجمهوري المعارض موقفه.", ["حزب الشعب الجمهوري"]),
        ("تقدمت قوات سوريا الديمقراطية نحو القرية.", ["قوات سوريا الديمقراطية"]),
        ("قصفت الطائرات مستشفى الشفاء ليلا.", ["مستشفى الشفاء"]),
        ("وقعت توتال إنرجيز عقدا جديدا.", ["توتال إنرجيز"]),
        ("أعلنت مجموعة إس تي سي أرباحها أمس.", ["إس تي سي"]),
        ("استحوذت مجموعة طلعت مصطفى القابضة على فندق.", ["طلعت مصطفى القابضة"]),
        ("قال رئيس فريق حزب العدالة والتنمية إن الأمر انتهى.", ["حزب العدالة والتنمية"]),
        ("قال رئيس شركة أفينور التي تدير المطارات إن الرحلات كثرت.", ["أفينور"]),
        ("قال رئيس غرفة تجارة وصناعة دبي إن النمو مستمر.", ["غرفة تجارة وصناعة دبي"]),
        ("وحث الاتحاد موسكو من جديد، وأعلن الاتحاد الأوروبي ذلك.", ["الاتحاد الأوروبي"]),
        ("قالت الخطوط الجوية قطر إنها حاضرة.", ["الخطوط الجوية"]),
        ("نشرت صحيفة المرسى الموالية للحكومة الخبر.", ["المرسى"]),
        ("تودع الأموال لدى الخزينة العمومية كل شهر.", ["الخزينة العمومية"]),
        ('اشترت شركة طيران "آسمان" طائرات.', ["آسمان"]),
    ],
)
def test_a_body_ends_where_its_own_words_end(text: str, bodies: list[str]) -> None:
    assert _found(text, "organization") == bodies


@pytest.mark.parametrize(
    "text",
    [
        "نشر ذلك على موقع التواصل الاجتماعي ليلا.",
        "مثل المتهم أمام محكمة بالعاصمة صباحا.",
        "تعد المدينة المركز الاقتصادي الأبرز في البلاد.",
        "استقبل الوزير أعضاء الوفدين أمس.",
        "أنشأ المحسن جامعة وإذاعات ومدارس.",
        "أفسد منظمة في المملكة هي هذه.",
        "أوضحت شرطة المدينة أن السيارة كانت مسرعة.",
        "أدانته محكمة مختصة بجرائم المال.",
        "تدافع عنه شركة محاماة تعمل في العاصمة.",
        "يضم الائتلاف حزب رئيس الوزراء الأسبق.",
        "جرت الحفلة برئاسة العاهل السعودي.",
        "فتور لم ينته بين الجارين.",  # with its first letter off, a word of other names
    ],
)
def test_what_every_country_has_is_no_name(text: str) -> None:
    assert _found(text, "organization") == []


def test_a_district_is_a_place() -> None:
    text = "وقع الاشتباك في مديرية حيران بمحافظة حجة."
    assert _found(text, "organization") == []
    assert "حيران" in _found(text, "place")


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("خاض الجيش معركة 2021 وحده.", []),
        ("انتهت حرب 1973 في أكتوبر.", ["حرب 1973"]),
        ("عرض الدوري الإنجليزي للبيع.", ["الدوري الإنجليزي"]),
    ],
)
def test_a_battle_of_a_year_is_any(text: str, events: list[str]) -> None:
    assert _found(text, "event") == events


_WORDS = "وكالة الأنباء الرسمية قوات سوريا مديرية حيران في موقع التواصل شركة طيران توتال إنرجيز"


@given(st.lists(st.sampled_from(_WORDS.split())))
def test_any_row_of_words_is_read_without_error(words: list[str]) -> None:
    text = " ".join(words)
    assert all(0 <= span.start < span.end <= len(text) for span in find_spans(build(text)))


def test_who_leads_is_somebody_and_no_body() -> None:
    assert "برئاسة تركي آل الشيخ" not in _found("أطلقت الهيئة برئاسة تركي آل الشيخ بطولة.", "organization")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("غادر رئيس جمعية الترجمة والنشر أمس.", "جمعية الترجمة والنشر"),
        ("أعلنت وزارة الاستثمار والتعاون الدولي ذلك.", "وزارة الاستثمار والتعاون الدولي"),
        ("نسقت وزارة العمل والمكاتب المواعيد.", "وزارة العمل"),
        ("زار وزارة العمل والوزير غائب.", "وزارة العمل"),
        ("دعا إلى دعم وزارة الدفاع والتعهد على الملأ بذلك.", "وزارة الدفاع"),
    ],
)
def test_a_body_works_in_two_fields(text: str, name: str) -> None:
    assert [span.value for span in find_spans(build(text), ["organization"])] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قررت وزارة النقل الإغلاق احتجاجا على ذلك.", "وزارة النقل"),
        ("قررت وزارة النقل الاستئناف أمس.", "وزارة النقل"),
        ("اختارت وزارة النقل الانسحاب من المشروع.", "وزارة النقل"),
        ("رحبت هيئة الرقابة الإدارية بذلك.", "هيئة الرقابة الإدارية"),
    ],
)
def test_the_act_that_a_body_decides_is_no_part_of_its_name(text: str, name: str) -> None:
    assert _found(text, "organization") == [name]
