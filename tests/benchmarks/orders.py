"""How near the order of a brief is to that which editors gave its lines.

usage: python -m tests.benchmarks.orders SETS.jsonl GOLD_DIR

SETS.jsonl and GOLD_DIR are those of `summarizer.comparison.learning.judged_sets`. `orders.json` holds for sets of
the development data the lines of briefs of 120 words and of eight lines, by article and sentence, as two editors
who did not know of each other put them in order. Prints Kendall's tau to these orders and the share of neighbours
that are kept, by models that did not see the set; and the same of the two editors where both saw the lines.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from itertools import combinations, pairwise
from pathlib import Path
from statistics import mean

from summarizer.comparison.learning import judged_sets
from summarizer.comparison.learning.fitting import folds
from summarizer.selection import train
from summarizer.selection.brief_order import in_brief_order

ORDERS = Path(__file__).with_name("orders.json")


def tau(ranks: Sequence[int]) -> float:
    """Kendall's tau between an order and the wanted one.

    Args:
        ranks: The wanted place of each line, in the order they have; two at least.
    """
    pairs = list(combinations(ranks, 2))
    return sum(1 if a < b else -1 for a, b in pairs) / len(pairs)


def kept(ranks: Sequence[int]) -> float:
    """The share of neighbours that stand behind each other in the wanted order too; see `tau`."""
    return sum(b == a + 1 for a, b in pairwise(ranks)) / (len(ranks) - 1)


def main() -> int:
    """Print the figures."""
    if len(sys.argv) != 3:
        sys.stderr.write(__doc__ or "")
        return 2
    sets, gold = map(Path, sys.argv[1:])
    orders: dict[str, list[list[str]]] = json.loads(ORDERS.read_text(encoding="utf-8"))
    rows = judged_sets.judged(sets, gold)
    read = train.read(sets, gold)
    numbers = [numbers for _, numbers in judged_sets.documents(row for row, _ in rows)]
    ours, theirs = [], []
    for held_out in folds(len(read)):
        by = train.learn([one for n, one in enumerate(read) if n not in held_out], "")
        for n in held_out:
            one, (row, _) = read[n], rows[n]
            points = one.key_points(by)
            places = judged_sets.places_of(one.document, numbers[n], row)
            at = {place: i for i, own in enumerate(places) for place in own}
            wanted = [[at[place] for place in order] for order in orders.get(row["id"], ())]
            ours += [
                [order.index(i) for i in in_brief_order(one.document, order, points)] for order in wanted
            ]
            same_lines = [(a, b) for a, b in combinations(wanted, 2) if set(a) == set(b)]
            theirs += [[a.index(i) for i in b] for a, b in same_lines]
    for who, found in (("Mujaz", ours), ("the editors with each other", theirs)):
        shares = f"tau {mean(map(tau, found)):.3f}, neighbours kept {mean(map(kept, found)):.3f}"
        sys.stdout.write(f"{who}: {len(found)} orders, {shares}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
