"""Shell commands that are given a text."""

from __future__ import annotations

import os
import shlex
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.systems import has_ended, posix, until
from tui.app.shell import Answer, run_shell

pytestmark = posix


def test_a_command_is_given_the_text_as_it_is() -> None:
    text = "قال المدير:\n«افتتح الميناء»\n"
    assert run_shell("cat", text) == Answer(text.strip("\n"), 0)
    count = run_shell("wc -c", text)
    assert int(count.text) == len(text.encode())


@pytest.mark.parametrize(
    ("command", "text", "status"),
    [
        ("true", "", 0),
        ("echo out; echo err >&2; exit 3", "out\nerr", 3),
        ("kill -TERM $$", "", -15),
        ("printf '\\033[31mred\\033[0m \\033]0;title\\007\\a\\302\\205x'", "red\nx", 0),
        ("printf 'a\\tb\\n  c  \\n'", "a       b\n  c", 0),
        ("printf '\\342\\200\\256abc'", "abc", 0),
        ("printf '\\377'", "\ufffd", 0),
        ("tty", "not a tty", 1),
        ("cat /dev/tty 2>/dev/null || echo none", "none", 0),
    ],
)
def test_what_it_writes_is_safe_and_how_it_ends_is_told(command: str, text: str, status: int) -> None:
    assert run_shell(command, "brief") == Answer(text, status)


def test_a_command_that_is_not_there_says_so() -> None:
    answer = run_shell("no-such-command-of-mujaz", "brief")
    assert answer.status == 127
    assert "no-such-command-of-mujaz" in answer.text


def test_a_command_that_reads_nothing_blocks_nobody() -> None:
    assert run_shell("echo done", "كلمة " * 100_000) == Answer("done", 0)


def test_a_command_that_takes_too_long_is_ended_with_all_it_started(tmp_path: Path) -> None:
    child = tmp_path / "child"
    began = time.monotonic()
    command = f"sleep 50 & echo $! > {shlex.quote(str(child))}; echo begun; sleep 50"
    answer = run_shell(command, "", seconds=0.3)
    assert (answer.text, answer.stopped) == ("begun", "late")
    assert answer.status < 0
    until(lambda: has_ended(int(child.read_text())))
    assert time.monotonic() - began < 30


def test_a_command_that_closes_its_streams_and_stays_is_ended() -> None:
    code = "import os, time; os.close(1); os.close(2); time.sleep(50)"
    answer = run_shell(f"exec {shlex.quote(sys.executable)} -c {shlex.quote(code)}", "", seconds=0.5)
    assert answer.stopped == "late"


def test_a_command_that_writes_without_end_is_ended() -> None:
    answer = run_shell("yes", "", most=1000)
    assert answer.stopped == "long"
    assert answer.text == "\n".join(["y"] * 500)


def test_an_answer_that_is_unwanted_is_not_waited_for() -> None:
    asked: list[float] = []

    def unwanted() -> bool:
        asked.append(time.monotonic())
        return len(asked) > 2

    assert run_shell("sleep 50", "", unwanted=unwanted).stopped == "left"


def test_what_stays_in_the_background_is_left_alone(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    answer = run_shell(f"sleep 30 & echo $! > {shlex.quote(str(pid))}; echo done", "")
    assert answer == Answer("done", 0)
    kept = int(pid.read_text())
    os.kill(kept, 0)
    os.kill(kept, 9)


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.binary(max_size=200))
def test_no_output_brings_a_control_character(data: bytes) -> None:
    command = f"printf '{''.join(f'{chr(92)}{byte:03o}' for byte in data)}'"
    text = run_shell(command, "").text
    assert all(c.isprintable() or c in "\n\u200c\u200d" or c == "\u3000" or c.isspace() for c in text)
    assert "\x1b" not in text
