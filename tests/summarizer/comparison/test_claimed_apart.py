"""Who claims an attack."""

from __future__ import annotations

from tests.summarizer.comparison.test_differences import compared, told, values

OURS = "تبنى تنظيم الصقر الهجوم الانتحاري الذي استهدف مقر الشرطة في المرجان اليوم الاثنين."
THEIRS = "أعلنت حركة النسر مسؤوليتها عن الهجوم الانتحاري الذي استهدف مقر الشرطة في المرجان اليوم الاثنين."


def test_two_groups_that_claim_one_attack_differ() -> None:
    analysis = compared(OURS, THEIRS)
    (conflict,) = told(analysis)
    assert (conflict.kind, values(conflict)) == ("attribution", ["تنظيم الصقر", "حركة النسر"])
    assert analysis.claims == ()


def test_one_group_by_another_sort_does_not() -> None:
    assert told(compared(OURS, THEIRS.replace("حركة النسر", "جماعة الصقر"))) == []
    assert told(compared(OURS, THEIRS.replace("أعلنت حركة النسر مسؤوليتها عن", "أدانت حركة النسر"))) == []
