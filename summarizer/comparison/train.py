"""Learn the models of `sameness` and `exclusives` from sets of articles whose sentences were judged by hand.

usage: python -m summarizer.comparison.train SETS.jsonl GOLD_DIR [--check]

SETS.jsonl holds a set a line: {"id", "articles": [{"title", "text", "outlet", "date"}]}. GOLD_DIR holds a JSON file
a set: {"id", "support": {"1.2": {"same": ["2.1"], "partly": [...], "differs": [{"at": "3.1"}]}}, "unique":
[{"at": "2.7", "news": 2}]}, where 1.2 is the second sentence of the first article;
sentences end at . ! ? ؟ … and at line ends. --check prints how sure the model
is on sets it was not learned from and writes nothing.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from corpus import Article, get_language, read_articles
from summarizer.comparison import exclusives
from summarizer.comparison.analysis import analyse
from summarizer.comparison.relations import pair_features
from summarizer.comparison.sameness import MODEL, Model
from summarizer.comparison.statements import describe
from summarizer.document import Document, build_document
from summarizer.facts import extract_facts

Floats = NDArray[np.float64]
# Two judgements of one pair: the later one here counts.
RANK = {"partly": 1, "differs": 2, "same": 3}
_ENDS = re.compile(r"(?<=[.!؟?…])(?:[\"”»'’)]*)\s+")
# Of the weights' squares, against the likelihood: moves the figures of --check by less than .002 from .3 to 3.
_RIDGE = 1.0
_STEPS = 30
FOLDS = 10


class Learned:
    """A set's pairs: their features, and whether they state the same (or differ in a value) or share a part."""

    def __init__(self, row: dict[str, Any], gold: dict[str, Any], folder: Path) -> None:
        """Read a set's articles by way of files in a folder, and match the gold's sentences to theirs."""
        self.id = gold["id"]
        self.document, numbers = document_of(row, folder)
        relation = _relations(gold)
        places = places_of(self.document, numbers, row)
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
        self.alone = np.array([bool(at) and at[0] not in stated for at in places])
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
        own = exclusives.own_facts(self.document, facts)
        found = exclusives.features_of(
            self.document, analysis.statements, analysis.judged, own, analysis.agreed.carried
        )
        return np.array([features for features, _ in found])


