"""What a set's summary says of what several articles say."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest

from corpus import Article
from summarizer import Budget, Document, analyse, build_document, extract_facts, get_ranker, summarize_set
from summarizer.comparison.agreement import Agreement
from summarizer.comparison.relations import Relations
from summarizer.selection.coverage import choose_agreed
from summarizer.similarity import overlap
from tests.summarizer.builders import PORT, article_of, distinct, set_of

FIRE = (
    "أتى حريق صباح الأربعاء على سوق الخشب في مدينة الصنوبر ولم يصب أحد من التجار.",
    "دمر حريق سوق الخشب بمدينة الصنوبر صباح الأربعاء، ونجا التجار جميعا.",
    "شب حريق صباح الأربعاء في سوق الخشب بمدينة الصنوبر من غير أن يصاب أحد.",
)
BACKGROUND = (
    "ويعود بناء سوق الخشب إلى سنة 1931 حين كانت مدينة الصنوبر محطة للقوافل القادمة من جبال الشمال.",
    "وكانت البلدية قد رممت سقف السوق وأبوابه الأربعة وخصصت لذلك 12 مليون درهم من ميزانية الجهة.",
    "وتعيش من السوق مئات الأسر في الأحياء القديمة وتبيع فيه نجارتها وأثاثها وأدوات الحرث.",
)
LOSS = (
    "وقدرت غرفة التجارة خسائر الحريق بنحو 40 مليون درهم، وقالت إن 90 متجرا احترقت بالكامل.",
    "واحترق بالكامل 90 متجرا، وتقدر خسائر الحريق حسب غرفة التجارة بأربعين مليون درهم.",
)


def summary(articles: Sequence[Sequence[str]], budget: Budget) -> list[str]:
    """The summary of a set, its articles compared."""
    made: list[Article] = [article_of(*texts, id=f"a{n}") for n, texts in enumerate(articles)]
    document = build_document(made)
    agreed = analyse(document, extract_facts(made)).agreed
    choices = summarize_set(document, get_ranker("mujaz"), budget, None, agreed)
    return [document.candidates[choice.candidate].text for choice in choices]


@pytest.mark.parametrize("budget", [Budget(1), Budget(3), Budget(40, "words")])
def test_it_opens_with_the_news_though_all_copy_the_background(budget: Budget) -> None:
    told = summary([[news, *BACKGROUND] for news in FIRE], budget)
    assert told[0] in FIRE


def test_a_claim_is_said_once_though_two_word_it_otherwise() -> None:
    told = summary([[FIRE[0], LOSS[0], BACKGROUND[0]], [FIRE[1], LOSS[1], BACKGROUND[1]]], Budget(4))
    assert len(set(told) & set(LOSS)) == 1
    assert len(set(told) & set(FIRE)) == 1


def test_what_only_leads_in_a_list_is_not_said() -> None:
    leading = "وفي ما يأتي أسماء المتاجر التي احترقت في سوق الخشب بمدينة الصنوبر صباح الأربعاء:"
    told = summary([[FIRE[0], leading, LOSS[0]], [FIRE[1], leading, BACKGROUND[2]]], Budget(4))
    assert leading not in told


def test_a_stray_headline_is_not_said() -> None:
    stray = "سوق الخشب في مدينة الصنوبر يستعد لاستقبال زوار الصيف بعد الحريق"
    told = summary([[FIRE[0], stray, LOSS[0]], [FIRE[1], stray, BACKGROUND[2]]], Budget(4))
    assert stray not in told


def test_lines_without_marks_are_said_where_an_article_has_no_others() -> None:
    bare = [[text.rstrip(".") for text in texts] for texts in ([FIRE[0], LOSS[0]], [FIRE[1], BACKGROUND[2]])]
    assert len(summary(bare, Budget(3))) == 3


def agreement(document: Document, *claims: set[int]) -> Agreement:
    """That the candidates of each claim say it and nothing else."""
    said = {i: frozenset(n for n, own in enumerate(claims) if i in own) for own in claims for i in own}
    count = len(document.candidates)
    origin = tuple(range(len(document.articles)))
    worth = tuple((2 * len(own), 9) for own in claims)
    return Agreement((0.5,) * count, origin, Relations({}), said, said, worth)


def test_two_wordings_of_one_claim_without_a_word_in_common_are_not_both_chosen() -> None:
    told = distinct(4, 9)
    document = set_of([told[0], told[1]], [told[2], told[3]], [told[3], told[1]])
    chosen = choose_agreed(document, [1.0] * 6, Budget(6), agreement(document, {1, 3, 4, 5}))
    assert len({1, 3, 4, 5} & set(chosen)) == 1
    apart = choose_agreed(document, [1.0] * 6, Budget(6), agreement(document))
    assert len({1, 3, 4, 5} & set(apart)) == 2


def test_what_is_telling_is_said_once_though_more_of_the_words_differ() -> None:
    telling = distinct(1, 4)[0].rstrip(".")
    first = f"{telling} اليوم في مدينة كبيرة بعد سنة عمل جديدة."
    second = f"{telling} أمس قرب منطقة أخرى قبل شهر رئيس دولة."
    document = set_of([first], [second], [first], [second])
    assert overlap(document.candidates[0], document.candidates[1]) <= 0.5
    assert len(choose_agreed(document, [1.0] * 4, Budget(4), agreement(document))) == 1


def test_a_claim_is_worth_more_than_its_words() -> None:
    told = distinct(3, 9)
    document = set_of(told, told)
    first = choose_agreed(document, [1.0] * 6, Budget(2), agreement(document))
    assert set(first) == {0, 1}
    claimed = choose_agreed(document, [1.0] * 6, Budget(2), agreement(document, {2, 5}))
    assert set(claimed) == {0, 2}


def test_a_likely_slip_is_not_said() -> None:
    told = distinct(3, 9)
    document = set_of(told, told)
    agreed = agreement(document)
    ranker = get_ranker("lead")
    assert {c.candidate for c in summarize_set(document, ranker, Budget(2), None, agreed)} == {0, 1}
    doubted = msgspec.structs.replace(agreed, slips=frozenset({0, 3}))
    assert {c.candidate for c in summarize_set(document, ranker, Budget(2), None, doubted)} == {1, 2}


def test_where_all_is_doubtful_something_is_said() -> None:
    document = set_of(distinct(1, 9), distinct(1, 9))
    doubted = msgspec.structs.replace(agreement(document), slips=frozenset({0, 1}))
    assert summarize_set(document, get_ranker("lead"), Budget(2), None, doubted)


def test_the_sentence_with_a_lone_year_is_a_likely_slip() -> None:
    year = "تستعد المدينة لاستضافة الألعاب الأولمبية باريس {}."
    articles = [
        article_of(year.format(n), *PORT[:2], id=f"a{i}") for i, n in enumerate((2024, 2024, 2034, 2024))
    ]
    document = build_document(articles)
    assert analyse(document, extract_facts(articles)).agreed.slips == {6}
