"""Marks of punctuation by what they do."""

from __future__ import annotations

import pytest

from summarizer.facts import marks as module
from tests.summarizer.facts.arabic.found_names import tagged


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u2011", "–"])
def test_each_hyphen_without_blanks_joins_a_name(monkeypatch: pytest.MonkeyPatch, hyphen: str) -> None:
    assert hyphen in module.HYPHENS
    text = f"قال جان{hyphen}إيف زندلر إن العمل بدأ."
    assert tagged(monkeypatch, text, "PER جان", "PER ايف زندلر") == [("person", f"جان{hyphen}إيف زندلر")]


def test_marks_around_speech_stand_around_names_too() -> None:
    assert module.OPENING_QUOTES < module.OPENING_MARKS
    assert module.CLOSING_QUOTES < module.CLOSING_MARKS
    assert {"-"} == module.JOINTS - module.APOSTROPHES
