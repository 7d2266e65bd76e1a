"""Mutants meet tests that are collected once, and are killed where a test fails on them, and only there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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


@pytest.mark.parametrize(
    ("before", "after", "fate"),
    [
        ("n >= LEAST", "n > LEAST", "k"),  # behind a memory that holds the right answer
        ("LEAST = 3", "LEAST = 4", "k"),
        ("SPARE = 1", "SPARE = 2", "u"),  # lives, but others may have asked for it while loading
        ("n <= self.size", "n < self.size", "k"),
        ("size = 2", "size = 4", "u"),  # a class is made anew
        ("n > 7", "n > 8", "u"),  # was called while loading
        ("n -= 1", "n -= 0", "k"),  # goes on for ever
        ("return n\\n", "return n + 0\\n", "l"),
    ],
)
def test_the_fate_of_a_mutant(tmp_path: Path, before: str, after: str, fate: str) -> None:
    before, after = before.replace("\\n", "\n"), after.replace("\\n", "\n")
    assert MODULE.count(before) == 1
    (tmp_path / "thing.py").write_text(MODULE, encoding="utf-8")
    (tmp_path / "test_thing.py").write_text(TESTS, encoding="utf-8")
    call = "from tests.benchmarks.mutant_runner import meet; from pathlib import Path; import sys; "
    call += "print(meet(Path(sys.argv[1]), 'thing.py', ('test_thing.py',), sys.argv[2:], ('thing', 'test_thing')))"
    mutant = MODULE.replace(before, after)
    done = subprocess.run(
        [sys.executable, "-c", call, str(tmp_path), mutant], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [fate]
