"""What a result is kept by changes with all that it depends on."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.work import digests
from corpus.work.digests import fingerprint, key_of


def test_no_part_runs_into_the_next() -> None:
    keys = {key_of(b"ab", b"c"), key_of(b"a", b"bc"), key_of(b"abc"), key_of(b"abc", b""), key_of()}
    assert len(keys) == 5
    assert {len(key) for key in keys} == {16}


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("corpus", "summarizer", "briefs"):
        (tmp_path / name / "data").mkdir(parents=True)
        (tmp_path / name / "data" / "list.txt").write_bytes(b"word")
    monkeypatch.setattr(digests, "__file__", str(tmp_path / "corpus" / "work" / "digests.py"))
    (tmp_path / "site" / "numpy-1.dist-info").mkdir(parents=True)
    monkeypatch.setattr("sys.path", [str(tmp_path / "site"), str(tmp_path / "nowhere"), ""])
    return tmp_path


def now() -> bytes:
    return fingerprint.__wrapped__()


def test_the_fingerprint_stays_where_nothing_changes(program: Path) -> None:
    before = now()
    (program / "corpus" / "__pycache__").mkdir()
    (program / "tui").mkdir()
    assert now() == before


def test_it_changes_with_a_word_of_a_list_a_file_and_a_library(program: Path) -> None:
    seen = {now()}
    (program / "summarizer" / "data" / "list.txt").write_bytes(b"wort")
    seen.add(now())
    (program / "briefs" / "new.py").write_bytes(b"")
    seen.add(now())
    (program / "site" / "numpy-1.dist-info").rename(program / "site" / "numpy-2.dist-info")
    seen.add(now())
    assert len(seen) == 4
