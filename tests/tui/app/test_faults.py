"""A fault of the app ends it with one line that quotes nothing of what was read."""

from __future__ import annotations

import subprocess

import pytest
from textual.worker import WorkerFailed

from tests.tui.app.running import opened
from tests.tui.command import MUJAZ, Run, environment
from tests.tui.terminal.test_life import end, terminal, wait_for
from tui.app.app import MujazApp
from tui.stdio.diagnostics import fault

SECRET = "what was read"


def failing() -> None:
    secret = SECRET
    raise ValueError(secret)


def test_a_fault_is_told_by_its_kind_and_place_alone() -> None:
    with pytest.raises(ValueError, match=SECRET) as caught:
        failing()
    line = fault(caught.value)
    assert "ValueError in failing, line" in line
    assert SECRET not in line
    assert "memory" in fault(MemoryError(SECRET))


async def in_the_app(where: str, seen: list[MujazApp]) -> None:
    async with opened() as (app, pilot):
        seen.append(app)
        if where == "worker":
            app.run_in_thread(failing, "fails")
        else:
            app.call_later(failing)
        await pilot.pause(0.2)


@pytest.mark.parametrize(("where", "raised"), [("handler", ValueError), ("worker", WorkerFailed)])
async def test_it_ends_by_itself_and_prints_nothing_else(where: str, raised: type[Exception]) -> None:
    seen: list[MujazApp] = []
    with pytest.raises(raised):
        await in_the_app(where, seen)
    (app,) = seen
    assert app.failure.startswith("a fault of mujaz itself: ValueError in failing, line")
    assert app.return_code == 1
    assert not app._exit_renderables


BROKEN = """
import sys
import tui.app.app
def broken(self, message):
    secret = "what was read"
    raise ValueError(secret)
tui.app.app.MujazApp.on_read = broken
sys.argv = ["mujaz", "open", "--lang", "en", "--bidi", "off", "--sample"]
"""


def test_at_a_terminal_one_line_is_left() -> None:
    with terminal(BROKEN + MUJAZ[-1]) as (process, master):
        wait_for(master, b"a fault of mujaz itself: ValueError in broken, line ")
        assert end(process) == 1


def test_a_command_tells_its_faults_so_too() -> None:
    script = 'import sys, briefs\nbriefs.Composer.compose = lambda *_, **__: [][len("what was read")]\n'
    done = subprocess.run(
        [*MUJAZ[:-1], f"{script}sys.argv = ['mujaz', 'brief', '--sample']\n{MUJAZ[-1]}"],
        capture_output=True,
        text=True,
        env=environment(),
        stdin=subprocess.DEVNULL,
        check=False,
    )
    told = Run(done.returncode, done.stdout, done.stderr)
    assert (told.status, told.out) == (1, "")
    assert told.notes[-1].startswith("mujaz: a fault of mujaz itself: IndexError in <lambda>, line 2")
    assert "Traceback" not in told.err
