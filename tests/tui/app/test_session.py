"""Whole sessions in a real terminal: from the shell into the app and back."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tui.app.tmux import MISSING, OPEN, Tmux, shell

# On a busy machine a key may come too late.
pytestmark = [pytest.mark.skipif(MISSING, reason="needs tmux and bash"), pytest.mark.flaky(reruns=3)]

ARTICLES = {
    "one": "فتحت البلدية الميناء القديم أمام قوارب الصيد.\n\nوقال المدير إن الرصيف جديد.\n",
    "two": "أعلنت البلدية فتح الميناء القديم.\n\nوحضر الحفل 300 شخص من سكان المدينة.\n",
    "three": "تأخرت أشغال الميناء شهرين.\n\nوكلفت الأشغال مليون درهم.\n",
}


@pytest.fixture
def tmux(tmp_path: Path) -> Iterator[Tmux]:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    with shell(tmp_path, tmp_path / "socket") as tmux:
        tmux.type(f"export XDG_STATE_HOME={tmp_path}/state XDG_CONFIG_HOME={tmp_path}/config")
        tmux.type("stty -g > saved")
        tmux.type("clear")
        yield tmux


def opened(tmux: Tmux) -> None:
    tmux.type(f"{OPEN} articles; echo ended $?")
    tmux.wait_for("3 articles · 3 origins · mujaz · ", without="summing up")


def left(tmux: Tmux, tmp_path: Path) -> str:
    """The shell's screen once the app was closed; the terminal must be as it was."""
    tmux.press("q")
    screen = tmux.wait_for("ended 0")
    assert "Sources" not in screen
    tmux.type("stty -g > after; echo com''pared")
    tmux.wait_for("compared")
    assert (tmp_path / "after").read_text() == (tmp_path / "saved").read_text()
    assert tmux.do("display-message", "-p", "#{alternate_on} #{mouse_any_flag} #{cursor_flag}").split() == [
        "0",
        "0",
        "1",
    ]
    return screen


def test_open_read_filter_steer_export_and_quit(tmux: Tmux, tmp_path: Path) -> None:
    opened(tmux)
    tmux.press("n")
    tmux.wait_for("article 1 of 3")
    tmux.press("n", "Tab", "j", "k", "Space", "b")
    tmux.wait_for("article 2 of 3")
    tmux.press("0", "f")
    tmux.wait_for("type to narrow")
    tmux.press("Enter")
    tmux.wait_for("only ", without="type to narrow")
    tmux.press("-")  # from what there is, and not from what was asked for
    tmux.wait_for("mujaz · 2 sentences", without="summing up")
    tmux.press("e")
    tmux.wait_for("File:")
    tmux.press("C-u")
    tmux.press("C-k")
    tmux.type("brief.json")
    deadline = time.monotonic() + 60  # the toast may be gone before a busy machine looks
    while not (tmp_path / "brief.json").exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    left(tmux, tmp_path)
    made = json.loads((tmp_path / "brief.json").read_text(encoding="utf-8"))
    assert len(made["articles"]) == 3


def test_suspended_and_brought_back(tmux: Tmux, tmp_path: Path) -> None:
    tmux.type(f"{OPEN} articles; echo ended $?")
    tmux.wait_for("3 articles · 3 origins · mujaz · ", without="summing up")
    tmux.press("2")
    tmux.wait_for("article 2 of 3")
    tmux.press("C-z")
    tmux.wait_for("Stopped")
    assert "article 2 of 3" not in tmux.screen
    tmux.type("fg; echo ended $?")
    tmux.wait_for("article 2 of 3")
    tmux.press("3")
    tmux.wait_for("article 3 of 3")
    left(tmux, tmp_path)


def test_a_storm_of_sizes_and_a_terminal_of_one_column(tmux: Tmux, tmp_path: Path) -> None:
    opened(tmux)
    for step in range(20):
        tmux.resize(20 + step * 7, 5 + step * 2)
        tmux.press("n", "Tab")
    for size in ((1, 1), (2, 3), (1, 40), (200, 1), (80, 24)):
        tmux.resize(*size)
        tmux.press("j", "v")
    tmux.press("1")
    tmux.wait_for("article 1 of 3")
    tmux.resize(120, 30)
    tmux.wait_for("Arabic is not ordered")
    left(tmux, tmp_path)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs /proc to find the app behind its shell")
def test_killed_it_leaves_nothing_half_written(tmux: Tmux, tmp_path: Path) -> None:
    opened(tmux)
    tmux.press("2")
    tmux.wait_for("article 2 of 3", without="summing up")  # a brief that is not there has nothing to pin
    tmux.press("P")
    tmux.wait_for("pinned")
    pid = int(tmux.do("display-message", "-p", "#{pane_pid}"))
    (app,) = (int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split())
    os.kill(app, signal.SIGKILL)
    tmux.wait_for("ended 137")
    tmux.type("stty $(cat saved); printf '\\033[?1049l\\033[?1000l\\033[?1003l\\033[?25h'; clear")
    kept = [path for path in (tmp_path / "state").rglob("*") if path.is_file()]
    for path in kept:
        json.loads(path.read_text(encoding="utf-8"))
    assert sorted(path.name for path in (tmp_path / "articles").iterdir()) == sorted(
        f"{name}.txt" for name in ARTICLES
    )
    tmux.type(f"{OPEN} articles; echo ended $?")
    tmux.wait_for("3 articles · 3 origins", without="summing up")  # at the set or at article 2, as was kept
    left(tmux, tmp_path)


def test_a_source_deleted_meanwhile_is_missed_when_read_again(tmux: Tmux, tmp_path: Path) -> None:
    opened(tmux)
    (tmp_path / "articles" / "one.txt").unlink()
    tmux.press("1")
    tmux.wait_for("article 1 of 3")
    tmux.press("r")
    tmux.wait_for("2 articles · 2 origins · mujaz · ", without="summing up")
    left(tmux, tmp_path)


def test_folders_that_cannot_be_written_lose_nothing(tmux: Tmux, tmp_path: Path) -> None:
    for name in ("state", "config"):
        (tmp_path / name).write_text("no folder", encoding="utf-8")
    opened(tmux)
    tmux.press("n", "P", "+")
    tmux.wait_for("article 1 of 3", without="summing up")
    left(tmux, tmp_path)


def test_articles_are_piped_in_and_keys_come_from_the_terminal(tmux: Tmux, tmp_path: Path) -> None:
    tmux.type(f"cat articles/one.txt | {OPEN}; echo ended $?")
    tmux.wait_for("1 article · mujaz · ", without="summing up")
    tmux.press("1")
    tmux.wait_for("article 1 of 1")
    left(tmux, tmp_path)
