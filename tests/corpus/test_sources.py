"""Which sources there are, by what names, and what options they may be read with."""

from __future__ import annotations

import os
import subprocess
import tempfile
from glob import glob
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import OptionError, ReadOptions, Source, list_sources, read_all, sample_sources
from corpus.cleaning.dates import iso_date
from corpus.glob_patterns import matches
from corpus.ids import source_ids
from corpus.sources import IrregularError, open_regular, shown, why_unreadable, without_credentials
from tests.corpus.formats.texts import ARABIC
from tests.systems import posix


def test_addresses_and_files_side_by_side(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    url = "https://example.org/news/story.html?id=1"
    found, problems = list_sources([url, str(tmp_path), url, "http://", *sample_sources()[:1]])
    assert [source.url for source in found] == [url, None, None]
    assert [problem.reason for problem in problems] == ["no valid address"]


def test_a_path_is_a_name_as_its_text_is(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    assert list_sources([tmp_path]) == list_sources([str(tmp_path)])
    assert list_sources([tmp_path / "gone"])[1][0].reason == "no such file or folder"


def test_what_is_no_list_of_names_is_told_at_once() -> None:
    with pytest.raises(TypeError, match="sources: 'articles' is one string; give a list of names"):
        list_sources("articles")
    with pytest.raises(TypeError, match="not int"):
        list_sources([3])  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("urls", "names"),
    [
        (["https://a.org/x/story.html", "https://a.org/"], ["story", "a.org"]),
        (["https://a.org/1/index", "https://a.org/2/index"], ["1/index", "2/index"]),
        (["https://a.org/%D8%AE%D8%A8%D8%B1"], ["خبر"]),
    ],
)
def test_names_of_addresses(urls: list[str], names: list[str]) -> None:
    assert source_ids([Source(url, url=url) for url in urls]) == names


def test_a_name_keeps_its_blanks_and_nothing_a_terminal_obeys() -> None:
    assert shown("two  blanks\u00a0a\x1b[31m\u202e.txt") == "two  blanks\u00a0a.txt"


def test_linked_folders_are_passed_over_and_said_so(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "a.txt").write_text(ARABIC.plain, encoding="utf-8")
    (tmp_path / "here" / "up").symlink_to(tmp_path, target_is_directory=True)
    reading = read_all([str(tmp_path / "here")])
    assert len(reading.articles) == 1
    assert [problem.skipped for problem in reading.problems] == [True]


def put(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(ARABIC.plain, encoding="utf-8")


def listed(*sources: Path | str) -> tuple[list[str], list[tuple[str, str]]]:
    """Where the files are, and what is wrong, of sources."""
    found, problems = list_sources(map(str, sources))
    return [str(one.path) for one in found], [(one.source, one.reason) for one in problems]


@posix
def test_a_pattern_ends_where_links_lead_back_and_waits_for_no_pipe(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "below/b.txt", ".hidden/c.txt")
    for name in ("one", "two", "below/three"):
        (tmp_path / name).symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "gone.txt").symlink_to("nowhere")
    files = [str(tmp_path / "a.txt"), str(tmp_path / "below/b.txt")]
    for pattern in ("**/*.txt", "**/**/*.txt", "**/*/**/*.txt"):
        found, wrong = listed(tmp_path / pattern)
        assert sorted(os.path.realpath(one) for one in found) == files, pattern
        assert {reason for _, reason in wrong} == {
            "no regular file, so passed over",
            "no such file or folder",
        }
    assert listed(tmp_path / "*" / "pipe.txt")[0] == []
    assert listed(tmp_path / "pipe.txt")[0] == [str(tmp_path / "pipe.txt")]  # named, and so meant


@given(
    st.lists(
        st.sampled_from(["*", "**", "a*", "?", "[ab]", "b.txt", ".h*", "a"]),
        min_size=1,
        max_size=4,
    )
)
def test_a_pattern_names_what_the_standard_library_s_names(parts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        put(folder, "a/b.txt", "a/a/a.txt", "b.txt", "ab", ".h/b.txt", "a/.h", "b/a/ab")
        pattern = f"{folder}/" + "/".join(parts)
        theirs = {os.path.realpath(path) for path in glob(pattern, recursive=True)}  # noqa: PTH207
        assert {os.path.realpath(path) for path in matches(pattern)} == theirs


def test_one_folder_that_cannot_be_entered_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "a.txt", "closed/b.txt", "z.txt")
    scandir = os.scandir

    class Closed:
        """An entry of a folder without search right: it is listed, and that is all."""

        name = "b.txt"
        path = str(tmp_path / "closed" / "b.txt")

        def is_dir(self) -> bool:
            raise PermissionError(13, "Permission denied")

        def is_symlink(self) -> bool:
            return False

    def closed(path: Path) -> list[object]:
        return [Closed()] if path.name == "closed" else list(scandir(path))

    monkeypatch.setattr("corpus.sources.os.scandir", closed)
    found, wrong = listed(tmp_path)
    assert found == [str(tmp_path / "a.txt"), str(tmp_path / "z.txt")]
    assert wrong == [(str(tmp_path / "closed/b.txt"), "no permission to read it")]


def test_a_tree_deeper_than_the_stack_ends_no_run(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    here = os.open(tmp_path, os.O_RDONLY)
    for depth in range(1045):
        name = "d" if depth < 1010 else "d" * 99
        os.mkdir(name, dir_fd=here)
        below = os.open(name, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
        if depth == 1000:
            os.close(os.open("deep.txt", os.O_CREAT | os.O_WRONLY, dir_fd=here))
    os.close(here)
    try:
        found, wrong = listed(tmp_path)
        assert [Path(path).name for path in found] == ["a.txt"]
        assert [reason for _, reason in wrong] == ["more than 64 folders deep, so passed over"]
        assert len(matches(f"{tmp_path}/**/deep.txt")) == 1
    finally:
        subprocess.run(["rm", "-rf", str(tmp_path / "d")], check=True)


@pytest.mark.parametrize("name", ["x" * 300, "x/" * 3000, "\x00", "[" * 300, "\udcff", "~" * 5, "a\nb"])
def test_names_of_nothing_are_told(name: str) -> None:
    found, wrong = listed(name)
    assert (found, len(wrong)) == ([], 1)


@pytest.mark.parametrize("date", ["23/04/2024", "2024-13-01", "yesterday", ""])
def test_dates_that_are_none(date: str) -> None:
    with pytest.raises(OptionError, match="write it as 2024-04-23"):
        ReadOptions(date=date)


@pytest.mark.parametrize(
    ("stamp", "date"),
    [
        ("2024-04-23T23:30:00+01:00", "2024-04-23"),
        ("2024-04-23", "2024-04-23"),
        ("Tue, 23 Apr 2024 00:10:00 +0100", "2024-04-23"),
        ("23 April 2024", "2024-04-23"),
        ("23/4/2024 10:00", "2024-04-23"),
        ("20240423", "2024-04-23"),
        ("D:20240423101500+01'00'", "2024-04-23"),
        ("1713862800", "2024-04-23"),
        ("1713862800000", "2024-04-23"),
        ("2024-02-31", None),
        ("soon", None),
        ("99999999999999999999", None),
    ],
)
def test_time_stamps(stamp: str, date: str | None) -> None:
    assert iso_date(stamp) == date


def test_a_folder_that_cannot_be_looked_into_is_told_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "one.txt").write_text("x")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "two.txt").write_text("x")
    scan = os.scandir

    def refusing(path: str) -> object:
        if Path(path).name == "a":
            raise PermissionError(13, "no", str(path))
        return scan(path)

    monkeypatch.setattr("corpus.sources.os.scandir", refusing)
    found, problems = list_sources([str(tmp_path)])
    assert [Path(source.name).name for source in found] == ["two.txt"]
    assert [(Path(p.source).name, p.reason) for p in problems] == [("a", "no permission to read it")]


def test_folders_nested_without_end_are_not_followed_to_it(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 70)
    deep.mkdir(parents=True)
    (deep / "low.txt").write_text("x")
    (tmp_path / "high.txt").write_text("x")
    found, problems = list_sources([str(tmp_path)])
    assert [Path(source.name).name for source in found] == ["high.txt"]
    assert [p.reason for p in problems] == ["more than 64 folders deep, so passed over"]


@pytest.mark.parametrize(
    ("address", "valid"),
    [
        ("http://a.org", True),
        ("http://a.org:1", True),
        ("http://a.org:0", False),
        ("http://a.org:70000", False),
        ("http://a.org:port", False),
        ("http://", False),
    ],
)
def test_what_is_an_address(address: str, *, valid: bool) -> None:
    found, problems = list_sources([address])
    assert ([source.url for source in found], len(problems)) == (([address], 0) if valid else ([], 1))


def test_no_address_is_told_with_its_password() -> None:
    assert without_credentials("https://me:secret@a.org/x@y") == "https://a.org/x@y"
    assert without_credentials("https://a.org/x") == "https://a.org/x"
    (source,) = list_sources(["https://me:secret@a.org/x"])[0]
    assert (source.name, source.url) == ("https://a.org/x", "https://me:secret@a.org/x")


def test_what_was_listed_before_stays_and_the_rest_is_listed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "b.txt").write_text("x", encoding="utf-8")
    before = Source("before", url="https://a.org/")
    found, problems = list_sources([before, "-", tmp_path / "a.txt", tmp_path / "folder"])
    assert problems == []
    assert [(Path(one.name).name, one.is_regular) for one in found] == [
        ("before", False),
        ("-", False),
        ("a.txt", True),
        ("b.txt", True),
    ]