def document_of(row: dict[str, Any], folder: Path) -> tuple[Document, dict[str, int]]:
    """A set's articles, read by way of files in a folder, and the number of each by its id."""
    for old in folder.glob("*.jsonl"):
        old.unlink()
    for n, article in enumerate(row["articles"], 1):
        record = {"title": article["title"], "text": article["text"], "published": article.get("date")}
        (folder / f"{n}.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    articles = [article for article in read_articles([str(folder)]) if isinstance(article, Article)]
    return build_document(articles), {a.id: int(Path(a.source).stem) for a in articles}


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


def places_of(document: Document, numbers: dict[str, int], row: dict[str, Any]) -> list[list[str]]:
    """For each candidate the gold's sentence that it holds most of."""
    split = [list(_split(article["text"])) for article in row["articles"]]
    places = []
    for candidate in document.candidates:
        number = numbers[document.articles[candidate.article].id]
        own = Counter(candidate.words)
        language = get_language(candidate.language.code)
        shared = [
            (sum((own & Counter(language.words(text))).values()), -k)
            for k, text in enumerate(split[number - 1], 1)
        ]
        best, k = max(shared, default=(0, 0))
        places.append([f"{number}.{-k}"] if 2 * best > len(candidate.words) else [])
    return places


def _split(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        yield from (part for part in _ENDS.split(line.strip()) if part.strip())


def read(sets: Path, gold: Path) -> list[Learned]:
    """The sets that were judged, in the order of their ids."""
    import tempfile

    rows = {row["id"]: row for row in map(json.loads, sets.read_text(encoding="utf-8").splitlines())}
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for file in sorted(gold.glob("*.json")):
            judged = json.loads(file.read_text(encoding="utf-8"))
            if judged["id"] in rows:
                found.append(Learned(rows[judged["id"]], judged, Path(folder)))
    return found


def learn(sets: Sequence[Learned], origin: str) -> Model:
    """The model that fits some sets."""
    features = np.vstack([one.features for one in sets])
    means, scales = features.mean(axis=0), _spread(features)
    scaled = (features - means) / scales
    return Model(
        origin,
        _rounded(means),
        _rounded(scales),
        _rounded(_fit(scaled, np.concatenate([one.same for one in sets]))),
        _rounded(_fit(scaled, np.concatenate([one.part for one in sets]))),
    )


def learn_exclusives(sets: Sequence[Learned], seen: Sequence[Floats], origin: str) -> exclusives.Model:
    """The model that fits some sets, whose candidates are seen by features of a model not learned from them."""
    features = np.vstack(seen)
    means, scales = features.mean(axis=0), _spread(features)
    scaled = (features - means) / scales
    return exclusives.Model(
        origin,
        _rounded(means),
        _rounded(scales),
        _rounded(_fit(scaled, np.concatenate([one.alone for one in sets]))),
        _rounded(_fit(scaled, np.concatenate([one.news for one in sets]))),
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


def _spread(features: Floats) -> Floats:
    """The standard deviation of each feature; 1 for one that never changes."""
    found: Floats = features.std(axis=0)
    found[found < 1e-4] = 1.0
    return found


def _rounded(values: Floats) -> tuple[float, ...]:
    return tuple(round(float(value), 5) for value in values)


def _fit(features: Floats, answers: NDArray[np.bool_]) -> Floats:
    """Logistic regression by Newton's method (iteratively reweighted least squares), the constant last."""
    with_constant = np.hstack([features, np.ones((len(features), 1))])
    ridge = np.full(with_constant.shape[1], _RIDGE)
    ridge[-1] = 0.0
    weights = np.zeros(with_constant.shape[1])
    for _ in range(_STEPS):
        chance = 1.0 / (1.0 + np.exp(-np.clip(with_constant @ weights, -30, 30)))
        gradient = with_constant.T @ (answers - chance) - ridge * weights
        spread = chance * (1.0 - chance)
        curvature = (with_constant * spread[:, None]).T @ with_constant + np.diag(ridge + 1e-9)
        weights = weights + np.linalg.solve(curvature, gradient)
    return weights


def folds(count: int) -> list[list[int]]:
    """The numbers of some sets in `FOLDS` groups, the same each time."""
    return [list(range(n, count, FOLDS)) for n in range(FOLDS)]


def check(sets: Sequence[Learned]) -> Iterator[str]:
    """How well the models do on sets they were not learned from: average precision."""
    from summarizer.comparison.sameness import probabilities

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


def main() -> int:
    """Learn, or with --check measure."""
    if len(sys.argv) < 3:
        sys.stderr.write(__doc__ or "")
        return 2
    sets = read(Path(sys.argv[1]), Path(sys.argv[2]))
    if "--check" in sys.argv:
        sys.stdout.writelines(line + "\n" for line in check(sets))
        return 0
    pairs = sum(len(one.pairs) for one in sets)
    origin = (
        f"{pairs} pairs of sentences of {len(sets)} sets of Arabic press articles of 2018 (ANT corpus v2.1), each "
        "pair judged by a reader; python -m summarizer.comparison.train"
    )
    made = held_out_models(sets)
    seen = [one.exclusive_features(made[n][0]) for n, one in enumerate(sets)]
    exclusives.MODEL.write_bytes(
        msgspec.json.format(msgspec.json.encode(learn_exclusives(sets, seen, origin)), indent=1) + b"\n"
    )
    MODEL.write_bytes(msgspec.json.format(msgspec.json.encode(learn(sets, origin)), indent=1) + b"\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
