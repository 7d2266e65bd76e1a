"""Every number that decides has a comment of its own, or shares that of the numbers beside it."""

from __future__ import annotations

import pytest

from tests.benchmarks.constants import constants, constants_of
from tests.paths import FLOORS


@pytest.mark.parametrize("floor", FLOORS)
def test_every_constant_has_a_comment(floor: str) -> None:
    found = list(constants((floor,)))
    assert len(found) > 5
    assert [f"{one.path}:{one.line} {one.name}" for one in found if not one.origin] == []


@pytest.mark.parametrize(
    ("source", "origin"),
    [
        ("_A = 0.5  # set on the gold\n", "set on the gold"),
        ("# Set on\n# the gold.\n_A = 0.5\n", "Set on the gold."),
        ('A = 7\n"""Sentences."""\n', "Sentences."),
        ("# Of both.\n_B = 1\n_A = -2\n", "Of both."),
        ("_A = (1, 2)\n", ""),
        ("# Of a pattern.\n_P = re.compile('a')\n_A = 1\n", ""),
        ("# Of a word.\n_W = 'a'\n_A, _B = 1, 2\n_C = 3\n", ""),
        ("# Of another.\n\n_A = 1 << 16\n", ""),
    ],
)
def test_a_comment_is_found_where_it_may_stand(source: str, origin: str) -> None:
    assert list(constants_of(source, "a.py"))[-1].origin == origin


def test_what_is_no_number_is_no_constant() -> None:
    assert list(constants_of('A = "1"\nB = True\nC = f(1)\nD: int\nE = ()\n', "a.py")) == []
