"""`--jobs`, `--no-cache` and `doctor --empty-cache`: the same bytes, and nothing left behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.command import run


@pytest.mark.parametrize("command", ["brief", "facts", "read"])
def test_bytes_are_the_same_with_any_number_of_processes(command: str, folder: Path) -> None:
    alone = run(command, folder, "-f", "json", "--jobs", "1")
    assert alone.status == 0
    assert run(command, folder, "-f", "json", "--jobs", "2") == alone
    assert run(command, folder, "-f", "json", changes={"MUJAZ_JOBS": "2", "MUJAZ_NO_CACHE": "1"}) == alone


@pytest.mark.parametrize("value", ["0", "-1", "two", "1000"])
def test_a_number_that_is_none_is_wrong_usage(value: str) -> None:
    done = run("brief", "--sample", "--jobs", value)
    assert (done.status, done.out) == (2, "")
    assert "--jobs" in done.err


def test_kept_work_is_told_and_emptied(tmp_path: Path, folder: Path) -> None:
    there = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    many = tmp_path / "many"
    many.mkdir()
    text = (folder / "wikala.txt").read_text(encoding="utf-8")
    for n in range(64):
        (many / f"{n}.txt").write_text(text.replace(".", f" {n}.", 1), encoding="utf-8")
    kept = tmp_path / "cache" / "mujaz" / "analyses.sqlite3"
    first = run("read", many, "-f", "json", "--no-cache", changes=there)
    assert not kept.exists()
    for _ in range(2):
        assert run("read", many, "-f", "json", changes=there) == first
    assert kept.exists()
    assert "MB; mujaz doctor --empty-cache empties it" in run("doctor", changes=there).out
    emptied = run("doctor", "--empty-cache", changes=there)
    assert (emptied.status, emptied.err) == (0, "")
    assert emptied.out.endswith(" MB deleted\n")
    assert not kept.exists()
