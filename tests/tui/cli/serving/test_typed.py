"""A terminal's answers that nobody asked for do not reach the app; keys, mouse and paste do, as they are."""

from __future__ import annotations

import pytest
from textual import events
from textual._xterm_parser import XTermParser
from textual.message import Message

from tui.cli.serving.typed import Typed

ANSWERS = {
    "size": "\x1b[48;9999999;9999999;1;1t",
    "size of nothing": "\x1b[48;0;0;0;0t",
    "size in pixels": "\x1b[4;600;800t",
    "place of the cursor": "\x1b[10;20R",
    "what it is": "\x1b[?1;2c",
    "what it is, second": "\x1b[>0;276;0c",
    "that it is well": "\x1b[0n",
    "mode that was not asked for": "\x1b[?2048;1$y",
    "a key that is no code point": "\x1b[99999999999u",
    "a colour": "\x1b]11;rgb:0000/0000/0000\x1b\\",
    "the clipboard": "\x1b]52;c;cQ==\x07",
    "its version": "\x1bP>|qqq\x1b\\",
    "behind a key": "q\x1b[48;300;300;0;0t",
}
_NESTED = "\x1b[48;9\x1b[1;1R9;9999;1;1t"  # without the inner one it would be one
KEYS = {
    "letters": "سلام q",
    "arrow": "\x1b[A",
    "with Ctrl": "\x1b[1;5C",
    "function key": "\x1b[15~",
    "Kitty's": "\x1b[97;5u",
    "mouse": "\x1b[<0;10;20M\x1b[<35;-1;3m",
    "focus": "\x1b[I\x1b[O",
    "paste": "\x1b[200~نص [1] ]8;; text\x1b[201~",
    "Escape": "\x1b",
    "Alt": "\x1b]",
    "the mode that was asked for": "\x1b[?2026;2$y",
}


def parsed(text: str) -> list[Message]:
    """What Textual makes of what is typed."""
    parser = XTermParser()
    return [*parser.feed(text), *parser.feed("")]


@pytest.mark.parametrize("name", ANSWERS)
def test_no_answer_is_taken_for_keys(name: str) -> None:
    got = parsed(Typed().keys(ANSWERS[name]))
    assert {type(one) for one in got if not isinstance(one, events.Key)} == {events.AppFocus}
    keys = [one.key for one in got if isinstance(one, events.Key)]
    assert keys == (["q"] if name == "behind a key" else [])


@pytest.mark.parametrize("text", [*ANSWERS.values(), _NESTED])
def test_no_size_comes_by_an_answer_in_parts(text: str) -> None:
    for at in range(len(text)):
        typed = Typed()
        got = parsed(typed.keys(text[:at]) + typed.keys(text[at:]))
        assert not any(isinstance(one, events.Resize | events.CursorPosition) for one in got), at


@pytest.mark.parametrize("text", KEYS.values(), ids=KEYS)
def test_keys_go_through_as_they_are(text: str) -> None:
    assert Typed().keys(text) == text
    typed = Typed()
    assert "".join(typed.keys(character) for character in text) == text


def test_what_never_ends_is_forgotten() -> None:
    typed = Typed()
    for _ in range(3):
        assert typed.keys("\x1b[" + "1;" * 5_000) == "\x1b[" + "1;" * 5_000
    assert typed.keys("q") == "q"
