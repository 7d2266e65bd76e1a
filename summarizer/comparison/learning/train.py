"""Learn the models of `sameness` and `exclusives` from sets of articles whose sentences were judged by hand.

usage: python -m summarizer.comparison.learning.train SETS.jsonl GOLD_DIR [--check]

SETS.jsonl and GOLD_DIR are those of `judged_sets`, with {"support": {"1.2": {"same": ["2.1"], "partly": [...],
"differs": [{"at": "3.1"}]}}, "unique": [{"at": "2.7", "news": 2}]}. --check prints how sure the model is on sets it
was not learned from and writes nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from summarizer.comparison import exclusives
from summarizer.comparison.analysis import analyse
from summarizer.comparison.exclusive_features import features_of, own_facts
from summarizer.comparison.learning import judged_sets
from summarizer.comparison.learning.fitting import Floats, fit_logistic, folds, rounded, spread
from summarizer.comparison.pairs.relations import pair_features
from summarizer.comparison.pairs.sameness import MODEL, Model, probabilities
from summarizer.comparison.pairs.statements import describe
from summarizer.document import Document
from summarizer.facts import extract_facts

# Two judgements of one pair: the later one here counts.
RANK = {"partly": 1, "differs": 2, "same": 3}
# Of the weights' squares, against the likelihood: moves the figures of --check by less than .002 from .3 to 3.
_RIDGE = 1.0
_DIGITS = 5  # of a model's numbers: finer than what moves an answer


class Learned:
    """A set's pairs: their features, and whether they state the same (or differ in a value) or share a part."""

    def __init__(
        self, row: dict[str, Any], gold: dict[str, Any], document: Document, numbers: dict[str, int]
    ) -> None:
        """Match the gold's sentences to those of a set's articles, whose numbers go by their ids."""
        self.id = gold["id"]
        self.document = document
        relation = _relations(gold)
        places = judged_sets.places_of(self.document, numbers, row)
        self.places = [at[0] if at else "" for at in places]
        self._relation = relation
        features = pair_features(describe(self.document, extract_facts(self.document.articles)))
        self.pairs = list(features)
        self.features = np.array([features[pair] for pair in self.pairs])
        grades = [
            max((relation.get((a, b), 0) for a in places[i] for b in places[j]), default=0)
            for i, j in self.pairs
        ]
        self.same = np.array([grade >= RANK["differs"] for grade in grades])
        self.part = np.array([grade > 0 for grade in grades])
        stated = {one for one, other in relation} | {other for one, other in relation}
        news = {unique["at"] for unique in gold.get("unique", ()) if unique["news"] > 1}
        same = {one for pair, grade in relation.items() if grade >= RANK["differs"] for one in pair}
        # What another shares a part of is half alone: so it counts where what is told is counted.
        shares = ((not at or at[0] in same, bool(at) and at[0] in stated) for at in places)
        self.alone = np.array([0.0 if whole else 0.5 if part else 1.0 for whole, part in shares])
        self.news = np.array([bool(at) and at[0] in news for at in places])

    def grade(self, one: int, other: int) -> int:
        """How two candidates relate in the gold, as `RANK` has it; 0 where they do not."""
        return self._relation.get((self.places[one], self.places[other]), 0)

    def stated(self, index: int) -> int:
        """The most that a sentence of another article has of what a candidate states: 0, or a value of `RANK`."""
        return max((own for (at, _), own in self._relation.items() if at == self.places[index]), default=0)

    def exclusive_features(self, by: Model) -> Floats:
        """What tells for each candidate whether its article alone states it, sameness judged by a model."""
        facts = extract_facts(self.document.articles)
        analysis = analyse(self.document, facts, by)
        own = own_facts(self.document, facts)
        found = features_of(
            self.document, analysis.statements, analysis.judged, own, analysis.agreed.carried, analysis.values
        )
        return np.array([features for features, _ in found])


def _relations(gold: dict[str, Any]) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for one, entry in gold["support"].items():
        links = [("same", x) for x in entry.get("same", [])] + [
            ("partly", x) for x in entry.get("partly", [])
        ]
        links += [("differs", other["at"]) for other in entry.get("differs", [])]
        for kind, other in links:
            for pair in ((one, other), (other, one)):
                found[pair] = max(found.get(pair, 0), RANK[kind])
    return found


