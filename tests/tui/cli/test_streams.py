"""Lines of JSON go out article by article."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.tui.command import MUJAZ, environment, run

COMMANDS = (
    ("read", "-f", "jsonl"),
    ("brief", "-f", "jsonl", "--part", "articles"),
    ("facts", "-f", "jsonl", "--part", "mentions"),
)
TEXT = "أعلنت بلدية الوادي الأخضر، يوم الأربعاء، عن انطلاق أشغال ترميم الجسر الحجري الذي يربط ضفتي النهر."


def record(n: int) -> bytes:
    return json.dumps({"id": str(n), "text": f"{TEXT} {n}."}).encode() + b"\n"


@pytest.mark.parametrize("words", COMMANDS)
def test_an_article_is_there_while_the_next_ones_are_still_to_come(words: tuple[str, ...]) -> None:
    process = subprocess.Popen(
        [*MUJAZ, *words, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        process.stdin.write(record(1) + record(2))
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == "1"
        process.stdin.write(record(3))
        process.stdin.close()
        assert b'"3"' in process.stdout.read()
    assert process.returncode == 0


@pytest.mark.parametrize("words", COMMANDS)
def test_a_file_is_written_whole_or_not_at_all(words: tuple[str, ...], folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    shown = run(*words, folder)
    assert run(*words, folder, "-o", target).out == ""
    assert target.read_text(encoding="utf-8") == shown.out
    before = target.read_bytes()
    none = run(*words, tmp_path / "nowhere", "-o", target)
    assert (none.status, none.out) == (1, "")
    assert "no such file or folder" in none.err
    assert target.read_bytes() == before


@pytest.mark.parametrize("words", COMMANDS)
def test_problems_are_told_and_strict_tells_by_its_status(words: tuple[str, ...], folder: Path) -> None:
    done = run(*words, folder, folder / "nowhere.txt", "--strict")
    assert done.status == 3
    assert "nowhere.txt: no such file or folder" in done.err
    assert done.out


def test_mentions_are_for_lines_of_json(folder: Path) -> None:
    done = run("facts", folder, "--part", "mentions", "-f", "csv")
    assert (done.status, done.out) == (2, "")
    assert done.err == "mujaz: --part mentions: it is for jsonl; csv has none\n"


def test_a_closed_pipe_ends_it_quietly() -> None:
    process = subprocess.Popen(
        [*MUJAZ, "read", "-f", "jsonl", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout is not None
    process.stdout.close()
    _, err = process.communicate(b"".join(record(n) for n in range(5)))
    assert (process.returncode, err) == (0, b"")
