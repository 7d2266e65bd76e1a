"""The list of mutants that no test kills names lines that there are, and says why each lives."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.paths import ROOT

LIST = tomllib.loads(Path(__file__).with_name("survivors.toml").read_text(encoding="utf-8"))
SURVIVORS = LIST.get("survivor", [])


@pytest.mark.parametrize("module", sorted({one["module"] for one in SURVIVORS}))
def test_each_survivor_is_a_line_of_its_module(module: str) -> None:
    # As `mutants.plain` has it, which needs Cosmic Ray.
    source = (ROOT / module).read_text(encoding="utf-8")
    lines = {re.sub(r"\s{2,}#\s.*$", "", line).strip() for line in source.split("\n")}
    named = {one["before"] for one in SURVIVORS if one["module"] == module}
    assert named - lines == set(), (
        "the line has changed: python -m tests.benchmarks.mutants, and mend the list"
    )


def test_each_survivor_is_of_a_module_that_is_tried_and_the_tests_of_each_are_there() -> None:
    pytest.importorskip("resource")  # which Windows lacks, and mutants are tried with
    from tests.benchmarks.mutants import MODULES

    assert {one["module"] for one in SURVIVORS} <= MODULES.keys()
    paths = {*MODULES, *(path for tests in MODULES.values() for path in tests)}
    assert [path for path in sorted(paths) if not (ROOT / path).exists()] == []


def test_each_survivor_says_why_once() -> None:
    assert all(one["why"] and one["before"] != one["after"] for one in SURVIVORS)
    named = [(one["module"], one["before"], one["after"]) for one in SURVIVORS]
    assert sorted(set(named)) == sorted(named)
