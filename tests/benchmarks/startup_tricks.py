"""What each trick of tui/startup.py gains: `mujaz brief` on the sample with all, and without one after the other.

usage: uv run python -m tests.benchmarks.startup_tricks [--runs 15]

User and system time of whole processes, taken in turn; the share is of the median with all tricks.
"""

from __future__ import annotations

import argparse
import statistics
import sys

from tests.benchmarks.cold_start import seconds_of
from tests.paths import ROOT

SAMPLE = ROOT / "corpus" / "sample"

TRICKS = {
    "collect_seldom": "lambda: None",
    "spare_typing_extensions": "lambda: None",
    "only": "lambda app, name: app",
    "leave": "sys.exit",
}


def main() -> None:
    """Print a line for each trick."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=15)
    args = parser.parse_args()
    commands = {"none": _command("")} | {
        name: _command(f"startup.{name} = {without}") for name, without in TRICKS.items()
    }
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for n in range(args.runs + 1):
        for name, command in commands.items():
            spent = seconds_of(command)
            if n:  # the first run warms the disk's cache
                seconds[name].append(spent)
    whole = statistics.median(seconds["none"])
    print(f"with all of them {whole:.3f} s")
    for name in TRICKS:
        print(f"without {name:24} {statistics.median(seconds[name]) / whole - 1:+.1%}")


def _command(change: str) -> list[str]:
    program = (
        f"import sys; from tui import startup\n{change}\nsys.argv = ['mujaz', 'brief', {str(SAMPLE)!r}]\n"
    )
    return [sys.executable, "-c", f"{program}from tui.main import main; main()"]


if __name__ == "__main__":
    main()
