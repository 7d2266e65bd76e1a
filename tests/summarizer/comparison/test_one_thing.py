"""Whether two values are of one thing."""

from __future__ import annotations

from tests.summarizer.builders import article_of
from tests.summarizer.comparison.pairs.test_across_languages import compared as of_articles
from tests.summarizer.comparison.test_differences import compared, told, values


def test_figures_differ_in_sentences_that_share_another_value() -> None:
    one = article_of(
        "ارتفعت أرباح شركة الواحة للاتصالات إلى 1,2 مليار ريال في 2030، بنمو نسبته 18 في المائة على العام السابق.",
        id="a",
    )
    other = article_of(
        "حققت الواحة للاتصالات أرباحا قدرها 1,2 مليار ريال في 2030، بزيادة 15 في المائة على أساس سنوي.",
        "وأغلق سهم الشركة مرتفعا 3,2 في المائة عند 48 ريالا.",
        id="b",
    )
    assert [values(own) for own in told(of_articles(one, other))] == [["18 في المائة", "15 في المائة"]]


def test_casualties_change_together() -> None:
    one = "قتل 11 شخصا وأصيب 27 آخرون في انقلاب حافلة للمسافرين قرب بلدة الواحة صباح الثلاثاء."
    other = "قتل 12 شخصا في انقلاب حافلة للمسافرين قرب بلدة الواحة صباح الثلاثاء. وبلغ عدد الجرحى 31 جريحا."
    assert sorted(map(values, told(compared(one, other)))) == [
        ["11 شخصا", "12 شخصا"],
        ["27 آخرون", "31 جريحا"],
    ]


def test_who_died_since_is_among_the_dead() -> None:
    one = "قتل سبعة جنود في هجوم بسيارة مفخخة على معسكر في بلدة الواحة صباح الأحد."
    other = "وارتفعت حصيلة القتلى إلى 13 بعد وفاة ثلاثة جنود متأثرين بجراحهم."
    assert [values(own) for own in told(compared(one, other))] == [["سبعة جنود", "13"]]


def test_what_one_man_will_give_and_promised_differ() -> None:
    one = "وقال المحافظ أسعد الوادي إن الحكومة المحلية ستوفر خمسة آلاف درجة وظيفية."
    other = "ووعد المحافظ أسعد الوادي بتوفير 3500 درجة وظيفية."
    assert [values(own) for own in told(compared(one, other))] == [["خمسة آلاف درجة", "3500 درجة"]]


def test_what_one_man_counts_in_two_languages_differs() -> None:
    one = article_of("وانهار 34 مبنى في البلدة، بحسب رئيس البلدية يونس الوادي.", id="a")
    other = article_of(
        "Au moins 40 immeubles se sont effondrés, a dit le maire Younes Ouadi.", id="b", language="fr"
    )
    assert [values(own) for own in told(of_articles(one, other))] == [["34 مبنى", "Au moins 40 immeubles"]]


def test_a_term_of_four_years_is_not_the_thirteen_since_the_last_one() -> None:
    one = article_of(
        "أدى الرئيس عمر الوادي اليمين أمام البرلمان السبت لولاية ثانية تمتد لأربع سنوات.", id="a"
    )
    other = article_of(
        "للمرة الأولى منذ 13 عاما، أدى الرئيس عمر الوادي السبت اليمين أمام البرلمان لبدء ولاية ثانية.", id="b"
    )
    assert told(of_articles(one, other)) == []


def test_two_english_articles_tell_of_the_hurt_once_at_their_front() -> None:
    one = article_of(
        "A stage fell at the fair.", "Nine people were hurt, police said.", id="a", language="en"
    )
    other = article_of(
        "The stage at the fair gave way.",
        "At least 14 people were injured, according to the rescue service.",
        id="b",
        language="en",
    )
    (conflict,) = told(of_articles(one, other))
    assert len(conflict.values) == 2


def test_sums_far_apart_are_of_two_things() -> None:
    one = article_of("Repairs of the stage cost the town $85,000.", "It rained.", id="a", language="en")
    other = article_of("A new stage would cost the town $1.2 million.", "It snowed.", id="b", language="en")
    assert told(of_articles(one, other)) == []
