"""The tables of Arabic are counted from articles that blank lines part."""

from __future__ import annotations

import lzma
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.languages import arabic, count_words
from corpus.languages import base as base_module
from corpus.languages.base import counts

TEXT = """\
افتتحت البلدية السوق. والسوق
للبلدية، سنة 2024 Renault.

مُدنٌ ومـدن
\n
سوق
"""
ARTICLES = [
    {"افتتحت", "البلديه", "السوق", "والسوق", "للبلديه", "سنه"},
    {"مدن", "ومدن"},
    {"سوق"},
]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty data folder in the place of Arabic's, and no memory of it afterwards."""
    (tmp_path / "ar").mkdir()
    monkeypatch.setattr(base_module, "DATA", tmp_path)
    monkeypatch.setattr(count_words, "DATA", tmp_path)
    yield tmp_path
    arabic.vocabulary.cache_clear()
    arabic.stem.cache_clear()


def count(monkeypatch: pytest.MonkeyPatch, source: Path) -> None:
    monkeypatch.setattr(sys, "argv", ["count_words", str(source)])
    count_words.main()


def test_blocks_are_sets_of_normalised_arabic_words(tmp_path: Path) -> None:
    (tmp_path / "press.txt").write_text(TEXT, encoding="utf-8")
    assert list(count_words.blocks(tmp_path / "press.txt")) == ARTICLES


def test_compressed_text_is_read_too(tmp_path: Path) -> None:
    (tmp_path / "press.txt.xz").write_bytes(lzma.compress(TEXT.encode()))
    assert list(count_words.blocks(tmp_path / "press.txt.xz")) == ARTICLES


def test_words_and_stems_are_counted_once_an_article(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = data / "press.txt"
    source.write_text("\n\n".join(["السوق السوق و سوق"] * 20 + ["ميناء"] * 5), encoding="utf-8")
    count(monkeypatch, source)
    # What stands in too few articles is left out, as are single letters.
    assert counts("ar", "vocabulary.table", int) == {"السوق": 20, "سوق": 20}
    # Both words have one stem; of 25 articles 20 hold it.
    assert counts("ar", "frequencies.table", int) == {"سوق": 80000, "و": 80000}


def test_tables_say_where_they_come_from(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = data / "press.txt"
    source.write_text("\n\n".join(["سوق ميناء بلدية افتتاح"] * 20), encoding="utf-8")
    count(monkeypatch, source)
    for name in ("vocabulary.table", "frequencies.table"):
        text = (data / "ar" / name).read_text(encoding="utf-8")
        assert text.startswith("# ")
        assert "20 articles" in text
        assert len(counts("ar", name, int)) == 4


def test_counting_again_gives_the_same_bytes(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = data / "press.txt"
    source.write_text("\n\n".join(["وسوق السوق للبلدية والبلدية"] * 20), encoding="utf-8")
    count(monkeypatch, source)
    first = {path.name: path.read_bytes() for path in (data / "ar").iterdir()}
    count(monkeypatch, source)
    assert {path.name: path.read_bytes() for path in (data / "ar").iterdir()} == first
    assert set(first) == {"vocabulary.table", "frequencies.table"}


def test_a_missing_argument_is_a_usage_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["count_words"])
    with pytest.raises(SystemExit) as caught:
        count_words.main()
    assert caught.value.code == 2
