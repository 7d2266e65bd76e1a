"""A file of many articles: what stands in it is the same, whether it was kept, and in which order it is done."""

from __future__ import annotations

import io
import json
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from corpus import Article, Problem, ReadOptions, Resources, list_sources, read_listed, source_parts
from corpus.assemble import assemble
from corpus.bounds import OverBoundError
from corpus.formats import RawDocument
from corpus.work import resources, tasks
from corpus.work.tasks import Done

_FOREIGN = "Der Hafen ist wieder offen und die Boote sind mit dem Fang zurück in der Stadt. " * 9
_TEXT = "فتحت البلدية الميناء رقم {n} أمام قوارب الصيد. وقال المدير سامي الجبلي إن الرصيف جديد."
TASK = "corpus.source_parts:article_task"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept.sqlite3"


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The tasks that are done here, with files of two articles counted as large ones."""
    tried: list[str] = []

    def counted(task: str, thing: bytes) -> Done:
        tried.append(task)
        return tasks.do(task, thing)

    monkeypatch.setattr(resources, "do", counted)
    monkeypatch.setattr(resources, "WORTH_KEEPING", 2)
    monkeypatch.setattr(source_parts, "_ARTICLE", 100)
    yield tried
    assert set(tried) <= {TASK}


def lines(*numbers: int) -> list[str]:
    return [json.dumps({"id": f"a{n}", "title": f"الميناء {n}", "text": _TEXT.format(n=n)}) for n in numbers]


def found(file: Path, path: Path | None = None, jobs: int = 1) -> list[Article | Problem]:
    with Resources(keep=path is not None, path=path, jobs=jobs) as own:
        return list(read_listed(list_sources([str(file)])[0], ReadOptions(), None, own))


def written(file: Path, own: Sequence[str]) -> Path:
    file.write_text("\n".join(own), encoding="utf-8")
    return file


def test_an_unchanged_file_of_many_is_read_once(tmp_path: Path, path: Path, done: list[str]) -> None:
    file = written(tmp_path / "all.jsonl", lines(1, 2, 3))
    expected = found(file)
    assert done == []
    assert found(file, path) == expected
    assert done == [TASK] * 3
    assert found(file, path) == expected
    assert done == [TASK] * 3
    assert [one.id for one in expected if isinstance(one, Article)] == ["a1", "a2", "a3"]


def test_of_a_file_that_grew_only_what_is_new_is_read(tmp_path: Path, path: Path, done: list[str]) -> None:
    found(written(tmp_path / "all.jsonl", lines(1, 2, 3)), path)
    done.clear()
    file = written(tmp_path / "all.jsonl", lines(4, 1, 2, 3, 5))
    assert found(file, path) == found(file)
    assert done == [TASK] * 2


def test_another_date_or_file_is_read_anew(tmp_path: Path, path: Path, done: list[str]) -> None:
    file = written(tmp_path / "all.jsonl", lines(1, 2))
    found(file, path)
    listed = list_sources([str(file)])[0]
    with Resources(keep=True, path=path) as own:
        dated = list(read_listed(listed, ReadOptions(date="2024-04-23"), None, own))
    assert {one.published for one in dated if isinstance(one, Article)} == {"2024-04-23"}
    found(written(tmp_path / "others.jsonl", lines(1, 2)), path)
    assert done == [TASK] * 6


@pytest.mark.parametrize("name", ["all.jsonl", "all.csv"])
def test_what_is_wrong_stands_where_it_did(tmp_path: Path, path: Path, done: list[str], name: str) -> None:
    own = [*lines(1), "{broken", json.dumps({"text": _FOREIGN}), *lines(2, 3)]
    if name == "all.csv":
        own = ["title,text", *(f"الميناء {n},{_TEXT.format(n=n)}" for n in (1, 2)), f"x,{_FOREIGN}", "y,"]
    file = written(tmp_path / name, own)
    expected = found(file)
    assert [isinstance(one, Problem) for one in expected].count(True) == 2
    for _ in range(2):
        assert found(file, path) == expected
    assert found(file, path, jobs=2) == expected


def test_a_file_that_breaks_off_gives_what_stood_before(
    tmp_path: Path, path: Path, done: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Iterator[RawDocument]:
        yield RawDocument(_TEXT.format(n=1))
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("corpus.formats.parse_as", broken)
    file = written(tmp_path / "all.jsonl", lines(1, 2))
    expected = found(file)
    assert [type(one) for one in expected] == [Article, Problem]
    assert found(file, path) == expected


def test_an_article_that_takes_too_much_ends_its_source_as_ever(
    tmp_path: Path, path: Path, done: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(raw: RawDocument, *, id: str, source: str, date: str | None) -> Article:  # noqa: A002
        if "رقم 2" in raw.text:
            raise OverBoundError
        return assemble(raw, id=id, source=source, date=date)

    monkeypatch.setattr("corpus.source_parts.assemble", slow)
    file = written(tmp_path / "all.jsonl", lines(1, 2, 3))
    expected = found(file)
    assert [type(one) for one in expected] == [Article, Problem]
    assert "not read to its end: it takes too much time" in str(expected[1])
    assert found(file, path) == expected


def test_an_article_whose_process_ends_is_a_problem_and_the_rest_goes_on(
    tmp_path: Path, path: Path, done: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def deadly(task: str, thing: bytes) -> Done:
        return Done(ended="its process ended twice") if "رقم 2".encode() in thing else tasks.do(task, thing)

    monkeypatch.setattr(resources, "do", deadly)
    file = written(tmp_path / "all.jsonl", lines(1, 2, 3))
    first, second, third = found(file, path)
    assert (first, third) == tuple(found(file)[::2])
    assert second == Problem(str(file), "an article of it was not read: its process ended twice")


def test_a_small_file_is_read_without_a_store(tmp_path: Path, path: Path) -> None:
    found(written(tmp_path / "all.jsonl", lines(*range(20))), path)
    assert not path.exists()


def test_what_comes_in_is_given_as_it_comes(
    path: Path, done: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as stream, Resources(keep=True, path=path) as own:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(stream))
        writer = os.fdopen(writing, "w", encoding="utf-8")
        threading.Timer(0, lambda: print(*lines(1, 2), sep="\n", file=writer, flush=True)).start()
        parts = read_listed(list_sources(["-"])[0], ReadOptions(), None, own)
        first = next(parts)
        writer.close()
    assert isinstance(first, Article)
    assert done == []
