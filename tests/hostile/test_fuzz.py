"""A short run of the fuzzer, and what it found before."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.hostile import fuzz, seeds


def test_a_short_run_finds_no_fault(tmp_path: Path) -> None:
    told: list[str] = []
    tried, faults = fuzz.run(3.0, 0, tmp_path, told.append, most=60)
    assert (faults, told) == (0, [])
    assert tried > 0


def test_a_fault_is_told_with_its_seed_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(path: Path) -> None:
        raise ValueError("x")

    monkeypatch.setattr(fuzz, "check_read", broken)
    told: list[str] = []
    assert fuzz.run(60.0, 7, tmp_path, told.append, most=3) == (3, 3)
    assert [line.split()[0] for line in told] == ["7", "8", "9"]
    assert len(list(tmp_path.iterdir())) == 3


def test_one_seed_makes_one_file() -> None:
    sound = seeds.seeds()["a.txt"]
    made = {fuzz.mutated(sound, [sound], random.Random(n)) for n in (1, 1, 2)}
    assert len(made) == 2
