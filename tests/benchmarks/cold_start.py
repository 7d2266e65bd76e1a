"""Time from call to answer, as ratios to named peers measured in the same run.

usage: uv run python -m tests.benchmarks.cold_start FOLDER [--runs 9]

FOLDER holds Arabic articles as plain text. Each command runs once to warm the disk's cache, then in turn with
the others; the median of each one's user and system time counts, which other work on the machine moves less
than the wall clock. Packages must have been compiled to bytecode, or their sources are what is measured: the runs
write it, whatever PYTHONDONTWRITEBYTECODE says.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
from pathlib import Path


def main() -> None:
    """Print each command's median seconds, then the ratios."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=9)
    args = parser.parse_args()
    article = min(path for path in args.folder.iterdir() if path.is_file())
    here = Path(sys.executable).parent
    commands = {
        "import typer": [sys.executable, "-c", "import typer"],
        "mujaz --help": [str(here / "mujaz"), "--help"],
        "mujaz brief": [str(here / "mujaz"), "brief", str(args.folder)],
        "sumy lex-rank": [str(here / "sumy"), "lex-rank", "--language=arabic", f"--file={article}"],
    }
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for command in commands.values():
        seconds_of(command)
    for _ in range(args.runs):
        for name, command in commands.items():
            seconds[name].append(seconds_of(command))
    medians = {name: statistics.median(times) for name, times in seconds.items()}
    for name, median in medians.items():
        print(f"{name:15} {median:.3f} s")
    print(f"mujaz --help / import typer: {medians['mujaz --help'] / medians['import typer']:.2f} (at most 2)")
    print(
        f"mujaz brief / sumy lex-rank: {medians['mujaz brief'] / medians['sumy lex-rank']:.2f} (at most 0.45)"
    )


def seconds_of(command: list[str]) -> float:
    """User and system time of a process from its start to its end."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


if __name__ == "__main__":
    main()
