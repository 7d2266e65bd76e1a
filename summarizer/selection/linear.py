"""Linear models of a few features, learned beforehand and read from a file."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct, field

MODEL = Path(__file__).parent / "model" / "key_points.json"
# A sum beyond this is as good as sure, and its power would overflow.
_SURE = 30.0


class Linear(Struct, frozen=True):
    """A weighted sum of standardised features.

    Attributes:
        names: What each feature is.
        means: Its mean where it was learned.
        scales: Its standard deviation there.
        weights: What a standard deviation of it is worth.
        constant: The sum where every feature has its mean.
    """

    names: tuple[str, ...]
    means: tuple[float, ...]
    scales: tuple[float, ...]
    weights: tuple[float, ...]
    constant: float

    def parts(self, features: Sequence[float | None]) -> list[float]:
        """What each feature adds; one that is not known (None) adds nothing, as one that has its mean."""
        return [
            0.0 if x is None else (x - mean) / scale * weight
            for x, mean, scale, weight in zip(features, self.means, self.scales, self.weights, strict=True)
        ]

    def value(self, features: Sequence[float | None]) -> float:
        """The weighted sum."""
        return math.fsum(self.parts(features)) + self.constant

    def chance(self, features: Sequence[float | None]) -> float:
        """The sum as a probability, where the model is a logistic regression."""
        return chance(self.value(features))

    @property
    def slopes(self) -> tuple[list[float], float]:
        """The same sum over features as they are, not standardised: what each is worth, and the constant."""
        each = [weight / scale for weight, scale in zip(self.weights, self.scales, strict=True)]
        moved = [slope * mean for slope, mean in zip(each, self.means, strict=True)]
        return each, self.constant - math.fsum(moved)


def chance(value: float) -> float:
    """A logistic regression's sum as a probability."""
    return 1.0 / (1.0 + math.exp(-max(-_SURE, min(_SURE, value))))


class Models(Struct, frozen=True):
    """What is learned of the sentences of a set.

    Attributes:
        origin: What they were learned from.
        weight: The weight of the key points that a sentence states, for the root of its length.
        stated: How much of a sentence's key points another one states; logistic.
        order: How late in a brief a sentence comes; of the features of `weight`.
        hanging: How likely a sentence cannot be understood alone; logistic.
    """

    origin: str
    weight: Linear
    stated: Linear = field(name="told")
    order: Linear
    hanging: Linear


@cache
def models() -> Models:
    """The models that come with Mujaz."""
    return msgspec.json.decode(MODEL.read_bytes(), type=Models)
