"""Every regular expression takes time in proportion to its text, whoever wrote the text."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.hostile import patterns


def test_no_pattern_is_slow_and_none_is_overlooked() -> None:
    # In a process of its own: what was compiled before it looks on it would not meet.
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.patterns"],
        capture_output=True,
        text=True,
        cwd=patterns.ROOT,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


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
