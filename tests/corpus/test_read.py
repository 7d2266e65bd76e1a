"""Files, folders, patterns and standard input; one bad source never stops the rest."""

from __future__ import annotations

import io
import os
import sys
import tempfile
import threading
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import (
    STDIN,
    Article,
    Problem,
    ReadOptions,
    Source,
    formats,
    list_sources,
    read_all,
    read_articles,
    read_listed,
    source_parts,
)
from corpus.bounds import OverBoundError
from corpus.ids import source_ids
from corpus.work.resources import Resources
from tests.corpus.texts import ARABIC, FRENCH, assert_sound, dirty_texts
from tests.systems import AS_ROOT, posix

TEXT = "\n\n".join(ARABIC)


def articles(*sources: str | Path) -> list[Article]:
    return [found for found in read_articles(map(str, sources)) if isinstance(found, Article)]


def problems(*sources: str | Path) -> list[Problem]:
    return [found for found in read_articles(map(str, sources)) if isinstance(found, Problem)]


def ids(*sources: str | Path) -> list[str]:
    return [article.id for article in articles(*sources)]


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT, encoding="utf-8")


# Files


def test_a_file_is_an_article_called_by_its_name_and_path(tmp_path: Path) -> None:
    write(tmp_path, "bridge.txt")
    (article,) = read_articles([str(tmp_path / "bridge.txt")])
    assert isinstance(article, Article)
    assert (article.id, article.source) == ("bridge", str(tmp_path / "bridge.txt"))
    assert article.text == TEXT


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *(
            (TEXT, name)
            for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256", "iso8859_6")
        ),
        *(("\n\n".join(FRENCH), name) for name in ("utf-8", "utf-16", "utf-16-be", "cp1252")),
    ],
)
def test_files_in_every_encoding(tmp_path: Path, text: str, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    assert [article.text for article in articles(tmp_path)] == [text]


def test_the_order_of_the_sources_is_kept(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.txt", "c.txt")
    assert ids(tmp_path / "c.txt", tmp_path / "a.txt", tmp_path / "b.txt") == ["c", "a", "b"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.txt")
    (tmp_path / "alias.txt").symlink_to(tmp_path / "a.txt")
    named: list[str | Path] = [
        tmp_path / "a.txt",
        f"{tmp_path}/./a.txt",
        tmp_path / "alias.txt",
        tmp_path,
        tmp_path / "a.txt",
    ]
    assert ids(*named) == ["a", "b"]


def test_a_file_given_by_name_may_be_hidden(tmp_path: Path) -> None:
    write(tmp_path, ".notes.txt")
    assert len(articles(tmp_path / ".notes.txt")) == 1


@posix
def test_a_pipe_given_by_name_is_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    writer = threading.Thread(target=(tmp_path / "pipe").write_text, args=(TEXT,), daemon=True)
    writer.start()
    assert [article.text for article in articles(tmp_path / "pipe")] == [TEXT]
    writer.join()


@posix
@pytest.mark.parametrize("many", [1, 60])
def test_a_pipe_that_took_a_listed_files_place_is_not_waited_for(tmp_path: Path, many: int) -> None:
    for n in range(many):
        (tmp_path / f"{n:02}.txt").write_text(f"{TEXT} {n}", encoding="utf-8")
    listed, _ = list_sources([str(tmp_path)])
    (tmp_path / "00.txt").unlink()
    os.mkfifo(tmp_path / "00.txt")
    with Resources(jobs=1) as resources:
        found = list(read_listed(listed, ReadOptions(), None, resources))
    assert found[0] == Problem(str(tmp_path / "00.txt"), "no regular file")
    assert len(found) == many


@posix
def test_a_pipe_that_took_a_named_files_place_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    listed, _ = list_sources([str(tmp_path / "a.txt")])
    (tmp_path / "a.txt").unlink()
    os.mkfifo(tmp_path / "a.txt")
    assert list(read_listed(listed)) == [Problem(str(tmp_path / "a.txt"), "no regular file")]


# Bad files: a reason each, and the good ones are read all the same.


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b" \n\n", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "not text"),
        (b"\0" * 50, "not text"),
        ("الرئيسية\nاتصل بنا".encode(), "no article"),
        (b"word " * 200_001, "too long"),
    ],
)
def test_a_bad_file_is_a_problem_and_stops_no_other(tmp_path: Path, data: bytes, reason: str) -> None:
    write(tmp_path, "a.txt", "c.txt")
    (tmp_path / "b.txt").write_bytes(data)
    first, problem, last = read_articles([str(tmp_path)])
    assert isinstance(problem, Problem)
    assert problem.source == str(tmp_path / "b.txt")
    assert reason in problem.reason
    assert not problem.skipped
    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert (first.id, last.id) == ("a", "c")


