"""A line ends with the last mark before closing marks and blanks."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.cleaning.line_ends import SENTENCE, ends_with_full_stop, ends_with_mark, is_sentence
from corpus.quotes import CLOSING


@given(st.text(st.sampled_from([*".!?؟…»”)'a", " ", "\u3000", "\x1c", "\x85"]), max_size=8))
def test_a_line_ends_with_the_last_mark_before_closing_marks_and_blanks(text: str) -> None:
    behind = rf"[\s{re.escape(CLOSING)}]*$"
    assert ends_with_mark(text) == bool(re.search(f"[.!?؟…]{behind}", text))
    assert ends_with_full_stop(text) == bool(re.search(rf"(?<![.])[.]{behind}", text))


def test_every_blank_of_unicode_may_stand_behind_the_mark() -> None:
    assert all(ends_with_mark(f"a.{c}") for c in map(chr, range(sys.maxunicode)) if c.isspace())


@pytest.mark.parametrize(
    "calls", ["[2]", " [2]", "[2][3]", " [2] [13]", "\u00b2", " \u00b9\u2075 ", ".» [4]"]
)
def test_what_leads_to_notes_stands_behind_the_mark(calls: str) -> None:
    assert ends_with_mark(f"امتلأ الخزان قبل الموعد.{calls}")
    assert ends_with_full_stop(f"The dam is full.{calls.removeprefix('.')}")
    assert not ends_with_mark(f"امتلأ الخزان{calls.removeprefix('.')}")


def test_other_brackets_and_figures_are_words() -> None:
    assert not ends_with_mark("The dam is full. See [the map]")
    assert not ends_with_mark("The dam is full. It holds 12 km\u00b2")
    assert not ends_with_mark("The dam is full. [1234]")


@pytest.mark.parametrize(("calls", "is_end"), [("[1]" * 20, True), ("[12]" + "[1]" * 19, False)])
def test_notes_are_looked_for_in_the_last_sixty_characters(calls: str, *, is_end: bool) -> None:
    line = (
        f"The dam that the village built on its own land, away from the road and the river, is full.{calls}"
    )
    assert ends_with_mark(line) is is_end


@pytest.mark.parametrize(("words", "is_one"), [(8, True), (7, False)])
def test_the_shortest_sentence_has_eight_words(words: int, *, is_one: bool) -> None:
    assert is_sentence(" ".join(["kwaa"] * words) + ".") is is_one


def test_a_sentence_has_words_and_a_mark() -> None:
    words = " ".join(["kwaa"] * SENTENCE)
    assert is_sentence(words + ".")
    assert not is_sentence(words)
    assert not is_sentence(words.removesuffix(" kwaa") + ".")
