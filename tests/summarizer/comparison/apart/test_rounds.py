"""Halves, rounds and quarters that are told alike."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.comparison.apart.rounds import Rounds
from summarizer.comparison.differences import Difference
from summarizer.comparison.values.values import Value
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.test_differences import compared, told


def rounds(one: list[str], other: list[str], language: str = "ar") -> Rounds:
    articles = [article_of(*texts, id=name, language=language) for texts, name in ((one, "a"), (other, "b"))]
    document = build_document(articles)
    return Rounds(document, [[] for _ in document.candidates])


@pytest.mark.parametrize(
    ("language", "one", "other", "expected"),
    [
        ("ar", "لعب الفريق جيدا في الشوط الأول.", "لعب الفريق جيدا في الشوط الثاني.", True),
        ("ar", "لعب الفريق جيدا في الشوط الأول.", "لعب الفريق جيدا في الشوط الأول.", False),
        ("ar", "لعب الفريق جيدا في الشوط الأول.", "لعب الفريق جيدا.", False),
        ("ar", "ربحت الشركة في الربع الأول.", "ربحت الشركة في النصف الثاني.", False),
        ("ar", "نال في الجولة الأولى ثلث الأصوات.", "نال في الجولة الثانية ثلث الأصوات.", True),
        ("fr", "Il a gagné le premier tour du scrutin.", "Il a gagné le second tour du scrutin.", True),
        ("fr", "Ils ont marqué en première mi-temps.", "Ils ont marqué en deuxième mi-temps.", True),
        ("en", "Profit rose in the first half.", "Profit rose in the second half.", True),
        ("en", "Profit rose in the first half.", "Profit rose in the second quarter.", False),
    ],
)
def test_two_parts_of_one_sort(language: str, one: str, other: str, *, expected: bool) -> None:
    assert rounds([one], [other], language).are_two((0, 1)) is expected


def test_a_value_that_both_give_is_of_one_thing() -> None:
    articles = [article_of(f"فاز الفريق في الشوط {n}.", id=n) for n in ("الأول", "الثاني")]
    goals = [[Value(n, n, "figure", "score", 0, 1, words=("2-1",))] for n in range(2)]
    assert not Rounds(build_document(articles), goals).are_two((0, 1))


def figure(n: int, about: str) -> Value:
    return Value(n, n, "figure", about, 0, 1)


def test_what_is_counted_is_of_the_part_that_was_named_last() -> None:
    first = ["فاز في الجولة الأولى.", "وبلغت المشاركة 48 في المئة.", "وقال إنه راض.", "وعاد إلى بيته."]
    held = rounds(first, ["وبلغت المشاركة في الجولة الثانية 61 في المئة."])

    def kept(at: int) -> bool:
        own = Difference(figure(at, "%"), figure(4, "%"))
        return held.without_two([own]) == [own]

    assert [kept(at) for at in range(4)] == [False, False, False, True]
    assert not held.are_two((1, 4))


def test_what_is_counted_is_of_no_part_that_is_named_later() -> None:
    first = ["وبلغت المشاركة 48 في المئة.", "فاز في الجولة الأولى."]
    held = rounds(first, ["وبلغت المشاركة في الجولة الثانية 61 في المئة."])
    own = Difference(figure(0, "%"), figure(2, "%"))
    assert held.without_two([own]) == [own]


def test_halves_are_no_difference_but_rounds_of_a_series_may_be() -> None:
    halves = rounds(["لعب جيدا في الشوط الأول."], ["لعب جيدا في الشوط الثاني."])
    half = Difference(figure(0, "ordinal شوط"), figure(1, "ordinal شوط"))
    assert halves.without_two([half]) == []
    both = rounds(["ربح في الربع الأول أقل من الربع الرابع."], ["ربح في الربع الثاني أكثر من الربع الأول."])
    quarter = Difference(figure(0, "ordinal ربع"), figure(1, "ordinal ربع"))
    assert both.without_two([quarter]) == []
    assert both.are_two((0, 1))
    one = rounds(["ربح في الربع الأول أقل من الربع الرابع."], ["ربح في الربع الأول أكثر."])
    assert not one.are_two((0, 1))
    stages = rounds(["فاز في المرحلة الأولى."], ["فاز في المرحلة الثانية."])
    stage = Difference(figure(0, "ordinal مرحل"), figure(1, "ordinal مرحل"))
    assert stages.without_two([stage]) == [stage]
    half_of_one = rounds(["فاز في المرحلة الأولى من الشوط الأول."], ["فاز في المرحلة الثانية."])
    assert half_of_one.without_two([stage]) == [stage]
    day = Difference(Value(0, 0, "date", "date", 0, 1), Value(1, 1, "date", "date", 0, 1))
    assert stages.without_two([day]) == [day]


def test_what_a_coach_says_of_two_halves_is_no_difference() -> None:
    said = "وقال المدرب سمير الجبلي إن فريقه لعب جيدا في الشوط {} من مباراة الواحة."
    analysis = compared(said.format("الأول"), said.format("الثاني"))
    assert told(analysis) == []
    assert analysis.claims == ()
