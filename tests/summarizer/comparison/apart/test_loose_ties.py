"""What two articles that may be of two events have in common proves little."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summarizer import build_document
from summarizer.comparison.apart.loose_ties import without_loose
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.document import Document
from tests.summarizer.builders import article_of

LEAD = "انهار سقف السوق القديم في المدينة."
SENTENCES = (LEAD, "نقل عشرة باعة إلى المستشفى.", "أغلقت البلدية الشارع المجاور.", "وعد الوالي بفتح تحقيق.")
Days = Sequence[str | None]


def document_of(days: Days = (None, None), leads: Sequence[str] = (LEAD, LEAD), length: int = 4) -> Document:
    return build_document(
        [
            article_of(*(lead, *SENTENCES[1:])[:length], id=f"a{n}", published=day)
            for n, (day, lead) in enumerate(zip(days, leads, strict=True))
        ]
    )


def likely(document: Document, *told: tuple[Pair, float]) -> dict[Pair, float]:
    """How likely pairs of candidates are then; those of the second article begin at its first sentence."""
    judged = {pair: Judged(same, 1.0) for pair, same in told}
    return {pair: own.same for pair, own in without_loose(document, judged).items()}


@pytest.mark.parametrize(
    ("days", "loose"),
    [
        ((None, None), True),
        (("2024-05-06", None), True),
        (("2024-05-06", "2024-05-20"), True),
        (("2024-05-06", "2024-05-07"), False),
        (("2024-05-06T23:00:00Z", "2024-05-06"), False),
    ],
)
def test_articles_near_in_time_are_of_one_event(days: Days, loose: bool) -> None:
    assert (likely(document_of(days), ((0, 4), 0.7))[0, 4] < 0.5) == loose


def test_a_sentence_that_is_all_they_have_in_common_is_surely_the_same_or_not_at_all() -> None:
    document = document_of()
    assert likely(document, ((1, 5), 0.7)) == {(1, 5): 0.4}
    assert likely(document, ((1, 5), 0.85)) == {(1, 5): 0.85}
    # News of one kind leads alike.
    assert likely(document, ((0, 4), 0.85)) == {(0, 4): 0.4}
    assert likely(document, ((0, 4), 0.97)) == {(0, 4): 0.97}
    assert likely(document, ((0, 4), 0.3)) == {(0, 4): 0.3}


def test_what_else_they_have_in_common_ties_them() -> None:
    assert likely(document_of(), ((0, 4), 0.7), ((2, 6), 0.7)) == {(0, 4): 0.7, (2, 6): 0.7}


def test_of_two_sentences_no_more_is_asked() -> None:
    assert likely(document_of(length=2), ((0, 2), 0.7)) == {(0, 2): 0.7}


def test_what_leads_them_on_two_days_is_not_the_same() -> None:
    leads = ("انهار سقف السوق يوم الاثنين.", "انهار سقف السوق والخميس عطلة.")
    told = (((0, 4), 0.9), ((2, 6), 0.7))
    assert likely(document_of(leads=leads), *told)[0, 4] == 0.4
    assert likely(document_of(leads=(leads[0], leads[0])), *told)[0, 4] == 0.9
    assert likely(document_of(leads=(leads[0], LEAD)), *told)[0, 4] == 0.9
