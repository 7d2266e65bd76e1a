"""What is pasted is text, whatever it holds and however it comes."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual._xterm_parser import XTermParser

from tui.app.paste_guard import PasteFilter, guard_pastes

START, END = "\x1b[200~", "\x1b[201~"
HOSTILE = "خبر \x1b[31mأحمر\x1b[0m \x1bq!touch x\r\x1b[A\x1b\x1b[<0;1;1M\n"
CLEAN = "خبر أحمر q!touch x\r\n"


def pieces(text: str, cuts: list[int]) -> list[str]:
    places = sorted({0, len(text), *(cut % (len(text) + 1) for cut in cuts)})
    return [text[start:end] for start, end in itertools.pairwise(places)]


@given(st.lists(st.integers(min_value=0), max_size=12))
def test_sequences_go_out_of_what_is_pasted_and_of_nothing_else(cuts: list[int]) -> None:
    typed = "\x1b[A\x1bq\x1b[31m"
    kept = PasteFilter()
    made = [kept(piece) for piece in pieces(f"{typed}{START}{HOSTILE}{END}{typed}", cuts)]
    assert "".join(made) == f"{typed}{START}{CLEAN}{END}{typed}"


@pytest.mark.parametrize("typed", ["\x1b", "\x1b[", "\x1b[A", "a", "\x1b[200"])
def test_what_is_typed_is_not_kept_back(typed: str) -> None:
    assert PasteFilter()(typed) == typed


@given(st.lists(st.integers(min_value=0), max_size=12))
def test_textual_reads_no_key_out_of_a_paste(cuts: list[int]) -> None:
    guard_pastes()
    parser = XTermParser()
    read = [event for piece in pieces(f"{START}{HOSTILE}{END}z", cuts) for event in parser.feed(piece)]
    assert [type(event) for event in read] == [events.Paste, events.Key]
    assert isinstance(read[0], events.Paste)
    assert read[0].text == CLEAN


def test_a_sequence_that_never_ends_is_let_go() -> None:
    kept = PasteFilter()
    made = kept(START) + "".join(kept("\x1b[" + "0" * 40) for _ in range(3)) + kept(END)
    assert made.startswith(START)
    assert made.endswith(END)
    assert "\x1b" not in made[len(START) : -len(END)]


@pytest.mark.parametrize(
    ("begun", "at_once"),
    [("\x1b[" + "0" * 30, ""), ("\x1b[" + "0" * 30 + " ", "[" + "0" * 30 + " ")],
)
def test_the_beginning_of_a_sequence_is_kept_back_up_to_32_characters(begun: str, at_once: str) -> None:
    kept = PasteFilter()
    kept(START)
    assert kept(begun) == at_once
    assert kept("m") == ("m" if at_once else "")
