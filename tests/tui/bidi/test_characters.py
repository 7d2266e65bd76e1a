"""What one character is: both ends of each range, and what only looks like one of a kind."""

from __future__ import annotations

import pytest

from tui.bidi.characters import bidi_class, bracket, is_harakah, is_invisible, is_mark, mirrored


@pytest.mark.parametrize(
    ("char", "invisible"),
    [
        ("\ufdcf", False),
        ("\ufdd0", True),
        ("\ufdef", True),
        ("\ufdf0", False),
        ("\x00", True),
        ("\u2028", True),
        ("\u200f", True),
        ("\t", False),
        ("\u0600", False),
        ("a", False),
    ],
)
def test_what_is_not_shown(char: str, *, invisible: bool) -> None:
    assert is_invisible(char) is invisible
    assert (bidi_class(char) == "BN") is invisible


@pytest.mark.parametrize(
    ("char", "mark"),
    [
        ("\u0301", True),
        ("\u064e", True),
        ("\u0903", True),  # one that takes a cell of its own
        ("\u1160", True),  # a letter that takes none
        ("\u200f", False),
        ("\t", False),
        ("\ud800", False),
        ("a", False),
    ],
)
def test_what_sits_on_the_character_before_it(char: str, *, mark: bool) -> None:
    assert is_mark(char) is mark


@pytest.mark.parametrize(
    ("char", "harakah"),
    [
        ("\u0591", True),
        ("\u064e", True),
        ("\u08ff", True),
        ("\u0900", False),
        ("\u0301", False),
        ("\u0628", False),
    ],
)
def test_vowel_marks_are_those_of_right_to_left_scripts(char: str, *, harakah: bool) -> None:
    assert is_harakah(char) is harakah


@pytest.mark.parametrize(
    ("char", "found"),
    [
        ("(", ("open", "(")),
        (")", ("close", "(")),
        ("\u2329", ("open", "\u3008")),
        ("\u232a", ("close", "\u3008")),
        ("\u3008", ("open", "\u3008")),
        ("\u201e", None),  # a quotation mark that opens and has no mirror image
        ("<", None),  # mirrored, and no bracket
        ("a", None),
    ],
)
def test_brackets_that_pair(char: str, found: tuple[str, str] | None) -> None:
    assert bracket(char) == found


@pytest.mark.parametrize(("char", "image"), [("(", ")"), ("<", ">"), ("a", "a"), ("\u201e", "\u201e")])
def test_what_is_drawn_in_a_right_to_left_run(char: str, image: str) -> None:
    assert mirrored(char) == image


@pytest.mark.parametrize(("char", "name"), [("א", "R"), ("ب", "AL"), ("1", "EN"), ("\u0378", "L")])
def test_the_class_of_a_character(char: str, name: str) -> None:
    assert bidi_class(char) == name
