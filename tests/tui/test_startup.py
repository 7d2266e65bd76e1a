from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from corpus.work import processes
from tests.paths import ROOT
from tests.tui.command import MUJAZ, environment
from tui import startup
from tui.cli.commands import app


def started_beside(folder: Path) -> subprocess.CompletedProcess[str]:
    """A briefing of nothing for which Python looks for modules in a folder first."""
    return subprocess.run(
        [*MUJAZ, "brief"],
        env=environment({"PYTHONPATH": f"{folder}:{ROOT}"}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_only_the_command_that_is_called_is_left() -> None:
    (one,) = startup.only(app, "brief").registered_commands
    assert one.callback is not None
    assert one.callback.__name__ == "brief"
    (opened,) = startup.only(app, "open").registered_commands
    assert opened.name == "open"


@pytest.mark.parametrize("name", ["--help", "breif", ""])
def test_without_one_the_whole_command_line_is_there(name: str) -> None:
    assert len(startup.only(app, name).registered_commands) == len(app.registered_commands)
    assert len(app.registered_commands) > 5


def test_other_processes_look_for_garbage_as_seldom() -> None:
    assert startup.COLLECT_EVERY == processes.COLLECT_EVERY


def test_the_packages_of_a_checkout_stand_together() -> None:
    assert startup.strayed() is None


@pytest.mark.parametrize("name", ["corpus", "summarizer", "briefs"])
def test_another_projects_package_before_ours_is_told_in_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    (tmp_path / name / "__init__.py").write_text("raise ImportError('this is another')\n")
    done = started_beside(tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert str(tmp_path / name) in line
    assert "uv tool install" in line


def test_ctrl_c_while_modules_are_loaded_ends_with_a_line(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("raise KeyboardInterrupt\n")
    done = started_beside(tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "mujaz: interrupted\n")


def test_any_other_fault_of_a_start_is_told_as_python_does(capsys: pytest.CaptureFixture[str]) -> None:
    startup._ended(ValueError, ValueError("x"), None)
    assert capsys.readouterr().err == "ValueError: x\n"


def test_a_package_that_is_missing_is_told(tmp_path: Path) -> None:
    (tmp_path / "tui").symlink_to(ROOT / "tui")
    program = "import sys; sys.path.insert(0, sys.argv[1]); from tui.startup import strayed; print(strayed())"
    done = subprocess.run(
        [sys.executable, "-S", "-P", "-c", program, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert "corpus of Mujaz is missing" in done.stdout
