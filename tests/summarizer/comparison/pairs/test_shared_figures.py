"""Sentences held for the same by a figure that both give."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from summarizer import build_document, extract_facts
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.pairs.shared_figures import with_shared_figures
from summarizer.comparison.pairs.statements import describe
from summarizer.comparison.values.quantity import Quantity
from summarizer.comparison.values.value_reading import read_values
from summarizer.comparison.values.values import Value
from tests.summarizer.builders import article_of

TURNOUT = "وقال رئيس الهيئة في ندوة إن نسبة المشاركة بلغت 28,8 في المائة."
AGAIN = "ولم تتجاوز المشاركة 28,8 بالمئة."


def same(one: str, other: str, *more: str, judged: Judged | None = None) -> float:
    articles = [article_of(one, id="a"), article_of(other, *more, id="b")]
    document, facts = build_document(articles), extract_facts(articles)
    before = {(0, 1): judged} if judged else {}
    values = read_values(document, facts)
    found = with_shared_figures(describe(document, facts), values, before, 0.6)
    return found[0, 1].same if (0, 1) in found else 0.0


def test_an_exact_figure_and_one_word_are_enough() -> None:
    assert same(TURNOUT, AGAIN) == 0.6
    assert same(TURNOUT, AGAIN.replace("28,8", "31,2")) == 0.0
    assert same(TURNOUT, "وفاز الوادي بما قدره 28,8 بالمئة.") == 0.0


def test_what_an_article_gives_twice_is_not() -> None:
    assert same(TURNOUT, AGAIN, TURNOUT.replace("ندوة", "بيان")) == 0.0


@pytest.mark.parametrize(
    ("judged", "raised"),
    [(Judged(0.2, 0.7), True), (Judged(0.19, 0.9), False), (Judged(0.5, 0.69), False)],
)
def test_a_round_figure_needs_likely_sentences(judged: Judged, *, raised: bool) -> None:
    one = "أجلت فرق الحماية المدنية 40 عائلة من ضفة النهر إلى مدرسة البلدة."
    other = "نقلت الحماية المدنية 40 عائلة من ضفة النهر إلى قاعة البلدة."
    assert (same(one, other, judged=judged) == 0.6) is raised


def test_what_is_surer_stays() -> None:
    assert same(TURNOUT, AGAIN, judged=Judged(0.9, 0.95)) == 0.9


def sentence(article: int, roots: str = "r", language: str = "ar") -> Any:
    """A statement, with a letter for each of its roots."""
    return SimpleNamespace(article=article, roots=frozenset(roots), language=language)


def gives(*figures: float, low: float | None = None) -> list[Value]:
    """The values of a sentence that gives these figures of one sort."""
    return [
        Value(
            candidate=0,
            article=0,
            kind="figure",
            about="%",
            start=0,
            end=1,
            quantity=Quantity("%", "", low or high, high, "", part=False, start=0, end=1, said=(0, 1)),
        )
        for high in figures
    ]


def raised(
    sentences: list[Any], values: list[list[Value]], judged: dict[Pair, Judged] | None = None
) -> dict[Pair, Judged]:
    """What is judged now and was not before."""
    before = judged or {}
    found = with_shared_figures(cast("Any", SimpleNamespace(each=sentences)), values, before, 0.6)
    return {pair: known for pair, known in found.items() if before.get(pair) != known}


def test_sentences_of_one_article_or_of_two_languages_are_left_alone() -> None:
    exact = gives(28.8)
    assert raised([sentence(0), sentence(1, language="fr")], [exact, exact]) == {}
    assert raised([sentence(0), sentence(0)], [exact, exact]) == {}
    likely = {(0, 2): Judged(0.5, 0.8)}
    found = raised([sentence(0, "abcd"), sentence(0, "abcd"), sentence(1, "abcd")], [exact] * 3, likely)
    assert list(found) == [(0, 2)]


@pytest.mark.parametrize(("count", "told"), [(60, True), (61, False)])
def test_a_figure_of_more_than_sixty_sentences_tells_nothing(count: int, *, told: bool) -> None:
    each = [sentence(n) for n in range(count)]
    found = raised(each, [gives(28.8, 31.25) if n < 2 else gives(28.8) for n in range(count)])
    assert ((0, 59) in found) is told
    assert (0, 1) in found  # by the other figure, whatever becomes of the first


@pytest.mark.parametrize(("roots", "told"), [("abcd", True), ("abc", False)])
def test_likely_sentences_share_four_roots(roots: str, *, told: bool) -> None:
    known = {(0, 1): Judged(0.5, 0.8)}
    assert bool(raised([sentence(0, "abcdx"), sentence(1, roots)], [gives(40.0)] * 2, known)) is told


@pytest.mark.parametrize(("figure", "told"), [(128.0, True), (2800.0, False), (28.0, False), (28.8, True)])
def test_three_digits_are_exact(figure: float, *, told: bool) -> None:
    assert bool(raised([sentence(0), sentence(1)], [gives(figure)] * 2)) is told


def test_of_a_range_the_high_end_tells_how_exact_it_is() -> None:
    assert raised([sentence(0), sentence(1)], [gives(128.0, low=100.0)] * 2)
    assert not raised([sentence(0), sentence(1)], [gives(200.0, low=128.0)] * 2)


def test_what_is_sure_enough_stays_as_it_is() -> None:
    assert not raised([sentence(0), sentence(1)], [gives(28.8)] * 2, {(0, 1): Judged(0.6, 0.5)})
