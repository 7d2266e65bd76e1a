from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def quotes(text: str) -> list[tuple[str, str | None]]:
    return [(span.value, span.speaker) for span in find_spans(build(text), ["quote"])]


@pytest.mark.parametrize(
    ("text", "value", "speaker"),
    [
        (
            "وقال وزير النقل محمد عبد الجليل إن «السكة الجديدة ستربط المدينتين قبل نهاية السنة».",
            "السكة الجديدة ستربط المدينتين قبل نهاية السنة",
            "محمد عبد الجليل",
        ),
        (
            '"لن نرفع الأسعار هذا الموسم مهما كانت الظروف"، يقول وزير الفلاحة محمد صديقي.',
            "لن نرفع الأسعار هذا الموسم مهما كانت الظروف",
            "محمد صديقي",
        ),
        (
            "وأكد المتحدث باسم الحكومة أن “القرار لا رجعة فيه ولن يؤجل تطبيقه”.",
            "القرار لا رجعة فيه ولن يؤجل تطبيقه",
            "المتحدث باسم الحكومة",
        ),
        (
            "وحسب وزارة الصحة، فإن «عدد الحالات تراجع كثيرا خلال الأسبوع الأخير».",
            "عدد الحالات تراجع كثيرا خلال الأسبوع الأخير",
            "وزارة الصحة",
        ),
        (
            "وأشارت الوزيرة الجديدة إلى «عزم الحكومة على بناء مستشفى في كل ولاية».",
            "عزم الحكومة على بناء مستشفى في كل ولاية",
            "الوزيرة الجديدة",
        ),
        (
            "وشدد المتحدث الذي حضر اللقاء على أن «المشروع لن يتوقف مهما طال الزمن».",
            "المشروع لن يتوقف مهما طال الزمن",
            "المتحدث",
        ),
        (
            "وأكد محافظ طرطوس أن «المرفأ سيعمل ليلا ونهارا خلال الصيف».",
            "المرفأ سيعمل ليلا ونهارا خلال الصيف",
            "محافظ طرطوس",
        ),
        (
            "نشرت وزارة الطاقة بلاغا عن زيارة المسؤول الإيطالي للجزائر، وأكدت أن «المحادثات تناولت ملفات كثيرة».",
            "المحادثات تناولت ملفات كثيرة",
            "وزارة الطاقة",
        ),
        (
            "وقالت الفيدرالية المهنية إن «المهنيين يعيشون وضعية صعبة منذ شهور».",
            "المهنيين يعيشون وضعية صعبة منذ شهور",
            "الفيدرالية المهنية",
        ),
    ],
)
def test_finds_who_speaks(text: str, value: str, speaker: str) -> None:
    assert quotes(text) == [(value, speaker)]


def test_a_pronoun_stands_for_who_spoke_last() -> None:
    text = (
        "وقال وزير النقل محمد عبد الجليل إن الأشغال تتقدم كما هو مقرر لها. "
        "وأضاف أن «السكة الجديدة ستربط المدينتين قبل نهاية السنة»."
    )
    assert [speaker for _, speaker in quotes(text)] == ["محمد عبد الجليل"]


def test_a_quotation_that_is_never_closed_ends_with_its_sentence() -> None:
    text = "وأكد المتحدث باسم الحكومة أن «القرار لا رجعة فيه ولن يؤجل تطبيقه. وغادر القاعة."
    assert [value for value, _ in quotes(text)] == ["القرار لا رجعة فيه ولن يؤجل تطبيقه"]


@pytest.mark.parametrize(
    "text",
    [
        "عرض فيلم «حكاية البحر والمدينة البعيدة جدا» في القاعة.",
        "وصف النقابي العرض بـ«الضعيف» أمام الحاضرين.",
        "فاز فريق «نجم الساحل» بالمباراة.",
        "لا كلام بين مزدوجتين هنا.",
    ],
)
def test_names_and_titles_are_no_speech(text: str) -> None:
    assert quotes(text) == []


def resolved(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(s.speaker, s.speaker_person, s.via) for s in find_spans(build(text), ["quote"])]


@pytest.mark.parametrize(
    ("text", "speaker", "person"),
    [
        (
            "استقبل وزير النقل سامي الحداد وفدا من التجار. وقال الوزير: «سنعيد فتح الطريق الجبلي قبل الشتاء».",
            "الوزير",
            "سامي الحداد",
        ),
        (
            (
                "التقى الوزير سامي الحداد نظيره التركي مراد أوزان. "
                "وقال الوزير التركي: «سنبني جسرا جديدا بين المدينتين»."
            ),
            "الوزير التركي",
            "مراد أوزان",
        ),
        (
            "قال الباحث نادر الخطيب إن الأرقام مقلقة. وأضاف المتحدث ذاته: «لم نر مثل هذا الجفاف منذ عقود».",
            "المتحدث ذاته",
            "نادر الخطيب",
        ),
        (
            "قال الباحث نادر الخطيب إن الأرقام مقلقة. وتابع: «لم نر مثل هذا الجفاف منذ عقود طويلة».",
            "نادر الخطيب",
            "نادر الخطيب",
        ),
        (
            "افتتح سامي الحداد المعرض. وفي الشارع قال شرطي متقاعد: «هذه الحرفة لا تظهر إلا حين تغيب».",
            None,
            None,
        ),
    ],
)
def test_tells_whom_a_description_means(text: str, speaker: str | None, person: str | None) -> None:
    found = resolved(text)
    assert len(found) == 1
    assert found[0][1] == person
    assert speaker is None or found[0][0] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "وعلق الحداد ضاحكا: «خلاف بسيط على مساحة صغيرة انتهى بفنجان قهوة».",
        "وقال مدرب الفريق، التونسي سامي الحداد: «خلاف بسيط على مساحة صغيرة انتهى بفنجان قهوة».",
    ],
)
def test_neither_manner_nor_nationality_hides_who_speaks(text: str) -> None:
    found = resolved(f"وصل سامي الحداد إلى الملعب. {text}")
    assert [person for _, person, _ in found] == ["سامي الحداد"]


def test_an_agency_is_the_channel_and_not_who_speaks() -> None:
    text = "ونقلت وكالة الأنباء عن الناطق كريم سلمان أن «الجسر سيفتح أمام الشاحنات الأسبوع القادم»."
    assert resolved(text) == [("كريم سلمان", "كريم سلمان", "وكالة الأنباء")]


def test_two_ministers_are_told_apart_or_not_at_all() -> None:
    text = (
        "حضر وزير العدل سامي الحداد ووزير المالية نادر الخطيب الجلسة. "
        "وقال الوزير: «لن نقبل أن تؤجل هذه القوانين مرة أخرى»."
    )
    assert [person for _, person, _ in resolved(text)] == [None]


def test_a_quotation_goes_on_over_paragraphs() -> None:
    text = (
        'قال الخبير نادر الخطيب: "السوق في ركود منذ سنتين كاملتين.\n'
        '"لكن المؤشرات الأخيرة تبعث على التفاؤل في الشمال".'
    )
    assert [person for _, person, _ in resolved(text)] == ["نادر الخطيب", "نادر الخطيب"]
