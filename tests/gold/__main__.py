"""Print the figures of the labelled texts beside their floors, and renew the floors.

usage: uv run python -m tests.gold [--renew [--lower]] [--show]

Without an option it prints every figure, its floor and what moved. --renew makes today's figures the floors; it
refuses, with exit status 1, where that would lower one: --lower says that this is meant. --show also prints a line
for each thing that is not as the gold has it.
"""

from __future__ import annotations

import argparse
import sys

from tests.gold import floors
from tests.gold.figures import measure, mistakes


def main() -> int:
    """Print, and write the floors where that is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--renew", action="store_true", help="make today's figures the floors")
    parser.add_argument("--lower", action="store_true", help="with --renew: lower floors too")
    parser.add_argument("--show", action="store_true", help="print what is not as the gold has it")
    args = parser.parse_args()
    figures, held = measure(), floors.read()
    moved = {move.name: move for move in floors.moves(figures, held)}
    for name in [*figures, *(gone for gone in held if gone not in figures)]:
        value, move = figures.get(name), moved.get(name)
        sign = "" if move is None else "  WORSE" if move.worse else "  better"
        print(f"{name:34} {_number(value)}  floor {_number(held.get(name))}{sign}")
    if args.show:
        print(*mistakes(), sep="\n")
    if not args.renew:
        return 0
    worse = [move.name for move in moved.values() if move.worse]
    if worse and not args.lower:
        print(
            f"not renewed: this would lower {', '.join(worse)}; --renew --lower if that is meant",
            file=sys.stderr,
        )
        return 1
    floors.write(figures)
    print(f"renewed: {len(moved)} moved, {len(worse)} of them lowered", file=sys.stderr)
    return 0


def _number(value: float | None) -> str:
    return "    –" if value is None else f"{value:5.3f}"


if __name__ == "__main__":
    sys.exit(main())
