"""How likely two sentences state the same, or share a part: a logistic regression over what they have in common.

Learned by `python -m summarizer.comparison.learning.train` from sets of press articles in which every sentence
was judged by hand; figures are left out of all it sees, so that two tolls of one event still meet.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache
from operator import mul
from pathlib import Path

import msgspec
from msgspec import Struct

from summarizer.comparison.pairs.statements import LONGEST, Statement, Statements

MODEL = Path(__file__).parent / "model" / "sameness.json"
FEATURES = (
    *("lighter", "heavier", "cosine", "stem cosine", "neighbours", "in order", "both ways"),
    *("first clause", "first clauses", "best clause", "best clauses", "clause cosine"),
    *("people", "other people", "organizations", "other organizations", "places", "other places"),
    *("figures", "other figures", "depth apart", "both first", "first"),
    *("length ratio", "shorter", "shared", "shared weight"),
    *("nearest of both", "nearest of one", "each other's nearest"),
)
"""What a pair is seen by, in the order of the weights."""
# The last three compare a pair with the others of its sentences.
OWN = len(FEATURES) - 3
_MOST = 3  # names or figures that two sentences share; more of them count no more


class Regressions(Struct, frozen=True):
    """Logistic regressions that see the same standardised features.

    Attributes:
        origin: What they were learned from.
        means: The mean of each feature.
        scales: Its standard deviation.
    """

    origin: str
    means: tuple[float, ...]
    scales: tuple[float, ...]

    def standardised(self, features: Sequence[float]) -> list[float]:
        """The features as their weights count them."""
        return [(x - mean) / scale for x, mean, scale in zip(features, self.means, self.scales, strict=True)]


class Model(Regressions, frozen=True):
    """Weights of the two regressions of a pair.

    Attributes:
        same: Weights for stating the same, the constant last.
        part: Weights for sharing a part at least, the constant last.
    """

    same: tuple[float, ...]
    part: tuple[float, ...]


@cache
def model() -> Model:
    """The model that comes with Mujaz."""
    return msgspec.json.decode(MODEL.read_bytes(), type=Model)


def probabilities(features: list[float], model: Model) -> tuple[float, float]:
    """How likely a pair states the same, and how likely it shares a part at least; each from 0 to 1."""
    scaled = model.standardised(features)
    return logistic(scaled, model.same), logistic(scaled, model.part)


def logistic(features: list[float], weights: tuple[float, ...]) -> float:
    """The probability that standardised features have by the weights of a regression, the constant last."""
    value = math.fsum(map(mul, features, weights)) + weights[-1]
    return 1.0 / (1.0 + math.exp(-max(-40.0, min(40.0, value))))


def own_features(one: Statement, other: Statement, statements: Statements) -> list[float]:
    """What two statements have in common, as the first `OWN` of `FEATURES` name it."""
    ours, theirs = statements.weighed[one.candidate], statements.weighed[other.candidate]
    roots, stems = one.roots & other.roots, one.stems & other.stems
    shared = statements.weight(roots)
    light, heavy = sorted((ours.roots or 1e-9, theirs.roots or 1e-9))
    weights = statements.stems
    found = [
        shared / light,
        shared / heavy,
        shared / math.sqrt(light * heavy),
        math.fsum([weights[stem] for stem in stems])
        / math.sqrt((ours.stems or 1e-9) * (theirs.stems or 1e-9)),
        len(one.neighbours & other.neighbours) / max(1, min(len(one.neighbours), len(other.neighbours))),
        _in_order(one, other, theirs.places),
        shared / light * shared / heavy,
        *_by_clause(one, other, roots, statements),
    ]
    for mine, its in zip(one.names, other.names, strict=True):
        found += [min(_MOST, len(mine & its)), min(_MOST, len(mine ^ its)) / _MOST]
    found += [
        min(_MOST, len(one.figures & other.figures)),
        min(_MOST, len(one.figures ^ other.figures)) / _MOST,
        abs(one.depth - other.depth),
        float(one.place == other.place == 0),
        float(one.place == 0) + float(other.place == 0),
        abs(math.log(max(1, one.words) / max(1, other.words))),
        math.log(1 + min(one.words, other.words)),
        min(len(roots), 12) / 12,
        math.log(1 + shared),
    ]
    return found


def likeness(features: list[float]) -> float:
    """By what the nearest of several is found: how much two statements share."""
    return features[2] + features[0] / 2


def _by_clause(
    one: Statement, other: Statement, roots: frozenset[str], statements: Statements
) -> tuple[float, float, float, float, float]:
    """How much of the first clause and of the best one of either the other has, and the likest two clauses' cosine.

    Args:
        one: A statement.
        other: Another one.
        roots: What both have.
        statements: Where they are from.
    """
    weight = statements.weight
    ours, theirs = (statements.weighed[own.candidate].clauses for own in (one, other))
    common = [clause.roots & roots for clause in one.clauses]
    foreign = [clause.roots & roots for clause in other.clauses]
    mine = [weight(own) / whole if whole else 0.0 for own, whole in zip(common, ours, strict=True)] or [0.0]
    its = [weight(own) / whole if whole else 0.0 for own, whole in zip(foreign, theirs, strict=True)] or [0.0]
    best = 0.0
    several = [(m, another) for m, another in enumerate(foreign) if len(another) > 1]
    for n, own in enumerate(common):
        for m, another in several if len(own) > 1 else ():
            shared = own & another
            if len(shared) > 1:
                best = max(best, weight(shared) / math.sqrt(ours[n] * theirs[m] or 1e-9))
    first, most = (mine[0], its[0]), (max(mine), max(its))
    return max(first), min(first), max(most), min(most), best


def _in_order(one: Statement, other: Statement, places: Mapping[str, int]) -> float:
    """The longest common subsequence of the roots, as a share of the shorter sentence (Hyyro 2004, in bits).

    Args:
        one: A statement.
        other: Another one.
        places: The bits of the other's roots.
    """
    ours = one.sequence[:LONGEST]
    size = min(len(other.sequence), LONGEST)
    short = min(len(ours), size)
    if not short:
        return 0.0
    whole = (1 << size) - 1
    row = whole
    for _, own in ours:
        found = row & places.get(own, 0)
        row = ((row + found) | (row - found)) & whole
    return (size - row.bit_count()) / short
