"""The floors under the figures, in `floors.toml`: a change that brings one below fails the suite."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from tests.gold.figures import is_below, rounded
from tests.gold.tally import Figures

PATH = Path(__file__).parent / "floors.toml"
_HEAD = """\
# What the labelled texts in tests/gold must reach, to hundredths. `repeats`, `dangling` and `stale` are the most
# that may be, everything else the least. `uv run python -m tests.gold --renew` writes this file.
"""


class Move(NamedTuple):
    """A figure that is no longer at its floor; None where there was no floor, or is nothing to measure."""

    name: str
    floor: float | None
    now: float | None

    @property
    def worse(self) -> bool:
        """Whether it has fallen below its floor, or is measured no more."""
        if self.floor is None:
            return False
        return self.now is None or is_below(self.name, self.now, self.floor)


def read(path: Path = PATH) -> dict[str, float]:
    """The floors by the dotted names of their figures."""
    return dict(_flat(tomllib.loads(path.read_text(encoding="utf-8")), ""))


def _flat(table: Mapping[str, object], prefix: str) -> Iterator[tuple[str, float]]:
    for name, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", float(str(value))


def moves(figures: Figures, floors: Mapping[str, float]) -> list[Move]:
    """What differs from its floor, in the order of the figures; a figure that is gone comes last."""
    found = [
        Move(name, floors.get(name), None if value is None else rounded(name, value))
        for name, value in [*figures.items(), *((name, None) for name in floors if name not in figures)]
    ]
    return [move for move in found if move.now != move.floor]


def below(figures: Figures, floors: Mapping[str, float]) -> list[str]:
    """A line for each figure that has fallen, or for which nothing is left to measure, as where nothing is told."""
    return [
        f"{move.name} is {'not measured' if move.now is None else f'{move.now:.2f}'}, its floor {move.floor:.2f}"
        for move in moves(figures, floors)
        if move.worse
    ]


def write(figures: Figures, path: Path = PATH) -> None:
    """Make today's figures the floors."""
    tables: dict[str, list[str]] = {}
    for name, value in figures.items():
        if value is not None:
            table, _, own = name.rpartition(".")
            tables.setdefault(table, []).append(f"{own} = {rounded(name, value):.2f}\n")
    parts = [f"\n[{table}]\n{''.join(lines)}" for table, lines in tables.items()]
    path.write_text(_HEAD + "".join(parts), encoding="utf-8")
