"""Folders of kept files stay within their bounds, and are emptied when asked for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from corpus.work import folder as module
from corpus.work.folder import cache_folder, cache_size, empty_cache, kept_bytes, touch, trim


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    for n in range(10):
        path = tmp_path / f"{n % 2}" / f"{n}.json"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(bytes(100))
        os.utime(path, (n, n))
    return tmp_path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*.json")}


def test_within_its_bound_a_folder_is_left_alone(kept: Path) -> None:
    trim(kept, 1000)
    assert len(names(kept)) == 10


def test_beyond_it_what_was_not_touched_for_longest_goes(kept: Path) -> None:
    touch(kept / "0" / "0.json")
    trim(kept, 999)
    assert names(kept) == {"0.json", *(f"{n}.json" for n in range(4, 10))}


def test_three_quarters_of_its_bound_are_left(kept: Path) -> None:
    trim(kept, 800)
    assert len(names(kept)) == 6


def test_a_folder_that_is_not_there_is_no_matter(tmp_path: Path) -> None:
    trim(tmp_path / "none", 1)
    touch(tmp_path / "none")


def test_the_cache_is_measured_and_emptied(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "cache_folder", lambda: kept)
    assert cache_size() == 1000
    empty_cache()
    assert cache_size() == 0


def test_it_is_the_users_own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_folder().name == "mujaz"


def test_what_stands_in_a_kept_files_place_is_neither_waited_for_nor_read_without_end(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.write_bytes(b"1234")
    assert kept_bytes(kept, 4) == b"1234"
    with pytest.raises(OSError, match="more than 3 bytes"):
        kept_bytes(kept, 3)
    if not hasattr(os, "mkfifo"):
        return
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "zeros").symlink_to("/dev/zero")
    for name in ("pipe", "zeros"):
        with pytest.raises(OSError, match="no regular file"):
            kept_bytes(tmp_path / name, 4)
