"""When two figures of one thing agree, and when they differ: both sides of each bound."""

from __future__ import annotations

import pytest

from summarizer.comparison.values.quantity import Answer, Bound, Quantity, compare

Told = tuple[float, Bound] | tuple[float, float, Bound]


def figure(told: Told, kind: str = "boat", of: str = "", *, part: bool = False) -> Quantity:
    low, high = told[0], told[1] if len(told) > 2 else told[0]
    assert not isinstance(high, str)
    return Quantity(kind, of, low, high, told[-1], part, 0, 1, (0, 1))


def answer(one: Told, other: Told, kind: str = "boat") -> Answer | None:
    straight = compare(figure(one, kind), figure(other, kind))
    assert straight == compare(figure(other, kind), figure(one, kind))
    return straight


def test_figures_of_different_things_are_not_compared() -> None:
    three = figure((3, ""))
    assert compare(three, figure((3, ""), "net")) is None
    assert compare(three, figure((3, ""), part=True)) is None
    assert compare(figure((3, ""), of="old"), figure((3, ""), of="new")) is None
    assert compare(figure((3, ""), of="old"), figure((3, ""), of="old")) == "same"
    assert compare(three, figure((3, ""), of="new")) == "same"
    assert compare(figure((3, ""), of="old"), figure((4, ""))) == "differs"


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ((3, ""), (3, ""), "same"),
        ((3, ""), (4, ""), "differs"),
        ((3, "under"), (3, "under"), "same"),
        ((3, 5, ""), (3, 5, ""), "same"),
        # Less than three are no three, and may well be about three.
        ((3, "under"), (3, ""), "differs"),
        ((3, "under"), (3, "least"), "differs"),
        ((3, "under"), (3, "about"), "compatible"),
        ((3, "least"), (3, ""), "compatible"),
        ((100, "under"), (100, 120, ""), "differs"),
        # Each tells the least that it knows of.
        ((3, "least"), (4, "least"), "differs"),
        ((300, "least"), (310, "over"), "compatible"),
        # A range, and one of its ends, a tenth apart at most.
        ((11, 20, ""), (11, ""), "differs"),
        ((100, 110, ""), (105, ""), "compatible"),
        ((100, 111, ""), (105, ""), "differs"),
        ((10, 20, ""), (15, 30, ""), "compatible"),
        ((10, 20, ""), (21, 30, ""), "differs"),
        ((11, 20, "about"), (11, ""), "compatible"),
    ],
)
def test_two_figures(one: Told, other: Told, told: Answer) -> None:
    assert answer(one, other) == told


@pytest.mark.parametrize(
    ("one", "other", "kind", "told"),
    [
        # A toll above the least that was known of is another.
        ((50, "least"), (61, ""), "dead", "differs"),
        ((50, "least"), (61, ""), "boat", "compatible"),
        ((50, "least"), (61, "about"), "dead", "compatible"),
        ((50, "over"), (61, ""), "dead", "compatible"),
        ((50, 60, "least"), (60, ""), "dead", "compatible"),
        ((50, 60, "least"), (61, ""), "dead", "differs"),
        ((61, "least"), (50, ""), "dead", "differs"),
    ],
)
def test_tolls_rise(one: Told, other: Told, kind: str, told: Answer) -> None:
    assert answer(one, other, kind) == told


@pytest.mark.parametrize(
    ("one", "nearest", "beyond"),
    [
        # About: half of the unit that a number is rounded to, of a small one a tenth and one.
        ((260, "about"), 265, 266),
        ((260, "about"), 255, 254),
        ((7e9, "about"), 7.5e9, 7.6e9),
        ((20, "about"), 23, 24),
        ((20, "about"), 17, 16),
        ((250, "about"), 275, 276),
        ((2.5, "about"), 2.62, 2.63),
        ((2.5, "about"), 2.38, 2.37),
        # Over: a third and a little, and all below the next number of one figure.
        ((100, "over"), 135, 136),
        ((100, "over"), 100.5, 99),
        ((900, "over"), 1215, 1216),
        ((1500, "over"), 2025, 2026),
        ((10**6, "over"), 1_999_999, 2_000_001),
        ((1000, "over"), 1999, 1999.5),
        ((1000.5, "over"), 1350, 1351),
        # Under: a third and a little less.
        ((100, "under"), 65, 64),
        ((100, "under"), 99, 100.5),
        # Rounded: half of a tenth of a round number of thousands; of millions half a million, half a billion.
        ((1000, ""), 1050, 1051),
        ((1000, ""), 950, 949),
        ((900, ""), 900.0, 900.05),
        ((1100, ""), 1100.0, 1101),
        ((12000, ""), 12000.0, 12000.05),
        ((1000.5, ""), 1000.5, 1001),
        ((6 * 10**5, ""), 630_000, 630_001),
        ((2 * 10**6, ""), 2_100_000, 2_100_001),
        ((4 * 10**10, ""), 40_500_000_000, 40_500_000_001),
        ((4 * 10**10, ""), 39_500_000_000, 39_499_999_999),
        ((4 * 10**5, ""), 420_000, 420_001),
    ],
)
def test_what_a_figure_can_stand_for(one: Told, nearest: float, beyond: float) -> None:
    assert answer(one, (nearest, "")) in ("same", "compatible")
    assert answer(one, (beyond, "")) == "differs"


def test_about_says_all_of_how_far_a_number_may_lie_off() -> None:
    # Of two that are told as about so many each may lie off.
    assert answer((260, "about"), (270, "about")) == "compatible"
    assert answer((260, "about"), (271, "about")) == "differs"
    assert answer((1060, "about"), (1000, "")) == "differs"
