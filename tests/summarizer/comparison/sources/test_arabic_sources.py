"""Arabic sources that no list knows, and what they are told apart by."""

from __future__ import annotations

import pytest

from summarizer import Attribution, build_document, extract_facts
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.sources.test_attribution import source


@pytest.mark.parametrize(
    ("sentence", "kind", "text"),
    [
        ("غرقت العبارة فجر الثلاثاء، حسبما أفاد خفر السواحل.", "official", "خفر السواحل"),
        ("أعلن خفر السواحل أن العبارة غرقت.", "official", "خفر السواحل"),
        ("ونفت «حركة التلال» خسارة البلدة، مؤكدة أن مقاتليها بخير.", "official", "«حركة التلال»"),
        ("وأعلنت الحكومة الحداد ثلاثة أيام.", "official", "الحكومة"),
        ("وتوقع محللون استطلعت وكالة المرجان آراءهم أن ترتفع الأسعار.", "unnamed", "محللون"),
        ("ووصفت عائلة الوادي الحكم بأنه جائر.", "unnamed", "عائلة الوادي"),
        ("ونقلت صحيفة «المرصد» عن مصدر عسكري قوله إن التعزيزات في الطريق.", "unnamed", "مصدر عسكري"),
        ("وقالت أشيا مواليم (34 عاما) إن العبارة كانت مكتظة.", "person", "أشيا مواليم"),
        ("وقالت شاهدة عيان إن العبارة مالت.", "unnamed", "شاهدة عيان"),
        ("وبحسب تقرير صادر عن هيئة الموانئ، تراجع الصيد.", "official", "تقرير صادر عن هيئة الموانئ"),
        ("ونقل 23 مصابا إلى مستشفى المدينة.", "outlet", ""),
        ("السد آمن، وفق ما أعلن الجمعة مسؤول في الوزارة.", "unnamed", "مسؤول"),
        ("وتوزع المقاعد وفق قانون النظام الجديد.", "outlet", ""),
        ("ونقل عن أن السد آمن قولهم: «لا خوف على السكان».", "outlet", ""),
        ("والحديث الذي سجل دار حول بيع الميناء.", "outlet", ""),
    ],
)
def test_arabic_sources_that_no_list_knows(sentence: str, kind: str, text: str) -> None:
    assert source(sentence) == (kind, text)


def test_the_same_source_is_the_one_before_and_he_is_no_body() -> None:
    said = (
        "وقال خفر السواحل إنه أوقف مالك العبارة كريم الوادي.",
        "وأوضح المصدر نفسه أن الركاب بخير.",
        "وقالت الشرطة إنها أوقفت كريم الوادي.",
        "وهو ينفي أن تكون العبارة محملة أكثر من طاقتها.",
    )
    articles = [article_of(*said)]
    attribution = Attribution(build_document(articles), extract_facts(articles))
    assert [attribution.of(i).kind for i in range(4)] == ["official", "official", "official", "person"]
    assert attribution.of(1).text == "خفر السواحل"


def test_an_outlet_of_the_set_is_a_medium() -> None:
    articles = [
        article_of("وذكرت وكالة الساحل أن السد آمن.", id="a"),
        article_of("السد آمن.", id="b", outlet="وكالة الساحل"),
    ]
    assert Attribution(build_document(articles), extract_facts(articles)).of(0).kind == "medium"


BODY = "أعلنت المديرية العامة للأرصاد الجوية أن الأمطار مستمرة."
MAN = "وأكد عبد العالي البكاري أن الميناء فتح."
WOMAN = "وقالت سلمى الجبلي إن الجسر أغلق."


@pytest.mark.parametrize(
    ("sentence", "kind", "text"),
    [(BODY, "official", "المديرية العامة للأرصاد الجوية"), (MAN, "person", "عبد العالي البكاري")],
)
def test_a_source_that_begins_with_a_name_ends_where_the_name_does(
    sentence: str, kind: str, text: str
) -> None:
    assert source(sentence) == (kind, text)


def test_a_name_is_found_between_mentions_of_others() -> None:
    articles = [article_of(MAN, BODY, MAN, BODY, WOMAN, MAN)]
    attribution = Attribution(build_document(articles), extract_facts(articles))
    assert [attribution.of(i).text for i in (0, 1, 2, 3, 5)] == [
        "عبد العالي البكاري",
        "المديرية العامة للأرصاد الجوية",
        "عبد العالي البكاري",
        "المديرية العامة للأرصاد الجوية",
        "عبد العالي البكاري",
    ]


@pytest.mark.parametrize(
    ("sentence", "kind", "text"),
    [
        ("كان العمدة أعلن أن الميناء فتح.", "official", "العمدة"),
        ("كان العمدة أعلن أمس أن الميناء فتح.", "official", "العمدة"),
        ("وكانت الوزارة أكدت مرارا بأن الجسر آمن.", "official", "الوزارة"),
        ("وكان الوزير قال للصحافيين إن الجسر آمن.", "official", "الوزير"),
        ("كان العمدة قال كلاما طويلا أن الميناء فتح.", "outlet", ""),
        ("وكان العمدة يريد أن يعلن الأسعار.", "outlet", ""),
        ("وكان على العمدة أن يقول الحقيقة.", "outlet", ""),
    ],
)
def test_what_somebody_had_said_is_led_in_behind_the_verb_or_a_word_more(
    sentence: str, kind: str, text: str
) -> None:
    assert source(sentence) == (kind, text)