def test_a_file_too_large_for_memory_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.txt")
    size = (tmp_path / "a.txt").stat().st_size
    monkeypatch.setattr(source_parts, "MOST_BYTES", size)
    assert ids(tmp_path) == ["a"]
    monkeypatch.setattr(source_parts, "MOST_BYTES", size - 1)
    (problem,) = problems(tmp_path)
    assert "too large" in problem.reason


@pytest.mark.skipif(AS_ROOT, reason="root may read everything")
@posix
def test_without_permission_the_others_are_read(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.txt", "sub/c.txt", "z.txt")
    (tmp_path / "b.txt").chmod(0)
    (tmp_path / "sub").chmod(0)
    try:
        assert ids(tmp_path) == ["a", "z"]
        assert {p.source for p in problems(tmp_path)} == {str(tmp_path / "b.txt"), str(tmp_path / "sub")}
        assert {p.reason for p in problems(tmp_path)} == {"no permission to read it"}
    finally:
        (tmp_path / "sub").chmod(0o700)


@pytest.mark.parametrize(
    "source", ["nowhere.txt", "no/where", "x" * 5000, "a\0b", "", "~", "\u202e\x1b[31mx"]
)
def test_what_is_not_there_is_a_problem_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "a.txt")
    found = list(read_articles([source, "a.txt"]))
    assert [type(one) for one in found] == [Problem, Article]
    assert isinstance(found[0], Problem)
    assert found[0].reason
    assert_printable(found[0].source, found[0].reason)


# Folders


def test_a_folder_is_walked_in_an_order_that_no_disk_changes(tmp_path: Path) -> None:
    names = ["2.txt", "10.txt", "b/z.txt", "b/a.txt", "a.txt", "a/c/d.md", "a-b.txt", "ب.txt", "أ/x.txt"]
    for i, folder in enumerate((tmp_path / "one", tmp_path / "two")):
        write(folder, *(reversed(names) if i else names))
    one, two = (
        [os.path.relpath(article.source, tmp_path / folder) for article in articles(tmp_path / folder)]
        for folder in ("one", "two")
    )
    assert one == two
    assert sorted(one) == sorted(names)
    assert one.index("b/a.txt") + 1 == one.index("b/z.txt")


