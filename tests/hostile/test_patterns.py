"""Every regular expression takes time in proportion to its text, whoever wrote the text."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile import patterns
from tests.paths import ROOT


def test_no_pattern_is_slow_and_none_is_overlooked() -> None:
    # In a process of its own: what was compiled before it looks on it would not meet.
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.patterns"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_a_pattern_is_found_wherever_it_is_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "planted_by_a_test").mkdir()
    (tmp_path / "planted_by_a_test" / "__init__.py").write_text(PLANTED, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    packages = ("planted_by_a_test",)
    slow, missed = patterns.survey(tmp_path, packages, lambda: importlib.import_module(packages[0]))
    monkeypatch.delitem(sys.modules, packages[0])
    file = "planted_by_a_test/__init__.py"
    assert sorted((str(one["pattern"]), one["where"]) for one in slow) == [
        (r"(?:b+,?)+;", [f"{file}:8"]),
        (r"\s+$", [f"{file}:3"]),
    ]
    assert missed == [patterns.Place(file, 11)]


PLANTED = """import re

AT_THE_END = re.compile(r"\\s+$")
AT_THE_START = re.compile(r"\\s+,")
both = (AT_THE_END.search, AT_THE_START.match, re.match("[a-z]+;", "a"))

def late(text):
    return re.match(r"(?:b+,?)+;", text)

def made(word, text):
    return re.search(word + "+", text)

AT_ONCE = re.compile(r"\\s+;").match
"""


@pytest.mark.parametrize(
    ("pattern", "methods"),
    [
        (r"(a|a)*b", {"match"}),
        (r"\s+$", {"search"}),
        (r"\[[^\]]*\]", {"findall"}),
        (r"(?:x+y?)+z", {"match"}),
        (rb"<!--.*?-->", {"sub"}),
    ],
)
def test_a_slow_pattern_is_found(pattern: str | bytes, methods: set[str]) -> None:
    assert patterns.slow(re.compile(pattern), methods)


@pytest.mark.parametrize(
    ("pattern", "methods"),
    [
        (r"\s+", {"sub"}),
        (r"\s+$", {"match"}),
        (r"(?<!\s)\s++$", {"search"}),
        (r"\[[^\[\]]*\]", {"findall"}),
        (r"[a-z]+(?:-[a-z]+)*", {"findall"}),
    ],
)
def test_a_linear_pattern_is_not(pattern: str, methods: set[str]) -> None:
    assert patterns.slow(re.compile(pattern), methods) is None
