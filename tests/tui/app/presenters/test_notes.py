"""What the user should know of the terminal and the settings, in the language of the labels."""

from __future__ import annotations

import errno
import re
from pathlib import Path

import pytest

from tui.app.actions import ACTIONS
from tui.app.actions.remap import remapped
from tui.app.presenters.notes import settings_note, terminal_note, why_not_settled
from tui.app.presenters.ui_text import WORDS
from tui.bidi import Mode, isolate, without_isolates
from tui.settings import keep_settings, read_settings
from tui.stdio.diagnostics import StopError
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


# A settings file in which much is wrong, each thing once.
FAULTY = """
bidi = "sideways"
jobs = "many"
theme = 99999999999999999999
lenght = 3
weather = 1
[panes]
facts = 200
text = 20
"""
KEYS = {
    "serch": ("x",),
    "qqqq": ("x",),
    "article": ("x",),
    "search": ("ctrl+foo", "F6"),
    "export": ("f6",),
    "star": ("m",),
}
BEGIN, END = isolate("x").split("x")
# Words that only an English sentence has.
ENGLISH = re.compile(
    r"\b(?:no|such|is|it|that|of|an|the|than|already|Expected|keys are|line|column|ignored)\b"
)


def faults(path: Path) -> list[str]:
    """All that can be wrong with a settings file, as the command line says it."""
    path.write_text(FAULTY, encoding="utf-8")
    told = read_settings(path)[1] + [f"{path}: {clash}" for clash in remapped(ACTIONS, KEYS)[1]]
    for content in (b"theme = ", b"theme = ?", b"\xff\xfe", b"#" * 50_000, b"a = " + b"[" * 30_000):
        path.write_bytes(content)
        told += read_settings(path)[1]
    path.write_text("panes = 3\n", encoding="utf-8")
    return [*told, *read_settings(path)[1], f"{path}: Permission denied; ignored; fix or delete it"]


@pytest.mark.parametrize("code", ["ar", "fr"])
def test_each_fault_of_the_settings_is_told_in_the_language(code: str, tmp_path: Path) -> None:
    found = faults(tmp_path / "settings.toml")
    assert len(found) >= 20
    for fault in found:
        told = settings_note(fault, code)
        around = re.sub(f"{BEGIN}[^{END}]*{END}", "", told)
        assert told.startswith(isolate(str(tmp_path / "settings.toml"))), fault
        assert around, fault
        assert not ENGLISH.search(around), told
        assert settings_note(fault, "en") == isolate(fault)


@pytest.mark.parametrize(
    ("fault", "arabic", "french"),
    [
        (
            "/s: lenght: no such setting; did you mean 'length'?; it is left out",
            "/s: lenght: لا إعداد بهذا الاسم، ولعله 'length'؛ تُرك هذا البند",
            "/s : lenght : pas de réglage de ce nom, peut-être 'length' ; cette entrée est laissée de côté",
        ),
        (
            "/s.toml: keys.export: f6 is given to search already",
            "/s.toml: keys.export: f6 معطى من قبل لـsearch",
            "/s.toml : keys.export : f6 est déjà donné à search",
        ),
        (
            "/s.toml: what only a parser says; ignored; fix or delete it",
            "/s.toml: what only a parser says؛ لم يُؤخذ بالملف؛ أصلحه أو احذفه",
            "/s.toml : what only a parser says ; le fichier est ignoré ; corrigez-le ou supprimez-le",
        ),
    ],
)
def test_names_and_values_stay_as_they_are(fault: str, arabic: str, french: str) -> None:
    assert without_isolates(settings_note(fault, "ar")) == arabic
    assert without_isolates(settings_note(fault, "fr")).replace("\u00a0", " ") == french


def test_why_a_choice_is_not_kept_is_told_in_the_language(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("theme = ", encoding="utf-8")
    with pytest.raises(StopError) as stop:
        keep_settings({"theme": "nord"}, path)
    assert "أصلحه أو احذفه أولا" in why_not_settled(stop.value, "ar")
    full = OSError(errno.ENOSPC, "No space left on device")
    assert re.search("[ء-ي]", why_not_settled(full, "ar"))
