"""What the user settled for the options of commands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.tui.command import run


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    path = tmp_path / "mujaz" / "settings.toml"
    path.parent.mkdir()
    return path


def test_settings_are_the_defaults_and_options_go_first(folder: Path, settings: Path) -> None:
    settings.write_text('length = 1\npart = ["set", "conflicts"]\nformat = "json"\nlang = "fr"\n')
    changes = {"XDG_CONFIG_HOME": str(settings.parents[1])}
    settled = run("brief", folder, changes=changes)
    assert settled.err == ""
    chosen = ("--part", "set,conflicts", "-f", "json", "--lang", "fr")
    assert settled.out == run("brief", folder, "-n", "1", *chosen).out
    told = run("brief", folder, "-f", "md", "-n", "2", changes=changes)
    assert (
        told.out == run("brief", folder, "-f", "md", "-n", "2", "--lang", "fr", "--part", "set,conflicts").out
    )


def test_variables_go_before_settings(folder: Path, settings: Path) -> None:
    settings.write_text('length = "3"\nformat = "markdown"\n')
    changes = {"XDG_CONFIG_HOME": str(settings.parents[1]), "MUJAZ_LENGTH": "1", "MUJAZ_FORMAT": "json"}
    assert len(json.loads(run("brief", folder, changes=changes).out)["summary"]) == 1
    changes |= {
        "MUJAZ_PART": "facts",
        "MUJAZ_ARTICLE_LENGTH": "2",
        "MUJAZ_METHOD": "lead",
        "MUJAZ_LANG": "en",
    }
    assert json.loads(run("brief", folder, changes=changes).out)["method"] == "lead"
    assert json.loads(run("brief", folder, changes=changes).out)["summary"] == []


def test_the_name_of_a_file_goes_before_a_settled_format(
    folder: Path, settings: Path, tmp_path: Path
) -> None:
    settings.write_text('format = "json"\n')
    for changes in ({"XDG_CONFIG_HOME": str(settings.parents[1])}, {"MUJAZ_FORMAT": "json"}):
        for name, begins in (("a.html", "<!DOCTYPE"), ("a.out", "{")):
            assert run("brief", folder, "-o", tmp_path / name, changes=changes).status == 0
            assert (tmp_path / name).read_text().startswith(begins)
        assert run("brief", folder, "-f", "json", "-o", tmp_path / "a.html", changes=changes).status == 0
        assert (tmp_path / "a.html").read_text().startswith("{")


def test_a_format_that_a_command_has_not_is_none_of_its_defaults(folder: Path, settings: Path) -> None:
    settings.write_text('format = "html"\n')
    for changes in ({"XDG_CONFIG_HOME": str(settings.parents[1])}, {"MUJAZ_FORMAT": "html"}):
        assert run("facts", folder, changes=changes) == run("facts", folder)
        assert run("brief", folder, changes=changes).out.startswith("<!DOCTYPE html>")
    told = run("facts", folder, "-f", "html", changes={"MUJAZ_FORMAT": "csv"})
    assert (told.status, told.out) == (2, "")
    assert "'html' is not one of 'text'" in told.err


def test_a_variable_with_a_format_that_no_command_has_is_wrong_usage(folder: Path) -> None:
    told = run("brief", folder, changes={"MUJAZ_FORMAT": "jsn"})
    assert (told.status, told.out) == (2, "")
    assert "MUJAZ_FORMAT" in told.err
    assert "Did you mean 'json'?" in told.err


def test_a_settled_format_may_be_the_end_of_a_files_name(folder: Path, settings: Path) -> None:
    settings.write_text('format = "md"\n')
    for changes in ({"XDG_CONFIG_HOME": str(settings.parents[1])}, {"MUJAZ_FORMAT": "md"}):
        assert run("brief", folder, changes=changes) == run("brief", folder, "-f", "md")


def test_what_no_command_could_use_is_told_and_left_out(folder: Path, settings: Path) -> None:
    settings.write_text('length = "long"\nmethod = "leed"\npart = "sett"\n')
    done = run("brief", folder, changes={"XDG_CONFIG_HOME": str(settings.parents[1])})
    assert done.status == 0
    assert done.out == run("brief", folder).out
    assert [line.split(": ")[2] for line in done.notes] == ["length", "method", "part"]
    assert all(line.startswith(f"mujaz: {settings}: ") and line.endswith("left out") for line in done.notes)
