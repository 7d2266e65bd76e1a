"""`mujaz open` as a user runs it."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from tests.tui.command import MUJAZ, ROOT, environment, run
from tui.actions import ACTIONS, key_name
from tui.open import locale_language


def test_without_a_terminal_it_names_the_command_that_needs_none() -> None:
    done = run("open")
    assert (done.status, done.out, len(done.notes)) == (2, "", 1)
    assert "mujaz brief" in done.err


def test_the_readme_lists_every_key() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for action in ACTIONS:
        keys = "`1`-`9`" if action.by_key else " ".join(f"`{key_name(key)}`" for key in action.keys)
        assert f"| {keys} | {action.labels['en']} | {action.tips['en']} |" in readme


def test_the_locale_says_the_language_of_the_labels() -> None:
    assert locale_language({"LANG": "fr_FR.UTF-8"}) == "fr"
    assert locale_language({"LC_ALL": "ar_MA.UTF-8", "LANG": "fr_FR.UTF-8"}) == "ar"
    assert locale_language({"LANG": "C.UTF-8"}) == locale_language({}) == "en"


@pytest.mark.skipif(shutil.which("tmux") is None, reason="needs tmux")
@pytest.mark.parametrize("piped", [False, True])
def test_a_session_in_tmux(tmp_path: Path, piped: bool) -> None:
    (tmp_path / "one.txt").write_text(
        "فتحت البلدية الميناء القديم أمام قوارب الصيد.\n\nوقال المدير إن الرصيف جديد.\n", encoding="utf-8"
    )

    def tmux(*words: str) -> str:
        server = ("tmux", "-S", str(tmp_path / "socket"), "-f", "/dev/null")
        return subprocess.run(
            [*server, *words], capture_output=True, text=True, check=False, env=environment()
        ).stdout

    def wait_for(text: str) -> str:
        for _ in range(300):
            screen = tmux("capture-pane", "-p")
            if text in screen:
                return screen
            time.sleep(0.1)
        raise AssertionError(tmux("capture-pane", "-p"))

    command = " ".join(map(shlex.quote, (*MUJAZ, "open", "--lang", "en", "--bidi", "off")))
    line = f"{command} < one.txt" if piped else f"{command} one.txt"
    shell = f"cd {shlex.quote(str(tmp_path))}; PYTHONPATH={shlex.quote(str(ROOT))} {line}; echo ended $?; cat"
    try:
        tmux("new-session", "-d", "-x", "120", "-y", "30", shell)
        wait_for("1 article · mujaz 7")
        tmux("send-keys", "1")
        wait_for("article 1 of 1")
        tmux("send-keys", "q")
        screen = wait_for("ended 0")
        assert "Sources" not in screen
    finally:
        tmux("kill-server")
