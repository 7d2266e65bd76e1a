"""What import-linter cannot say: it takes Textual for one package."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import tui.app.presenters
import tui.app.state

FORBIDDEN = ("textual.app", "textual.screen", "textual.widget")
FOLDERS = [Path(path) for package in (tui.app.state, tui.app.presenters) for path in package.__path__]


@pytest.mark.parametrize(
    "module", sorted(path for folder in FOLDERS for path in folder.glob("*.py")), ids=lambda path: path.name
)
def test_state_and_presenters_know_no_screen(module: Path) -> None:
    found = ast.walk(ast.parse(module.read_text(encoding="utf-8")))
    names = [node.module or "" for node in found if isinstance(node, ast.ImportFrom)]
    assert not [name for name in names if name.startswith(FORBIDDEN)]
