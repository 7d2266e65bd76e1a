"""Which sources there are, by what names, and what options they may be read with."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from corpus import OptionError, ReadOptions, Source, list_sources, read_all, sample_sources
from corpus.cleaning.dates import iso_date
from corpus.ids import source_ids
from corpus.sources import shown
from tests.corpus.formats.texts import ARABIC


def test_addresses_and_files_side_by_side(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    url = "https://example.org/news/story.html?id=1"
    found, problems = list_sources([url, str(tmp_path), url, "http://", *sample_sources()[:1]])
    assert [source.url for source in found] == [url, None, None]
    assert [problem.reason for problem in problems] == ["no valid address"]


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
