"""Learn the models of `linear` from sets of articles whose key points were marked by hand.

usage: python -m summarizer.selection.train SETS.jsonl GOLD_DIR [--check [LENGTH]]

SETS.jsonl and GOLD_DIR are those of `summarizer.comparison.learning.judged_sets`, with what
`summarizer.comparison.learning.train` needs and {"key_points": [{"weight": 3, "at": ["1.1", "2.3"]}], "standalone":
{"1.2": false}, "brief": ["1.1", "2.4"]}. --check prints what the choice of so many words or sentences (120w)
reaches on sets it was not learned from (the share of the weight of the key points, words, and the share of
sentences that hang), and writes nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from summarizer.budget import parse_budget
from summarizer.comparison.analysis import Analysis, analyse
from summarizer.comparison.learning import judged_sets
from summarizer.comparison.learning import train as comparison
from summarizer.comparison.learning.fitting import Floats, fit_logistic, folds, rounded, spread
from summarizer.comparison.pairs.sameness import Model
from summarizer.document import Document
from summarizer.facts import extract_facts
from summarizer.selection import hanging, sentence_features, stated
from summarizer.selection.facility import choose_key_points
from summarizer.selection.key_points import LENGTH, SHORTEST, KeyPoints, key_points
from summarizer.selection.linear import MODEL, Linear, Models

# Of the weights' squares, against the error: the figures of --check move by less than a hundredth from 100 to 1000.
_RIDGE = {"weight": 300.0, "stated": 1.0, "order": 100.0, "hanging": 20.0}
# What a sentence states is learned up to this weight: the few that state all of a story are long first ones, found
# by anything, and would else outweigh what tells the others apart. From 4 to 6 the same on the development sets.
_MOST = 5.0
_DIGITS = 4  # of a model's numbers: finer than what moves a choice


class Set:
    """A set's sentences: what is seen of them, and what a reader judged."""

    def __init__(
        self, gold: dict[str, Any], document: Document, places: Sequence[set[str]], by: Model
    ) -> None:
        """Match judgements to a document whose sameness a model judges that was not learned from it."""
        self.document = document
        facts = extract_facts(document.articles)
        self.analysis: Analysis = analyse(document, facts, by)
        self.points = [(float(point["weight"]), set(point["at"])) for point in gold["key_points"]]
        self.stated = [{k for k, (_, at) in enumerate(self.points) if at & own} for own in places]
        self.weights = np.array([self.weight(own) for own in self.stated])
        self.hangs = np.array([any(gold["standalone"].get(at) is False for at in own) for own in places])
        judged, origin = self.analysis.judged, self.analysis.agreed.origin
        self.features = np.array(sentence_features.features(self.document, judged, origin))
        self.hanging_features = np.array(hanging.features(self.document, facts), float)
        self.pairs, self.shares = self._pairs(stated.Pairs(self.document, judged, self.analysis.values))
        found = [next((i for i, own in enumerate(places) if at in own), None) for at in gold["brief"]]
        self.brief = [i for i in dict.fromkeys(found) if i is not None]
        self.lengths = np.array([max(SHORTEST, len(c.words)) for c in self.document.candidates], float)

    def key_points(self, by: Models) -> KeyPoints:
        """What its sentences state of its key points as some models tell it."""
        own = self.analysis
        return key_points(self.document, own.judged, own.agreed.origin, own.facts, by, values=own.values)

    def weight(self, points: set[int]) -> float:
        """The weight of some of its key points together."""
        return sum(self.points[k][0] for k in points)

    def _pairs(self, pairs: stated.Pairs) -> tuple[Floats, Floats]:
        """What is seen of pairs of sentences, and how much of the first one's key points the second states."""
        seen, answers = [], []
        for i, own in enumerate(self.stated):
            for j, other in enumerate(self.stated):
                if own and i != j and (features := pairs.features(i, j)) is not None:
                    seen.append(features)
                    answers.append(self.weight(own & other) / self.weight(own))
        return np.array(seen), np.array(answers)


def read(sets: Path, gold: Path) -> list[Set]:
    """The sets that were judged, in the order of their files."""
    found = judged_sets.judged(sets, gold)
    models = [own for own, _ in comparison.held_out_models(comparison.read(sets, gold))]
    made = judged_sets.documents(row for row, _ in found)
    read_sets = []
    for (row, judged), (document, numbers), by in zip(found, made, models, strict=True):
        places = [set(at) for at in judged_sets.places_of(document, numbers, row)]
        read_sets.append(Set(judged, document, places, by))
    return read_sets


