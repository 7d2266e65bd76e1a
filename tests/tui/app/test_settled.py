"""A settings file as a user wrote it, in a real terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.app.tmux import MISSING, OPEN, shell
from tui.app.themes import is_dark, textual_theme

SETTINGS = """\
# mine
theme = "mauve"
[panes]
facts = 400
[keys]
next_article = "m"
serch = "f5"
"""


@pytest.mark.skipif(MISSING, reason="needs tmux and bash")
def test_faulty_entries_are_told_one_by_one_and_the_app_opens(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("فتحت البلدية الميناء القديم أمام قوارب الصيد.\n", encoding="utf-8")
    settings = tmp_path / "mujaz" / "settings.toml"
    settings.parent.mkdir()
    settings.write_text(SETTINGS, encoding="utf-8")
    with shell(tmp_path, tmp_path / "socket") as tmux:
        tmux.type(f"export XDG_CONFIG_HOME={tmp_path} XDG_STATE_HOME={tmp_path}/state; clear")
        tmux.type(f"{OPEN} one.txt; echo ended $?")
        tmux.wait_for("1 article · mujaz · ", without="summing up")
        tmux.press("m")
        tmux.wait_for("article 1 of 1")
        tmux.press("q")
        # A line may run over the edge of the screen.
        told = "".join(tmux.wait_for("ended 0").split())
    entries = (
        "panes.facts: 400",
        "theme: 'mauve'",
        "keys.serch: no such action",
        "keys.next_article: m is taken from method",
    )
    for entry in entries:
        assert f"mujaz: {settings}: {entry}".replace(" ", "") in told
    assert settings.read_text(encoding="utf-8") == SETTINGS


def test_a_theme_by_its_name() -> None:
    assert textual_theme("nord") == "nord"
    assert textual_theme("light") == "textual-light"
    assert textual_theme(None) == textual_theme("mauve") == "textual-dark"
    assert is_dark(None)
    assert is_dark("nord")
    assert not is_dark("solarized-light")
