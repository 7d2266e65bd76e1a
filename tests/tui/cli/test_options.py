from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.command import run, start

_TEXT = "La mairie a rouvert le pont lundi matin après trois mois de travaux.\n"


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(_TEXT)
    (tmp_path / "b.docx").write_bytes(b"PK\x03\x04 broken")
    return tmp_path


@pytest.mark.parametrize("command", ["brief", "facts", "read"])
def test_verbose_tells_formats_and_stages(sources: Path, command: str) -> None:
    plain = run(command, sources)
    told = run(command, sources, "--verbose")
    assert told.out == plain.out
    assert any("read as text" in line for line in told.notes)
    assert any(line.startswith("mujaz: reading: 0.") for line in told.notes)
    assert "Traceback" not in told.err
    assert [line for line in told.notes if "damaged" in line] == plain.notes[:1]


@pytest.mark.parametrize(("options", "changes"), [(("--debug",), {}), ((), {"MUJAZ_DEBUG": "1"})])
def test_debug_tells_the_cause_behind_damage(
    sources: Path, options: tuple[str, ...], changes: dict[str, str]
) -> None:
    told = run("read", sources, *options, changes=changes)
    assert "mujaz: Traceback (most recent call last):" in told.notes
    assert any("BadZipFile" in line for line in told.notes)
    assert told.out == run("read", sources).out


def test_quiet_says_nothing_that_does_not_end_the_command(sources: Path) -> None:
    assert run("read", sources).notes != []
    assert run("read", sources, "--quiet").err == ""
    assert run("read", sources, changes={"MUJAZ_QUIET": "1"}).err == ""
    nothing = run("read", sources / "b.docx", "--quiet")
    assert nothing.status == 1
    assert "damaged" in nothing.err
    assert "No such option" in run("read", "--quiet", "--bogus").err


def test_a_start_of_its_own_tells_the_same(sources: Path) -> None:
    assert "read as text" in start("read", sources, "--verbose").err
