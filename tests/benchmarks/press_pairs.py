"""How often what is told to state the same in undated press does, by pairs of sentences that were judged.

usage: python -m tests.benchmarks.press_pairs PRESS.txt.xz

PRESS.txt.xz is a text of articles with blank lines between them that begin with their headlines. `press_pairs.json`
names sets of two to four of its articles by their numbers ("5-17"), says whether they tell one event or two, and of
pairs of sentences, by article and number, what a language model judged: S the same, D the same with another value,
P a part, N neither. Most of them were drawn from pairs that a model of sets with days held to be the same.

Prints for the sets of one event and of two how many of the pairs that are told to state the same are judged which.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from summarizer.comparison.analysis import analyse
from summarizer.comparison.learning import judged_sets
from summarizer.facts import extract_facts
from tests.benchmarks import press

JUDGED = Path(__file__).with_name("press_pairs.json")
_KINDS = {"S": "the same", "D": "another value", "P": "a part", "N": "neither"}


def told(articles: list[str], judged: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[int, str]]:
    """Of each judged pair of articles told to state the same: how many events its set tells, and the judgement."""
    of = [press.row(articles, map(int, name.split("-"))) for name in judged]
    for entry, row, (document, numbers) in zip(judged.values(), of, judged_sets.documents(of), strict=True):
        places = judged_sets.places_of(document, numbers, row)
        at = {place: i for i, own in enumerate(places) for place in own}
        relations = analyse(document, extract_facts(document.articles)).relations
        for pair in entry["pairs"]:
            one, other, kind = pair.split()
            if one in at and other in at:
                relation = relations.between(at[one], at[other])
                if relation is not None and relation.kind == "same":
                    yield entry["events"], kind


def main() -> int:
    """Print the shares."""
    if len(sys.argv) != 2:
        sys.stderr.write(__doc__ or "")
        return 2
    articles = press.read(Path(sys.argv[1]))
    counts: dict[int, Counter[str]] = {1: Counter(), 2: Counter()}
    for events, kind in told(articles, json.loads(JUDGED.read_text(encoding="utf-8"))):
        counts[events][kind] += 1
    for events, count in counts.items():
        shares = ", ".join(
            f"{name} {count[kind] / max(1, count.total()):.3f}" for kind, name in _KINDS.items()
        )
        sys.stdout.write(f"articles of {events} event{'s' * (events > 1)}: {count.total()} pairs, {shares}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
