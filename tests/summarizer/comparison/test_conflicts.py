"""Differences made into conflicts: which values are of one thing, in which order, and who else gives them."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from msgspec.structs import replace

from summarizer import build_document
from summarizer.comparison.conflicts import _Given, _groups, conflicts, written
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import SAME, Judged
from summarizer.comparison.values.quantity import Quantity
from summarizer.comparison.values.values import Value
from tests.summarizer.builders import article_of


def figure(candidate: int, about: str, count: float = 1.0, start: int = 0) -> Value:
    quantity = Quantity(about, "", count, count, "", False, start, start + 1, (start, start + 1))
    return Value(candidate, candidate, "figure", about, start, start + 1, quantity)


def one_by_one(differences: Sequence[Difference]) -> list[list[Value]]:
    """Each difference held against each value of each group."""
    groups: list[list[Value]] = []
    for difference in differences:
        ends = (difference.first, difference.second)
        held = [
            group
            for group in groups
            if any(e == m or (e.about == m.about == "dead") for e in ends for m in group)
        ]
        joined = [value for group in held for value in group]
        joined += [end for end in ends if end not in joined]
        groups = [group for group in groups if group not in held] + [joined]
    return groups


@pytest.mark.parametrize("seed", range(20))
def test_values_are_joined_in_the_order_of_the_differences(seed: int) -> None:
    random = Random(seed)
    values = [
        figure(n, random.choice(["dead", "percent", "count كتاب"])) for n in range(random.randint(4, 40))
    ]
    pairs = [random.sample(values, 2) for _ in range(random.randint(1, 40))]
    differences = [Difference(one, other) for one, other in pairs]
    assert _groups(differences) == one_by_one(differences)


def test_what_others_give_of_the_same_is_told_in_the_order_of_the_document() -> None:
    first, second, third, fourth = (figure(n, "dead", count) for n, count in enumerate([3, 5, 5, 3]))
    earlier = replace(figure(4, "dead", 3), earlier=True)
    given = _Given([[first], [second], [third], [fourth, figure(3, "hurt", 3, 20)], [earlier]], {})
    assert given.also([second, first]) == [third, fourth]


def test_who_states_the_same_gives_the_same_figure() -> None:
    first, second, third = (figure(n, "count كتاب", count) for n, count in enumerate([3, 3, 5]))
    judged = {(0, 1): Judged(SAME, SAME), (0, 2): Judged(SAME, SAME), (1, 2): Judged(SAME - 0.01, SAME)}
    given = _Given([[first], [second], [third]], judged)
    assert given.stated_too([first]) == [second]
    assert given.stated_too([third]) == []
    assert _Given([[first], [second], [third]], {}).stated_too([first]) == []


@pytest.mark.parametrize(
    ("text", "said", "told"),
    [
        ("وغادر السياح الخمسة أمس", "الخمسة", "السياح الخمسة"),
        ("السياح الخمسة غادروا", "الخمسة", "السياح الخمسة"),
        # The dead with whose they are.
        ("وعثر هنا على جثث المفقودين الخمسة", "الخمسة", "جثث المفقودين الخمسة"),
        ("جثث المفقودين الخمسة هنا", "الخمسة", "جثث المفقودين الخمسة"),
        ("وغادر سياح الخمسة أمس", "الخمسة", "الخمسة"),
        ("السياح غادر الخمسة أمس", "الخمسة", "الخمسة"),
        ("الخمسة غادروا", "الخمسة", "الخمسة"),
        ("وغادر السياح خمسة منهم", "خمسة", "خمسة"),
        ("وغادر السياح الخمسة كلهم", "الخمسة كلهم", "الخمسة كلهم"),
    ],
)
def test_what_a_number_with_the_article_counts_stands_in_front_of_it(text: str, said: str, told: str) -> None:
    at = text.index(said)
    quantity = Quantity("people", "", 5, 5, "", False, at, at + len(said), (at, at + len(said)))
    value = Value(0, 0, "figure", "people", at, at + len(said), quantity)
    assert written(build_document([article_of(text)]), value) == told
    assert written(build_document([article_of(text, language="en")]), value) == said
    day = replace(value, kind="date", about="date", quantity=None, date="2031-06-20")
    assert written(build_document([article_of(text)]), day) == said


@pytest.mark.parametrize(
    ("earlier", "update"), [(("2031-06-20",), True), (("2031-06-19",), False), ((), False)]
)
def test_a_day_to_which_something_was_moved_is_an_update_of_the_one_from_which_it_was(
    earlier: Sequence[str], update: bool
) -> None:
    texts = ("The fair is on 4 July now.", "The fair is on 20 June.")
    document = build_document([article_of(text, id=text, language="en") for text in texts])
    now = Value(0, 0, "date", "date", 15, 21, date="2031-07-04")
    before = [Value(0, 0, "date", "date", 22, 25, date=day, earlier=True) for day in earlier]
    held = Value(1, 1, "date", "date", 15, 22, date="2031-06-20")
    (found,) = conflicts(document, [Difference(held, now)], [[now, *before], [held]])
    assert found.update is update
    assert [one.value for one in found.values] == (["20 June", "4 July"] if update else ["4 July", "20 June"])
