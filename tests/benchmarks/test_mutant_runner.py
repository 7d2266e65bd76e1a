"""Mutants meet tests that are collected once, and are killed where a test fails on them, and only there."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytest.importorskip("resource")  # Windows has no fork

MODULE = """
from functools import cache

LEAST = 3
SPARE = 1
SEEN = []


class Box:
    size = 2

    def holds(self, n):
        return n <= self.size


@cache
def enough(n):
    return n >= LEAST


def unasked(n):
    return n > 7


def counted(numbers):
    return [n for n in numbers if enough(n)]


def until(n):
    while n > 0:
        n -= 1
    return n


SEEN.append(unasked(1))
"""
TESTS = """
from thing import Box, counted, until


def test_three_is_enough():
    assert counted([2, 3]) == [3]


def test_a_box_holds_two():
    assert Box().holds(2)
    assert not Box().holds(3)


def test_it_ends():
    assert until(3) == 0
"""


FATES = {
    ("n >= LEAST", "n > LEAST"): "k",  # behind a memory that holds the right answer
    ("LEAST = 3", "LEAST = 4"): "k",
    ("SPARE = 1", "SPARE = 2"): "u",  # lives, but others may have asked for it while loading
    ("n <= self.size", "n < self.size"): "k",
    ("size = 2", "size = 4"): "u",  # a class is made anew
    ("n > 7", "n > 8"): "u",  # was called while loading
    ("n -= 1", "n -= 0"): "k",  # goes on for ever
    ("return n\n", "return n + 0\n"): "l",
}
# In a process of its own. What goes on for ever is given up soon, since these tests take no time.
MEET = """
import sys
from pathlib import Path

from tests.benchmarks import mutant_runner

mutant_runner._SECONDS = 1
tree, *mutants = sys.argv[1:]
print(mutant_runner.meet(Path(tree), "thing.py", ["test_thing.py"], mutants, ["thing", "test_thing"]))
"""


@pytest.fixture(scope="module")
def fates(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], str]:
    """What became of each mutant."""
    tree = tmp_path_factory.mktemp("tree")
    (tree / "thing.py").write_text(MODULE, encoding="utf-8")
    (tree / "test_thing.py").write_text(TESTS, encoding="utf-8")
    assert [MODULE.count(before) for before, _ in FATES] == [1] * len(FATES)
    mutants = [MODULE.replace(before, after) for before, after in FATES]
    done = subprocess.run(
        [sys.executable, "-c", MEET, str(tree), *mutants], capture_output=True, text=True, check=True
    )
    return dict(zip(FATES, done.stdout.strip(), strict=True))


@pytest.mark.parametrize("change", FATES)
def test_the_fate_of_a_mutant(change: tuple[str, str], fates: dict[tuple[str, str], str]) -> None:
    assert fates[change] == FATES[change]
