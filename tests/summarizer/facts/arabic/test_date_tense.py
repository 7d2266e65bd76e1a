"""Which day a bare weekday is, by what its sentence tells of the time."""

from __future__ import annotations

import pytest

from summarizer import extract_facts
from tests.summarizer.builders import article_of

# The day of publication is a Thursday.
PUBLISHED = "2024-05-16"


def day(text: str) -> str | None:
    facts = extract_facts([article_of(text, published=PUBLISHED)])
    (found,) = (fact.iso for fact in facts if fact.kind == "date")
    return found


@pytest.mark.parametrize(
    "text",
    [
        "اقترح رئيس البلدية الثلاثاء توسيع السوق القديم.",
        "لا يعترف الحزب بنتائج الانتخابات التي جرت الثلاثاء في الجزيرة.",
        "يأتي ذلك في وقت استهدف فيه حريقان الثلاثاء مخازن الميناء.",
        "ولم يعلق النادي حتى مساء الثلاثاء على ما نشرته الصحيفة.",
        "وتشهد المدينة هدوءا نسبيا منذ الثلاثاء.",
        "ولم تصل بعثة النادي الثلاثاء إلى الجزيرة.",
        "كان الوفد يصل إلى الميناء الثلاثاء.",
        "وتوصلت تونس الثلاثاء إلى اتفاق مع البنك.",
        "كان الوفد يزور الميناء الثلاثاء.",
        "الثلاثاء اقترح رئيس البلدية توسيع السوق القديم.",
        "قال يحيى الثلاثاء إن السوق القديم سيغلق.",
        "تستعد المدينة للمعرض واقترح رئيس البلدية الثلاثاء توسيع السوق القديم.",
        "تستعد المدينة للمعرض، ووصل رئيس البلدية الثلاثاء إلى السوق القديم.",
        "تستعد المدينة للمعرض، وصل رئيس البلدية الثلاثاء إلى السوق القديم.",
        # Four words behind «was» an imperfect is of the past; six words behind a date is no verb looked for.
        "كان الوفد الصغير كله يزور الميناء الثلاثاء.",
        "الثلاثاء في ساحة السوق القديم الصغير سيلتقي التجار.",
    ],
)
def test_what_was(text: str) -> None:
    assert day(text) == "2024-05-14"


@pytest.mark.parametrize(
    "text",
    [
        "ستتوجه بعثة النادي الثلاثاء إلى الجزيرة.",
        "ومن المتوقع أن يتولى المدرب منصبه الثلاثاء.",
        "يلتقي رئيس البلدية وفد التجار الثلاثاء.",
        "سيقدم النادي لاعبه الجديد إلى وسائل الإعلام الثلاثاء.",
        "كان الوفد الصغير القادم كله يزور الميناء الثلاثاء.",
        "الثلاثاء في ساحة السوق القديم سيلتقي التجار.",
        "يعلن رئيس البلدية الثلاثاء نتائج المسابقة.",
        "يصل رئيس البلدية الثلاثاء إلى الجزيرة.",
        "وتصل بعثة النادي إلى الجزيرة الثلاثاء.",
    ],
)
def test_what_is_to_come(text: str) -> None:
    assert day(text) == "2024-05-21"


def test_where_it_may_be_either_nothing_is_told() -> None:
    assert day("أبلغ الرئيس الذي يبدأ الثلاثاء ولاية جديدة بالحادث.") is None


def test_a_weekday_is_that_of_the_date_behind_it() -> None:
    facts = extract_facts(
        [article_of("قررنا إجراء الانتخابات يوم الأحد في 23 يونيو 2024.", published=PUBLISHED)]
    )
    assert {fact.iso for fact in facts if fact.kind == "date"} == {"2024-06-23"}
