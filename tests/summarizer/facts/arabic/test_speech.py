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
