"""Arabic sources that no list knows, and what they are told apart by."""

from __future__ import annotations

import pytest

from summarizer import Attribution, build_document, extract_facts
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.test_attribution import source


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
        ("ونقل 23 مصابا إلى مستشفى المدينة.", "outlet", ""),
        ("السد آمن، وفق ما أعلن الجمعة مسؤول في الوزارة.", "unnamed", "مسؤول"),
        ("وتوزع المقاعد وفق قانون النظام الجديد.", "outlet", ""),
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
