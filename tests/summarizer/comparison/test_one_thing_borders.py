"""Whether two values are of one thing: both sides of each bound, with what stands around them given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, cast

import pytest

from summarizer.comparison.one_thing import OneThing
from summarizer.comparison.pairs.relations import Judged
from summarizer.comparison.values.ages import DIED
from summarizer.comparison.values.goal_minutes import MINUTE
from summarizer.comparison.values.quantity import Quantity
from summarizer.comparison.values.values import Value


def figure(about: str, number: float, of: str = "", *, at: int = 0) -> Value:
    """A figure of the article and sentence of that number."""
    quantity = Quantity(about, of, number, number, "", False, 0, 0, (0, 0))
    return Value(at, at, "figure", about, 0, 0, quantity=quantity)


def one_thing(
    values: Sequence[Value],
    *,
    same: float | None = None,
    part: float = 0.0,
    people: Sequence[frozenset[int]] = (frozenset(), frozenset()),
    place: Sequence[int] = (0, 0),
    **near: Any,
) -> OneThing:
    """What is asked, where two sentences give the values; what stands around them is given.

    `near` has what `Surroundings` would answer; what is left out is nothing.
    """
    around: dict[str, Any] = {"alike": 0.0, "governor": frozenset()}
    around |= dict.fromkeys(("translated", "cased", "since", "one_deed", "is_of_votes", "rises"), False)
    around |= near

    def asked(name: str) -> Any:
        given = around[name]
        return given if callable(given) else lambda *_: given

    names: list[tuple[frozenset[int], ...]] = [(own, frozenset(), frozenset()) for own in people]
    # In Arabic none of the English and French nouns is of a known sort.
    each = [SimpleNamespace(names=own, place=at, language="ar") for own, at in zip(names, place, strict=True)]
    by_about: defaultdict[str, defaultdict[int, list[Value]]] = defaultdict(lambda: defaultdict(list))
    of: list[list[Value]] = [[], []]
    for value in values:
        by_about[value.about][value.article].append(value)
        of[value.candidate].append(value)
    judged = {} if same is None else {(0, 1): Judged(same, part)}
    statements = cast("Any", SimpleNamespace(each=each))
    return OneThing(
        statements, of, by_about, judged, cast("Any", SimpleNamespace(**{n: asked(n) for n in around}))
    )


def is_one(one: Value, other: Value, *more: Value, alone: bool = True, **given: Any) -> bool:
    asked = one_thing((one, other, *more), **given)
    straight = asked.of_one_thing(one, other, alone=alone)
    assert straight is asked.of_one_thing(other, one, alone=alone)
    return straight


def two(about: str, low: float, high: float, ours: str = "", theirs: str = "") -> tuple[Value, Value]:
    return figure(about, low, ours), figure(about, high, theirs, at=1)


@pytest.mark.parametrize(
    ("low", "high", "ours", "theirs", "one"),
    [
        (40, 45, "", "", True),
        (40, 46, "", "", False),
        (40, 46, DIED, DIED, True),
        (40, 46, DIED, "", False),
        (40, 45, DIED, "", True),
    ],
)
def test_ages_of_one_time_of_a_life(low: int, high: int, ours: str, theirs: str, *, one: bool) -> None:
    assert is_one(*two("age Ann", low, high, ours, theirs), alone=False) is one


def test_minutes_of_one_goal() -> None:
    assert is_one(*two(f"{MINUTE}Ann", 40, 45))
    assert not is_one(*two(f"{MINUTE}Ann", 40, 46))
    assert not is_one(*two(f"{MINUTE}Ann", 40, 45), alone=False)


def day(date: str, at: int) -> Value:
    return Value(at, at, "date", "date", 0, 0, date=date)


@pytest.mark.parametrize(
    ("dates", "alike", "same", "one"),
    [
        (("2031-05-06", "2031-05-07"), 0.42, None, True),
        (("2031-05-06", "2031-05-07"), 0.41, None, False),
        # The ends of a range stand apart in a text.
        (("2031-05-06/2031-05-08", "2031-05-07"), 0.9, 0.5, True),
        (("2031-05-06/2031-05-08", "2031-05-07"), 0.9, 0.49, False),
        # A year alone says little.
        (("2031", "2032"), 0.59, None, False),
        (("2031", "2032"), 0.6, None, True),
        (("2031", "2032"), 0.59, 0.5, True),
        (("2031", "2032"), 0.59, 0.49, False),
        (("2031", "2032"), 0.41, 0.5, False),
    ],
)
def test_days_of_one_thing(dates: tuple[str, str], alike: float, same: float | None, *, one: bool) -> None:
    assert is_one(day(dates[0], 0), day(dates[1], 1), alone=False, alike=alike, same=same) is one


@pytest.mark.parametrize(
    ("kind", "about", "words", "same", "one"),
    [
        ("figure", "score", (("3", "1"), ("3", "2")), 0.6, True),
        ("figure", "score", (("3", "1"), ("3", "2")), 0.59, False),
        ("figure", "score", (("3", "1"), ("4", "2")), 0.6, True),
        ("figure", "ordinal round", (("3",), ("4",)), 0.6, True),
        ("figure", "ordinal round", (("3",), ("4",)), 0.59, False),
        ("place", "town", (("Ada",), ("Bo",)), 0.5, True),
        ("place", "town", (("Ada",), ("Bo",)), 0.49, False),
        # Of rows of scores one differs.
        ("figure", "sets", (("6-4", "6-1"), ("6-4", "6-2")), 0.5, True),
        ("figure", "sets", (("6-4", "6-1"), ("6-4", "6-2")), 0.49, False),
        ("figure", "sets", (("6-4", "6-1"), ("6-3", "6-2")), 0.5, False),
        ("figure", "sets", (("6-4", "6-1", "7-5"), ("6-4", "6-1", "7-6")), 0.5, True),
    ],
)
def test_what_is_no_number_is_of_one_statement(
    kind: Any, about: str, words: tuple[tuple[str, ...], tuple[str, ...]], same: float, *, one: bool
) -> None:
    values = [Value(n, n, kind, about, 0, 0, words=own) for n, own in enumerate(words)]
    assert is_one(values[0], values[1], alone=False, same=same) is one


@pytest.mark.parametrize(
    ("about", "alike", "same", "alone", "one"),
    [
        # A fifth of how likely the sentences state the same is added to how alike the words are.
        ("count boat", 0.25, None, True, True),
        ("count boat", 0.24, None, True, False),
        ("count boat", 0.25, None, False, False),
        ("count boat", 0.15, 0.5, True, True),
        ("count boat", 0.14, 0.5, True, False),
        ("people", 0.28, None, True, True),
        ("people", 0.27, None, True, False),
        ("hour", 0.28, None, True, True),
        ("hour", 0.27, None, True, False),
        ("hour", 0.25, 0.15, True, True),
        ("hour", 0.24, 0.5, True, False),
        ("people", 0.24, 0.5, True, False),
        # In sentences that are nearly one, of the only ones of their kind.
        ("count boat", 0.25, 0.8, False, True),
        ("count boat", 0.24, 0.8, False, False),
        ("count boat", 0.25, 0.79, False, False),
    ],
)
def test_counts_of_one_thing(about: str, alike: float, same: float | None, *, alone: bool, one: bool) -> None:
    assert is_one(*two(about, 3, 4), alone=alone, alike=alike, same=same) is one


def test_another_of_its_sentence_leaves_open_which_is_meant() -> None:
    ours, theirs = two("count boat", 3, 4)
    given: dict[str, Any] = {"alike": 0.25, "same": 0.8, "alone": False}
    assert is_one(ours, theirs, **given)
    assert not is_one(ours, theirs, figure("count boat", 9), **given)
    assert not is_one(ours, theirs, figure("count boat", 9, at=1), **given)
    # Another value that both give stands for the words around them.
    given["alike"] = 0.0
    assert not is_one(ours, theirs, **given)
    assert is_one(ours, theirs, figure("count net", 9), figure("count net", 9, at=1), **given)
    assert not is_one(ours, theirs, figure("count net", 9), figure("count net", 8, at=1), **given)
    assert not is_one(
        ours, theirs, figure("count net", 9), figure("count net", 9, at=1), **given | {"same": 0.79}
    )


def test_a_span_since_something_is_none_that_lasts() -> None:
    given: dict[str, Any] = {"alike": 0.27, "same": 0.8, "alone": False}
    ours, theirs = two("year", 3, 4)
    assert is_one(ours, theirs, **given)
    assert is_one(ours, theirs, since=True, **given)
    assert not is_one(ours, theirs, since=lambda value: value is ours, **given)
    boats = two("count boat", 3, 4)
    assert is_one(*boats, since=lambda value: value is boats[0], **given)


@pytest.mark.parametrize(
    ("about", "alone", "least", "one"),
    [
        # Of what was done by one telling verb, or how many times.
        ("count boat", True, 2.5, True),
        ("vehicle", True, 2.5, True),
        ("count boat", False, 2.5, False),
        ("hour", True, 2.5, False),
        ("money usd", True, 2.5, False),
        ("times", False, 4.0, True),
    ],
)
def test_things_of_one_deed(about: str, least: float, *, alone: bool, one: bool) -> None:
    def one_deed(_one: Value, _other: Value, asked: float = 4.0) -> bool:
        return asked == least

    assert is_one(*two(about, 3, 4), alone=alone, one_deed=one_deed) is one


def test_figures_of_the_noun_that_each_article_has_one_of() -> None:
    ours, theirs = two("money usd", 30, 40)
    noun = frozenset({"profit"})
    assert is_one(ours, theirs, alone=False, governor=noun)
    assert not is_one(ours, theirs, alone=False, governor=frozenset())
    assert not is_one(
        ours, theirs, alone=False, governor=lambda v: noun if v is ours else frozenset({"debt"})
    )
    other = figure("money usd", 90)
    assert not is_one(ours, theirs, other, alone=False, governor=noun)
    assert is_one(
        ours, theirs, other, alone=False, governor=lambda v: noun if v is not other else frozenset()
    )
    assert is_one(ours, theirs, figure("money usd", 30), alone=False, governor=noun)
    far = figure("money usd", 90, at=1)
    assert not is_one(ours, theirs, far, alone=False, governor=noun)


def test_the_shares_of_votes_of_one_person() -> None:
    ours, theirs = two("%", 51, 52)
    ann = (frozenset({1}), frozenset({1, 2}))
    given: dict[str, Any] = {"alone": False, "is_of_votes": True, "people": ann}
    assert is_one(ours, theirs, **given)
    assert not is_one(ours, theirs, **given | {"people": (frozenset({1}), frozenset({2}))})
    assert not is_one(ours, theirs, **given | {"is_of_votes": lambda value: value is ours})
    other = figure("%", 9)
    assert not is_one(ours, theirs, other, **given)
    assert is_one(ours, theirs, other, **given | {"is_of_votes": lambda value: value is not other})


@pytest.mark.parametrize(
    ("low", "high", "same", "apart"),
    [(10, 50, 0.59, False), (10, 51, 0.59, True), (10, 51, 0.6, False), (10, 51, None, True)],
)
def test_sums_far_apart(low: int, high: int, same: float | None, *, apart: bool) -> None:
    for about, differ in (("money usd", apart), ("count boat", False)):
        values = two(about, low, high)
        assert one_thing(values, same=same).far_apart(*values) is differ
        assert is_one(*values, alike=0.9, same=same) is not differ


def test_a_promise_is_of_one_person_in_sentences_that_are_one() -> None:
    values = two("count post", 3, 4)
    ann = (frozenset({1}), frozenset({1}))
    assert one_thing(values, same=0.8, people=ann).one_promise(*values)
    assert not one_thing(values, same=0.79, people=ann).one_promise(*values)
    assert not one_thing(values, same=0.8).one_promise(*values)
    assert not one_thing(values).one_promise(*values)


@pytest.mark.parametrize(
    ("about", "low", "high", "given", "one"),
    [
        # Buildings and families at the front, in two languages, two and a half times as many at most.
        ("building", 20, 50, {"translated": True}, True),
        ("building", 20, 51, {"translated": True}, False),
        ("building", 20, 50, {"cased": True}, True),
        ("building", 20, 50, {}, False),
        ("building", 20, 50, {"translated": True, "place": (2, 2)}, True),
        ("building", 20, 50, {"translated": True, "place": (3, 0)}, False),
        ("building", 20, 50, {"translated": True, "place": (0, 3)}, False),
        ("village", 20, 50, {"translated": True}, False),
        # Elsewhere where one person tells it.
        ("village", 20, 50, {"translated": True, "people": (frozenset({1}), frozenset({1}))}, True),
        ("village", 20, 50, {"cased": True, "people": (frozenset({1}), frozenset({1}))}, False),
        ("critical", 20, 60, {"translated": True, "people": (frozenset({1}), frozenset({1}))}, True),
        ("count boat", 20, 50, {"translated": True, "people": (frozenset({1}), frozenset({1}))}, False),
    ],
)
def test_what_is_counted_of_one_event_in_two_languages(
    about: str, low: int, high: int, given: dict[str, Any], *, one: bool
) -> None:
    assert is_one(*two(about, low, high), **given) is one
    assert not is_one(*two(about, low, high), alone=False, **given)


@pytest.mark.parametrize(
    ("about", "low", "high", "given", "one"),
    [
        # The dead at the front, and what a story has once, wherever.
        ("dead", 20, 50, {"translated": True}, True),
        ("dead", 20, 51, {"translated": True}, False),
        ("dead", 20, 50, {"translated": True, "place": (3, 0)}, False),
        ("held", 20, 50, {"cased": True, "place": (9, 9)}, True),
        ("held", 20, 50, {"place": (9, 9)}, False),
        ("acquitted", 20, 50, {"cased": True}, False),
        # By the words around and what the sentences share.
        ("dead", 20, 50, {"alike": 0.25}, True),
        ("dead", 20, 50, {"alike": 0.24}, False),
        ("dead", 20, 50, {"alike": 0.1, "same": 0.0, "part": 0.3}, True),
        ("dead", 20, 50, {"alike": 0.09, "same": 0.0, "part": 0.3}, False),
        ("dead", 20, 50, {"alike": 0.1, "same": 0.0, "part": 0.29}, False),
        # Five times as many are of another event, unless the sentences state the same.
        ("dead", 20, 100, {"alike": 0.9}, True),
        ("dead", 20, 101, {"alike": 0.9}, False),
        ("dead", 20, 101, {"alike": 0.9, "same": 0.6}, True),
        ("dead", 20, 101, {"alike": 0.9, "same": 0.59}, False),
        ("dead", 0, 5, {"alike": 0.9}, True),
        ("dead", 0, 6, {"alike": 0.9}, False),
        # One ship.
        ("aboard", 100, 125, {}, True),
        ("aboard", 100, 126, {}, False),
        ("dead", 100, 125, {}, False),
    ],
)
def test_tolls_of_one_event(about: str, low: int, high: int, given: dict[str, Any], *, one: bool) -> None:
    assert is_one(*two(about, low, high), **given) is one


@pytest.mark.parametrize(
    ("alike", "same", "one"),
    [(0.2, 0.25, True), (0.19, 0.25, False), (0.25, 0.24, False), (0.9, None, False)],
)
def test_tolls_of_which_an_article_tells_several(alike: float, same: float | None, *, one: bool) -> None:
    assert is_one(*two("dead", 20, 50), alone=False, alike=alike, same=same) is one


@pytest.mark.parametrize(
    ("about", "ours", "theirs", "given", "one"),
    [
        # Pupils are some of the dead.
        ("dead", "pupil", "pupil", {"alike": 0.9}, True),
        ("dead", "pupil", "", {"alike": 0.9}, False),
        ("dead", "pupil", "", {"alike": 0.9, "same": 0.5}, False),
        ("held", "pupil", "", {"alike": 0.9, "same": 0.5}, True),
        ("dead", "pupil", "élève", {"alike": 0.9, "translated": True}, True),
        # Who are held may be called what they are.
        ("held", "pupil", "", {"alike": 0.25}, True),
        ("held", "pupil", "", {"alike": 0.24}, False),
        ("held", "pupil", "", {"alike": 0.24, "same": 0.0, "part": 0.3}, False),
        ("held", "pupil", "", {"alike": 0.25, "alone": False}, False),
        ("held", "pupil", "miner", {"alike": 0.9}, False),
        # A toll that rose to more is of all.
        ("dead", "pupil", "", {"rises": True}, True),
        ("dead", "pupil", "miner", {"rises": True}, False),
        ("dead", "pupil", "", {"rises": True, "alone": False}, False),
        ("aboard", "pupil", "", {"rises": True}, False),
        ("acquitted", "pupil", "pupil", {}, True),
        ("acquitted", "", "", {}, False),
        ("acquitted", "pupil", "pupil", {"alone": False}, False),
        ("hurt", "pupil", "pupil", {}, False),
    ],
)
def test_some_of_them_are_not_all(
    about: str, ours: str, theirs: str, given: dict[str, Any], *, one: bool
) -> None:
    assert is_one(*two(about, 20, 50, ours, theirs), **given) is one


@pytest.mark.parametrize(
    ("numbers", "same", "one"),
    [((25, 50), 0.5, True), ((25, 50), 0.49, False), ((24, 50), 0.5, False), ((24, 50), 0.9, False)],
)
def test_of_twice_as_many_dead_those_of_a_sort_may_be_some(
    numbers: tuple[int, int], same: float, *, one: bool
) -> None:
    dead = two("dead", *numbers, "pupil", "")
    assert is_one(*dead, alike=0.9, same=same) is one
    # Who are of no sort are no part of those that are.
    turned = two("dead", *numbers, "", "pupil")
    assert is_one(*turned, alike=0.9, same=same) is (same >= 0.5)


def test_the_dead_of_two_languages_are_of_one_thing_where_one_person_tells_of_them() -> None:
    def told(*counts: Value, about: int = 7, alone: bool = True, alike: float = 0.24) -> bool:
        people = frozenset((7,)), frozenset((about,))
        return is_one(*counts, people=people, alone=alone, translated=True, alike=alike)

    dead = two("dead", 20, 50, "pupil", "élève")
    assert told(*dead)
    assert not told(*dead, about=8)
    assert not told(*dead, alone=False)
    assert not told(*two("dead", 20, 101, "pupil", "élève"))
    assert told(*two("aboard", 20, 50, "pupil", "élève"), about=8, alike=0.25)
    assert told(*dead, about=8, alike=0.25)


def test_the_dead_that_one_language_alone_calls_something_may_be_the_same() -> None:
    def told(ours: str, theirs: str) -> bool:
        dead = two("dead", 20, 50, ours, theirs)
        return is_one(*dead, translated=True, alike=0.24, same=0.1, part=0.9)

    assert told("pupil", "")
    assert told("", "élève")
    assert not told("pupil", "élève")


def test_a_toll_that_rose_is_the_highest_of_its_article_and_not_by_far_higher() -> None:
    ours, theirs = two("dead", 20, 100, "pupil")
    assert is_one(ours, theirs, rises=lambda value: value is theirs)
    assert not is_one(ours, theirs, rises=lambda value: value is ours)
    assert not is_one(*two("dead", 20, 101, "pupil"), rises=True)
    assert is_one(ours, theirs, figure("dead", 19, "pupil"), rises=True)
    assert not is_one(ours, theirs, figure("dead", 21, "pupil"), rises=True)
    assert not is_one(ours, theirs, figure("dead", 101, at=1), rises=True)


def test_a_whole_load_is_the_highest_of_its_article() -> None:
    ours, theirs = two("aboard", 100, 110)
    assert is_one(ours, theirs, figure("aboard", 9))
    assert not is_one(ours, theirs, figure("aboard", 190))
    assert not is_one(ours, theirs, figure("aboard", 190, at=1))
    assert is_one(ours, theirs, figure("aboard", 100))


def test_a_value_of_its_sentence_alone() -> None:
    ours, theirs = two("dead", 20, 50)
    asked = one_thing((ours, theirs))
    assert asked.sole(ours)
    assert not one_thing((ours, theirs, figure("dead", 9))).sole(ours)
    assert one_thing((ours, theirs, figure("dead", 9))).sole(theirs)
    assert asked.stated(ours, theirs) == 0.0
    assert one_thing((ours, theirs), same=0.3).stated(theirs, ours) == 0.3
