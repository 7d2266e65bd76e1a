"""Offices, courts and parties of which two sentences name two."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.comparison.apart.offices import Offices
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Judged
from summarizer.comparison.values.quantity import Quantity
from summarizer.comparison.values.values import Value
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.test_differences import compared, told, values


def offices(one: str, other: str, language: str = "ar") -> Offices:
    return Offices(
        build_document(
            [article_of(text, id=name, language=language) for text, name in ((one, "a"), (other, "b"))]
        )
    )


def apart(one: str, other: str, language: str = "ar", same: float = 0.9) -> bool:
    return bool(offices(one, other, language).apart({(0, 1): Judged(same, same)}, 0.6))


@pytest.mark.parametrize(
    ("language", "one", "other", "expected"),
    [
        ("ar", "أكد وزير الصيد البحري أن الخطة باقية.", "أكد وزير الدفاع أن الخطة باقية.", True),
        ("ar", "وذكرت وزيرة الصحة أن الخطة باقية.", "أكدت وزيرة التربية أن الخطة باقية.", True),
        ("ar", "أكد وزير الصيد أن الخطة باقية.", "أكد وزير الصيد البحري أن الخطة باقية.", False),
        # One that the lists do not know, or whose field is not told, may be any.
        ("ar", "أكد وزير الصيد أن الخطة باقية.", "أكد وزير سابق أن الخطة باقية.", False),
        ("ar", "أكد وزير الصيد أن الخطة باقية.", "أكد الوزير أن الدفاع باق.", False),
        # Education is told by two words; of two fields one is enough.
        ("ar", "أكد وزير التعليم أن الخطة باقية.", "أكد وزير التربية أن الخطة باقية.", False),
        ("ar", "أكد وزير الاقتصاد والمالية أن الخطة باقية.", "أكد وزير المالية أن الخطة باقية.", False),
        ("ar", "أكد وزير الدولة للشؤون الخارجية ذلك.", "أكد وزير الداخلية ذلك.", True),
        ("ar", "برأت محكمة الاستئناف التاجر.", "برأت المحكمة الابتدائية التاجر.", True),
        ("ar", "برأت محكمة الاستئناف التاجر.", "برأت محكمة الواحة التاجر.", False),
        ("ar", "قال متحدث باسم الجيش إن الطريق مفتوح.", "قال متحدث باسم الشرطة إن الطريق مفتوح.", True),
        ("ar", "قال المتحدث باسم الشرطة إن ذلك باق.", "قال المتحدث باسم البلدية إن ذلك باق.", True),
        ("ar", "قال المتحدث باسم البلدية إن ذلك باق.", "قال متحدث باسم البلدية إن ذلك باق.", False),
        ("ar", "قال المتحدث باسم القوات المسلحة ذلك.", "قال متحدث باسم الجيش ذلك.", False),
        ("ar", "قال الناطق باسم البلدية ذلك.", "قال المتحدث باسم الوزارة ذلك.", False),
        # Who is named behind says or does nothing.
        ("ar", "بدأ إصلاح الرصيف كما قال وزير الصيد.", "بدأ إصلاح الرصيف كما قال وزير الدفاع.", True),
        ("ar", "بدأ إصلاح هذا الرصيف كما قال وزير الصيد.", "بدأ إصلاح الرصيف كما قال وزير الدفاع.", False),
        ("ar", "وصوتت كتلة الإصلاح ضد القانون.", "وصوتت كتلة البناء ضد القانون.", True),
        ("ar", "وصوتت كتلة الإصلاح ضد القانون.", "وصوت حزب الإصلاح ضد القانون.", False),
        (
            "fr",
            "Le ministre de la Santé a salué cet accord.",
            "Le ministre de la Culture a salué cet accord.",
            True,
        ),
        (
            "fr",
            "Le ministre a salué la santé du pays.",
            "Le ministre de la Culture a salué cet accord.",
            False,
        ),
        (
            "fr",
            "Le ministre des Finances a salué cet accord.",
            "Le ministre du Travail a salué cet accord.",
            True,
        ),
        ("en", "The health minister praised the plan.", "The defence minister praised the plan.", True),
        ("en", "The minister of health praised the plan.", "The health minister praised the plan.", False),
        ("en", "The minister praised health workers.", "The defence minister praised the plan.", False),
    ],
)
def test_offices_of_two_fields(language: str, one: str, other: str, *, expected: bool) -> None:
    assert apart(one, other, language) is expected
    assert apart(other, one, language) is expected


def test_pairs_that_hardly_state_the_same_are_not_looked_at() -> None:
    ends = "أكد وزير الصيد أن الخطة باقية.", "أكد وزير الدفاع أن الخطة باقية."
    assert apart(*ends, same=0.6)
    assert not apart(*ends, same=0.59)


def test_the_minister_alone_is_the_one_who_was_named_last() -> None:
    articles = [
        article_of("افتتح وزير الصيد السوق.", "وقال الوزير إن الخطة باقية.", id="a"),
        article_of("افتتح وزير الدفاع السوق.", "وقال الوزير إن الخطة باقية.", id="b"),
        article_of("التقى وزير الصيد وزير الدفاع.", "وقال الوزير إن الخطة باقية.", id="c"),
    ]
    judged = {pair: Judged(0.9, 0.9) for pair in ((1, 3), (1, 5), (3, 5))}
    assert Offices(build_document(articles)).apart(judged, 0.6) == {(1, 3)}


def test_two_ministers_say_no_one_thing() -> None:
    said = "أكد وزير {} أن الحكومة ستخصص الموارد اللازمة لترميم الرصيف القديم قبل نهاية العام."
    analysis = compared(said.format("الصيد البحري"), said.format("الدفاع"))
    assert analysis.claims == ()
    assert told(analysis) == []
    assert len(compared(said.format("الدفاع"), said.format("الدفاع")).claims) == 1


def test_seats_of_two_parties_are_no_difference() -> None:
    won = "فاز حزب {} بـ{} مقعدا في انتخابات المجلس البلدي بمدينة المرجان."
    assert told(compared(won.format("الفلاحين", 12), won.format("الصيادين", 17))) == []
    (conflict,) = told(compared(won.format("الفلاحين", 12), won.format("الفلاحين", 17)))
    assert len(values(conflict)) == 2


def test_of_one_toll_two_may_tell() -> None:
    def difference(about: str) -> Difference:
        counts = [Quantity(about, "", n, n, "", False, 0, 1, (0, 1)) for n in (5, 7)]
        return Difference(*(Value(n, n, "figure", about, 0, 1, own) for n, own in enumerate(counts)))

    parties = offices("قال حزب الإصلاح إن 5 قتلوا.", "قال حزب البناء إن 7 قتلوا.")
    toll, boats = difference("dead"), difference("count boat")
    assert parties.without_two([toll, boats]) == [toll]
    # Of several parties it is not known which has the figure.
    both = "قال حزب الإصلاح إن حزب البناء نال 7 قوارب."
    assert offices("قال حزب النهضة إن 5 قوارب غرقت.", both).without_two([boats]) == [boats]
    ministries = offices("قالت وزارة الصحة إن 5 قوارب غرقت.", "قالت وزارة النقل إن 7 قوارب غرقت.")
    assert ministries.without_two([boats]) == [boats]


SEA, WAR = "أكد وزير الصيد ذلك.", "أكد وزير الدفاع ذلك."


@pytest.mark.parametrize(
    ("language", "one", "other", "expected"),
    [
        # What an office is for stands at most four words behind it, and «and» in front of it joins nothing.
        ("ar", "أكد وزير جديد نشيط حاضر الصيد.", WAR, True),
        ("ar", "أكد وزير جديد نشيط حاضر كريم الصيد.", WAR, False),
        ("ar", "أكد وزير الصيد الدفاع.", WAR, True),
        ("ar", "أكد وزير جديد نشيط الاقتصاد والمالية.", "أكد وزير المالية ذلك.", False),
        ("ar", "أكد الصيد وزير الدفاع.", WAR, False),
        # Behind «the minister» stands nothing that he is for, behind «the court» one word.
        ("ar", "أكد الوزير الدفاع عنها.", SEA, False),
        ("ar", "برأت المحكمة أمس الابتدائية التاجر.", "برأت محكمة الاستئناف التاجر.", False),
        ("ar", "دافع عن الصيد وزير الدفاع.", SEA, True),
        # A party has its name right behind it, with the article.
        ("ar", "صوت ضد القانون حزب", "صوت حزب البناء ضد القانون.", False),
        ("ar", "صوت حزب قوي ضد القانون.", "صوت حزب البناء ضد القانون.", False),
        ("ar", "صوت الحزب الوطني ضد القانون.", "صوت حزب البناء ضد القانون.", False),
        ("en", "It was the minister", "The defence minister praised it.", False),
        ("en", "The minister health workers met left.", "The defence minister praised it.", False),
        ("en", "The minister of all our health praised it.", "The defence minister praised it.", True),
        ("en", "The minister of all our great health left.", "The defence minister praised it.", False),
    ],
)
def test_how_far_from_an_office_its_field_stands(
    language: str, one: str, other: str, *, expected: bool
) -> None:
    assert apart(one, other, language) is expected


@pytest.mark.parametrize(
    ("before", "text", "other"),
    [
        ("افتتح وزير الصيد السوق.", "أكد وزير سابق ذلك.", WAR),
        ("برأت محكمة الاستئناف التاجر.", "برأت المحكمة التاجر.", "برأت المحكمة الابتدائية التاجر."),
    ],
)
def test_a_former_minister_and_the_court_mean_nobody_named_before(before: str, text: str, other: str) -> None:
    document = build_document([article_of(before, text, id="a"), article_of(other, id="b")])
    assert not Offices(document).apart({(1, 2): Judged(0.9, 0.9)}, 0.6)


def test_parties_are_counted_wherever_they_are_named() -> None:
    count = Quantity("count boat", "", 5, 5, "", False, 0, 1, (0, 1))
    own = Difference(*(Value(n, n, "figure", "count boat", 0, 1, count) for n in range(2)))
    said = "غرقت أمس قبالة الميناء القديم خمسة قوارب كما قال حزب {}."
    assert offices(said.format("الإصلاح"), said.format("البناء")).without_two([own]) == []
