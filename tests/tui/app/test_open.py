"""`mujaz open` as a user runs it."""

from __future__ import annotations

import subprocess
import sys

from tests.paths import ROOT
from tests.systems import posix
from tests.tui.command import MUJAZ, environment, run
from tui.cli.open import locale_language


def test_without_a_terminal_it_names_the_command_that_needs_none() -> None:
    done = run("open")
    assert (done.status, done.out, len(done.notes)) == (2, "", 1)
    assert "mujaz brief" in done.err


def test_the_locale_says_the_language_of_the_labels() -> None:
    assert locale_language({"LANG": "fr_FR.UTF-8"}) == "fr"
    assert locale_language({"LC_ALL": "ar_MA.UTF-8", "LANG": "fr_FR.UTF-8"}) == "ar"
    assert locale_language({"LANG": "C.UTF-8"}) == locale_language({}) == "en"


@posix
def test_a_dumb_terminal_is_told_what_prints_instead() -> None:
    script = "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)"
    done = subprocess.run(
        [sys.executable, "-c", script, *MUJAZ, "open"],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        env={**environment(), "TERM": "dumb", "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 2
    assert done.stdout.count("\n") == 1
    assert "TERM=dumb" in done.stdout
