"""Watching the files of a set."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

import pytest

from corpus import STDIN, Source
from tui.app.watcher import Watcher, can_watch, snapshot

_TICKS = count(10**18, 10**9)


def put(path: Path, text: str = "كلمة") -> None:
    """Write a file; two writes may fall into one tick of the file system's clock, so that is set too."""
    path.write_text(text, encoding="utf-8")
    tick = next(_TICKS)
    os.utime(path, ns=(tick, tick))


@pytest.fixture
def watcher(tmp_path: Path) -> Watcher:
    put(tmp_path / "one.txt")
    made = Watcher([str(tmp_path), "https://example.org/feed.xml", STDIN])
    made.take()
    return made


def test_nothing_changed(watcher: Watcher) -> None:
    assert not watcher.changed()
    assert not watcher.changed()


@pytest.mark.parametrize("change", ["add", "write", "remove", "below", "rename", "all"])
def test_a_change_is_told_once_nobody_writes_any_more(watcher: Watcher, tmp_path: Path, change: str) -> None:
    one = tmp_path / "one.txt"
    if change == "add":
        put(tmp_path / "two.txt")
    elif change == "write":
        put(one, "كلمة")
    elif change == "remove":
        one.unlink()
    elif change == "below":
        (tmp_path / "below").mkdir()
        put(tmp_path / "below" / "two.txt")
    elif change == "rename":
        one.rename(tmp_path / "two.txt")
    else:
        one.unlink()
        tmp_path.rmdir()
    assert not watcher.changed()
    assert watcher.changed()
    assert watcher.changed()
    watcher.take()
    assert not watcher.changed()


def test_a_file_that_is_being_written_is_waited_for(watcher: Watcher, tmp_path: Path) -> None:
    for n in range(3):
        put(tmp_path / "two.txt", "كلمة " * (n + 1))
        assert not watcher.changed()
    assert watcher.changed()


def test_a_change_that_is_taken_back_is_none(watcher: Watcher, tmp_path: Path) -> None:
    (tmp_path / "two.txt").touch()
    assert not watcher.changed()
    (tmp_path / "two.txt").unlink()
    assert not watcher.changed()
    assert not watcher.changed()


def test_hidden_files_are_not_watched(watcher: Watcher, tmp_path: Path) -> None:
    (tmp_path / ".two.txt.swp").touch()
    assert not watcher.changed()
    assert not watcher.changed()


def test_nothing_is_told_before_anything_was_read(tmp_path: Path) -> None:
    watcher = Watcher([str(tmp_path)])
    assert not watcher.changed()
    assert not watcher.changed()


def test_a_pattern_is_watched(tmp_path: Path) -> None:
    put(tmp_path / "one.txt")
    put(tmp_path / "two.md")
    assert list(snapshot([str(tmp_path / "*.txt")])) == [str(tmp_path / "one.txt")]


def test_what_can_be_watched(tmp_path: Path) -> None:
    assert can_watch([STDIN, "inbox"])
    assert can_watch([Source("sample/a.txt", tmp_path)])
    assert not can_watch([STDIN, "https://example.org/feed.xml"])
