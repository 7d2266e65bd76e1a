from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.facts import find_spans
from summarizer.facts.arabic.numbers.goals import find_goals
from summarizer.facts.tokens import tokenize
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("فاز النسور على ضيوفهم بأربعة أهداف لهدفين.", [(4, 2)]),
        ("انهزم النسور بهدف لصفر في عقر الدار.", [(1, 0)]),
        ("فاز النسور بهدفين دون رد، وخسر الأسود بهدفين مقابل خمسة أهداف.", [(2, 0), (2, 5)]),
        ("تعادل النسور والأسود بهدف لمثله.", [(1, 1)]),
        ("فاز النسور بثلاثة أهداف مقابل لا شيء.", [(3, 0)]),
        ("فاز النسور بهدفين نظيفين.", [(2, 0)]),
        ("فاز النسور بـ3 أهداف لواحد.", [(3, 1)]),
        ("سجل المهاجم ثلاثة أهداف لفريقه هذا الموسم.", []),
        ("حدد البرنامج هدفين لبلوغ السنة المقبلة.", []),
        ("سجل المهاجم أهداف لقاء الأحد.", []),
    ],
)
def test_goals_of_two_sides_are_a_score(text: str, scores: list[tuple[int, int]]) -> None:
    spans = find_spans(build(text), ["score", "number"])
    assert [span.number for span in spans if span.kind == "score"] == scores
    assert not scores or all(span.kind == "score" for span in spans)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # No side has more than fifteen.
        ("سجل النسور 15 أهداف لواحد.", ("15-1", "15 أهداف لواحد")),
        ("سجل النسور 16 أهداف لواحد.", None),
        ("سجل النسور 115 أهداف لواحد.", None),
        ("فاز النسور بعشرة أهداف لأربعة", ("10-4", "بعشرة أهداف لأربعة")),
        ("فاز النسور بعشرين أهداف لهدف.", None),
        ("فاز النسور بثلاثة أهداف مقابل 15.", ("3-15", "بثلاثة أهداف مقابل 15")),
        ("فاز النسور بثلاثة أهداف مقابل 16.", None),
        ("فاز النسور بثلاثة أهداف مقابل 115.", None),
        ("فاز النسور بثلاثة أهداف مقابل عشرين.", None),
        # What a side has is told with «by», or bare; a number stands in front of «goals».
        ("هدفان دون رد", ("2-0", "هدفان دون رد")),
        ("سعى النسور لهدفين دون رد.", None),
        ("ثلاثة بأهداف لهدف.", None),
        ("أهداف لهدفين", None),
        # The other side's stands right behind it.
        ("فاز النسور بهدف واحد لصفر", ("1-0", "بهدف واحد لصفر")),
        ("فاز النسور بهدف وحيد دون مقابل", ("1-0", "بهدف وحيد دون مقابل")),
        ("فاز النسور بهدف", None),
        ("فاز النسور بهدف واحد", None),
        ("فاز النسور بهدفين دون", None),
        ("فاز النسور بهدفين مقابل", None),
        ("فاز النسور بهدفين مقابل لا شيء", ("2-0", "بهدفين مقابل لا شيء")),
        ("فاز النسور بهدفين مقابل لا", None),
        ("فاز النسور بهدفين لا شيء ينقصه", ("2-0", "بهدفين لا شيء")),
        ("فاز النسور بهدف نظيف.", ("1-0", "بهدف نظيف")),
        ("فاز النسور بـ3 أهداف لـ2", ("3-2", "3 أهداف لـ2")),
        ("فاز النسور بـ3 أهداف لـ2 أهداف.", ("3-2", "3 أهداف لـ2 أهداف")),
        ("فاز النسور بـ3 أهداف ل النسور.", None),
        ("فاز النسور بهدف ل", None),
        ("فاز النسور بهدفين ل أربعة", None),
        ("فاز النسور بهدفين يوم 3 مايو.", None),
        ("سجل النسور هدفا لاثنين", ("1-2", "هدفا لاثنين")),
        ("فاز النسور بهدفين لواحدة", ("2-1", "بهدفين لواحدة")),
        ("فاز النسور بهدفين بأربعة", None),
        # All that counts the goals belongs to it.
        ("فاز النسور بهدفين لهدف واحد", ("2-1", "بهدفين لهدف واحد")),
        ("فاز النسور بثلاثة أهداف مقابل هدف واحد.", ("3-1", "بثلاثة أهداف مقابل هدف واحد")),
        ("تعادلا بثلاثة أهداف لمثلها في النهاية.", ("3-3", "بثلاثة أهداف لمثلها")),
    ],
)
def test_a_score_reaches_from_the_first_number_to_the_last(text: str, told: tuple[str, str] | None) -> None:
    found = [(span.value, text[span.start : span.end]) for span in find_spans(build(text), ["score"])]
    assert found == ([told] if told else [])


@pytest.mark.parametrize(("taken", "found"), [(set(), 1), ({2}, 0), ({1}, 1), ({3}, 1)])
def test_what_a_date_has_counts_no_goals(taken: set[int], found: int) -> None:
    tokens = tokenize("فاز النسور بهدف دون رد", get_language("ar"))
    assert len(list(find_goals(tokens, taken))) == found
