"""What a set's summary says of what several articles say."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import Article
from summarizer import (
    Budget,
    Choice,
    Document,
    Steering,
    analyse,
    build_document,
    extract_facts,
    get_ranker,
    key_points,
    summarize_set,
    summarize_within,
)
from summarizer.constraints import FREE
from summarizer.selection.facility import _FacilityLocation, choose_key_points
from summarizer.selection.key_points import KeyPoints
from tests.summarizer import builders
from tests.summarizer.builders import PORT, article_of, set_of

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


def points_of(document: Document) -> KeyPoints:
    """The key points of a set, its articles compared."""
    analysis = analyse(document, extract_facts(document.articles))
    return key_points(document, analysis.judged, analysis.agreed.origin, analysis.facts)


def choices_of(document: Document, budget: Budget, query: str | None = None) -> list[Choice]:
    analysis = analyse(document, extract_facts(document.articles))
    points = key_points(document, analysis.judged, analysis.agreed.origin, analysis.facts)
    return summarize_set(document, get_ranker("mujaz"), budget, query, points, agreed=analysis.agreed)


def summary(articles: Sequence[Sequence[str]], budget: Budget) -> list[str]:
    made: list[Article] = [article_of(*texts, id=f"a{n}") for n, texts in enumerate(articles)]
    document = build_document(made)
    return [document.candidates[choice.candidate].text for choice in choices_of(document, budget)]


@pytest.mark.parametrize("budget", [Budget(1), Budget(3), Budget(40, "words")])
def test_it_opens_with_the_news_though_all_copy_the_background(budget: Budget) -> None:
    told = summary([[news, *BACKGROUND] for news in FIRE], budget)
    assert told[0] in FIRE


def test_an_event_is_told_once_though_two_word_it_otherwise() -> None:
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


def test_the_budget_is_met_as_nearly_as_whole_sentences_allow() -> None:
    articles = [[FIRE[0], LOSS[0], BACKGROUND[0]], [FIRE[2], BACKGROUND[1], BACKGROUND[2]]]
    longest = max(len(text.split()) for article in articles for text in article)
    for limit in (15, 30, 45, 60):
        words = sum(len(text.split()) for text in summary(articles, Budget(limit, "words")))
        assert abs(words - limit) <= longest / 2


def test_a_sentence_that_leans_comes_behind_its_own_or_not_at_all() -> None:
    document = set_of([*PORT], [*PORT[:2], *BACKGROUND])
    leaning = {i for i, candidate in enumerate(document.candidates) if candidate.text.startswith("وأضافت")}
    assert leaning
    for count in range(1, 8):
        chosen = [choice.candidate for choice in choices_of(document, Budget(count))]
        for n, i in enumerate(chosen):
            assert i not in leaning or (n and chosen[n - 1] == i - 1)


def choice_of(document: Document, hanging: Sequence[float] = ()) -> _FacilityLocation:
    """A choice under way, each of whose candidates hangs so much; none where left out."""
    points = points_of(document)
    known = tuple(hanging) or (0.0,) * len(document.candidates)
    return _FacilityLocation(document, msgspec.structs.replace(points, hanging=known), Budget(3), FREE, None)


@pytest.mark.parametrize(("hangs", "supports"), [(0.69, True), (0.7, False)])
def test_what_hangs_in_the_air_supports_nothing(hangs: float, supports: bool) -> None:
    made = choice_of(set_of(PORT[:3], BACKGROUND), [0.0, hangs, 0.9, 0.0, 0.0, 0.0])
    assert made.follows(2, [1]) == supports
    # Behind the one that it hangs on it does; another article's sentence holds nobody up.
    assert made.follows(2, [0, 1])
    assert not made.follows(2, [0])
    assert not made.follows(3, [2])
    assert not made.follows(0, [0])


@pytest.mark.parametrize(("repeated", "apart"), [(7, True), (8, False)])
def test_so_many_words_in_a_row_are_not_said_twice(repeated: int, apart: bool) -> None:
    words = ["من", "دون", "أن", "يكون", "ذلك", "على", "حساب", "أحد", "منهم"][:repeated]
    one = f"وعدت رئيسة البلدية المتضررين بقروض {' '.join(words)} وشكرت رجال الإطفاء الذين قدموا من ثلاث مدن."
    other = f"وتقاسم النجارون الورشات القديمة {' '.join(words)} ريثما يفتح الميناء أبوابه للشاحنات الكبيرة."
    assert choice_of(set_of([one, *FIRE[:1]], [other, *FIRE[1:2]]))._apart(0, 2) == apart


def test_what_is_asked_for_comes_first() -> None:
    document = set_of([FIRE[0], LOSS[0], BACKGROUND[0]], [FIRE[1], BACKGROUND[1], BACKGROUND[2]])
    choices = choices_of(document, Budget(3), "خسائر غرفة التجارة")
    assert document.candidates[choices[0].candidate].text == LOSS[0]


def test_pinned_sentences_are_kept_and_dropped_ones_left_out() -> None:
    document = set_of([FIRE[0], LOSS[0], BACKGROUND[0]], [FIRE[1], BACKGROUND[1], BACKGROUND[2]])
    steering = Steering((5,), frozenset({0, 1}))
    chosen = choose_key_points(document, points_of(document), Budget(3), steering)
    assert 5 in chosen
    assert not {0, 1} & set(chosen)


def test_a_likely_slip_is_not_said() -> None:
    document = set_of([FIRE[0], LOSS[0]], [FIRE[1], BACKGROUND[2]])
    agreed = analyse(document, ()).agreed
    doubted = msgspec.structs.replace(agreed, slips=frozenset({0}))
    choices = summarize_set(document, get_ranker("lead"), Budget(3), agreed=doubted)
    assert 0 not in {choice.candidate for choice in choices}


def test_where_all_is_doubtful_something_is_said() -> None:
    document = set_of([FIRE[0]], [FIRE[1]])
    agreed = msgspec.structs.replace(analyse(document, ()).agreed, slips=frozenset({0, 1}))
    assert summarize_set(document, get_ranker("lead"), Budget(2), agreed=agreed)


def test_the_sentence_with_a_lone_year_is_a_likely_slip() -> None:
    year = "تستعد المدينة لاستضافة الألعاب الأولمبية باريس {}."
    articles = [
        article_of(year.format(n), *PORT[:2], id=f"a{i}") for i, n in enumerate((2024, 2024, 2034, 2024))
    ]
    document = build_document(articles)
    assert analyse(document, extract_facts(articles)).agreed.slips == {6}


@given(builders.articles, st.integers(1, 40))
def test_any_set_has_a_choice_without_repetition(articles: list[tuple[str, list[str]]], words: int) -> None:
    made = [article_of(*texts, id=f"a{n}", language=code) for n, (code, texts) in enumerate(articles)]
    document = build_document(made)
    points = key_points(document, {}, range(len(made)), ())
    chosen = choose_key_points(document, points, Budget(words, "words"))
    assert len(set(chosen)) == len(chosen)
    assert all(weight >= 0 for weight in points.weights)
    assert all(0 <= share <= 1 for share in points.hanging)


def test_an_article_of_a_set_says_of_the_sets_key_points_what_it_states() -> None:
    document = set_of(
        [FIRE[0], BACKGROUND[0], BACKGROUND[2], LOSS[0]],
        [FIRE[1], LOSS[1], BACKGROUND[1]],
        [LOSS[1], FIRE[2]],
    )
    chosen = summarize_within(document, 0, points_of(document), Budget(2))
    assert [choice.candidate for choice in chosen] == [0, 3]


@pytest.mark.parametrize("budget", [Budget(2), Budget(30, "words"), Budget(50, "percent")])
def test_the_budget_of_an_article_of_a_set_is_its_own(budget: Budget) -> None:
    document = set_of(PORT, [FIRE[0], LOSS[0], BACKGROUND[0], BACKGROUND[1]])
    alone = document.each()[1]
    chosen = summarize_within(document, 1, points_of(document), budget)
    assert chosen == sorted(chosen, key=lambda choice: choice.candidate)
    assert all(0 <= choice.candidate < len(alone.candidates) for choice in chosen)
    words = sum(len(alone.candidates[choice.candidate].words) for choice in chosen)
    most = budget.words(sum(len(candidate.words) for candidate in alone.candidates))
    assert len(chosen) <= budget.amount if most is None else words <= 1.2 * most


def test_what_is_pinned_in_one_article_is_not_told_in_another() -> None:
    document = set_of([FIRE[0], LOSS[0], BACKGROUND[0]], [FIRE[1], BACKGROUND[1], BACKGROUND[2]])
    points = points_of(document)
    steering = Steering((2,), frozenset({3}))
    first, second = (summarize_within(document, n, points, Budget(1), None, steering) for n in (0, 1))
    assert [choice.candidate for choice in first] == [2]
    assert [choice.candidate for choice in second] != [0]


def test_an_article_of_a_set_that_fits_is_told_whole() -> None:
    document = set_of([FIRE[0], BACKGROUND[0]], [FIRE[1], LOSS[1]])
    chosen = summarize_within(document, 1, points_of(document), Budget(5))
    assert [choice.candidate for choice in chosen] == [0, 1]
