from __future__ import annotations

import pytest

from summarizer.facts import find_spans
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
