"""What is told to have changed since a set's first day, against sentence-level gold, by models that never saw it.

usage: python -m tests.benchmarks.changes SETS.jsonl GOLD_DIR [--show]

Both are those of `summarizer.comparison.learning.train`; the sets whose articles are of several days are split
behind the first. A key point of weight 2 or 3 is new where no article of the first day states it.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from summarizer import extract_facts, find_changes
from summarizer.comparison.changes import Changes
from summarizer.comparison.learning import train


def split(one: train.Learned) -> tuple[list[int], list[int]]:
    """The articles of a set's first day, and the later ones; no later ones where the days are not all known."""
    days = [(article.published or "")[:10] for article in one.document.articles]
    first = min(days)
    if not first:
        return list(range(len(days))), []
    return [n for n, day in enumerate(days) if day == first], [n for n, day in enumerate(days) if day > first]


def told(sets: Sequence[train.Learned], gold: dict[str, Any], *, show: bool) -> Iterator[str]:
    """What is told of the sets that have several days."""
    count: Counter[str] = Counter()
    for one, (sameness, alone) in zip(sets, train.held_out_models(sets), strict=True):
        earlier, later = split(one)
        if later:
            count["sets"] += 1
            facts = extract_facts(one.document.articles)
            found = find_changes(one.document, facts, earlier, [*earlier, *later], alone, sameness)
            for line in _count(one, gold[one.id], {*later}, found, count):
                if show:
                    yield line
    yield f"{count['sets']} sets of several days"
    yield f"new main facts: {count['facts told']} of {count['facts']} told"
    yield f"told as new: {count['new']}, {count['not new']} of them are not"
    yield f"values that changed: {count['changed']} told; {count['updates told']} of {count['updates']} updates"


def _count(
    one: train.Learned, gold: dict[str, Any], later: set[int], found: Changes, count: Counter[str]
) -> Iterator[str]:
    # The gold counts articles as the set has them.
    names = {one.places[i]: c.article for i, c in enumerate(one.document.candidates) if one.places[i]}
    of_later = {name for name, article in names.items() if article in later}
    new = {one.places[i] for i in found.new}
    changed = [{one.places[i] for i in change.candidates} for change in found.changed]
    said = new.union(*changed)
    for point in gold["key_points"]:
        at = {name for name in point["at"] if name in names}
        if point["weight"] > 1 and at and at <= of_later:
            count["facts"] += 1
            count["facts told"] += bool(at & said)
            if not at & said:
                yield f"{one.id}: not told: {point['point']} {sorted(at)}"
    for name in sorted(filter(None, new)):
        support = gold["support"][name]
        others = [*support.get("same", ()), *(other["at"] for other in support.get("differs", ()))]
        count["new"] += 1
        old = [other for other in others if other in names and other not in of_later]
        count["not new"] += bool(old)
        if old:
            yield f"{one.id}: told as new: {name}, which is in {old}"
    count["changed"] += len(changed)
    for conflict in gold["conflicts"]:
        sides = [{name for name in value["at"] if name in names} for value in conflict["values"]]
        if conflict["update"] and sides[0] and sides[0].isdisjoint(of_later) and sides[-1] <= of_later:
            count["updates"] += 1
            hit = any(ends & sides[-1] for ends in (*changed, new))
            count["updates told"] += hit
            if not hit:
                yield f"{one.id}: update not told: {conflict['about']}"


def main() -> int:
    """Print the figures."""
    arguments = [argument for argument in sys.argv[1:] if argument != "--show"]
    if len(arguments) != 2:
        sys.stderr.write(__doc__ or "")
        return 2
    sets = train.read(Path(arguments[0]), Path(arguments[1]))
    gold = {
        own["id"]: own
        for own in (msgspec.json.decode(f.read_bytes()) for f in Path(arguments[1]).glob("*.json"))
    }
    print(*told(sets, gold, show="--show" in sys.argv), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
