"""Dates of one thing that differ, and those that only seem to."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summarizer.comparison.one_thing import OneThing
from summarizer.comparison.pairs.surroundings import Surroundings
from tests.summarizer.comparison.test_difference_borders import found, pair
from tests.summarizer.comparison.test_differences import FILLER, compared, told, values


def test_a_weekday_differs_where_the_words_around_it_are_the_same() -> None:
    analysis = compared(
        f"بدأت الاحتجاجات على قانون الصيد في بلدة الواحة الأربعاء الماضي. {FILLER}",
        f"بدأت الاحتجاجات على قانون الصيد في بلدة الواحة الخميس الماضي. {FILLER}",
        published=("2031-06-03", "2031-06-03"),
    )
    assert [conflict.kind for conflict in told(analysis)] == ["date"]


def test_what_lasts_until_two_days_ends_differently() -> None:
    analysis = compared(
        f"وكتب العمدة أن إضراب الصيادين في ميناء المرجان سيستمر بين 12 و19 يونيو 2031. {FILLER}",
        f"وقال العمدة إن إضراب الصيادين في ميناء المرجان سيستمر حتى يوم 20 يونيو 2031. {FILLER}",
    )
    assert [values(conflict) for conflict in told(analysis)] == [["12 و19 يونيو 2031", "20 يونيو 2031"]]


def test_days_of_the_week_differ_and_parts_of_a_day_do_not() -> None:
    visit = "يصل وزير الصيد إلى ميناء المرجان {} لبحث توسيع الرصيف مع البلدية."
    days = ("2031-05-06", "2031-05-06")
    (conflict,) = told(compared(visit.format("يوم الأربعاء"), visit.format("يوم الجمعة"), published=days))
    assert conflict.kind == "date"
    assert told(compared(visit.format("يوم الأربعاء"), visit.format("صباح الأربعاء"), published=days)) == []


def test_the_day_when_a_toll_was_told_is_not_that_of_the_event() -> None:
    analysis = compared(
        "قتل 12 شخصا في زلزال ضرب مدينة المرجان الجمعة، بحسب هيئة الكوارث.",
        "أعلنت هيئة الكوارث الأحد أن حصيلة زلزال المرجان بلغت 51 قتيلا.",
        published=("2024-03-08", "2024-03-10"),
    )
    assert [values(own) for own in told(analysis)] == [["12 شخصا", "51 قتيلا"]]


def test_the_day_until_which_something_lasts_is_not_that_of_another_thing() -> None:
    texts = (
        "قدم رئيس الحكومة سامي الجبلي استقالته الاثنين بعد أسابيع من تعيينه.",
        "كلف الرئيس سامي الجبلي رئيس الحكومة المستقيل بمفاوضات حتى مساء الأربعاء.",
    )
    assert "date" not in {conflict.kind for conflict in told(compared(*texts, published=("2031-05-06",) * 2))}


def test_days_to_come_differ_beside_the_day_of_the_news() -> None:
    opening = "اتفق الوزير سامي الجبلي والعمدة نبيل الوادي {}على إعادة فتح سوق المرجان للسمك في {}."
    analysis = compared(
        opening.format("يوم الاثنين ", "الأول من سبتمبر"),
        opening.format("", "15 سبتمبر"),
        published=("2031-08-05", "2031-08-05"),
    )
    assert [values(own) for own in told(analysis)] == [["الأول من سبتمبر", "15 سبتمبر"]]
    assert analysis.claims == ()


def test_a_day_to_come_and_one_that_is_past_do_not_differ() -> None:
    opening = "اتفق الوزير سامي الجبلي والعمدة نبيل الوادي {}على إعادة فتح سوق المرجان للسمك{}."
    analysis = compared(
        opening.format("يوم الاثنين ", ""),
        opening.format("", " في 15 سبتمبر"),
        published=("2031-08-05", "2031-08-05"),
    )
    assert told(analysis) == []


def test_the_day_when_somebody_with_a_long_name_said_so_is_not_that_of_the_event() -> None:
    analysis = compared(
        "التهم حريق هائل سوق الحدادين القديم في مدينة المرجان مساء الأحد وأتى على 65 محلا.",
        "قال محافظ مدينة المرجان القديمة نبيل سامي الوادي الاثنين إن حريق سوق الحدادين أتى على 65 محلا.",
        published=("2031-05-06", "2031-05-06"),
    )
    assert told(analysis) == []


TO_COME, OTHER, PAST = "<date|2031-05-06>", "<date|2031-05-07>", "<date|2031-04-01>"


@pytest.mark.parametrize(
    ("one", "other", "published", "differ"),
    [
        # The one day to come of each, beside others of one of them.
        (f"{PAST} {TO_COME}", OTHER, "2031-05-01", True),
        (f"<date|2031-05-01> {TO_COME}", OTHER, "2031-05-01", True),
        (f"<date|2031-06> {TO_COME}", OTHER, "2031-05-01", True),
        (f"<date|2031-05-03|role=told> {TO_COME}", OTHER, "2031-05-01", True),
        (f"<date|2031-05-03> {TO_COME}", OTHER, "2031-05-01", False),
        (f"{PAST} {TO_COME}", OTHER, None, False),
        (f"{PAST} {TO_COME}", OTHER, "2031-05-06", False),
    ],
)
def test_days_to_come_differ_beside_others(
    one: str, other: str, published: str | None, *, differ: bool
) -> None:
    texts = [f"Divers near piers met {one}"], [f"Somebody spoke abroad {other}"]
    told = found(*texts, judged=pair(0.6), published=(published,) * 2)
    assert told == ([("date", "2031-05-06", "2031-05-07")] if differ else [])


@pytest.mark.parametrize(("alike", "differ"), [(0.3, True), (0.29, False)])
def test_days_to_come_differ_in_sentences_that_are_alike(
    monkeypatch: pytest.MonkeyPatch, alike: float, *, differ: bool
) -> None:
    monkeypatch.setattr(Surroundings, "alike", lambda *_: alike)
    texts = [f"Divers near piers met {TO_COME}"], [f"Somebody spoke abroad {OTHER}"]
    assert bool(found(*texts, published=("2031-05-01",) * 2)) is differ


UNTIL, LATER = "<date|2031-05-06|role=until>", "<date|2031-05-07|role=until>"


@pytest.mark.parametrize(
    ("ends", "languages", "one_person", "differ"),
    [
        ((UNTIL, LATER), "en fr", True, [("date", "2031-05-06", "2031-05-07")]),
        ((UNTIL, LATER), "en fr", False, []),
        ((UNTIL, UNTIL), "en fr", True, []),
        ((UNTIL, LATER), "en en", True, []),
        ((TO_COME, OTHER), "en fr", True, []),
        # One end alone of each article.
        ((f"{UNTIL} <date|2031-05-09|role=until>", LATER), "en fr", True, []),
        (
            (f"{UNTIL} {PAST}", LATER),
            "en fr",
            True,
            [("date", "2031-05-06", "2031-05-07")],
        ),
    ],
)
def test_the_ends_of_two_languages_that_name_one_person(
    monkeypatch: pytest.MonkeyPatch,
    ends: tuple[str, str],
    languages: str,
    one_person: bool,
    differ: Sequence[tuple[str, str, str]],
) -> None:
    monkeypatch.setattr(OneThing, "one_person", lambda *_: one_person)
    texts = [f"Divers near piers met {ends[0]}"], [f"Ici on dit {ends[1]}"]
    assert found(*texts, languages=languages) == differ
    # What is judged at all is told by how likely both state the same.
    assert found(*texts, languages=languages, judged=pair(0.1)) == []
