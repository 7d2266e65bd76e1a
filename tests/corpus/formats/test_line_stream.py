"""Lines of JSON are read as they come, and give what the whole file gives."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BufferedReader, BytesIO, RawIOBase
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import STDIN, Article, Problem, read_articles
from corpus.formats import line_stream
from corpus.formats.base import FormatError, Hints
from corpus.formats.line_stream import opened
from corpus.formats.records import parse, parse_lines

TEXT = "أعلنت بلدية الوادي الأخضر، يوم الأربعاء، عن انطلاق أشغال ترميم الجسر الحجري الذي يربط ضفتي النهر."


def record(n: int) -> bytes:
    return json.dumps({"title": f"عنوان {n}", "text": f"{TEXT} {n}."}, ensure_ascii=False).encode() + b"\n"


class Endless(RawIOBase):
    """Records without end, and how many were asked for."""

    def __init__(self, most: int = 10_000) -> None:
        self.made = 0
        self.most = most

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        if self.made == self.most:
            return 0
        line = record(self.made % 7)  # words that are new are kept for a while
        self.made += 1
        buffer[: len(line)] = line
        return len(line)


def test_each_article_comes_before_the_next_records_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    endless = Endless()
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=BufferedReader(endless, 2048)))
    found = read_articles([STDIN])
    for n in range(1, 30):
        article = next(found)
        assert isinstance(article, Article)
        assert article.id == f"stdin#{n}"
        assert endless.made <= n + 12  # what the buffer holds


def test_memory_does_not_grow_with_the_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    import tracemalloc

    def peak(count: int) -> int:
        monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=BufferedReader(Endless(count), 2048)))
        tracemalloc.reset_peak()
        assert sum(1 for _ in read_articles([STDIN])) == count
        return tracemalloc.get_traced_memory()[1]

    peak(10)  # loads word lists
    tracemalloc.start()
    try:
        small, large = peak(50), peak(250)
    finally:
        tracemalloc.stop()
    assert large < small + 200 * 400  # the names that were given; an article and its record take 3 kB


def parts(data: bytes) -> list[object]:
    """What a stream gives, read line by line where it can be."""
    stream = BytesIO(data)
    found = opened(stream)
    hints = Hints("a.jsonl")
    try:
        if found.lines is None:
            return list(parse(found.head + stream.read(), hints))
        return list(parse_lines(found.lines, hints))
    except FormatError as error:
        return [str(error)]


def whole(data: bytes) -> list[object]:
    try:
        return list(parse(data, Hints("a.jsonl")))
    except FormatError as error:
        return [str(error)]


PIECES = st.sampled_from(
    [record(1), record(2), b"\n", b"  \n", b"{broken\n", b"[1]\n", b"7\n", b'{"a": 1}\n', b"\xef\xbb\xbf"]
)


@given(st.lists(PIECES, max_size=6).map(b"".join))
def test_it_gives_what_the_whole_gives(data: bytes) -> None:
    if data.strip():
        assert parts(data) == whole(data)


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", record(1), b"[1,\n2]\n", b'{"items": [\n{"text": "a"}]}', b"text\nof a man\n", b"\n\n"],
)
def test_what_is_no_two_records_is_left_to_be_read_whole(data: bytes) -> None:
    stream = BytesIO(data)
    found = opened(stream)
    assert found.lines is None
    assert found.head + stream.read() == data


def test_a_line_without_end_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_stream, "MOST_BYTES", 1000)
    data = record(1) + record(2) + b"x" * 5000
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=BytesIO(data)))
    *articles, problem = read_articles([STDIN])
    assert len(articles) == 2
    assert isinstance(problem, Problem)
    assert "too large: a line of more than" in problem.reason


def test_a_large_file_is_read_so_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    path = tmp_path / "dump.jsonl"
    path.write_bytes(b"".join(record(n) for n in range(5)))

    def found() -> Iterator[object]:
        return read_articles([str(path)])

    expected = list(found())
    monkeypatch.setattr(sys.modules["corpus.source_parts"], "LARGE", 100)
    assert list(found()) == expected
    assert len(expected) == 5
