"""Deeds that are one another's turn."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.comparison.apart.turns import turns_apart
from summarizer.comparison.pairs.relations import Judged
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.test_differences import compared, told


def apart(one: str, other: str, language: str = "ar") -> bool:
    document = build_document(
        [article_of(text, id=f"a{n}", language=language) for n, text in enumerate((one, other))]
    )
    return bool(turns_apart(document, {(0, 1): Judged(0.9, 0.9)}, 0.6))


@pytest.mark.parametrize(
    ("language", "one", "other", "expected"),
    [
        ("ar", "ووصل الوزير إلى الواحة مساء الأحد.", "وغادر الوزير الواحة مساء الأربعاء.", True),
        ("ar", "اندلع حريق في الميناء فجر الأحد.", "وأخمد الحريق في الميناء صباح الثلاثاء.", True),
        ("ar", "اندلع حريق في الميناء فجر الأحد.", "شب حريق في الميناء فجر الاثنين.", False),
        ("ar", "ووصل الوزير إلى الواحة الأحد.", "بدأ الوزير زيارته الاثنين.", False),
        ("ar", "وأغلقت البلدية طريق الميناء.", "وفتحت البلدية طريق الميناء.", True),
        (
            "ar",
            "أوقف التاجر سمير الوادي يوم الأحد.",
            "أمر القاضي بحبس التاجر سمير الوادي يوم الأربعاء.",
            True,
        ),
        ("ar", "توفيت الشاعرة مساء الأحد.", "شيعت الشاعرة صباح الثلاثاء.", True),
        ("en", "The baker was arrested on Sunday.", "The baker was sentenced on Wednesday.", True),
        ("fr", "Le boulanger a été interpellé dimanche.", "Le boulanger a été écroué mercredi.", True),
        ("en", "The minister arrived on Sunday.", "The minister left on Wednesday.", True),
        ("fr", "Le ministre est arrivé dimanche.", "Le ministre a quitté la ville mercredi.", True),
    ],
)
def test_two_ends_of_one_scale(language: str, one: str, other: str, *, expected: bool) -> None:
    assert apart(one, other, language) is expected


def test_who_came_and_went_is_told_of_two_days() -> None:
    one = "ووصل الرئيس الضيف عمر الوادي إلى بلدة الواحة مساء الأحد على متن طائرة خاصة."
    other = "وغادر الرئيس الضيف عمر الوادي بلدة الواحة مساء الأربعاء على متن طائرة خاصة."
    analysis = compared(one, other, published=("2031-05-05", "2031-05-08"))
    assert told(analysis) == []
    assert analysis.claims == ()


def test_a_deed_stands_among_the_first_eight_words() -> None:
    deed = "غادر الوزير الواحة مساء الأربعاء."
    front = "وفي مساء اليوم الثالث من زيارته {}غادر الوزير الواحة."
    assert apart("وصل الوزير إلى الواحة.", deed)
    assert apart("وصل الوزير إلى الواحة.", front.format("تلك "))
    assert not apart("وصل الوزير إلى الواحة.", front.format("تلك الرسمية "))


def test_of_two_deeds_the_first_counts() -> None:
    assert not apart("The minister arrived and left.", "The minister arrived on Sunday.", "en")
    assert apart("The minister arrived and left.", "The minister left on Sunday.", "en")


def test_ends_of_two_scales_are_no_turn() -> None:
    assert not apart("The minister arrived on Sunday.", "The port opened on Sunday.", "en")
