"""Results are kept, bounded, and never another one's; a file that cannot be used costs nothing but the work."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.work import store as module
from corpus.work.store import Store

KEY, OTHER = b"a" * 16, b"b" * 16


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "not" / "there" / "kept.sqlite3"


def keep(path: Path, results: dict[bytes, bytes], most: int = module.MOST_BYTES) -> None:
    store = Store(path, most)
    store.put(results)
    store.close()


def kept(path: Path, *keys: bytes) -> dict[bytes, bytes]:
    store = Store(path)
    found = store.get(keys)
    store.close()
    return found


def test_what_was_put_is_there_in_the_next_run(path: Path) -> None:
    keep(path, {KEY: b"one", OTHER: b""})
    assert kept(path, KEY, OTHER, b"c" * 16) == {KEY: b"one", OTHER: b""}
    keep(path, {KEY: b"two"})
    assert kept(path, KEY) == {KEY: b"two"}


def test_many_keys_are_asked_for_at_once(path: Path) -> None:
    many = {n.to_bytes(16, "big"): bytes([n % 256]) for n in range(1200)}
    keep(path, many)
    assert kept(path, *many) == many


def test_nobody_else_may_look_into_it(path: Path) -> None:
    keep(path, {KEY: b"one"})
    assert (path.stat().st_mode & 0o077, path.parent.stat().st_mode & 0o077) == (0, 0)


def test_two_runs_at_once_keep_and_take(path: Path) -> None:
    first, second = Store(path), Store(path)
    first.put({KEY: b"one"})
    assert second.get([KEY]) == {KEY: b"one"}
    second.put({OTHER: b"two"})
    assert first.get([OTHER]) == {OTHER: b"two"}
    second.close()
    first.put({OTHER: b"three"})
    first.close()
    assert kept(path, OTHER) == {OTHER: b"three"}


def test_a_file_that_another_run_holds_is_done_without(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(path, {KEY: b"one"})
    monkeypatch.setattr(module, "_PATIENCE", 0.01)
    holder = sqlite3.connect(path)
    holder.execute("BEGIN EXCLUSIVE")
    keep(path, {OTHER: b"two"})
    holder.close()
    assert kept(path, KEY, OTHER) == {KEY: b"one"}


@pytest.mark.parametrize(
    "content", [b"no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000, b"x"]
)
def test_a_damaged_file_goes_and_the_next_run_begins_anew(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    keep(path, {KEY: b"one"})
    keep(path, {KEY: b"two"})
    assert kept(path, KEY) == {KEY: b"two"}


def test_a_file_of_another_layout_goes(path: Path) -> None:
    path.parent.mkdir(parents=True)
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version = 99")
    database.close()
    keep(path, {KEY: b"one"})
    keep(path, {KEY: b"two"})
    assert kept(path, KEY) == {KEY: b"two"}


@pytest.mark.parametrize("torn", ["value = x'00'", "value = value || x'00'", "value = ''", "value = 7"])
def test_a_torn_result_is_none(path: Path, torn: str) -> None:
    keep(path, {KEY: b"one", OTHER: b"two"})
    database = sqlite3.connect(path)
    database.execute(f"UPDATE kept SET {torn} WHERE key = ?", (KEY,))
    database.commit()
    database.close()
    assert KEY not in kept(path, KEY, OTHER)


def test_nor_is_one_that_belongs_to_another_key(path: Path) -> None:
    keep(path, {KEY: b"one"})
    database = sqlite3.connect(path)
    database.execute("UPDATE kept SET key = ?", (OTHER,))
    database.commit()
    database.close()
    assert kept(path, KEY, OTHER) == {}


@settings(max_examples=20)
@given(data=st.data())
def test_whatever_happens_to_its_bytes_it_never_gives_a_wrong_result(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("torn") / "kept.sqlite3"
    results = {n.to_bytes(16, "big"): bytes([n]) * (50 * n) for n in range(20)}
    keep(path, results)
    content = bytearray(path.read_bytes())
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=30)):
        content[at] ^= data.draw(st.integers(1, 255))
    path.write_bytes(content)
    assert kept(path, *results).items() <= results.items()


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    path = tmp_path / "file" / "kept.sqlite3"
    keep(path, {KEY: b"one"})
    assert kept(path, KEY) == {}


def test_the_oldest_go_first(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hour = 100
    monkeypatch.setattr(module, "_hour", lambda: hour)
    most = 400_000
    old, used, new = ({bytes([kind, n]) * 8: bytes(2000) for n in range(80)} for kind in range(3))
    keep(path, old, most)
    keep(path, used, most)
    hour = 101
    assert len(kept(path, *used)) == 80
    hour = 102
    keep(path, new, most)
    assert len(kept(path, *new)) == 80
    assert len(kept(path, *old)) < len(kept(path, *used))
    assert path.stat().st_size < 3 * most


def test_one_that_is_too_large_is_not_kept(path: Path) -> None:
    keep(path, {KEY: bytes(60_000), OTHER: b"two"}, 400_000)
    assert kept(path, KEY, OTHER) == {OTHER: b"two"}
