"""What the user should know of the terminal, in the language of the labels."""

from __future__ import annotations

import re

import pytest

from tui.app.presenters.terminal_note import terminal_note
from tui.app.presenters.ui_text import WORDS
from tui.bidi import Mode
from tui.terminal import Multiplexer, Terminal, choose
from tui.terminal.known import KINDS

HELD = Terminal(KINDS["vte"], multiplexer=Multiplexer("tmux", passthrough=False))
FIXED = Terminal(KINDS["putty"])


@pytest.mark.parametrize("terminal", [HELD, FIXED])
def test_what_the_app_says_of_the_terminal_it_says_in_its_language(terminal: Terminal) -> None:
    choice = choose(terminal)
    assert choice.mode is Mode.TERMINAL
    assert choice.note is not None
    assert terminal_note(choice.note, "en") == choice.note
    assert re.search("[ء-ي]", terminal_note(choice.note, "ar"))
    assert len({terminal_note(choice.note, code) for code in WORDS}) == len(WORDS)


@pytest.mark.parametrize("code", ["ar", "fr", "en"])
def test_what_is_to_be_written_stands_in_the_cure_in_every_language(code: str) -> None:
    note = choose(HELD).note
    assert note is not None
    assert "`set -g allow-passthrough on`" in terminal_note(note, code)


def test_a_note_without_other_words_stays_as_it_is() -> None:
    assert terminal_note("keys.x: no such action", "ar") == "keys.x: no such action"
