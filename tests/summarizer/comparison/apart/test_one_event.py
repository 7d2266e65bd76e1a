"""Articles that may be of two events differ only where they surely tell of one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summarizer.comparison.apart.one_event import of_one_event, quoted_on_one_event
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.values.quantity import Quantity
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts.conflicts import Conflict
from summarizer.facts.conflicts import Value as Given
from summarizer.facts.mention import Mention
from tests.summarizer.comparison.apart.test_loose_ties import LEAD, Days, document_of


def figure(candidate: int, number: float, about: str = "dead") -> Value:
    of = Quantity(about, "", number, number, "", False, 0, 1, (0, 1))
    return Value(candidate, candidate // 4, "figure", about, 0, 1, quantity=of)


def told(
    document: Document,
    *same: Pair,
    about: str = "dead",
    beside: Sequence[float] = (),
    of: str = "hurt",
    number: float = 3,
    surely: float = 0.9,
) -> bool:
    """Whether a figure of the second sentences is told to differ; others stand beside in the last ones."""
    values: list[list[Value]] = [[] for _ in document.candidates]
    values[1], values[5] = [figure(1, number, about)], [figure(5, number + 5, about)]
    for at, other in zip((3, 7), beside, strict=False):
        values[at] = [figure(at, other, of), figure(at, other + 20, "count باعة")]
    judged = {pair: Judged(surely, 1.0) for pair in same}
    return bool(of_one_event(document, [Difference(values[1][0], values[5][0])], values, judged))


SAME = (14, 14)


def test_a_difference_is_of_articles_that_have_more_in_common() -> None:
    document = document_of()
    assert not told(document, beside=SAME)
    assert not told(document, (1, 5), beside=SAME)
    assert not told(document, (1, 6), beside=SAME)
    assert told(document, (2, 6), beside=SAME)
    assert told(document, (0, 4), beside=SAME)
    assert told(document_of(("2024-05-06", "2024-05-07")))


def test_without_a_telling_value_in_common_they_may_be_of_two_events() -> None:
    document = document_of()
    assert not told(document, (2, 6))
    assert not told(document, (2, 6), beside=(14, 15))
    assert told(document, (0, 4), surely=0.98)
    assert not told(document, (0, 4), surely=0.9)


def test_what_is_counted_is_of_sentences_that_state_the_same() -> None:
    document = document_of()
    assert not told(document, (2, 6), about="people", beside=SAME)
    assert told(document, (1, 5), (2, 6), about="people", beside=SAME)


def test_a_difference_is_of_no_two_days() -> None:
    leads = ("انهار سقف السوق يوم الاثنين.", "انهار سقف السوق يوم الخميس.")
    assert not told(document_of(leads=leads), (2, 6), beside=SAME)
    assert told(document_of(("2024-05-06", "2024-05-07"), leads), (2, 6))


def test_a_price_differs_beside_two_figures_that_do_not() -> None:
    document = document_of()
    same = ((1, 5), (2, 6))
    assert not told(document, *same, about="money dollar")
    assert not told(document, *same, about="money dollar", beside=(15, 16))
    assert not told(document, (2, 6), about="money dollar", beside=SAME)
    assert told(document, *same, about="money dollar", beside=SAME)


def test_a_large_sum_is_no_price_of_the_day() -> None:
    document = document_of()
    values: list[list[Value]] = [[] for _ in document.candidates]
    values[1], values[5] = [figure(1, 3e6, "money euro")], [figure(5, 4e6, "money euro")]
    values[3], values[7] = [figure(3, 40, "count باعة")], [figure(7, 40, "count باعة")]
    judged = {pair: Judged(0.9, 1.0) for pair in ((1, 5), (2, 6))}
    difference = Difference(values[1][0], values[5][0])
    assert of_one_event(document, [difference], values, judged) == [difference]


def test_articles_that_differ_in_all_their_sums_are_numbers_of_a_bulletin() -> None:
    document = document_of()
    values: list[list[Value]] = [[] for _ in document.candidates]
    values[1], values[5] = [figure(1, 3e6, "money euro")], [figure(5, 4e6, "money euro")]
    values[2], values[6] = [figure(2, 5e6, "money euro")], [figure(6, 7e6, "money euro")]
    values[3], values[7] = [figure(3, 40, "count باعة")], [figure(7, 40, "count باعة")]
    judged = {pair: Judged(0.9, 1.0) for pair in ((1, 5), (2, 6))}
    assert of_one_event(document, [Difference(values[1][0], values[5][0])], values, judged) == []


def quoted(document: Document, *groups: Sequence[int], same: Sequence[Pair] = (), sure: float = 0.98) -> int:
    """How many wordings of a quotation are told; each stands in some articles."""
    given = tuple(
        Given(
            f"قول {n}",
            tuple(Mention(f"a{article}", len(LEAD) + 2, len(LEAD) + 5, "قول") for article in articles),
            outlier=False,
        )
        for n, articles in enumerate(groups)
    )
    judged = {pair: Judged(sure, 1.0) for pair in same}
    values: list[list[Value]] = [[] for _ in document.candidates]
    found = quoted_on_one_event(document, [Conflict("الناطق", "quote", given)], values, judged)
    return sum(len(conflict.values) for conflict in found)


def test_a_spokesman_says_nearly_the_same_of_each_raid() -> None:
    document = document_of((None, None, None), (LEAD, LEAD, LEAD))
    assert quoted(document, (0,), (1,)) == 0
    assert quoted(document, (0,), (1,), same=[(0, 4)]) == 2
    assert quoted(document, (0,), (1,), same=[(0, 4)], sure=0.9) == 0
    assert quoted(document, (0,), (1,), same=[(1, 5)]) == 0
    # Who is of another event is left out.
    assert quoted(document, (0,), (1,), (2,), same=[(4, 8)]) == 2
    # One article that has both wordings.
    assert quoted(document, (0, 1), (1,)) == 2
    assert quoted(document_of(("2024-05-06", "2024-05-07")), (0,), (1,)) == 2


def test_places_in_a_table_are_not_told() -> None:
    assert not told(document_of(), (2, 6), about="ordinal مركز", beside=SAME)


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


@pytest.mark.parametrize("about", ["place", "place province", "score", "magnitude"])
def test_where_it_happened_tells_one_event_from_another(about: str) -> None:
    document = document_of()
    one, other = (Value(k, k // 4, "place", about, 0, 3, words=(f"{k}",)) for k in (1, 5))
    values: list[list[Value]] = [[] for _ in document.candidates]
    values[3], values[7] = [figure(3, 14)], [figure(7, 14)]
    judged = {pair: Judged(0.99, 1.0) for pair in ((0, 4), (1, 5), (2, 6))}
    assert of_one_event(document, [Difference(one, other)], values, judged) == []
    near = document_of(("2024-05-06", "2024-05-07"))
    assert of_one_event(near, [Difference(one, other)], values, judged) == [Difference(one, other)]


def test_a_year_of_age_is_a_birthday() -> None:
    document = document_of()
    values: list[list[Value]] = [[] for _ in document.candidates]
    values[3], values[7] = [figure(3, 14)], [figure(7, 14)]
    judged = {pair: Judged(0.99, 1.0) for pair in ((0, 4), (1, 5))}
    for later, differs in ((61, False), (63, True)):
        difference = Difference(figure(1, 60, "age 0"), figure(5, later, "age 0"))
        assert bool(of_one_event(document, [difference], values, judged)) == differs


@pytest.mark.parametrize(
    ("about", "differs"), [("points", False), ("%", False), ("km", False), ("ton", True)]
)
def test_what_each_report_has_anew_is_not_told(about: str, differs: bool) -> None:
    assert told(document_of(), (0, 4), (1, 5), (2, 6), about=about, beside=SAME) == differs
