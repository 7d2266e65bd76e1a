"""Undated articles that tell of two events alike agree and differ in nothing."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from summarizer import build_document
from summarizer.comparison.apart.told_alike import told_alike
from summarizer.comparison.pairs.relations import SAME, Judged, Pair
from summarizer.comparison.pairs.undated import sure_of
from summarizer.comparison.values.quantity import Quantity
from summarizer.comparison.values.value_reading import read_values
from summarizer.comparison.values.values import Value
from tests.summarizer.builders import article_of

CUP = "في مباراة من الدوري على ملعب الواحة أمام جمهور كبير."
REST = ["وحضر رئيس البلدية.", "وغنى الجمهور طويلا."]
TRADE = "باع التجار {} قنطارا من السردين مقابل {} درهما في سوق الواحة."


def apart(
    one: list[str], other: list[str], *, same: float = 0.9, published: str | None = None, long: bool = True
) -> bool:
    """Whether two articles are of two events, the first sentences of which are so likely to state the same."""
    texts = ([*text, *REST[len(text) - 1 :]] if long else text for text in (one, other))
    articles = [article_of(*text, id=f"{n}", published=published) for n, text in enumerate(texts)]
    document = build_document(articles)
    judged: dict[Pair, Judged] = {(0, document.by_article[1][0]): Judged(same, same)}
    return told_alike(document, read_values(document, []), judged) == {(0, 1)}


# Two articles of three sentences each; the first of each, and the second, are held against each other.
THREE = ["باع التجار السردين في الواحة.", "ورست القوارب في الميناء.", "وحضر رئيس البلدية."]
FIRSTS, SECONDS = (0, 3), (1, 4)


def figure(at: int, about: str, number: float) -> Value:
    """A figure that a sentence of the two articles gives."""
    quantity = Quantity(about, "", number, number, "", part=False, start=0, end=1, said=(0, 1))
    return Value(at, at // 3, "figure", about, 0, 1, quantity=quantity)


def tell_of_two(
    given: list[Value], judged: dict[Pair, Judged] | None = None, days: tuple[str | None, ...] = (None, None)
) -> bool:
    """Whether the two articles are of two events, with the values that their sentences give."""
    articles = [article_of(*THREE, id=f"{n}", published=day) for n, day in enumerate(days)]
    document = build_document(articles)
    values = [[value for value in given if value.candidate == at] for at in range(6)]
    return told_alike(document, values, judged or {FIRSTS: Judged(0.9, 0.9)}) == {(0, 1)}


def prices(one: tuple[float, ...], other: tuple[float, ...], about: str = "tons money") -> list[Value]:
    """Figures of the first sentences, of two kinds in turn, none of them telling by itself."""
    kinds = about.split() * 2
    return [
        figure(at, kind, number)
        for at, numbers in zip(FIRSTS, (one, other), strict=True)
        for kind, number in zip(kinds, numbers, strict=False)
    ]


UNLIKE = prices((3, 5), (4, 7))


def test_two_scores_that_lead_are_of_two_matches() -> None:
    first, second = f"فاز نادي النسور على الأسود 3-1 {CUP}", f"فاز نادي النسور على الصقور 2-1 {CUP}"
    assert apart([first], [second])
    assert not apart([first], [first])
    assert not apart([first], [second], long=False)
    assert not apart([first], ["فاز نادي النسور على الأسود."])
    assert not apart([first], [second], published="2031-05-03")
    # So may the second sentence; what stands further behind is of another match.
    assert apart([first], ["فاز نادي النسور.", second])
    assert not apart([first], ["فاز نادي النسور.", "وحضر الجمهور.", second])


def test_sentences_alike_but_for_all_their_figures_are_of_two_days() -> None:
    first, second = TRADE.format(120, 4500), TRADE.format(310, 7200)
    assert apart([first], [second])
    assert not apart([first], [second], same=0.3)
    assert not apart([first], [TRADE.format(310, 4500)])
    # A telling figure of both is of one event.
    shared = "وفي السوق 64 تاجرا."
    assert not apart([first, shared], [second, shared])


@pytest.mark.parametrize(
    ("same", "part", "expected"),
    [(0.4, 0.0, True), (0.39, 0.59, False), (0.1, 0.6, True), (0.1, 0.59, False), (0.39, 0.6, True)],
)
def test_so_alike_are_sentences_that_are_of_one_kind(same: float, part: float, *, expected: bool) -> None:
    assert tell_of_two(UNLIKE, {FIRSTS: Judged(same, part)}) is expected


@pytest.mark.parametrize(("number", "expected"), [(9, True), (10, False), (11, False)])
def test_a_number_of_ten_or_more_that_both_give_is_no_chance(number: float, *, expected: bool) -> None:
    shared = [figure(at, "boats", number) for at in SECONDS]
    assert tell_of_two([*UNLIKE, *shared]) is expected


def test_a_number_of_an_earlier_count_is_of_that_one() -> None:
    shared = [replace(figure(at, "boats", 64), earlier=True) for at in SECONDS]
    assert tell_of_two([*UNLIKE, *shared])


@pytest.mark.parametrize(
    "given",
    [
        # A figure each may change within a day; one that both have is of one day.
        prices((3,), (4,)),
        prices((3, 5), (4,)),
        prices((3, 5), (3, 7)),
        # They count different things.
        [*prices((3, 5), (), "tons money"), *prices((), (4, 7), "boats stalls")],
        # The dead and the hurt become more, both at once.
        prices((3, 5), (4, 7), "dead hurt"),
        prices((3, 5, 2), (4, 7, 1), "dead tons hurt"),
    ],
)
def test_what_may_be_said_of_one_event(given: list[Value]) -> None:
    assert not tell_of_two(given)


def test_only_figures_are_held_against_each_other() -> None:
    score = [Value(at, at // 3, "figure", "score", 2, 3, words=("3-1",)) for at in FIRSTS]
    day = [Value(at, at // 3, "date", "date", 4, 5, date="2031-05-03") for at in FIRSTS]
    assert tell_of_two([*UNLIKE, *score])
    assert tell_of_two([*UNLIKE, *day])


def test_each_pair_of_sentences_is_looked_at() -> None:
    likely, unlikely = Judged(0.9, 0.9), Judged(0.1, 0.1)
    assert tell_of_two(UNLIKE, {SECONDS: unlikely, FIRSTS: likely})
    assert tell_of_two(UNLIKE, {SECONDS: likely, FIRSTS: likely})


@pytest.mark.parametrize(
    ("days", "expected"),
    [((None, "2031-05-03"), True), (("2031-05-03", None), True), (("2031-05-03", "2031-05-03"), False)],
)
def test_articles_that_both_give_their_day_are_told_apart_elsewhere(
    days: tuple[str | None, ...], *, expected: bool
) -> None:
    assert tell_of_two(UNLIKE, days=days) is expected


def test_two_hours_are_of_two_events_where_no_figure_is_of_both() -> None:
    first, second = (f"وقع الهجوم على الميناء عند الساعة {t} بالتوقيت المحلي." for t in ("5:40", "8:20"))
    assert apart([first], [second])
    assert not apart([first], [first])
    shared = "وفي الميناء 64 قاربا."
    assert not apart([first, shared], [second, shared])


def test_nothing_is_sure_of_articles_on_two_events() -> None:
    document = build_document([article_of("غرق قارب صيد قبالة الواحة.", id=name) for name in "ab"])
    judged: dict[Pair, Judged] = {(0, 1): Judged(0.99, 0.99)}
    assert sure_of(document, judged) == judged
    assert sure_of(document, judged, {(0, 1)})[0, 1].same < SAME
