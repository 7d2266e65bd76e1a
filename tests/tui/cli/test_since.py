"""`brief --since` in scripts: what it says and returns where nothing is new."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.tui.command import run
from tests.tui.conftest import Briefed


@pytest.fixture(scope="module")
def whole(briefed: Briefed, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("before") / "whole.json"
    path.write_text(briefed("-f", "json").out)
    return path


@pytest.fixture(scope="module")
def part(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("before") / "part.json"
    assert run("brief", folder / "wikala.txt", "-o", path).status == 0
    return path


def test_nothing_new_is_one_line_and_no_error(folder: Path, whole: Path) -> None:
    done = run("brief", folder, "--since", whole)
    assert (done.status, done.notes) == (0, [f"mujaz: nothing new since {whole}"])


def test_if_new_prints_nothing_then_and_has_a_status_of_its_own(
    folder: Path, whole: Path, tmp_path: Path
) -> None:
    done = run("brief", folder, "--since", whole, "--if-new", "-o", tmp_path / "out")
    assert (done.status, done.out, done.err) == (4, "", "")
    assert not (tmp_path / "out").exists()


def test_if_something_is_it_prints_as_ever(folder: Path, part: Path) -> None:
    done = run("brief", folder, "--since", part, "--if-new")
    assert done == run("brief", folder, "--since", part)
    assert done.status == 0


def test_the_part_holds_what_is_new_and_its_articles(folder: Path, part: Path) -> None:
    alone = json.loads(run("brief", folder, "--since", part, "--part", "since", "-f", "json").out)
    assert alone["since"] == json.loads(run("brief", folder, "--since", part, "-f", "json").out)["since"]
    assert alone["since"]["new"]
    assert [alone[name] for name in ("summary", "facts", "claims", "stories")] == [[]] * 4
    assert len(alone["articles"]) == 4
    assert all(article["summary"] == [] for article in alone["articles"])


@pytest.mark.parametrize("options", [("--if-new",), ("--part", "since")])
def test_both_need_an_earlier_brief(folder: Path, options: tuple[str, ...]) -> None:
    done = run("brief", folder, *options)
    assert done.status == 2
    assert "--since" in done.err


def test_that_nothing_is_found_new_in_what_has_come_is_said_as_such(
    folder: Path, whole: Path, tmp_path: Path
) -> None:
    paragraphs = (folder / "wikala.txt").read_text().split("\n\n")
    shorter = tmp_path / "reprint.txt"
    shorter.write_text("\n\n".join(paragraphs[:-1]))
    done = run("brief", folder, shorter, "--since", whole)
    assert (done.status, done.notes) == (
        0,
        [f"mujaz: nothing new found since {whole}, though 1 article has come"],
    )
    assert run("brief", folder, shorter, "--since", whole, "--if-new").status == 4
