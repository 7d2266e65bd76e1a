"""What `mujaz doctor` asks at a terminal, and what becomes of the answer."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from tui.bidi import Mode
from tui.cli import doctor
from tui.settings import read_settings
from tui.stdio.diagnostics import Status, StopError
from tui.terminal import detect

Ask = Callable[[str | None], str]


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Runs doctor at a terminal where an answer is typed, or the keyboard is closed; gives what is shown."""
    shown: list[str] = []
    monkeypatch.setattr(doctor, "is_terminal", lambda: True)
    monkeypatch.setattr(doctor, "find_terminal", lambda: detect({"TERM": "xterm"}))
    monkeypatch.setattr(doctor, "settings_path", lambda: tmp_path / "settings.toml")
    monkeypatch.setattr("tui.cli.terminal_output.settings_path", lambda: tmp_path / "settings.toml")
    monkeypatch.setattr(doctor, "write", lambda text: shown.append(str(text)))
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(isatty=lambda: True))

    def run(answer: str | None) -> str:
        def typed() -> str:
            if answer is None:
                raise EOFError
            return answer

        monkeypatch.setattr("builtins.input", typed)
        doctor.run_doctor(bidi="auto", color="never")
        return "".join(shown)

    return run


def test_each_way_of_setting_arabic_is_shown_by_its_number(asked: Ask) -> None:
    text = asked("")
    for n, mode in enumerate(("app", "words", "terminal"), start=1):
        assert f"\n{n}  " in text
        assert f"(--bidi {mode})" in text
    assert text.count("26/7") == 3
    assert text.endswith("leave all as it is: ")


@pytest.mark.parametrize(
    ("answer", "mode"), [("1", Mode.APP), (" 2 ", Mode.WORDS), ("3", Mode.TERMINAL), ("0", None)]
)
def test_the_answer_is_kept(
    answer: str, mode: Mode | None, asked: Ask, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "settings.toml").write_text('bidi = "off"\n', encoding="utf-8")
    asked(answer)
    settings, faults = read_settings(tmp_path / "settings.toml")
    assert (settings.bidi, faults) == (mode, [])
    assert "kept in" in capsys.readouterr().err


@pytest.mark.parametrize("answer", ["", "  ", None])
def test_no_answer_changes_nothing(answer: str | None, asked: Ask, tmp_path: Path) -> None:
    asked(answer)
    assert not (tmp_path / "settings.toml").exists()


@pytest.mark.parametrize("answer", ["4", "-1", "x", "²", "1 2"])
def test_what_is_no_number_of_a_line_is_refused(answer: str, asked: Ask, tmp_path: Path) -> None:
    with pytest.raises(StopError) as stopped:
        asked(answer)
    assert stopped.value.status == Status.USAGE
    assert "none of 0 to 3" in str(stopped.value)
    assert not (tmp_path / "settings.toml").exists()


def test_settings_that_cannot_be_written_are_told(asked: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "settings.toml")

    monkeypatch.setattr(doctor, "keep_settings", refuse)
    with pytest.raises(StopError, match=r"settings\.toml: Permission denied; nothing was changed"):
        asked("1")


def test_a_cache_that_cannot_be_deleted_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise PermissionError(13, "Permission denied", "cache")

    monkeypatch.setattr(doctor, "empty_cache", refuse)
    with pytest.raises(StopError, match="cache: Permission denied; it was not deleted"):
        doctor.run_doctor(bidi="auto", color="never", empty_cache=True)
