"""What the tests of the command line share."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.tui import dossier
from tests.tui.command import Run, run

Briefed = Callable[..., Run]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The dossier, in a folder nobody writes to."""
    return dossier.write(tmp_path_factory.mktemp("dossier") / "articles")


@pytest.fixture(scope="session")
def briefed(folder: Path) -> Briefed:
    """`mujaz brief` on the dossier with some options, run once for all tests that ask for the same."""

    @cache
    def briefed(*options: str) -> Run:
        return run("brief", "articles", *options, cwd=folder.parent)

    return briefed