def test_hidden_entries_are_passed_over_and_said_so(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", ".hidden.txt", ".git/config", "sub/.DS_Store", "sub/b.txt")
    assert ids(tmp_path) == ["a", "b"]
    assert {(os.path.relpath(p.source, tmp_path), p.skipped) for p in problems(tmp_path)} == {
        (".hidden.txt", True),
        (".git", True),
        ("sub/.DS_Store", True),
    }


@posix
def test_what_is_no_regular_file_is_passed_over_and_said_so(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    assert ids(tmp_path) == ["a"]
    assert {(Path(p.source).name, p.skipped) for p in problems(tmp_path)} == {
        ("pipe", True),
        ("loop", True),
        ("dangling", True),
    }


def test_a_link_back_to_the_folder_makes_no_second_round(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "sub/b.txt")
    (tmp_path / "sub" / "up").symlink_to(tmp_path, target_is_directory=True)
    assert ids(tmp_path) == ["a", "b"]


def test_a_linked_folder_is_read_or_said_to_be_passed_over(tmp_path: Path) -> None:
    write(tmp_path, "elsewhere/b.txt", "here/a.txt")
    (tmp_path / "here" / "link").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    found = list(read_articles([str(tmp_path / "here")]))
    assert any(Path(one.source).is_relative_to(tmp_path / "here" / "link") for one in found)


def test_a_loop_given_by_name_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (problem,) = problems(tmp_path / "loop")
    assert not problem.skipped


def test_a_folder_without_files_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "empty" / "sub").mkdir(parents=True)
    (problem,) = problems(tmp_path / "empty")
    assert problem == Problem(str(tmp_path / "empty"), "the folder holds no file")


# Patterns


def test_a_pattern_names_files_in_order(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a.txt", "c.md", "sub/d.txt")
    assert ids(tmp_path / "*.txt") == ["a", "b"]
    assert ids(tmp_path / "**" / "*.txt") == ["a", "b", "d"]
    assert ids(tmp_path / "[bc].*") == ["b", "c"]


def test_a_pattern_may_name_folders(tmp_path: Path) -> None:
    write(tmp_path, "s1/a.txt", "s2/b.txt", "t/c.txt")
    assert ids(tmp_path / "s*") == ["a", "b"]


def test_a_pattern_that_matches_nothing_is_a_problem(tmp_path: Path) -> None:
    assert problems(tmp_path / "*.txt") == [Problem(str(tmp_path / "*.txt"), "no file matches the pattern")]


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(tmp_path: Path) -> None:
    write(tmp_path, "a[1].txt", "a1.txt")
    assert [article.source for article in articles(tmp_path / "a[1].txt")] == [str(tmp_path / "a[1].txt")]


# Standard input


def pipe(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="ascii"))


def test_standard_input_is_an_article(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, TEXT.encode("utf-8-sig"))
    (article,) = articles(STDIN)
    assert (article.id, article.source, article.text) == ("stdin", "-", TEXT)


def test_standard_input_is_read_once_and_beside_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "stdin.txt")
    pipe(monkeypatch, TEXT.encode())
    assert ids(STDIN, tmp_path / "stdin.txt", STDIN) == ["stdin", "stdin.txt"]


@pytest.mark.parametrize(("data", "reason"), [(b"", "empty"), (b"\0\1\2", "not text")])
def test_bad_standard_input_is_a_problem(monkeypatch: pytest.MonkeyPatch, data: bytes, reason: str) -> None:
    pipe(monkeypatch, data)
    (problem,) = problems(STDIN)
    assert problem.source == "-"
    assert reason in problem.reason


def test_too_much_standard_input_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, TEXT.encode())
    monkeypatch.setattr(source_parts, "MOST_BYTES", 100)
    (problem,) = problems(STDIN)
    assert "too large" in problem.reason


# Names


def assert_printable(*texts: str) -> None:
    for text in texts:
        text.encode()
        assert not [c for c in text if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]
        assert not set(text) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200e\u200f")


@pytest.mark.parametrize(
    "name",
    [
        "\x1b[31mred\u202e.txt",
        "two\nlines.txt",
        "\u202e.txt",
        "\x07.txt",
        os.fsdecode(b"\xff\xfe.txt"),
        "\u2028.txt",
    ],
)
def test_an_odd_name_is_read_and_shown_without_harm(tmp_path: Path, name: str) -> None:
    write(tmp_path, name, "plain.txt")
    for source in (tmp_path, tmp_path / name):
        found = [article for article in articles(source) if article.id != "plain"]
        assert len(found) == 1
        assert found[0].id.strip()
        assert_printable(found[0].id, found[0].source)


