"""Two deeds on two days."""

from __future__ import annotations

import pytest

from summarizer import build_document, extract_facts
from summarizer.comparison.apart.two_deeds import deeds_apart
from summarizer.comparison.pairs.relations import Judged
from summarizer.comparison.values.value_reading import read_values
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.test_differences import compared, told

DAY = "2031-05-16"


def apart(one: str, other: str, language: str = "ar", same: float = 0.9) -> bool:
    articles = [
        article_of(text, id=name, language=language, published=DAY)
        for text, name in ((one, "a"), (other, "b"))
    ]
    document, facts = build_document(articles), extract_facts(articles)
    return bool(deeds_apart(document, read_values(document, facts), {(0, 1): Judged(same, same)}, 0.2))


ARRESTED = "أوقفت الشرطة رئيس النادي نبيل الوادي يوم الاثنين بتهمة الرشوة."


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (ARRESTED, "أمر القاضي بحبس رئيس النادي نبيل الوادي يوم الخميس بتهمة الرشوة.", True),
        # One day, or one who does it, or one deed of two tenses.
        (ARRESTED, "أمر القاضي بحبس رئيس النادي نبيل الوادي يوم الاثنين بتهمة الرشوة.", False),
        (ARRESTED, "اقتادت الشرطة رئيس النادي نبيل الوادي يوم الخميس بتهمة الرشوة.", False),
        ("تستقبل البلدية الضيف يوم الاثنين.", "استقبل الوزير الضيف يوم الخميس.", False),
        ("يستقبل العمدة الضيف يوم الاثنين.", "سيستقبل الوزير الضيف يوم الخميس.", False),
        ("استقال الوزير نبيل الوادي يوم الاثنين.", "عين العمدة خلفا لنبيل الوادي يوم الخميس.", True),
        # A resignation that one hands in and another one turns down.
        (
            "قدم الوزير نبيل الوادي استقالته يوم الاثنين.",
            "رفض رئيس الحكومة استقالة الوزير نبيل الوادي يوم الخميس.",
            True,
        ),
        # «Before» is written like «accepted».
        ("قبل الوزير خطب نبيل الوادي يوم الاثنين.", "أوقفت الشرطة نبيل الوادي يوم الخميس.", False),
        ("سافر الوزير نبيل الوادي يوم الاثنين.", "يسافر العمدة نبيل الوادي يوم الخميس.", False),
        # A day of both.
        (
            "أوقفت الشرطة رئيس النادي نبيل الوادي يوم الخميس وحققت معه يوم الاثنين.",
            "أمر القاضي بحبس رئيس النادي نبيل الوادي يوم الاثنين.",
            False,
        ),
        (ARRESTED, "أمر: القاضي يحبس رئيس النادي نبيل الوادي يوم الخميس.", False),
        # What a clause tells, or a sentence that begins with no verb, is not known.
        (ARRESTED, "أمر القاضي بأن يحبس رئيس النادي نبيل الوادي يوم الخميس.", False),
        (ARRESTED, "أمر القاضي بحبس رئيس النادي الذي أوقف يوم الخميس.", False),
        (ARRESTED, "في المحكمة أمر القاضي بحبس رئيس النادي يوم الخميس.", False),
    ],
)
def test_who_does_what_on_two_days(one: str, other: str, *, expected: bool) -> None:
    assert apart(one, other) is expected


def test_only_arabic_begins_with_the_verb() -> None:
    assert not apart("Arrested on Monday was the mayor.", "Judges had him held on Thursday.", "en")


def test_pairs_that_hardly_state_the_same_are_not_looked_at() -> None:
    other = "أمر القاضي بحبس رئيس النادي نبيل الوادي يوم الخميس بتهمة الرشوة."
    assert apart(ARRESTED, other, same=0.2)
    assert not apart(ARRESTED, other, same=0.19)


def test_days_of_two_deeds_are_neither_a_difference_nor_the_same() -> None:
    one = "أوقفت الشرطة رئيس النادي نبيل الوادي يوم الاثنين للاشتباه في تلقيه رشاوى من الصيادين."
    other = "أمر القاضي بحبس رئيس النادي نبيل الوادي يوم الخميس للاشتباه في تلقيه رشاوى من الصيادين."
    analysis = compared(one, other, published=(DAY, DAY))
    assert told(analysis) == []
    assert analysis.claims == ()
    later = compared(one, one.replace("الاثنين", "الخميس"), published=(DAY, DAY))
    assert len(told(later)) == 1


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # Who does it and when are enough; a word alone is no deed.
        ("زار العمدة الاثنين.", "أوقفت الشرطة الرئيس الخميس.", True),
        ("زار الاثنين.", "أوقفت الشرطة الرئيس الخميس.", True),
        ("الاثنين.", "أوقفت الشرطة الرئيس الخميس.", False),
        # The first word leads nothing in.
        ("أن العمدة وصل يوم الاثنين.", "أوقفت الشرطة الرئيس يوم الخميس.", False),
        ("أوقف الذي وصل يوم الاثنين.", "أوقفت الشرطة الرئيس يوم الخميس.", False),
    ],
)
def test_what_is_read_of_a_deed(one: str, other: str, *, expected: bool) -> None:
    assert apart(one, other) is expected
