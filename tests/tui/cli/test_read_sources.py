"""Reading the command line's sources, and what is said of them."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from corpus import Problem
from tests.systems import posix
from tests.tui import dossier
from tui.cli.read_sources import Input, check, listed_in, read_sources
from tui.stdio.diagnostics import Status, StopError

Captured = pytest.CaptureFixture[str]


def test_a_folder_gives_its_articles_and_nothing_is_said(folder: Path, capsys: Captured) -> None:
    articles, problems = read_sources(Input("brief", [str(folder)]))
    assert [article.id for article in articles] == ["almarsad", "assada", "le-quai", "wikala"]
    assert problems == []
    assert capsys.readouterr() == ("", "")


def test_each_problem_is_said_on_a_line_and_the_rest_goes_on(
    folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    (tmp_path / "empty.txt").touch()
    articles, problems = read_sources(Input("brief", [str(tmp_path), str(folder / "wikala.txt"), "gone.txt"]))
    assert [article.id for article in articles] == ["wikala"]
    assert sorted(problem.source for problem in problems) == sorted([str(tmp_path / "empty.txt"), "gone.txt"])
    assert sorted(capsys.readouterr().err.splitlines()) == sorted(
        [f"mujaz: {tmp_path / 'empty.txt'}: the file is empty", "mujaz: gone.txt: no such file or folder"]
    )


def test_of_many_problems_the_first_are_said_and_the_rest_counted(tmp_path: Path, capsys: Captured) -> None:
    for n in range(30):
        (tmp_path / f"{n:02}.txt").touch()
    for n in range(25):
        (tmp_path / f".{n:02}").touch()
    with pytest.raises(StopError):
        read_sources(Input("brief", [str(tmp_path)]))
    notes = capsys.readouterr().err.splitlines()
    assert len(notes) == 42
    assert notes[20] == "mujaz: 10 sources more could not be read"
    assert notes[41] == "mujaz: 5 sources more passed over"


def test_where_nothing_failed_and_nothing_was_found_that_is_said(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / ".hidden").touch()
    with pytest.raises(StopError) as caught:
        read_sources(Input("brief", [str(tmp_path)]))
    assert (caught.value.status, str(caught.value)) == (Status.NOTHING, "")
    assert capsys.readouterr().err.splitlines()[-1] == "mujaz: no article in any source"


def test_stdin_is_read_where_it_is_a_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    with (folder / "wikala.txt").open("rb") as raw:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(raw))
        ((article,), problems) = read_sources(Input("brief"))
    assert (article.id, article.source, problems) == ("stdin", "-", [])
    assert capsys.readouterr().err == ""


@posix
def test_stdin_is_read_where_it_is_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    reader, writer = os.pipe()
    with os.fdopen(writer, "wb") as pipe:
        pipe.write(dossier.ARTICLES["wikala"].encode())
    with os.fdopen(reader, "rb") as raw:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(raw))
        ((article,), _) = read_sources(Input("brief"))
    assert article.source == "-"


@pytest.mark.parametrize("stdin", ["/dev/null", None])
def test_else_nothing_is_read_and_that_is_said(stdin: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    with open(os.devnull) as null:  # noqa: PTH123 a text stream as sys.stdin is one
        monkeypatch.setattr(sys, "stdin", null if stdin else None)
        with pytest.raises(StopError, match="no source given") as caught:
            read_sources(Input("read"))
    assert caught.value.status is Status.NOTHING


@posix
def test_for_a_person_at_a_terminal_the_sample_is_read_and_that_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    ours, theirs = os.openpty()
    with os.fdopen(theirs) as terminal:
        monkeypatch.setattr(sys, "stdin", terminal)
        articles, problems = read_sources(Input("read"))
    os.close(ours)
    assert len(articles) == 7
    assert problems == []
    assert all(article.source.startswith("sample/") for article in articles)
    (note,) = capsys.readouterr().err.splitlines()
    assert "sample" in note
    assert "mujaz read FOLDER" in note


@pytest.mark.parametrize(
    ("data", "null"),
    [
        (b"a.txt\r\n\n  b c.txt  \n", False),
        (b"a.txt\0b c.txt\0", True),
        (b"\xef\xbb\xbfa.txt\nb c.txt\n", False),  # as editors write it
    ],
)
def test_a_list_of_sources_is_read(data: bytes, null: bool, tmp_path: Path) -> None:
    path = tmp_path / "list"
    path.write_bytes(data)
    assert listed_in(str(path), null=null) == ["a.txt", "b c.txt"]


def test_a_name_with_a_line_end_is_one_between_nul_bytes(tmp_path: Path) -> None:
    path = tmp_path / "list"
    path.write_bytes(b"a\nb.txt\0\xff.txt")
    assert listed_in(str(path), null=True) == ["a\nb.txt", os.fsdecode(b"\xff.txt")]


def test_a_list_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(StopError, match=r"gone: No such file") as caught:
        listed_in(str(tmp_path / "gone"), null=False)
    assert caught.value.status is Status.USAGE


@posix
@pytest.mark.parametrize("null", [False, True])
def test_a_list_without_end_is_told(null: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StopError, match=r"zero: too large: more than 64 MiB") as caught:
        listed_in("/dev/zero", null=null)
    assert caught.value.status is Status.USAGE
    with Path("/dev/zero").open(encoding="utf-8") as zeros:
        monkeypatch.setattr("sys.stdin", zeros)
        with pytest.raises(StopError, match=r"-: too large"):
            listed_in("-", null=null)


@pytest.mark.parametrize("line", ["gone.txt", "lost/", '"sources": [', "}"])
def test_of_a_long_list_of_nothing_that_is_there_one_thing_is_told(line: str, tmp_path: Path) -> None:
    path = tmp_path / "list"
    path.write_text(f"{line}\n" * 30)
    with pytest.raises(StopError, match="none of its 30 lines leads to a source") as stopped:
        listed_in(str(path), null=False)
    assert stopped.value.status == Status.NOTHING
    path.write_text(f"{line}\n" * 30 + str(path))
    assert len(listed_in(str(path), null=False)) == 31


def test_a_source_named_twice_is_read_once(folder: Path) -> None:
    source = str(folder / "wikala.txt")
    assert len(read_sources(Input("brief", [source, str(folder), source]))[0]) == 4


FAILED = Problem("x.jpg", "not text")
PASSED_OVER = Problem(".x", "hidden, so passed over", skipped=True)


def test_under_strict_a_failed_source_ends_the_command() -> None:
    with pytest.raises(StopError) as caught:
        check([PASSED_OVER, FAILED], strict=True)
    assert caught.value.status is Status.UNREADABLE
    assert str(caught.value) == ""  # it was said when it was read


@pytest.mark.parametrize(("problems", "strict"), [([FAILED], False), ([PASSED_OVER], True), ([], True)])
def test_else_nothing_does(problems: list[Problem], strict: bool) -> None:
    check(problems, strict=strict)