def test_the_source_is_the_path_as_given(tmp_path: Path) -> None:
    names = ["two  blanks.txt", "no\u00a0break.txt", "مقال.txt"]
    write(tmp_path, *names)
    assert [article.source for article in articles(*(tmp_path / name for name in names))] == [
        str(tmp_path / name) for name in names
    ]


def test_ids_are_as_short_as_they_can_be(tmp_path: Path) -> None:
    write(tmp_path, "one/a.txt", "two/a.txt", "two/b.txt", "two/c.txt", "two/c.md")
    assert ids(tmp_path) == ["one/a", "two/a", "b", "c.md", "c.txt"]


def test_ids_of_files_in_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.txt", "sub/a.txt")
    monkeypatch.chdir(tmp_path)
    assert all(not name.startswith("/") for name in ids("a.txt", "sub/a.txt"))


_NAMES = st.lists(
    st.tuples(st.sampled_from(["", "a", "b", "a/b"]), st.sampled_from(["a", "b", "a b", "a\x07", "a\u202e"])),
    min_size=1,
    max_size=8,
    unique=True,
)


def files_of(names: Iterable[tuple[str, str]]) -> list[Source]:
    paths = [Path(folder, f"{name}{suffix}") for folder, name in names for suffix in (".txt", "")]
    return [Source(str(path), path) for path in paths]


@given(_NAMES)
def test_ids_are_unique_and_never_empty(names: list[tuple[str, str]]) -> None:
    found = source_ids(files_of(names))
    assert len(set(found)) == len(found)
    assert all(name.strip() for name in found)
    assert_printable(*found)


@given(st.permutations([("", "a"), ("x", "a"), ("x", "b"), ("y", "b"), ("y", "c")]))
def test_ids_do_not_depend_on_the_order(names: list[tuple[str, str]]) -> None:
    files = files_of(names)
    here = {str(f.path): name for f, name in zip(files, source_ids(files), strict=True)}
    files.sort(key=lambda file: str(file.path))
    there = {str(f.path): name for f, name in zip(files, source_ids(files), strict=True)}
    assert here == there


def test_listing_opens_no_file(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    (tmp_path / "b.txt").write_bytes(b"")
    files, found = list_sources([str(tmp_path)])
    assert [file.path for file in files] == [tmp_path / "a.txt", tmp_path / "b.txt"]
    assert found == []


# Any bytes

_BYTES = (
    st.binary()
    | dirty_texts().map(lambda text: text.encode("utf-8", "surrogatepass"))
    | st.tuples(dirty_texts(), st.sampled_from(["utf-16", "utf-16-le", "cp1256", "iso8859_6", "cp1252"])).map(
        lambda pair: pair[0].encode(pair[1], "replace")
    )
    | st.tuples(st.sampled_from([ARABIC[0], FRENCH[0]]).map(str.encode), st.binary(max_size=20)).map(b"".join)
)


@given(_BYTES)
def test_any_bytes_are_a_sound_article_or_a_problem(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.txt")
        path.write_bytes(data)
        (found,) = read_listed([Source("a.txt", path)])
    if isinstance(found, Problem):
        assert found.source == "a.txt"
        assert found.reason
        assert "\n" not in found.reason
    else:
        assert_sound(found)


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (OverBoundError, "it takes too much time for its size"),
        (MemoryError, "it takes too much memory for its size"),
        (RecursionError, "it is nested too deeply"),
    ],
)
def test_what_takes_too_much_to_read_is_a_problem_and_the_rest_goes_on(
    kind: type[BaseException], reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(f"{name} {ARABIC}", encoding="utf-8")
    parse = formats.parse

    def parsed(data: bytes, *given: object) -> Iterator[object]:
        if data.startswith(b"b.txt"):
            raise kind
        yield from parse(data, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(formats, "parse", parsed)
    reading = read_all([str(tmp_path)], ReadOptions(keep_duplicates=True))
    assert [article.id for article in reading.articles] == ["a", "c"]
    assert reading.problems == (Problem(str(tmp_path / "b.txt"), f"not read: {reason}"),)
