"""What is said of a set against sentence-level gold, by models that never saw the set: what each part brings.

usage: python -m tests.benchmarks.relations SETS.jsonl GOLD_DIR

SETS.jsonl and GOLD_DIR are those of `summarizer.comparison.learning.train`; a gold file's "conflicts" are
[{"kind", "values": [{"at": ["1.2"]}]}]. The first table tells how surely pairs of sentences are ranked as stating
the same (average precision) by what a pair is seen by; the second what whole comparisons tell.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from copy import copy
from itertools import combinations
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from summarizer import analyse, extract_facts, find_exclusives
from summarizer.comparison.learning import train
from summarizer.comparison.learning.fitting import folds
from summarizer.comparison.pairs.sameness import FEATURES, Model, probabilities
from summarizer.facts.conflicts import Conflict
from summarizer.sentence_index import SentenceIndex

_NAMES = ("people", "organizations", "places", "other people", "other organizations", "other places")
_ORDER = ("neighbours", "in order", "depth apart", "both first", "first")
_NEAREST = ("nearest of both", "nearest of one", "each other's nearest")
_CLAUSES = ("first clause", "first clauses", "best clause", "best clauses", "clause cosine")
WITHOUT: dict[str, Sequence[str]] = {
    "all": (),
    "without names": _NAMES,
    "without clauses": _CLAUSES,
    "without order and place": _ORDER,
    "without rivals": _NEAREST,
    "roots and length alone": (*_NAMES, *_CLAUSES, *_ORDER, *_NEAREST),
}


def ranked(sets: Sequence[train.Learned], without: Sequence[str]) -> float:
    """The average precision of held-out pairs where some features are not seen."""
    kept = np.array([name not in without for name in FEATURES], dtype=float)
    found: list[tuple[float, bool]] = []
    for held_out in folds(len(sets)):
        made = train.learn([_seen(one, kept) for n, one in enumerate(sets) if n not in held_out], "")
        for n in held_out:
            for row, same in zip(sets[n].features * kept, sets[n].same, strict=True):
                found.append((probabilities([float(x) for x in row], made)[0], bool(same)))
    return train.average(found)


def _seen(one: train.Learned, kept: np.ndarray[Any, np.dtype[np.float64]]) -> train.Learned:
    seen = copy(one)
    seen.features = one.features * kept
    return seen


def told(sets: Sequence[train.Learned], gold: dict[str, Any]) -> Iterator[str]:
    """What comparisons by held-out models tell: pairs, differences, what one article alone states."""
    count: Counter[str] = Counter()
    for one, (sameness, exclusives) in zip(sets, train.held_out_models(sets), strict=True):
        _count(one, gold[one.id], sameness, exclusives, count)
    pairs = count["same"] + count["partly"] + count["differs"] + count["unrelated"]
    right = (count["same"] + count["partly"] / 2) / max(1, pairs)
    yield f"pairs in claims: {pairs}, {right:.3f} right ({count['differs']} differ)"
    yield f"differences: {count['found']} of {count['conflicts']} told; {count['right']} of {count['told']} right"
    yield f"alone: {count['only']} told, {count['only right'] / max(2, 2 * count['only']):.3f} right"


def _count(
    one: train.Learned, gold: dict[str, Any], sameness: Model, exclusives: Any, count: Counter[str]
) -> None:
    facts = extract_facts(one.document.articles)
    found = analyse(one.document, facts, sameness)
    names = {value: name for name, value in train.RANK.items()}
    for claim in found.claims:
        for a, b in combinations([carrier.candidate for carrier in claim.carriers], 2):
            count[names.get(one.grade(a, b), "unrelated")] += 1
    wanted = [conflict for conflict in gold.get("conflicts", ()) if conflict["kind"] != "quote"]
    count["conflicts"] += len(wanted)
    seen: set[int] = set()
    for conflict in (c for c in found.conflicts if c.kind != "quote"):
        hits = {n for n, own in enumerate(wanted) if _tells(one, own, conflict)}
        count["told"] += 1
        count["right"] += bool(hits)
        seen |= hits
    count["found"] += len(seen)
    for only in find_exclusives(
        one.document, found.statements, found.judged, facts, found.agreed, exclusives
    ):
        count["only"] += 1
        count["only right"] += 2 - min(2, one.stated(only.candidate))


def _tells(one: train.Learned, wanted: dict[str, Any], conflict: Conflict) -> bool:
    index = SentenceIndex(one.document)
    sides = [
        {one.places[i] for m in value.mentions if (i := index.find(m.article, m.start)) is not None}
        for value in conflict.values
    ]
    own = [set(value["at"]) for value in wanted["values"]]
    hits = [{n for n, at in enumerate(own) if at & side} for side in sides]
    return any(a != b for x, y in combinations(hits, 2) for a in x for b in y)


def main() -> int:
    """Print both tables."""
    if len(sys.argv) != 3:
        sys.stderr.write(__doc__ or "")
        return 2
    sets = train.read(Path(sys.argv[1]), Path(sys.argv[2]))
    gold = {
        own["id"]: own
        for own in (msgspec.json.decode(f.read_bytes()) for f in Path(sys.argv[2]).glob("*.json"))
    }
    for name, without in WITHOUT.items():
        print(f"{name:26} {ranked(sets, without):.3f}")
    print(*told(sets, gold), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
