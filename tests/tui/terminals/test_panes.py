"""A pane beside others looks as it does alone, in real terminals.

Set MUJAZ_TEST_TERMINALS=1 to run these; each starts terminals on a screen of its own and takes seconds.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.tui.terminals.pictures import Picture, missing, picture, program

if TYPE_CHECKING:
    from pathlib import Path

PANES = "tests.tui.terminals.panes"
BACKGROUND = (0x00, 0x5F, 0x87)  # of the article's pane; in every terminal's palette of 256

pytestmark = pytest.mark.skipif(
    not os.environ.get("MUJAZ_TEST_TERMINALS"), reason="set MUJAZ_TEST_TERMINALS=1 to start real terminals"
)


def columns_of_pane(alone: Picture) -> tuple[int, int]:
    """First and last pixel column of the article's pane."""
    found = np.flatnonzero((alone == BACKGROUND).all(axis=2).sum(axis=0) > 20)
    return int(found[0]), int(found[-1])


def different_pixels(terminal: str, scratch: Path, *, tmux: bool, words: tuple[str, ...] = ()) -> int:
    lacking = missing(terminal, tmux=tmux)
    if lacking:
        pytest.skip(f"not installed: {', '.join(lacking)}")
    pictures = []
    for name, extra in (("alone", ("alone",)), ("beside", ())):
        folder = scratch / name
        folder.mkdir()
        pictures.append(picture(terminal, program(PANES, *words, *extra), folder, tmux=tmux))
    alone, beside = pictures
    first, last = columns_of_pane(alone)
    assert last - first > 200
    differs = (alone != beside).any(axis=2)
    assert differs.any(), "the neighbours must show"
    return int(differs[:, first : last + 1].sum())


@pytest.mark.parametrize("tmux", [False, True], ids=["plain", "tmux"])
@pytest.mark.parametrize("terminal", ["vte", "xterm"])
def test_a_pane_beside_others_is_the_pane_alone(terminal: str, tmux: bool, tmp_path: Path) -> None:
    assert different_pixels(terminal, tmp_path, tmux=tmux) == 0


def test_without_the_switch_a_reordering_terminal_shows_it_wrong(tmp_path: Path) -> None:
    assert different_pixels("vte", tmp_path, tmux=False, words=("unswitched",)) > 1000
