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
import lzma
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from summarizer.comparison.analysis import analyse
from summarizer.comparison.learning import judged_sets
from summarizer.facts import extract_facts

JUDGED = Path(__file__).with_name("press_pairs.json")
_KINDS = {"S": "the same", "D": "another value", "P": "a part", "N": "neither"}


def rows(text: str, sets: Sequence[str]) -> list[judged_sets.Row]:
    """The articles of some sets, each set named by the numbers of its articles in a text."""
    blocks = text.split("\n\n")
    found = []
    for name in sets:
        parts = [blocks[int(n)].strip().partition("\n") for n in name.split("-")]
        found.append({"articles": [{"title": title, "text": body} for title, _, body in parts]})
    return found


def told(text: str, judged: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[int, str]]:
    """Of each judged pair that is told to state the same: how many events its set tells, and the judgement."""
    of = rows(text, list(judged))
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
    with lzma.open(sys.argv[1], "rt", encoding="utf-8") as file:
        text = file.read()
    counts: dict[int, Counter[str]] = {1: Counter(), 2: Counter()}
    for events, kind in told(text, json.loads(JUDGED.read_text(encoding="utf-8"))):
        counts[events][kind] += 1
    for events, count in counts.items():
        shares = ", ".join(
            f"{name} {count[kind] / max(1, count.total()):.3f}" for kind, name in _KINDS.items()
        )
        sys.stdout.write(f"articles of {events} event{'s' * (events > 1)}: {count.total()} pairs, {shares}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
