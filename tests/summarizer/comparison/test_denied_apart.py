"""What one article tells and the other says was denied."""

from __future__ import annotations

import pytest

from summarizer import analyse, build_document
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.test_differences import compared, told, values

RESIGNED = "قدم وزير المالية سمير الجبلي استقالته إلى رئيس الحكومة مساء الأحد."
DENIED = "نفى وزير المالية سمير الجبلي تقديم استقالته إلى رئيس الحكومة مساء الأحد."


def test_what_is_denied_is_no_agreement_and_is_told() -> None:
    analysis = compared(RESIGNED, DENIED)
    (conflict,) = told(analysis)
    assert conflict.kind == "attribution"
    assert values(conflict) == [RESIGNED[:-1], DENIED[:-1]]
    assert analysis.claims == ()


def test_who_tells_of_the_denial_too_differs_in_nothing() -> None:
    knows = article_of(RESIGNED, "ونفى الجبلي ذلك لاحقا أمام صحفيين.", id="a")
    analysis = analyse(build_document([knows, article_of(DENIED, id="b")]), ())
    assert told(analysis) == []
    assert analysis.claims == ()


@pytest.mark.parametrize(
    "other",
    [
        "لم ينف وزير المالية سمير الجبلي تقديم استقالته إلى رئيس الحكومة مساء الأحد.",
        "نفى وزير المالية سمير الجبلي معرفته باستقالته إلى رئيس الحكومة مساء الأحد.",
        "لم يقدم وزير المالية سمير الجبلي استقالته إلى رئيس الحكومة مساء الأحد.",
    ],
)
def test_no_denial_of_what_is_told_is_no_difference(other: str) -> None:
    assert told(compared(RESIGNED, other)) == []


def test_a_denial_behind_a_day_is_shown_from_its_verb_on() -> None:
    analysis = compared(RESIGNED, f"ومساء الأحد، {DENIED}")
    (conflict,) = told(analysis)
    assert values(conflict)[1].startswith("نفى وزير المالية")
