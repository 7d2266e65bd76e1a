"""Who said what two articles have in the same words."""

from __future__ import annotations

import pytest

from summarizer import analyse, build_document, extract_facts
from summarizer.comparison.apart.speakers import speakers_apart
from summarizer.comparison.pairs.relations import Judged
from summarizer.comparison.sources.attribution import Attribution
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.test_differences import FILLER
from tests.summarizer.stories_text import article

SAID = "أن الطريق الساحلية بين المرفأ والقلعة ستغلق أمام الشاحنات مساء الأربعاء."


def test_a_body_that_the_sentence_does_not_name_is_no_other_speaker() -> None:
    named = f"وأكدت الهيئة العامة للملاحة البحرية {SAID}"
    same = ("وأكدت الشركة الوطنية للسكك أن القطارات متوقفة.", f"وأكدت الجهة ذاتها {SAID}")
    articles = [article("a", "خبر", named, FILLER), article("b", "خبر آخر", *same, FILLER)]
    analysis = analyse(build_document(articles), extract_facts(articles))
    assert analysis.attribution.of(3).text == "الشركة الوطنية للسكك"
    assert not analysis.conflicts


def apart(
    one: list[str], other: list[str], same: float = 0.9, languages: tuple[str, str] = ("ar", "ar")
) -> list[tuple[str, ...]]:
    """Whom two articles name as who said the same: of the first sentences, which so likely state the same."""
    articles = [
        article_of(*texts, id=name, language=language)
        for name, texts, language in zip("ab", (one, other), languages, strict=True)
    ]
    document, facts = build_document(articles), extract_facts(articles)
    judged = {(0, len(one)): Judged(same, same)}
    found = speakers_apart(document, facts, judged, Attribution(document, facts))
    return [own.first.words + own.second.words for own in found]


CLOSED = "أن الطريق الساحلية نحو القلعة ستغلق أمام الشاحنات مساء الأربعاء."


def said(who: str) -> list[str]:
    return [f"{who} {CLOSED}"]


NAVIGATION, RAILWAYS = "الهيئة العامة للملاحة", "الجمعية المهنية"


@pytest.mark.parametrize(("same", "expected"), [(0.6, [(NAVIGATION, RAILWAYS)]), (0.59, [])])
def test_two_bodies_of_what_is_likely_the_same(same: float, expected: list[tuple[str, ...]]) -> None:
    assert apart(said(f"وأكدت {NAVIGATION}"), said(f"وأكدت {RAILWAYS}"), same) == expected


@pytest.mark.parametrize(
    ("one", "other", "are_two"),
    [
        ("وأكدت وزارة الدفاع", "وأكدت وزارة الصيد", True),
        # One body may be called by part of its name, and each says so by its own verb.
        ("وأكدت الهيئة العامة للملاحة", "وأكدت الهيئة الوطنية", False),
        ("وأكدت وزارة الصيد البحري", "وأكدت وزارة الصيد", False),
        ("وأكدت وزارة الصيد", "وأعلنت وزارة الدفاع", False),
        ("وأكدت وزارة الصيد", "وأكدت وزارة الصيد", False),
        # «The local maritime authority» may be the authority of navigation, but no council.
        ("وأكدت الهيئة البحرية المحلية", "وأكدت هيئة الملاحة", False),
        ("وأكدت الهيئة البحرية المحلية", "وأكدت هيئة الصيد والملاحة", False),
        ("وأكدت الشركة البحرية المحلية", "وأكدت هيئة الملاحة", True),
        # A word alone, a medium, a statement and nobody are no bodies to tell apart.
        ("وأكدت الوزارة", "وأكدت الهيئة العامة للملاحة", False),
        ("وأكدت مراسلون بلا حدود", "وأكدت الهيئة العامة للملاحة", False),
        ("وأكد أصدقاء المتحف", "وأكدت الهيئة العامة للملاحة", False),
        ("وأكدت صحيفة النسور", "وأكدت وزارة الصيد", False),
        ("وأكد بيان الجيش", "وأكد مجلس البلدية", False),
        ("وأكدت مصادر أمنية مطلعة", "وأكدت وزارة الصيد", False),
    ],
)
def test_which_bodies_are_two(one: str, other: str, *, are_two: bool) -> None:
    assert bool(apart(said(one), said(other))) is are_two
    assert bool(apart(said(other), said(one))) is are_two


