"""Words in brackets that a sentence lacks where it stands alone."""

from __future__ import annotations

import pytest
from hypothesis import given

from corpus import Article
from summarizer import Document, Fact, build_document, extract_facts
from summarizer.facts import Mention
from summarizer.glosses.find import find_glosses
from summarizer.glosses.gloss import Gloss
from tests.summarizer import builders
from tests.summarizer.builders import article_of


def glosses(*texts: str, at: int, published: str | None = None) -> list[Gloss]:
    document = build_document([article_of(*texts, published=published)])
    return find_glosses(document, [at], extract_facts(document.articles))[0]


def shown(*texts: str, at: int) -> list[tuple[str, str]]:
    return [(gloss.kind, gloss.text) for gloss in glosses(*texts, at=at)]


SPEECH = (
    "قالت المهندسة سلمى الراضي إن الرصيف الجديد يتحمل أمواجا عالية.",
    "وأضافت أن الإنارة ستكتمل قبل الخريف.",
    "وتابعت: «سيفتح الميناء في موعده».",
)


@pytest.mark.parametrize("at", [1, 2])
def test_who_goes_on_speaking_is_supplied(at: int) -> None:
    (gloss,) = [one for one in glosses(*SPEECH, at=at) if one.kind == "speaker"]
    assert gloss.text == "المهندسة سلمى الراضي"
    document = build_document([article_of(*SPEECH)])
    text = document.articles[0].text
    assert gloss.source is not None
    assert text[slice(*gloss.source)] == gloss.text
    assert text[: gloss.start].endswith(("وأضافت ", "وتابعت: "))


def test_behind_its_own_predecessor_nothing_is_lacking() -> None:
    document = build_document([article_of(*SPEECH)])
    assert [len(own) for own in find_glosses(document, [0, 1], ())] == [0, 0]
    assert [len(own) for own in find_glosses(document, [1, 0], ())] == [1, 0]


@pytest.mark.parametrize(
    "before",
    [
        "وقال المدير إن الرصيف الجديد يتحمل أمواجا عالية.",
        "وقال في مؤتمر صحفي إن الرصيف الجديد يتحمل أمواجا عالية.",
        "ونقلت وكالة محلية عن مسؤول قوله إن الرصيف جديد.",
        "وقال وزيره سالم الدريدي إن الرصيف جديد.",
        "وقالت سلمى الراضي إن الرصيف الجديد يتحمل أمواجا عالية.",
        "يتحمل الرصيف الجديد أمواجا عالية.",
    ],
)
def test_where_it_is_in_doubt_who_speaks_nobody_is_named(before: str) -> None:
    assert shown(before, "وأضاف أن الإنارة ستكتمل قبل الخريف.", at=1) == []


def test_who_is_called_by_the_last_name_only_gets_the_office() -> None:
    texts = (
        "قال وزير النقل إدريس الحنصالي إن الميناء سيفتح في الخريف.",
        "وزار الحنصالي مدينة فاس يوم السبت.",
    )
    assert ("role", "وزير النقل إدريس") in shown(*texts, at=1)
    document = build_document([article_of(*texts)])
    facts = extract_facts(document.articles)
    assert find_glosses(document, [0, 1], facts)[1] == []


def person(value: str, text: str, *places: tuple[str, int]) -> Fact:
    starts = [(name, text.index(name, after)) for name, after in places]
    return Fact("person", value, tuple(Mention("a", at, at + len(name), name) for name, at in starts))


def test_two_of_one_last_name_are_not_told_apart() -> None:
    texts = ("التقى إدريس الحنصالي أخاه كريم الحنصالي.", "ثم سافر الحنصالي إلى فاس.")
    document = build_document([article_of(*texts)])
    text = document.articles[0].text
    bare = ("الحنصالي", text.index("ثم"))
    facts = [
        person("إدريس الحنصالي", text, ("إدريس الحنصالي", 0), bare),
        person("كريم الحنصالي", text, ("كريم الحنصالي", 0)),
    ]
    assert find_glosses(document, [1], facts[:1])[0] != []
    assert find_glosses(document, [1], facts)[0] == []


def test_which_magazine_it_is_is_supplied_where_there_is_one() -> None:
    texts = ("كتبت مجلة نجمة الجنوب عن الميناء.", "ولم تذكر المجلة اسم الشركة.")
    document = build_document([article_of(*texts)])
    fact = Fact("organization", "مجلة نجمة الجنوب", (Mention("a", 5, 21, "مجلة نجمة الجنوب"),))
    (gloss,) = find_glosses(document, [1], [fact])[0]
    assert (gloss.kind, gloss.text) == ("name", "نجمة الجنوب")
    another = Fact("organization", "مجلة الرصيف", (Mention("a", 5, 9, "مجلة"),))
    assert find_glosses(document, [1], [fact, another])[0] == []


def test_which_council_it_is_is_supplied_once_and_not_where_there_are_two() -> None:
    texts = (
        "انتخب المجلس الوطني للموانئ رئيسة له.",
        "وقال المجلس إن الميناء سيفتح قريبا.",
        "وصفق الحاضرون للرئيسة الجديدة طويلا.",
        "وشكر المجلس كل العمال الذين بنوا الرصيف.",
    )
    document = build_document([article_of(*texts)])
    start = document.articles[0].text.index("المجلس")
    fact = Fact(
        "organization", "المجلس الوطني للموانئ", (Mention("a", start, start + 21, "المجلس الوطني للموانئ"),)
    )
    own = find_glosses(document, [1, 3], [fact])
    assert [[gloss.text for gloss in each] for each in own] == [["الوطني للموانئ"], []]
    another = Fact("organization", "مجلس المدينة", (Mention("a", start, start + 6, "المجلس"),))
    assert find_glosses(document, [1], [fact, another]) == [[]]
    assert find_glosses(document, [0, 3], [fact])[1] == []


@pytest.mark.parametrize(
    ("published", "expected"), [("2024-04-23", ["22 أبريل 2024"]), (None, []), ("2024-04-28", [])]
)
def test_which_day_yesterday_was_is_supplied(published: str | None, expected: list[str]) -> None:
    text = "وصل الوفد إلى الرباط أمس الاثنين."
    document = build_document([article_of(text, published=published)])
    start = document.articles[0].text.index("أمس")
    fact = Fact("date", "أمس الاثنين", (Mention("a", start, start + 11, "أمس الاثنين"),), iso="2024-04-22")
    (own,) = find_glosses(document, [0], [fact])
    assert [gloss.text for gloss in own] == expected
    assert all(gloss.kind == "date" and gloss.ground == published and gloss.source is None for gloss in own)


@given(builders.articles)
def test_any_gloss_but_a_date_stands_verbatim_elsewhere(articles: list[tuple[str, list[str]]]) -> None:
    made: list[Article] = [
        article_of(*texts, id=f"a{n}", language=code) for n, (code, texts) in enumerate(articles)
    ]
    document: Document = build_document(made)
    chosen = range(len(document.candidates))
    for i, own in zip(chosen, find_glosses(document, chosen, ()), strict=True):
        article = document.articles[document.candidates[i].article]
        for gloss in own:
            assert gloss.source is not None
            assert article.text[slice(*gloss.source)] == gloss.text
