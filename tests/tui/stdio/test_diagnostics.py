"""What is said on stderr."""

from __future__ import annotations

import io
import sys

import pytest

from tui.stdio.diagnostics import Status, StopError, counted, say


def test_the_exit_statuses_are_those_of_the_contract() -> None:
    assert [int(status) for status in Status] == [0, 1, 2, 3, 4, 130]


def test_a_stop_keeps_its_status_and_line() -> None:
    stop = StopError(Status.USAGE, "what is wrong")
    assert (stop.status, str(stop), str(StopError(Status.NOTHING))) == (Status.USAGE, "what is wrong", "")


@pytest.mark.parametrize("message", ["one line", "one\nline", "  one\r\n\tline  "])
def test_whatever_is_said_is_one_line_under_the_tools_name(
    message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    say(message)
    assert capsys.readouterr() == ("", "mujaz: one line\n")


def test_arabic_is_no_crash_where_stderr_has_no_letters_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    # What Python makes of stderr in such a locale.
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(raw, encoding="ascii", errors="backslashreplace"))
    say("ملف")
    assert raw.getvalue().startswith(b"mujaz: ")


def test_without_a_stderr_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    say("unheard")
    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr(sys, "stderr", closed)
    say("unheard")


def test_no_escape_sequence_or_bidi_control_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    say("gone/\x1b[31m\u202ex\x9b1m\x07\u2066: cannot be written")
    assert not set(capsys.readouterr().err) & set("\x1b\u202e\x9b\x07\u2066")


@pytest.mark.parametrize(
    ("n", "expected"), [(0, "0 sources"), (1, "1 source"), (2, "2 sources"), (1234, "1,234 sources")]
)
def test_a_number_with_its_noun(n: int, expected: str) -> None:
    assert counted(n, "source", "sources") == expected