@posix
def test_a_folder_without_a_file_is_told_and_what_is_hidden_comes_first(tmp_path: Path) -> None:
    assert [one.reason for one in list_sources([tmp_path])[1]] == ["the folder holds no file"]
    (tmp_path / ".hidden").write_text("x", encoding="utf-8")
    assert [one.reason for one in list_sources([tmp_path])[1]] == ["hidden, so passed over"]
    (tmp_path / "-link").symlink_to(tmp_path, target_is_directory=True)
    problems = list_sources([tmp_path])[1]
    assert [Path(one.source).name for one in problems] == [".hidden", "-link"]
    assert all(one.skipped for one in problems)


def test_a_pattern_with_a_zero_byte_matches_nothing() -> None:
    assert [one.reason for one in list_sources(["*\0"])[1]] == ["no file matches the pattern"]


def test_folders_are_read_sixty_four_deep(tmp_path: Path) -> None:
    folder = tmp_path
    for _ in range(65):
        folder = folder / "d"
    folder.mkdir(parents=True)
    for place in (folder, folder.parent):
        (place / "a.txt").write_text("x", encoding="utf-8")
    found, problems = list_sources([tmp_path])
    assert [one.path for one in found] == [folder.parent / "a.txt"]
    assert [one.reason for one in problems] == ["more than 64 folders deep, so passed over"]


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (FileNotFoundError(2, "gone"), "no such file or folder"),
        (OSError(5, "input/output error"), "input/output error"),
        (OSError(), "it cannot be read"),
        (ValueError("zero byte"), "no such file or folder"),
    ],
)
def test_why_a_path_cannot_be_read(error: Exception, reason: str) -> None:
    assert why_unreadable(error) == reason


