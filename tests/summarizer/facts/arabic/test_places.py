from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def places(text: str) -> list[str]:
    return [span.value for span in find_spans(build(text), ["place"])]


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("انهار سد زلنبوحات أمس.", "سد زلنبوحات"),
        ("دخل سجن زلنبوحات أمس.", "سجن زلنبوحات"),
        ("افتتح ملعب الوحدة المغاربية أمس.", "ملعب الوحدة المغاربية"),
        ("غطت الأشجار سفوح وادي زلنبوحات أمس.", "وادي زلنبوحات"),
    ],
)
def test_sites_no_list_has(text: str, site: str) -> None:
    assert places(text) == [site]


@pytest.mark.parametrize(
    "text",
    [
        "شنق في ميدان عام أمام الناس.",
        "جرفت سيول جارفة القرية.",
        "ارتفع إنتاج اللحوم البيضاء هذا العام.",
        "تراجع الناتج دوما في الشتاء.",
        "افتتح في العاصمة السعودية.",
        "أنجز العمل في أقصر مدة ممكنة.",
        "تتابع الهيئة الملف عن قرب وإن المال محفوظ.",
        "عاد إلى مسقط رأسه بعد غياب.",
        "انتهى الحفل في مشهد رعب.",
        "توقف السير في مشهد بات مألوفا.",
        "سجلوا أسماءهم في رياض أطفال.",
    ],
)
def test_what_is_also_another_word_is_no_place(text: str) -> None:
    assert not places(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("اجتمعوا في جنيف أمس.", "جنيف"),
        ("وصل إلى سيول أمس.", "سيول"),
        ("في مدينة البيضاء.", "البيضاء"),
        ("وصل إلى مدينة مشهد عام 2016.", "مشهد"),
        ("طار إليه إلى مشهد حيث التقيا.", "مشهد"),
    ],
)
def test_towns(text: str, place: str) -> None:
    assert places(text) == [place]


def test_a_town_that_and_joins_to_a_place_is_one_whatever_else_it_may_be() -> None:
    article = build("قصف الطيران ريف حمص وتلبيسة، وفق المرصد.")
    named = [article.text[span.start : span.end] for span in find_spans(article, ["place"])]
    assert named == ["حمص", "وتلبيسة"]
