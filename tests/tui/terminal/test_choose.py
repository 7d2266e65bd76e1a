from __future__ import annotations

import pytest

from tui.bidi import Mode, VowelMarks
from tui.terminal import Multiplexer, Terminal, asked_mode, choose
from tui.terminal.known import BDSM, KINDS, UNKNOWN


@pytest.mark.parametrize(
    ("name", "mode", "marks", "switched"),
    [
        ("vte", Mode.APP, VowelMarks.KEEP, True),
        ("konsole", Mode.APP, VowelMarks.KEEP, True),
        ("mlterm", Mode.APP, VowelMarks.KEEP, True),
        ("xterm", Mode.APP, VowelMarks.KEEP, False),
        ("st", Mode.APP, VowelMarks.STRIP, False),
        ("kitty", Mode.WORDS, VowelMarks.STRIP, False),
        ("putty", Mode.TERMINAL, VowelMarks.KEEP, False),
    ],
)
def test_each_terminal_has_its_mode(name: str, mode: Mode, marks: VowelMarks, switched: bool) -> None:
    choice = choose(Terminal(KINDS[name]))
    assert (choice.mode, choice.marks, choice.switch is not None) == (mode, marks, switched)


def test_one_without_a_switch_says_so() -> None:
    note = choose(Terminal(KINDS["putty"])).note
    assert note is not None
    assert "\n" not in note


def test_an_unknown_one_gets_the_standard_switch() -> None:
    assert choose(Terminal(UNKNOWN, certain=False)).switch == BDSM


def test_printed_text_uses_the_switch_only_where_it_lasts() -> None:
    assert choose(Terminal(KINDS["vte"]), lasting=True).switch == BDSM
    konsole = choose(Terminal(KINDS["konsole"]), lasting=True)
    assert (konsole.mode, konsole.switch, konsole.note) == (Mode.TERMINAL, None, None)
    assert choose(Terminal(KINDS["xterm"]), lasting=True).mode is Mode.APP


def test_tmux_hands_the_switch_on_where_it_may() -> None:
    inside = choose(Terminal(KINDS["vte"], multiplexer=Multiplexer("VTE(7006)", passthrough=True)))
    assert inside.switch is not None
    assert inside.switch.off == "\x1bPtmux;\x1b\x1b[8l\x1b\\"
    held = choose(Terminal(KINDS["vte"], multiplexer=Multiplexer("VTE(7006)")))
    assert (held.mode, held.switch) == (Mode.TERMINAL, None)
    assert "allow-passthrough" in (held.note or "")
    printed = choose(
        Terminal(KINDS["vte"], multiplexer=Multiplexer("VTE(7006)", passthrough=True)), lasting=True
    )
    assert (printed.mode, printed.switch) == (Mode.TERMINAL, None)


def test_the_user_overrides_it() -> None:
    choice = choose(Terminal(KINDS["vte"]), mode=Mode.OFF, marks=VowelMarks.STRIP)
    assert (choice.mode, choice.marks, choice.switch, choice.note) == (Mode.OFF, VowelMarks.STRIP, None, None)
    forced = choose(Terminal(KINDS["kitty"]), mode=Mode.APP, marks=VowelMarks.KEEP)
    assert (forced.mode, forced.marks) == (Mode.APP, VowelMarks.KEEP)


def test_option_before_environment() -> None:
    assert asked_mode("off", {"MUJAZ_BIDI": "app"}) is Mode.OFF
    assert asked_mode("auto", {"MUJAZ_BIDI": "app"}) is Mode.APP
    assert asked_mode(None, {"MUJAZ_BIDI": "auto"}) is None
    assert asked_mode(None, {}) is None


@pytest.mark.parametrize(
    ("option", "variable", "named"), [("odd", "", "--bidi"), (None, "odd", "MUJAZ_BIDI")]
)
def test_a_wrong_value_is_refused_in_one_line(option: str | None, variable: str, named: str) -> None:
    with pytest.raises(ValueError, match=f"^{named}: 'odd' is none of auto, app, words, terminal, off$"):
        asked_mode(option, {"MUJAZ_BIDI": variable})
