"""The app's first paint, its facts and its keys.

usage: uv run python -m tests.benchmarks.app [SOURCE...] [--runs 5] [--single]

Without SOURCE it opens the sample dossier. First paint is the time from the start of the process to the first
frame at a terminal of 120 by 40, as a ratio of that of a bare app with three panes, each the least of its runs, in
turn; the facts are all there once the last brief is painted. Keys are pressed in a fresh app each run, without a
terminal: from the key to the first and to the last frame it causes, composed to the bytes a terminal would get. For
keys that have the brief made anew the frame with the new brief is told beside them. Other work on the machine moves
the clock: the least of the runs' 95th percentiles counts.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import resource
import sys

from tui.cli.open import FRAMES
from tui.startup import collect_seldom

os.environ.setdefault("TEXTUAL_FPS", FRAMES)  # as the command line has it, before Textual is loaded

from tests.benchmarks.app_keys import Pressed, press_all, quantile
from tests.benchmarks.app_paint import BARE, first_paint, mujaz

RATIO = 1.25
FACTS = 1.0
FEW = 20
FEW_MS, MANY_MS = 50, 80


def main() -> int:
    """Print the figures; 1 if a bound is broken."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", nargs="*")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--single", action="store_true", help="take all articles as one story")
    parser.add_argument("--keys-only", action="store_true")
    args = parser.parse_args()
    broken = False if args.keys_only else paints(args.source, args.runs)
    return int(keys(args.source, args.runs, single=args.single) or broken)


def paints(sources: list[str], runs: int) -> bool:
    """Print when the first frame and the facts are there; whether a bound is broken."""
    bare, painted, facts, busy = [], [], [], []
    for _ in range(runs):
        peer = first_paint(BARE)
        bare.append(peer.painted)
        timed = first_paint(mujaz(sources), facts=True)
        painted.append(timed.painted)
        busy.append(timed.busy / peer.busy)
        facts.append(timed.facts - timed.painted)
    ratio = min(painted) / min(bare)
    print(f"first paint: {min(painted):.2f} s, bare app {min(bare):.2f} s, ratio {ratio:.2f} (bound {RATIO})")
    print(f"in CPU seconds the ratio is {min(busy):.2f} to {max(busy):.2f}")
    print(f"all facts: {min(facts):.2f} s after it (bound {FACTS:g} for five articles)")
    return ratio > RATIO


def keys(sources: list[str], runs: int, *, single: bool) -> bool:
    """Print what each key took; whether the bound is broken."""
    collect_seldom()
    done = [asyncio.run(press_all(sources, single=single)) for _ in range(runs)]
    articles = done[0].articles
    print(f"\n{articles} articles, {len(done[0].pressed)} keys a run, {runs} runs; milliseconds")
    print(f"{'key':24}{'n':>4}{'first':>8}{'p95':>8}{'last':>8}{'p95':>8}{'CPU p95':>9}{'brief':>8}")
    for name in dict.fromkeys(one.name for one in done[0].pressed):
        rows = [[one for one in run.pressed if one.name == name] for run in done]
        _, best = min((quantile((one.milliseconds for one in row), 0.95), n) for n, row in enumerate(rows))
        print(_row(name, rows[best]))
    totals = [quantile((one.first for one in run.pressed), 0.95) for run in done]
    best = totals.index(min(totals))
    print(_row("all", done[best].pressed))
    bound = FEW_MS if articles <= FEW else MANY_MS
    print(f"p95 of each run to the first frame: {', '.join(f'{n:.0f}' for n in totals)} (bound {bound})")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    return min(totals) > bound


def _row(name: str, row: list[Pressed]) -> str:
    briefs = [one.brief for one in row if one.brief is not None]
    brief = f"{max(briefs):8.0f}" if briefs else ""
    busy = [one.busy for one in row if one.brief is None]
    figures = "".join(
        f"{quantile(taken, share):8.1f}"
        for taken in ([one.first for one in row], [one.milliseconds for one in row])
        for share in (0.5, 0.95)
    )
    return f"{name:24}{len(row):4}{figures}{quantile(busy, 0.95) if busy else 0:9.1f}{brief}"


if __name__ == "__main__":
    sys.exit(main())
