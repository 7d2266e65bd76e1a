"""Arabic verbs told by their forms."""

from __future__ import annotations

import pytest

from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect, is_present


@pytest.mark.parametrize("word", ["اقترح", "جرت", "كشفت", "انتهت", "دخل", "التقي", "التحقت"])
def test_perfects(word: str) -> None:
    assert is_perfect(word)
    assert not is_imperfect(word)


@pytest.mark.parametrize("word", ["الميناء", "مدينه", "قرار", "اجتماع", "التعليم", "التونسي"])
def test_nouns_are_neither(word: str) -> None:
    assert not is_perfect(word)
    assert not is_imperfect(word)


@pytest.mark.parametrize(
    ("word", "present"), [("يقترح", True), ("ويدخل", True), ("سيدخل", False), ("وستدخل", False)]
)
def test_the_future_is_an_imperfect_but_no_present(word: str, present: bool) -> None:
    assert is_imperfect(word)
    assert is_present(word) == present
