"""Sentences held for the same by a figure that both give."""

from __future__ import annotations

import pytest

from summarizer import build_document, extract_facts
from summarizer.comparison.relations import Judged
from summarizer.comparison.shared_figures import with_shared_figures
from summarizer.comparison.statements import describe
from summarizer.comparison.value_reading import read_values
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
