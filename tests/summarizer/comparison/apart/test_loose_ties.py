"""What two articles that may be of two events have in common proves little."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summarizer import build_document
from summarizer.comparison.apart.loose_ties import of_one_event, without_loose
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.values.quantity import Quantity
from summarizer.comparison.values.values import Value
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


def figure(candidate: int, number: float, about: str = "dead") -> Value:
    of = Quantity(about, "", number, number, "", False, 0, 1, (0, 1))
    return Value(candidate, candidate // 4, "figure", about, 0, 1, quantity=of)


def told(document: Document, *same: Pair, about: str = "dead", beside: Sequence[float] = ()) -> bool:
    """Whether a figure of the second sentences is told to differ; one of the third ones stands beside."""
    values: list[list[Value]] = [[] for _ in document.candidates]
    values[1], values[5] = [figure(1, 3, about)], [figure(5, 8, about)]
    for at, number in zip((2, 6), beside, strict=False):
        values[at] = [figure(at, number, "hurt")]
    judged = {pair: Judged(0.9, 1.0) for pair in same}
    return bool(of_one_event(document, [Difference(values[1][0], values[5][0])], values, judged))


def test_a_difference_is_of_articles_that_have_more_in_common() -> None:
    document = document_of()
    assert not told(document)
    assert not told(document, (1, 5))
    assert not told(document, (1, 6))
    assert told(document, (2, 6))
    assert told(document, (0, 4))
    assert told(document_of(("2024-05-06", "2024-05-07")))


def test_a_difference_is_of_no_two_days() -> None:
    leads = ("انهار سقف السوق يوم الاثنين.", "انهار سقف السوق يوم الخميس.")
    assert not told(document_of(leads=leads), (2, 6))
    assert told(document_of(("2024-05-06", "2024-05-07"), leads), (2, 6))


def test_a_price_differs_beside_a_figure_that_does_not() -> None:
    document = document_of()
    assert not told(document, (2, 6), about="money dollar")
    assert not told(document, (2, 6), about="money dollar", beside=(7, 9))
    assert told(document, (2, 6), about="money dollar", beside=(7, 7))


def test_places_in_a_table_are_not_told() -> None:
    assert not told(document_of(), (2, 6), about="ordinal مركز")


def of_days(days: Days, about: str, leads: Sequence[str] = (LEAD, LEAD)) -> bool:
    """Whether a figure of two articles of a sentence each is told to differ."""
    document = document_of(days, leads, length=1)
    difference = Difference(figure(0, 3, about), figure(1, 5, about))
    return of_one_event(document, [difference], [[difference.first], [difference.second]], {}) == [difference]


def test_short_articles_that_are_known_to_lie_apart_differ_in_their_tolls_alone() -> None:
    assert not of_days(("2024-05-06", "2024-05-20"), "people")
    assert of_days(("2024-05-06", "2024-05-20"), "dead")
    assert of_days(("2024-05-06", "2024-05-07"), "people")


def test_a_temperature_is_of_the_day_that_its_article_names() -> None:
    leads = ("تبلغ الحرارة الاثنين 30 درجة.", "تبلغ الحرارة الثلاثاء 33 درجة.")
    assert not of_days(("2024-05-06", "2024-05-07"), "degree", leads)
    assert of_days(("2024-05-06", "2024-05-06"), "degree", leads)


@pytest.mark.parametrize(("days", "differs"), [(("2024-05-06", "2024-05-07"), False), ((None, None), True)])
def test_two_articles_that_each_tell_of_their_own_day_differ_in_none(days: Days, differs: bool) -> None:
    document = document_of(days, length=1)
    one, other = (
        Value(n, n, "date", "date", 0, 3, date=f"2024-05-0{6 + n}", words=("x", "weekday")) for n in range(2)
    )
    told = of_one_event(document, [Difference(one, other)], [[one], [other]], {})
    assert bool(told) == differs
