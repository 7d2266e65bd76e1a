"""Files made from the program are current."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from tests.renew import APP, ARCHITECTURE, MANUAL, made, picture, with_keys
from tests.tui.test_readme import commands, help_of
from tui.app.actions import ACTIONS


def test_each_is_current() -> None:
    stale = [path.name for path, text in made().items() if path.read_text(encoding="utf-8") != text]
    if stale:  # a difference of two pages fills screens
        pytest.fail(f"{', '.join(stale)}: python -m tests.renew")


def test_the_picture_is_drawn_from_the_contracts() -> None:
    drawn = picture(
        [
            {"type": "forbidden"},
            {"type": "layers", "layers": ["briefs", "corpus"]},
            {"type": "layers", "containers": ["corpus"], "layers": ["top", "left : right", "ground"]},
        ]
    )
    assert "briefs --> corpus" in drawn
    assert "corpus_top --> corpus_left & corpus_right" in drawn
    assert "corpus_left & corpus_right --> corpus_ground" in drawn
    assert "corpus_ground -->" not in drawn


def test_the_page_holds_one_picture() -> None:
    assert ARCHITECTURE.read_text(encoding="utf-8").count("```mermaid\nflowchart TB\n") == 1


def test_every_key_stands_in_the_page_about_the_app() -> None:
    page = with_keys(APP.read_text(encoding="utf-8"))
    assert all(f"| {action.labels['en']} | {action.tips['en']} |" in page for action in ACTIONS)
    lost = page.replace("| `q` | quit", "| `z` | quit").replace("`leave`", "`go`")
    assert with_keys(lost) == page


def test_the_manual_has_every_command_and_option() -> None:
    manual = MANUAL.read_text(encoding="utf-8").replace("\\-", "-")
    for name in commands():
        assert re.search(rf"^\.SS {name}\b", manual, re.MULTILINE)
        for option in re.findall(r"^\s+(?:-\w, )?(--[\w-]+)", help_of(name), re.MULTILINE):
            assert option == "--help" or option in manual


def test_the_manual_announces_no_example_that_is_none() -> None:
    manual = MANUAL.read_text(encoding="utf-8")
    assert manual.count("\nExamples:\n.RS\n") == manual.count("\nExamples:\n") > 4


def test_what_hands_its_sources_on_names_them() -> None:
    assert ".SS serve [SOURCE...]\n" in MANUAL.read_text(encoding="utf-8")
    assert help_of("serve").startswith("Usage: mujaz serve [OPTIONS] [SOURCE...]\n")


def test_the_manual_is_set_without_complaint() -> None:
    man = shutil.which("man")
    if man is None:
        pytest.skip("no man here")
    done = subprocess.run([man, "--warnings", "-l", MANUAL], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert "\nEXIT STATUS\n" in done.stdout
