"""Around the cue of an Arabic source: what is passed over, and what leads in nobody."""

from __future__ import annotations

import pytest

from summarizer import Attribution, build_document, extract_facts
from summarizer.comparison.sources.arabic_cues import (
    by_a_rule,
    has_object,
    is_withheld,
    on_the_word_of,
    past_what,
    quoted_from,
)
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.sources.phrases import tokens_of


def kinds(*sentences: str) -> list[str]:
    articles = [article_of(*sentences)]
    found = Attribution(build_document(articles), extract_facts(articles))
    return [found.of(n).kind for n in range(len(sentences))]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("وفق ما أعلنت الوزارة", 2),
        ("وفقا لما ذكرت الوزارة", 2),
        ("حسب ما أكده الوزير", 2),
        ("أفاد به بلاغ", 1),
        ("وفق ما أفادت به الوزارة", 3),
        ("وفقا لما جاء في البيان", 3),
        ("وفقا لما سيأتي في البيان", 1),
        ("قالت الوزارة", 0),
        ("أفاد", 0),
    ],
)
def test_what_was_said_is_no_subject(text: str, last: int) -> None:
    assert past_what(tokens_of(text), 0) == last


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ('نقلت صحيفة "المرجان" الواسعة الانتشار عن مصدر أن السد آمن', 7),
        ("نقلت الوكالة أن الوزير تحدث عن السد", 0),
        ("نقلت الوكالة: تحدث الوزير عن السد", 0),
        ("قالت الوكالة عن السد", 0),
    ],
)
def test_from_whom_a_medium_has_it(text: str, at: int) -> None:
    assert quoted_from(tokens_of(text), 0) == at


def test_on_the_word_of_somebody() -> None:
    assert on_the_word_of(tokens_of("على حد قول الوزير"), 2)
    assert not on_the_word_of(tokens_of("على حد السيف الوزير"), 2)
    assert not on_the_word_of(tokens_of("قول الوزير"), 0)


def test_agreements_and_laws_say_nothing() -> None:
    assert by_a_rule(tokens_of("حسب الاتفاق الموقع"), 0)
    assert by_a_rule(tokens_of("وفقا للقانون"), 0)
    assert not by_a_rule(tokens_of("حسب النظام السوري"), 0)
    assert not by_a_rule(tokens_of("حسب"), 0)


def test_people_in_the_oblique_case_are_asked() -> None:
    assert has_object(tokens_of("حث المواطنين على التصويت"), 0)
    assert has_object(tokens_of("حث النواب الموالين على التصويت"), 0)
    assert not has_object(tokens_of("حث النواب على التصويت"), 0)
    assert not has_object(tokens_of("طالب الكرملين بالرد"), 0)
    assert not has_object(tokens_of("حث"), 0)


def test_names_that_are_held_back() -> None:
    assert is_withheld(tokens_of("قال ضابط رفض كشف اسمه إن السد آمن"), 0)
    assert is_withheld(tokens_of("قال ضباط طلبوا عدم كشف أسمائهم إن السد آمن"), 0)
    assert not is_withheld(tokens_of("قال ضابط كتب اسمه إن السد آمن"), 0)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        # Another thing than saying.
        ("نقل الهلال الأحمر خمسين مصابا إلى المستشفى.", "outlet"),
        ("أقر البرلمان قانون المياه بأغلبية كبيرة.", "outlet"),
        ("جدد النادي عقد حارسه سنتين.", "outlet"),
        ("سافر الوفد عبر المطار القديم.", "outlet"),
        ("ومما يزيد القلق أن السد فارغ.", "outlet"),
        ("ويذكر أن السد بني قبل ثلاثين سنة.", "outlet"),
        ("تسلم الأرض حسب الاتفاق الموقع في يونيو.", "outlet"),
        # Passed on.
        ('ونقلت صحيفة "المرجان" واسعة الانتشار عن مصدر مطلع، أن السد آمن.', "unnamed"),
        ("الصحيفة نقلت عن الوزير كريم الوادي قوله إن السد آمن.", "person"),
        ("نقلت وسائل إعلام محلية، الخميس، أول صور للسد.", "medium"),
        ("ونقلت الوكالة في تقريرها على لسان مصدر مطلع، قوله إن السد آمن.", "unnamed"),
        ("وكانت وكالة المرجان للأنباء نقلت عن مصدر مطلع قوله إن السد آمن.", "unnamed"),
        # Where the cue is another.
        ("بلغ المحصول ألف طن، على ما أوردت وزارة الصيد.", "official"),
        ("ارتفع الدين، على حد قول الوزارة.", "official"),
        ("انهار السد، وفق ما أفادت به الوزارة.", "official"),
        # In the past, without a particle.
        ("وكانت لجنة التحكيم أعلنت في يوليو أسماء الفائزين.", "official"),
        ("وكانت الجائزة هدفا، لكن اللجنة سحبت منها اعترفت.", "outlet"),
        # What stands behind a particle is none of who spoke.
        ("وأعرب أعضاء المجلس عن حزنهم إزاء موت مراسلة الإذاعة.", "unnamed"),
        ("وترفض المملكة المتحدة في كل حال تسليم كريم الوادي.", "official"),
        ("وأكد طبيب برتبة عقيد في وزارة الصيد أن السد آمن.", "unnamed"),
        ("وأبلغ أشخاص قريبون من الملف الصحيفة أن السد آمن.", "unnamed"),
        ("ويرى المراقبون أن السد آمن.", "unnamed"),
        ("كشف تقرير صادر عن وزارة الصيد أن السد آمن.", "official"),
        ("اشتكى مزارعون من غياب الماء.", "unnamed"),
    ],
)
def test_who_stands_behind(sentence: str, kind: str) -> None:
    assert kinds(sentence) == [kind]


def test_an_office_whose_holder_was_named() -> None:
    named = "وقال وزير الصيد كريم الوادي إن السد آمن."
    assert kinds(named, "وأضاف الوزير أن الماء يكفي.") == ["person", "person"]
    assert kinds("بني السد قديما.", "وأضاف الوزير أن الماء يكفي.") == ["outlet", "official"]
    assert kinds(named, "وأضاف المتحدث باسم البلدية أن الماء يكفي.") == ["person", "official"]


def test_who_urged_them_stands_before() -> None:
    assert kinds("وقال كريم الوادي إن السد آمن.", "وحث المواطنين على الهدوء.") == ["person", "person"]
