"""Time and memory of grouping and briefing piles of articles, and how well stories are told apart.

usage: uv run python -m tests.benchmarks.stories FOLDER [--sizes 1000 3000 10000]
       uv run python -m tests.benchmarks.stories --sets SETS.jsonl [--most 30]

FOLDER holds articles as plain text; the first of them in the order of their names make a pile of each size, which
`mujaz brief --format json` briefs in a process of its own. SETS.jsonl holds a set of articles on one story a line,
{"id", "articles": [{"title", "text"}]}: all are mixed, and B-cubed precision, recall and F1 (Bagga and Baldwin
1998) tell how far the stories found are those sets.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Mapping
from itertools import islice
from pathlib import Path
from statistics import fmean

from corpus import Article, read_articles
from summarizer import group_stories


def main() -> None:
    """Print a line a size, or the figures of the mixed sets."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 3000, 10000])
    parser.add_argument("--sets", type=Path)
    parser.add_argument("--most", type=int, default=30)
    args = parser.parse_args()
    if args.sets:
        precision, recall = told_apart(args.sets, args.most)
        f1 = 2 * precision * recall / (precision + recall)
        print(f"B-cubed P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}")
    if args.folder:
        print("articles  seconds  CPU seconds  MB")
        for size in args.sizes:
            wall, cpu, memory = briefed(args.folder, size)
            print(f"{size:8}  {wall:7.1f}  {cpu:11.1f}  {memory:4.0f}", flush=True)


def briefed(folder: Path, size: int) -> tuple[float, float, float]:
    """Wall seconds, CPU seconds and peak megabytes of briefing the first articles of a folder."""
    with tempfile.TemporaryDirectory() as pile:
        for path in islice(sorted(folder.iterdir()), size):
            (Path(pile) / path.name).symlink_to(path.resolve())
        command = [str(Path(sys.executable).parent / "mujaz"), "brief", pile, "--format", "json"]
        began = time.monotonic()
        child = os.posix_spawn(
            command[0],
            [*command, "--output", str(Path(pile) / "brief.out")],
            os.environ,
            file_actions=[(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0)],
        )
        _, status, usage = os.wait4(child, 0)
        if status:
            sys.exit(f"mujaz brief failed on {size} articles")
        return time.monotonic() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def told_apart(sets: Path, most: int) -> tuple[float, float]:
    """B-cubed precision and recall of the stories found in the mixed articles of the first sets."""
    with tempfile.TemporaryDirectory() as folder, sets.open(encoding="utf-8") as lines:
        for row in map(json.loads, islice(lines, most)):
            for n, article in enumerate(row["articles"]):
                path = Path(folder) / f"{row['id']}--{n}.txt"
                path.write_text(f"{article['title']}\n\n{article['text']}\n", encoding="utf-8")
        articles = [found for found in read_articles([folder]) if isinstance(found, Article)]
    true = {n: Path(article.source).name.split("--")[0] for n, article in enumerate(articles)}
    found = {n: number for number, story in enumerate(group_stories(articles)) for n in story}
    return _agreement(found, true), _agreement(true, found)


def _agreement(groups: Mapping[int, object], others: Mapping[int, object]) -> float:
    """The mean over all items of the share of an item's group that is also in its other group."""
    shares = []
    for item, group in groups.items():
        members = [other for other in groups if groups[other] == group]
        shares.append(fmean(others[member] == others[item] for member in members))
    return fmean(shares)


if __name__ == "__main__":
    main()
