"""What is killed while it writes leaves what was there before, or what is whole now."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

if sys.platform == "win32":
    pytest.skip("no fork, no SIGKILL", allow_module_level=True)

from tests.hostile import killed


@pytest.mark.parametrize("kind", killed.KINDS, ids=lambda kind: str(kind.name))
def test_nothing_is_lost_and_nothing_half(kind: Callable[[Path], Any]) -> None:
    assert killed.rounds(kind, 3, 1)[1] == []


def test_a_file_that_is_half_written_is_told() -> None:
    class Careless(killed.Settled):
        def work(self) -> None:
            while True:
                with self._path.open("w", encoding="utf-8") as file:
                    for _ in range(2000):
                        file.write("# mine\n")
                        file.flush()

    assert killed.rounds(Careless, 3, 1)[1]
