"""Background is told by its dates, its tense or how it opens, what looks ahead by its dates."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.facts import extract_facts
from summarizer.selection.times import Times, times
from tests.summarizer.builders import article_of

NEWS = "افتتح الوزير سامي الجبلي الميناء الجديد صباح الاثنين."


def told(*texts: str, published: str | None = "2024-04-23", language: str = "ar") -> Times:
    """The times of an article's sentences."""
    document = build_document([article_of(*texts, published=published, language=language)])
    return times(document, extract_facts(document.articles))


@pytest.mark.parametrize(
    "text",
    [
        "وبدأت الأشغال في الميناء سنة 2019.",
        "وبدأت الأشغال في الميناء في 23 يناير 2024.",
        "ورست فيه أول سفينة في القرن التاسع عشر.",
        "واستمرت الأشغال بين 2019 و2021.",
        "وكان الوزير قد وعد سكان المدينة بميناء جديد.",
        "وكانت الجهة التي دفعت نصف المبلغ قد طلبت مهلة.",
        "ويعد الميناء من أكبر موانئ الجهة.",
        "وتقع المدينة بين البحر والجبل.",
        "وسبق أن عمل الجبلي في وزارة النقل.",
        "ويعد الميناء هذا من أكبر موانئ الجهة.",
        "وكان الوزير الذي زار سكان المدينة مع أهلها كلهم قد وعد.",
    ],
)
def test_what_was_long_before_or_describes_is_background(text: str) -> None:
    assert told(NEWS, text).background == {1}


@pytest.mark.parametrize(
    "text",
    [
        "وبدأت الأشغال في الميناء في 24 يناير 2024.",
        "وبدأت الأشغال سنة 2019 وانتهت يوم الأحد.",
        "وبدأت الأشغال في الميناء هذا العام 2024.",
        "وكان الوزير في الميناء مع سكان المدينة.",
        "وقد وعد الوزير سكان المدينة بميناء آخر.",
        "وقال الوزير إن الأشغال بدأت سنة 2019.",
        "الوزير قال إن الأشغال بدأت سنة 2019.",
        "الوزير وقال إن الأشغال بدأت سنة 2019.",
        "وكان الوزير الذي زار سكان المدينة مع أهلها كلهم جميعا قد وعد.",
        "ويعد هذا الميناء الثالث في الجهة.",
        "وقال إن من كان من سكان المدينة على الرصيف ومن كان من ضيوفها على السفينة قد رأى ذلك.",
    ],
)
def test_what_was_not_is_none(text: str) -> None:
    assert not told(NEWS, text).background


@pytest.mark.parametrize(
    ("language", "back", "not_back"),
    [
        ("fr", "Le ministre avait promis un port à la ville.", "Le ministre a promis un port à la ville."),
        ("en", "The minister had promised the town a harbour.", "The minister has promised a harbour."),
    ],
)
def test_the_pluperfect_looks_back_in_french_and_english(language: str, back: str, not_back: str) -> None:
    assert told(back, not_back, language=language).background == {0}


def test_what_is_still_to_come_looks_ahead() -> None:
    texts = ("وتنطلق أولى الرحلات في 12 مايو 2024.", "وينتهي العمل سنة 2024.", "وينتهي العمل سنة 2025.")
    assert told(*texts).ahead == {0, 2}


@pytest.mark.parametrize("day", ["يوم الأحد", "في 12 مايو 2024"])
def test_what_names_a_new_date_is_no_background_whatever_its_tense(day: str) -> None:
    assert not told(f"وكان الوزير قد وعد سكان المدينة بميناء جديد {day}.").background


def test_where_an_article_has_no_date_only_the_tense_tells() -> None:
    texts = ("وبدأت الأشغال سنة 2019.", "وينتهي العمل سنة 2039.", "وكان الوزير قد وعد بميناء جديد.")
    assert told(*texts, published=None) == Times(frozenset({2}), frozenset())


def test_each_article_has_a_day_of_its_own() -> None:
    text = "وبدأت الأشغال في الميناء سنة 2019."
    days = (None, "2019-06-01", "2024-04-23")
    articles = [article_of(NEWS, text, id=f"a{n}", published=day) for n, day in enumerate(days)]
    document = build_document(articles)
    assert times(document, extract_facts(articles)).background == {5}


def test_dates_of_headings_and_dates_without_a_day_tell_nothing() -> None:
    texts = ("ميناء سنة 2019", NEWS, "وزار الوزير سكان المدينة الأسبوع الماضي.")
    article = article_of(*texts, published="2024-04-23", headings=[0])
    facts = extract_facts([article])
    assert {fact.iso for fact in facts if fact.kind == "date"} >= {"2019", None}
    assert times(build_document([article]), facts) == Times(frozenset(), frozenset())