@posix
def test_a_pipe_in_the_place_of_a_file_is_passed_over_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert [(one.reason, one.skipped) for one in list_sources([tmp_path / "*"])[1]] == [
        ("no regular file, so passed over", True)
    ]
    (tmp_path / "a.txt").write_bytes(b"x")
    with open_regular(tmp_path / "a.txt") as file:
        assert file.read() == b"x"
    told: list[str] = []

    def read() -> None:
        try:
            open_regular(tmp_path / "pipe").close()
        except IrregularError as error:
            told.append(why_unreadable(error))

    reading = Thread(target=read, daemon=True)
    reading.start()
    reading.join(10)
    assert told == ["no regular file"]


def test_a_pattern_that_is_too_long_for_a_name_matches_nothing() -> None:
    assert [one.reason for one in list_sources(["*" + "x" * 300])[1]] == ["no file matches the pattern"]


def test_whichever_folder_cannot_be_looked_into_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "ab":
        (tmp_path / name).mkdir()
        (tmp_path / name / "one.txt").write_text("x", encoding="utf-8")
    scan = os.scandir
    for closed, read in (("a", "b"), ("b", "a")):

        def refusing(path: Path, closed: str = closed) -> object:
            if path.name == closed:
                raise PermissionError(13, "no", str(path))
            return scan(path)

        monkeypatch.setattr("corpus.sources.os.scandir", refusing)
        assert [source.path for source in list_sources([tmp_path])[0]] == [tmp_path / read / "one.txt"]
