"""The README and its pages say what the command line does."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from summarizer import METHODS
from tests.paths import ROOT
from tests.tui.command import run
from tui.app.actions import ACTIONS
from tui.app.actions.remap import remapped
from tui.app.themes import THEMES
from tui.settings import read_settings
from tui.stdio.diagnostics import Status

README = ROOT / "README.md"
PAGES = [README, *sorted((ROOT / ".github").rglob("*.md"))]
_OPTION = re.compile(r"^\s+(-\w), (--[\w-]+)|^\s+(--[\w-]+)", re.MULTILINE)
_COMMAND = re.compile(r"^  (\w+) ", re.MULTILINE)


@cache
def help_of(*command: str) -> str:
    done = run(*command, "--help", changes={"COLUMNS": "80"})
    assert done.status == 0
    return done.out


def commands() -> list[str]:
    found = _COMMAND.findall(help_of().partition("Commands:")[2])
    assert len(found) >= 4
    return found


@pytest.fixture(scope="module")
def readme() -> str:
    """The README and the pages behind it."""
    return "\n".join(path.read_text(encoding="utf-8") for path in PAGES)


def test_every_command_is_in_it(readme: str) -> None:
    assert [name for name in commands() if f"mujaz {name}" not in readme] == []


def test_every_option_of_every_command_is_in_it(readme: str) -> None:
    missing = []
    for command in ((), *((name,) for name in commands())):
        options = [option for found in _OPTION.findall(help_of(*command)) for option in found if option]
        assert "--help" in options
        missing += [
            (*command, option) for option in options if not re.search(rf"(?<![\w-]){option}(?![\w-])", readme)
        ]
    assert missing == []


def test_every_method_is_in_it(readme: str) -> None:
    assert [method.name for method in METHODS if f"`{method.name}`" not in readme] == []


def test_the_output_it_shows_is_real(readme: str) -> None:
    found = re.search(r"`mujaz (brief --sample[^`]*)`:\n\n```text\n(.*?)```", readme, re.DOTALL)
    assert found
    assert run(*found[1].split()).out == found[2]


def test_every_action_is_named_where_keys_are_settled(readme: str) -> None:
    named = readme.partition("## Settings")[2].partition("\n## ")[0]
    assert [a.id for a in ACTIONS if not a.by_key and f"`{a.id}`" not in named] == []


def test_the_settings_it_shows_are_understood(readme: str, tmp_path: Path) -> None:
    shown = re.search(r"## Settings.*?```toml\n(.*?)```", readme, re.DOTALL)
    assert shown
    path = tmp_path / "settings.toml"
    path.write_text(shown[1], encoding="utf-8")
    settings, faults = read_settings(path)
    assert faults == []
    assert remapped(ACTIONS, settings.keys)[1] == []
    assert settings.theme in THEMES


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if target.startswith("https://"):
            continue
        path, _, anchor = target.partition("#")
        found = (page.parent / path).resolve() if path else page
        assert found.exists(), target
        if anchor:
            headings = re.findall(r"^#+ (.*)$", found.read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings}, target


def test_the_exit_statuses_are_all_told() -> None:
    told = re.findall(
        r"^\| (\d+) \| ", (ROOT / ".github/docs/options.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert [int(status) for status in told] == [int(status) for status in Status]
