"""A figure and what it is of, and how two of them compare: the same, within a bound or rounding, or apart."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from summarizer.comparison.values.tolls import RISING

Bound = Literal["", "over", "least", "under", "about"]
Answer = Literal["same", "compatible", "differs"]
# Rounded figures are told of one quantity with those they can be the rounding of; «more than» a round number is
# said of what lies a little above it.
_ABOUT, _OVER, _ROUNDED = 0.1, 0.35, 0.05
# Zeros of a thousand, and from where on numbers are written by words: millions, billions.
_THOUSAND, _MILLION = 3, 10**6


class Quantity(Struct, frozen=True):
    """A figure and what it is of.

    Attributes:
        kind: What is counted; the same word in all languages where it is a known one, else a stem.
        of: Which of them, where that is said: a stem such as that of children among the dead.
        low: Its value, or the low end of a range.
        high: Its value, or the high end.
        bound: How exact it is.
        part: Whether it is of a part of something counted before (among them two children).
        start: Offset of the number in the article's text, in code points.
        end: Offset behind it and the noun it counts.
        said: Where the words begin and end that also tell its bound.
    """

    kind: str
    of: str
    low: float
    high: float
    bound: Bound
    part: bool
    start: int
    end: int
    said: tuple[int, int]


def compare(one: Quantity, other: Quantity) -> Answer | None:
    """How two figures of one thing compare; None where they are of different things.

    Returns:
        `same` for one value; `compatible` where one is rounded or a bound that the other keeps to; else `differs`.
    """
    if one.kind != other.kind or one.part != other.part or (one.of and other.of and one.of != other.of):
        return None
    bounds = {one.bound, other.bound}
    if (one.low, one.high) == (other.low, other.high):
        if len(bounds) == 1:
            return "same"
        # «Less than two weeks» is less than «two weeks», and may well be «about two weeks».
        return "differs" if "under" in bounds and "about" not in bounds else "compatible"
    if bounds == {"least"} or _is_above_the_least(one, other):
        return "differs"  # each tells all that it knows of
    if (one.low < one.high) != (other.low < other.high) and not any(bounds):
        wide = one if one.low < one.high else other
        if wide.high > wide.low * (1 + _ABOUT):
            return "differs"  # from 11 to 20, and 11
    # «About» says all of how far a number may lie off: the other is then taken as it stands.
    (a, b), (c, d) = (
        (of.low, of.high) if not of.bound and about.bound == "about" else _reach(of)
        for of, about in ((one, other), (other, one))
    )
    return "compatible" if a <= d and c <= b else "differs"


def _is_above_the_least(one: Quantity, other: Quantity) -> bool:
    """Whether a toll is told and one that is above it, of which no less was known: at least 50 dead, 61 dead."""
    low, high = sorted((one, other), key=lambda own: own.low)
    return one.kind in RISING and low.bound == "least" and not high.bound and high.low > low.high


def _reach(of: Quantity) -> tuple[float, float]:
    """The least and the most that a figure can stand for."""
    low, high = of.low, of.high
    if of.bound in ("over", "least"):
        # «More than a million» is said of one and a half as well: of all below the next such number.
        return low, max(high * (1 + _OVER), high + _one_figure(high) - 1)
    if of.bound == "under":
        return low * (1 - _OVER), high * (1 - 1e-6)
    if of.bound == "about":
        return low - _about(low), high + _about(high)
    return low - _rounding(low) / 2, high + _rounding(high) / 2


def _about(value: float) -> float:
    """How far from a number that is told as «about» so many those may lie that it stands for.

    Half the unit that it is rounded to: about 260 is no 240, and about seven billion no six. Of a small number no
    more than a tenth and one: about twenty may be 23.
    """
    if value != int(value):
        return value * _ROUNDED
    digits = str(int(value))
    unit = 10.0 ** (len(digits) - len(digits.rstrip("0")))
    if digits.rstrip("0").endswith("5"):
        unit *= 5
    return min(unit / 2, value * _ABOUT + 1)


def _one_figure(value: float) -> float:
    """The unit of a number of thousands or more that is written with one figure; 0 for any other."""
    digits = str(int(value)) if value == int(value) else ""
    return 10.0 ** (len(digits) - 1) if len(digits) > len("999") and not digits[1:].strip("0") else 0.0


def _rounding(value: float) -> float:
    """The unit that a large round number is likely rounded to, a tenth of it at most; 0 for any other.

    Of millions no more than one of what they are counted by: 40 billion is said of 40.3, and not of 42.
    """
    if value < 1000 or value != int(value):
        return 0.0
    digits = str(int(value))
    zeros = len(digits) - len(digits.rstrip("0"))
    if zeros < _THOUSAND or len(digits) - zeros > 1:
        return 0.0
    counted = zeros if value < _MILLION else zeros - zeros % _THOUSAND
    return min(float(10**counted), 2 * _ROUNDED * value)
