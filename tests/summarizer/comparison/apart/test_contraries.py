"""Sentences that tell the contrary of the same are no agreement."""

from __future__ import annotations

import pytest

from summarizer import analyse, build_document, extract_facts
from summarizer.comparison.apart.contraries import contraries
from summarizer.comparison.pairs.relations import Judged
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.test_differences import compared

DAY = ("2031-05-06", "2031-05-06")


def kinds(one: str, other: str) -> list[str]:
    return [relation.kind for relation in compared(one, other, published=DAY).relations.pairs.values()]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ارتفعت أسعار النفط في ختام تعاملات الثلاثاء.", "تراجعت أسعار النفط في ختام تعاملات الثلاثاء."),
        ("وافق البرلمان على مشروع قانون الاستثمار بالإجماع.", "رفض البرلمان مشروع قانون الاستثمار بالإجماع."),
        ("أعلنت الحكومة رفع أسعار الوقود الاثنين.", "وأعلنت الحكومة خفض أسعار الوقود الاثنين."),
        ("أبقى البنك المركزي سعر الفائدة دون تغيير.", "خفض البنك المركزي سعر الفائدة."),
        ("قطعت الكهرباء عن مدينة الواحة صباح الأحد.", "عادت الكهرباء إلى مدينة الواحة صباح الأحد."),
        ("وأغلق مطار الواحة الدولي مساء الأحد.", "وأعيد فتح مطار الواحة الدولي مساء الأحد."),
        ("فاز نادي الواحة على نادي الصخرة في الديربي.", "خسر نادي الواحة أمام نادي الصخرة في الديربي."),
        ("اتهمت الحكومة المعارضة بعرقلة الحوار الوطني.", "اتهمت المعارضة الحكومة بعرقلة الحوار الوطني."),
    ],
)
def test_what_is_contrary_is_no_agreement(one: str, other: str) -> None:
    assert kinds(one, other) == ["differs"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ارتفعت أسعار النفط في ختام تعاملات الثلاثاء.", "وصعدت أسعار النفط في ختام تعاملات الثلاثاء."),
        ("فاز الواحة على الصخرة في ديربي العاصمة.", "خسر الصخرة أمام الواحة في ديربي العاصمة."),
        ("ارتفعت الأسعار رغم تراجع الطلب في السوق.", "تراجع الطلب في السوق وارتفعت الأسعار."),
    ],
)
def test_one_thing_from_two_sides_is_one(one: str, other: str) -> None:
    assert kinds(one, other) == ["same"]


def test_in_french_and_english_what_stands_around_tells() -> None:
    for code, one, other in (
        (
            "fr",
            "Le Sénat a adopté mardi soir à Paris la réforme du régime des retraites des marins.",
            "Le Sénat a rejeté mardi soir à Paris la réforme du régime des retraites des marins.",
        ),
        (
            "en",
            "Oil prices rose on Tuesday in London on fears of a lasting supply gap.",
            "Oil prices fell on Tuesday in London despite fears of a lasting supply gap.",
        ),
    ):
        articles = [
            article_of(text, id=str(n), language=code, published=DAY[0])
            for n, text in enumerate((one, other))
        ]
        analysis = analyse(build_document(articles), extract_facts(articles))
        assert [relation.kind for relation in analysis.relations.pairs.values()] == ["differs"]


@pytest.mark.parametrize(
    ("arabic", "kept"),
    [
        ("وزادت صادرات الشركة إلى إيطاليا.", []),
        ("وتراجعت صادرات الشركة إلى إيطاليا.", [(0, 1)]),
        ("وتراجعت صادرات الشركة إلى إيطاليا بعد ارتفاع سعرها.", []),
    ],
)
def test_in_two_languages_the_end_of_the_scale_tells(arabic: str, kept: list[tuple[int, int]]) -> None:
    articles = [
        article_of(arabic, id="ar", language="ar", published=DAY[0]),
        article_of("Les exportations vers l'Italie ont augmenté.", id="fr", language="fr", published=DAY[0]),
    ]
    assert sorted(contraries(build_document(articles), {(0, 1): Judged(0.9, 0.9)}, 0.6)) == kept
