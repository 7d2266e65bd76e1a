"""What two articles that may be of two events have in common proves little."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summarizer import build_document
from summarizer.comparison.apart.loose_ties import Ties, without_loose
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


@pytest.mark.parametrize(
    ("pair", "same", "kept"),
    [
        # What leads both is surer, and so must both lead.
        ((0, 4), 0.95, True),
        ((0, 4), 0.94, False),
        ((1, 5), 0.8, True),
        ((1, 5), 0.79, False),
        ((0, 5), 0.8, True),
        ((0, 5), 0.79, False),
    ],
)
def test_so_sure_is_the_one_thing_that_they_have_in_common(pair: Pair, same: float, *, kept: bool) -> None:
    assert likely(document_of(), (pair, same)) == {pair: same if kept else 0.4}


@pytest.mark.parametrize(
    ("days", "loose"),
    [
        (("2024-05-06", "2024-05-09"), False),
        (("2024-05-09", "2024-05-06"), False),
        (("2024-05-06", "2024-05-10"), True),
    ],
)
def test_three_days_apart_they_are_near(days: Days, loose: bool) -> None:
    assert (likely(document_of(days), ((0, 4), 0.7))[0, 4] < 0.5) == loose


@pytest.mark.parametrize(("other", "tied"), [(0.62, True), (0.61, False)])
def test_what_ties_them_likely_states_the_same(other: float, *, tied: bool) -> None:
    found = likely(document_of(), ((0, 4), 0.7), ((2, 6), other))
    assert found[0, 4] == (0.7 if tied else 0.4)


def test_of_a_short_article_and_of_two_languages_nothing_more_is_asked() -> None:
    assert likely(document_of(length=3), ((0, 3), 0.7)) == {(0, 3): 0.4}
    short = build_document([article_of(*SENTENCES, id="a"), article_of(*SENTENCES[:2], id="b")])
    assert likely(short, ((0, 4), 0.7)) == {(0, 4): 0.7}
    foreign = ["The roof of the market fell.", "Ten traders were hurt.", "The street was closed."]
    two = build_document([article_of(*SENTENCES, id="a"), article_of(*foreign, id="b", language="en")])
    assert likely(two, ((0, 4), 0.7)) == {(0, 4): 0.7}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("انهار سقف السوق في مارس.", "انهار سقف السوق في يونيو.", 0.4),
        ("انهار سقف السوق في مارس.", "انهار سقف السوق في مارس.", 0.9),
        ("انهار سقف السوق يوم الاثنين في مارس.", "انهار سقف السوق الخميس في مارس.", 0.4),
        ("انهار سقف السوق بين الاثنين والخميس.", "انهار سقف السوق الخميس.", 0.9),
    ],
)
def test_days_and_months_that_lead_them(one: str, other: str, same: float) -> None:
    document = document_of(leads=(one, other))
    assert likely(document, ((0, 4), 0.9), ((2, 6), 0.7))[0, 4] == same
    # Behind the lead days tell nothing.
    behind = build_document([article_of(LEAD, text, *SENTENCES[2:], id=text) for text in (one, other)])
    assert likely(behind, ((0, 4), 0.9), ((2, 6), 0.7))[0, 4] == 0.9


@pytest.mark.parametrize(
    ("days", "length", "undated"),
    [
        ((None, None), 2, True),
        ((None, "2024-05-06"), 2, True),
        ((None, None), 1, False),
        (("2024-05-06",) * 2, 2, False),
    ],
)
def test_which_articles_are_undated(days: Days, length: int, *, undated: bool) -> None:
    document = document_of(days, length=length)
    assert Ties(document, {}).are_undated((0, length)) is undated