def test_the_verb_stands_at_the_front() -> None:
    front = "وفي بيان نشر ليلة الأحد الماضي هنا أكدت"
    assert apart(said(f"{front} {NAVIGATION}"), said(f"وأكدت {RAILWAYS}")) == [(NAVIGATION, RAILWAYS)]
    further = "وفي بيان نشر ليلة الأحد الماضي هنا أيضا أكدت"
    assert apart(said(f"{further} {NAVIGATION}"), said(f"وأكدت {RAILWAYS}")) == []


IDRIS, KARIM = "إدريس الحنصالي", "كريم البناني"


@pytest.mark.parametrize(("same", "expected"), [(0.8, [(IDRIS, KARIM)]), (0.79, [])])
def test_two_people_of_what_is_surely_the_same(same: float, expected: list[tuple[str, ...]]) -> None:
    assert apart(said(f"وأكد {IDRIS}"), said(f"وأكد {KARIM}"), same) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ([f"وأكد {IDRIS} {CLOSED}"], [f"وأعلن {KARIM} {CLOSED}"]),
        ([f"وأكد {IDRIS} {CLOSED}"], [f"وأكد {IDRIS} {CLOSED}"]),
        # Where either article knows of the other's, both may have said so.
        ([f"وأكد {IDRIS} {CLOSED}", f"وحضر {KARIM} اللقاء."], [f"وأكد {KARIM} {CLOSED}"]),
        ([f"وأكد {IDRIS} {CLOSED}"], [f"وأكد {KARIM} {CLOSED}", f"وحضر {IDRIS} اللقاء."]),
        # A body and a person of it.
        ([f"وأكدت {NAVIGATION} {CLOSED}"], [f"وأكد {KARIM} {CLOSED}"]),
    ],
)
def test_where_no_two_people_are_told_apart(one: list[str], other: list[str]) -> None:
    assert apart(one, other) == []


def test_a_body_may_open_its_article() -> None:
    closed = "that the coastal road to the castle will close to trucks on Wednesday."
    one, other = ([f"{who} confirmed {closed}"] for who in ("Army Corps", "Bank Board"))
    assert apart(one, other, languages=("en", "en")) == [("Army Corps", "Bank Board")]


@pytest.mark.parametrize("known", ["a", "b"])
def test_of_people_who_are_no_facts_nothing_is_told(known: str) -> None:
    articles = [article_of(*said(f"وأكد {who}"), id=name) for name, who in (("a", IDRIS), ("b", KARIM))]
    document, facts = build_document(articles), extract_facts(articles)
    own = [fact for fact in facts if fact.mentions[0].article == known]
    judged = {(0, 1): Judged(0.9, 0.9)}
    assert list(speakers_apart(document, own, judged, Attribution(document, facts))) == []


def test_between_is_no_verb_though_it_is_written_as_one() -> None:
    assert apart([f"وأكد {IDRIS} {SAID}"], [f"وأعلن {KARIM} {SAID}"]) == []
    assert apart([f"وأكد {IDRIS} {SAID}"], [f"وأكد {KARIM} {SAID}"]) == [(IDRIS, KARIM)]


def test_a_later_pair_is_looked_at_as_well() -> None:
    articles = [
        article_of(*said(f"وأكد {IDRIS}"), id="a"),
        article_of("ورست القوارب في الميناء.", *said(f"وأكد {KARIM}"), id="b"),
    ]
    document, facts = build_document(articles), extract_facts(articles)
    judged = {(0, 1): Judged(0.1, 0.1), (0, 2): Judged(0.9, 0.9)}
    (own,) = speakers_apart(document, facts, judged, Attribution(document, facts))
    assert own.pair == (0, 2)
    assert [(value.about, value.candidate) for value in (own.first, own.second)] == [
        ("speaker", 0),
        ("speaker", 2),
    ]
    text = articles[1].text
    assert text[own.second.start : own.second.end] == KARIM


def test_people_of_two_languages_are_not_told_apart() -> None:
    english = ["Karim Wadi confirmed that the coastal road will close to trucks on Wednesday."]
    assert apart(said(f"وأكد {IDRIS}"), english, languages=("ar", "en")) == []