def learn(sets: Sequence[Set], origin: str) -> Models:
    """The models that fit some sets."""
    answers = np.concatenate([np.minimum(one.weights, _MOST) / one.lengths**LENGTH for one in sets])
    return Models(
        origin,
        _linear(sentence_features.FEATURES, np.vstack([s.features for s in sets]), answers, _ridge),
        _linear(
            stated.FEATURES,
            np.vstack([s.pairs for s in sets]),
            np.concatenate([s.shares for s in sets]),
            _stated,
        ),
        _order(sets),
        _linear(
            hanging.FEATURES,
            np.vstack([s.hanging_features for s in sets]),
            np.concatenate([s.hangs for s in sets]).astype(float),
            _hanging,
        ),
    )


def _linear(names: tuple[str, ...], features: Floats, answers: Floats, fit: Callable[..., Floats]) -> Linear:
    means, scales = features.mean(axis=0), spread(features)
    weights = fit((features - means) / scales, answers)
    return _rounded(names, means, scales, weights[:-1], float(weights[-1]))


def _rounded(
    names: tuple[str, ...], means: Floats, scales: Floats, weights: Floats, constant: float
) -> Linear:
    mean, scale, weight = (rounded(values, _DIGITS) for values in (means, scales, weights))
    return Linear(names, mean, scale, weight, round(constant, _DIGITS))


def _ridge(features: Floats, answers: Floats) -> Floats:
    """Ridge regression of standardised features, the constant last."""
    count = features.shape[1]
    curvature = features.T @ features + _RIDGE["weight"] * np.eye(count)
    found: Floats = np.append(
        np.linalg.solve(curvature, features.T @ (answers - answers.mean())), answers.mean()
    )
    return found


def _order(sets: Sequence[Set]) -> Linear:
    """Ridge regression of how late a sentence comes in a reader's own brief, against the others of that brief."""
    features = np.vstack([one.features for one in sets])
    means, scales = features.mean(axis=0), spread(features)
    briefs = [one for one in sets if len(one.brief) > 1]
    seen = [(one.features[one.brief] - one.features[one.brief].mean(axis=0)) / scales for one in briefs]
    late = [np.linspace(-0.5, 0.5, len(one.brief)) for one in briefs]
    held = np.vstack(seen)
    curvature = held.T @ held + _RIDGE["order"] * np.eye(held.shape[1])
    return _rounded(
        sentence_features.FEATURES,
        means,
        scales,
        np.linalg.solve(curvature, held.T @ np.concatenate(late)),
        0.0,
    )


def _stated(features: Floats, answers: Floats) -> Floats:
    return fit_logistic(features, answers, _RIDGE["stated"])


def _hanging(features: Floats, answers: Floats) -> Floats:
    return fit_logistic(features, answers, _RIDGE["hanging"])


def check(sets: Sequence[Set], given: Sequence[str]) -> Iterator[str]:
    """What the choice reaches on sets that the models were not learned from."""
    budget = parse_budget(given[0] if given else "120w")
    said = total = words = hangs = lines = 0.0
    for held_out in folds(len(sets)):
        by = learn([one for n, one in enumerate(sets) if n not in held_out], "")
        for one in (sets[n] for n in held_out):
            points = one.key_points(by)
            chosen = choose_key_points(one.document, points, budget)
            said += one.weight(set().union(*(one.stated[i] for i in chosen)))
            total += one.weight(set(range(len(one.points))))
            words += sum(len(one.document.candidates[i].words) for i in chosen)
            lines += len(chosen)
            hangs += sum(bool(one.hangs[i]) and i - 1 not in chosen for i in chosen)
    yield f"pyramid {said / total:.3f}, {words / len(sets):.1f} words, {hangs / lines:.3f} of the sentences hang"


def _learned(sets: Sequence[Set]) -> Iterator[tuple[Path, msgspec.Struct]]:
    sentences = sum(len(one.weights) for one in sets)
    origin = (
        f"{sentences} sentences of {len(sets)} sets of Arabic press articles of 2018 (ANT corpus v2.1), whose key "
        "points a reader marked; python -m summarizer.selection.train"
    )
    yield MODEL, learn(sets, origin)


if __name__ == "__main__":
    sys.exit(judged_sets.run(__doc__ or "", read, _learned, check))
