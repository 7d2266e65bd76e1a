"""How fit sentences are to be the first of a brief."""

from __future__ import annotations

import pytest

from summarizer.selection.leads import POOR, fitness, is_clean
from tests.summarizer.builders import document_of

NEWS = "افتتحت البلدية مكتبة الحي القديم بحضور العمدة."


def fit(*texts: str, dated: bool = True) -> list[float]:
    document = document_of(*texts)
    return list(fitness(document.candidates, range(len(texts)) if dated else ()))


def test_plain_news_with_its_day_is_as_fit_as_can_be() -> None:
    assert fit(NEWS) == [1.0]


def test_what_gives_no_day_is_less_fit() -> None:
    assert POOR < fit(NEWS, dated=False)[0] < 1.0


@pytest.mark.parametrize(
    "text",
    [
        "افتتحت #البلدية مكتبة الحي القديم بحضور العمدة.",
        "قال العمدة «إن المكتبة هدية لأبناء الحي القديم.",
        'قال العمدة "إن المكتبة هدية لأبناء الحي القديم.',
    ],
)
def test_a_hashtag_or_an_open_quotation_is_less_fit_too(text: str) -> None:
    assert not is_clean(text)
    assert POOR < fit(text)[0] < 1.0
    assert POOR < fit(text, dated=False)[0] < fit(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "لم ينتظر سكان الحي القديم خطاب العمدة كي يملؤوا قاعات المكتبة.",
        "لا يكاد زائر الحي القديم يصدق أن في آخر الزقاق مكتبة جديدة.",
        "ليست مكتبة الحي القديم أول ما تبنيه البلدية منذ سنوات.",
        "يبدو أن مكتبة الحي القديم جاءت متأخرة عن موعدها بسنوات.",
    ],
)
def test_what_begins_with_a_negation_or_comments_is_hardly_fit(text: str) -> None:
    assert fit(text)[0] < POOR


def test_a_negation_within_a_sentence_is_news_like_the_rest() -> None:
    assert fit("قال العمدة إن المكتبة لن تغلق أبوابها في الصيف.") == [1.0]


def test_how_much_less_fit_each_fault_makes_it() -> None:
    # A quotation that is never closed weighs more than a day that is not given; no news is worth half.
    assert fit("قال العمدة «إن المكتبة هدية.") == [0.8]
    assert fit("لم ينتظر سكان الحي القديم خطاب العمدة.") == [0.5]


@pytest.mark.parametrize(
    ("text", "clean"), [('"مكتبة" الحي', True), ('"مكتبة" "الحي', False), ('"مكتبة الحي', False)]
)
def test_quotation_marks_come_in_pairs(text: str, *, clean: bool) -> None:
    assert is_clean(text) is clean


def test_a_negation_behind_the_first_word_is_news() -> None:
    assert fit("العمدة لم يفتتح مكتبة الحي القديم.") == [1.0]
