"""Articles that may be of two events differ only where they surely tell of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

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


def test_what_leads_both_and_differs_itself_ties_nothing_else() -> None:
    document = document_of()
    values: list[list[Value]] = [[] for _ in document.candidates]
    values[0], values[4] = [figure(0, 2)], [figure(4, 3)]
    values[1], values[5] = [figure(1, 4, "hurt")], [figure(5, 5, "hurt")]
    judged = {(0, 4): Judged(0.98, 1.0)}
    hurt, dead = Difference(values[1][0], values[5][0]), Difference(values[0][0], values[4][0])
    assert of_one_event(document, [hurt], values, judged) == [hurt]
    assert of_one_event(document, [hurt, dead], values, judged) == []


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


def quoted(
    document: Document,
    *groups: Sequence[int],
    same: Sequence[Pair] = (),
    sure: float = 0.98,
    apart: Sequence[Pair] = (),
) -> int:
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
    found = quoted_on_one_event(document, [Conflict("الناطق", "quote", given)], values, judged, apart)
    return sum(len(conflict.values) for conflict in found)


def test_a_spokesman_says_nearly_the_same_of_each_raid() -> None:
    document = document_of((None, None, None), (LEAD, LEAD, LEAD))
    assert quoted(document, (0,), (1,)) == 0
    assert quoted(document, (0,), (1,), same=[(0, 4)]) == 2
    assert quoted(document, (0,), (1,), same=[(0, 4)], sure=0.9) == 0
    # Articles that are known to tell of two events alike.
    assert quoted(document, (0,), (1,), same=[(0, 4)], apart=[(0, 1)]) == 0
    assert quoted(document, (0,), (1,), same=[(0, 4)], apart=[(0, 2)]) == 2
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


def dated(candidate: int, date: str, about: str = "date") -> Value:
    return Value(candidate, candidate // 4, "date", about, 0, 1, date=date, words=("x",))


def named(candidate: int, about: str, kind: Literal["name", "place"] = "place") -> Value:
    return Value(candidate, candidate // 4, kind, about, 0, 1, words=(f"{candidate}",))


def told_of(one: Value, other: Value, *beside: Value, same: Sequence[Pair] = (), surely: float = 0.9) -> bool:
    """Whether two values of undated articles are told to differ; others are given in their own sentences."""
    document = document_of()
    values: list[list[Value]] = [[] for _ in document.candidates]
    for value in (one, other, *beside):
        values[value.candidate].append(value)
    judged = {pair: Judged(surely, 1.0) for pair in same}
    return bool(of_one_event(document, [Difference(one, other)], values, judged))


def each(number: float, about: str) -> tuple[Value, Value]:
    """A figure that the last sentences of both articles give."""
    return figure(3, number, about), figure(7, number, about)


@pytest.mark.parametrize(
    ("beside", "telling"),
    [
        (each(10, "count قارب"), True),
        (each(9, "count قارب"), False),
        (each(9.5, "count قارب"), True),
        (each(2, "hurt"), True),
        (each(7, "age 0"), True),
        (each(7, "money euro"), True),
        (each(14, "%"), False),
        ((dated(3, "2024-05"), dated(7, "2024-05")), True),
        ((dated(3, "2024"), dated(7, "2024")), False),
        ((dated(3, "2024-05", "born"), dated(7, "2024-05", "born")), False),
        ((named(3, "speaker"), named(7, "speaker")), False),
    ],
)
def test_what_two_texts_hardly_give_by_chance(beside: tuple[Value, Value], telling: bool) -> None:
    assert told_of(figure(1, 3), figure(5, 8), *beside, same=[(2, 6)]) is telling


def test_two_counts_of_one_kind_are_two_values_in_common() -> None:
    ends, same = (figure(1, 3, "money dollar"), figure(5, 4, "money dollar")), ((1, 5), (2, 6))
    assert told_of(*ends, *each(12, "count قارب"), *each(15, "count قارب"), same=same)
    assert not told_of(*ends, *each(12, "count قارب"), same=same)


@pytest.mark.parametrize(("surely", "differs"), [(0.97, True), (0.96, False)])
def test_articles_that_begin_surely_alike_are_of_one_event(surely: float, differs: bool) -> None:
    assert told(document_of(), (0, 4), surely=surely) is differs


def test_five_sentences_in_common_are_enough() -> None:
    same = ((2, 6), (2, 7), (3, 6), (3, 7), (2, 4))
    assert told(document_of(), *same)
    assert not told(document_of(), *same[:4])


@pytest.mark.parametrize(("number", "differs"), [(100_000, True), (99_999, False)])
def test_so_large_a_sum_needs_one_value_in_common(number: float, differs: bool) -> None:
    ends, same = (figure(1, number, "money euro"), figure(5, 4e6, "money euro")), ((1, 5), (2, 6))
    assert told_of(*ends, *each(40, "count قارب"), same=same) is differs
    assert not told_of(*ends, same=same)


def test_three_sums_and_two_others_are_of_a_bulletin() -> None:
    ends = figure(1, 3e6, "money euro"), figure(5, 4e6, "money euro")
    ours = figure(2, 5e6, "money euro"), figure(2, 6e6, "money euro")
    theirs = figure(6, 7e6, "money euro")
    same = ((1, 5), (2, 6))
    assert not told_of(*ends, *ours, theirs, *each(40, "count قارب"), same=same)
    assert told_of(*ends, theirs, *each(40, "count قارب"), same=same)


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [("2023", "2024", False), ("2023-05", "2024", True), ("2023-05", "2024-06", True)],
)
def test_two_years_are_two_events(one: str, other: str, differs: bool) -> None:
    assert told_of(dated(1, one), dated(5, other), *each(14, "hurt"), same=[(0, 4)]) is differs


def test_two_years_of_age_are_no_birthday() -> None:
    assert told_of(figure(1, 60, "age 0"), figure(5, 62, "age 0"), *each(14, "hurt"), same=[(0, 4)])
    assert not told_of(figure(1, 60, "age 0"), figure(5, 61, "age 0"), *each(14, "hurt"), same=[(0, 4)])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (figure(1, 3, "count قارب"), figure(5, 8, "count قارب")),
        (figure(1, 3, "people"), figure(5, 8, "people")),
        (named(1, "denial"), named(5, "denial")),
        (named(1, "owner", "name"), named(5, "owner", "name")),
    ],
)
def test_what_needs_sentences_that_surely_state_the_same(one: Value, other: Value) -> None:
    assert not told_of(one, other, *each(14, "hurt"), same=[(2, 6)])
    assert told_of(one, other, *each(14, "hurt"), same=[(1, 5), (2, 6)], surely=0.8)
    assert not told_of(one, other, *each(14, "hurt"), same=[(1, 5), (2, 6)], surely=0.79)


WEEKDAYS = ("انهار سقف السوق يوم الاثنين.", "انهار سقف السوق يوم الثلاثاء.")


@pytest.mark.parametrize(
    ("last", "about", "leads", "differs"),
    [
        ("09", "people", (LEAD, LEAD), True),
        ("10", "people", (LEAD, LEAD), False),
        # What each day has anew, of one day and of two; a sum may be announced on two.
        ("07", "degree", (LEAD, LEAD), True),
        ("07", "degree", WEEKDAYS, False),
        ("07", "people", WEEKDAYS, True),
        ("07", "money euro", WEEKDAYS, True),
    ],
)
def test_short_articles_three_days_apart_may_be_of_one(
    last: str, about: str, leads: Sequence[str], differs: bool
) -> None:
    assert of_days(("2024-05-06", f"2024-05-{last}"), about, leads) is differs


@pytest.mark.parametrize(("last", "differs"), [("09", True), ("10", False)])
def test_days_that_are_none_of_the_articles_own_differ(last: str, differs: bool) -> None:
    document = document_of(("2024-05-06", f"2024-05-{last}"), length=1)
    one, other = (Value(n, n, "date", "date", 0, 3, date=f"2024-05-0{1 + n}", words=("x",)) for n in range(2))
    assert bool(of_one_event(document, [Difference(one, other)], [[one], [other]], {})) is differs