def read(sets: Path, gold: Path) -> list[Learned]:
    """The sets that were judged, in the order of their files."""
    found = judged_sets.judged(sets, gold)
    made = judged_sets.documents(row for row, _ in found)
    return [Learned(row, judged, *of) for (row, judged), of in zip(found, made, strict=True)]


def learn(sets: Sequence[Learned], origin: str) -> Model:
    """The model that fits some sets."""
    features = np.vstack([one.features for one in sets])
    means, scales = features.mean(axis=0), spread(features)
    scaled = (features - means) / scales
    return Model(
        origin,
        rounded(means, _DIGITS),
        rounded(scales, _DIGITS),
        _fit(scaled, np.concatenate([one.same for one in sets])),
        _fit(scaled, np.concatenate([one.part for one in sets])),
    )


def learn_exclusives(sets: Sequence[Learned], seen: Sequence[Floats], origin: str) -> exclusives.Model:
    """The model that fits some sets, whose candidates are seen by features of a model not learned from them."""
    features = np.vstack(seen)
    means, scales = features.mean(axis=0), spread(features)
    scaled = (features - means) / scales
    return exclusives.Model(
        origin,
        rounded(means, _DIGITS),
        rounded(scales, _DIGITS),
        _fit(scaled, np.concatenate([one.alone for one in sets])),
        _fit(scaled, np.concatenate([one.news for one in sets])),
    )


def held_out_models(sets: Sequence[Learned]) -> list[tuple[Model, exclusives.Model]]:
    """For each set the models learned from the folds that it is not in."""
    sameness: dict[int, Model] = {}
    for held_out in folds(len(sets)):
        made = learn([one for n, one in enumerate(sets) if n not in held_out], "")
        sameness.update(dict.fromkeys(held_out, made))
    seen = [one.exclusive_features(sameness[n]) for n, one in enumerate(sets)]
    found: dict[int, exclusives.Model] = {}
    for held_out in folds(len(sets)):
        rest = [n for n in range(len(sets)) if n not in held_out]
        made_too = learn_exclusives([sets[n] for n in rest], [seen[n] for n in rest], "")
        found.update(dict.fromkeys(held_out, made_too))
    return [(sameness[n], found[n]) for n in range(len(sets))]


def _fit(features: Floats, answers: NDArray[np.generic]) -> tuple[float, ...]:
    return rounded(fit_logistic(features, answers, _RIDGE), _DIGITS)


def check(sets: Sequence[Learned], given: Sequence[str] = ()) -> Iterator[str]:  # noqa: ARG001 - takes none
    """How well the models do on sets they were not learned from: average precision."""
    same: list[tuple[float, bool]] = []
    part: list[tuple[float, bool]] = []
    for held_out in folds(len(sets)):
        made = learn([one for n, one in enumerate(sets) if n not in held_out], "")
        for n in held_out:
            for row, is_same, is_part in zip(sets[n].features, sets[n].same, sets[n].part, strict=True):
                a, b = probabilities([float(x) for x in row], made)
                same.append((a, bool(is_same)))
                part.append((b, bool(is_part)))
    for name, found in (("same", same), ("part", part)):
        yield f"{name}: {len(found)} pairs, {sum(y for _, y in found)} are, average precision {average(found):.3f}"


def average(found: list[tuple[float, bool]]) -> float:
    """The average precision of answers, by how likely each was held to be."""
    right, total = 0, 0.0
    for n, (_, answer) in enumerate(sorted(found, reverse=True), 1):
        if answer:
            right += 1
            total += right / n
    return total / max(1, right)


def _learned(sets: Sequence[Learned]) -> Iterator[tuple[Path, Struct]]:
    pairs = sum(len(one.pairs) for one in sets)
    origin = (
        f"{pairs} pairs of sentences of {len(sets)} sets of Arabic press articles of 2018 (ANT corpus v2.1), each "
        "pair judged by a reader; python -m summarizer.comparison.learning.train"
    )
    made = held_out_models(sets)
    seen = [one.exclusive_features(made[n][0]) for n, one in enumerate(sets)]
    yield exclusives.MODEL, learn_exclusives(sets, seen, origin)
    yield MODEL, learn(sets, origin)


if __name__ == "__main__":
    sys.exit(judged_sets.run(__doc__ or "", read, _learned, check))
