from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import time

import pytest

from tui.terminal.known import BDSM

OFF, ON = BDSM.off.encode(), BDSM.on.encode()
LEFT = b"\x1b[?1049l"
PROGRAM = """
import sys
from textual.app import App
import asyncio
from tui.terminal import Life, own_bidi_off, to_descriptor
from tui.terminal.known import BDSM
from tui.app.widgets.bidi_static import BidiStatic
from tui.app.bidi_guard import guard

class Shown(App):
    BINDINGS = [("ctrl+z", "suspend_process", "")]
    def compose(self):
        yield BidiStatic("نص")
    def on_mount(self):
        guard(self, switch)

with Life((0, 2), lambda: None) as life, own_bidi_off(BDSM, to_descriptor(1)) as switch:
    app, loop = Shown(), asyncio.new_event_loop()
    with life.hold(lambda: loop.call_soon_threadsafe(app.exit), lambda: None):
        app.run(loop=loop)
sys.exit(app.return_code)
"""


class Session:
    """The program in a terminal, as its emulator sees it."""

    def __init__(self) -> None:
        self.ours, theirs = pty.openpty()
        termios.tcsetwinsize(theirs, (24, 80))
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            process_group=0,
            env={**os.environ, "TERM": "xterm-256color"},
        )
        os.close(theirs)
        self.received = b""

    def wait_for(self, wanted: bytes) -> None:
        deadline = time.monotonic() + 20
        while wanted not in self.received:
            assert time.monotonic() < deadline, self.received[-300:]
            if select.select([self.ours], [], [], 0.1)[0]:
                self.received += os.read(self.ours, 65536)

    def drain(self) -> None:
        try:
            while select.select([self.ours], [], [], 0.1)[0]:
                self.received += os.read(self.ours, 65536)
        except OSError:
            return


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_app_and_leaves_the_terminal_as_it_was(number: signal.Signals) -> None:
    session = Session()
    session.wait_for("\ufeba\ufee7".encode())  # the text, painted
    session.process.send_signal(number)
    session.wait_for(ON)
    session.drain()
    assert session.process.wait(20) == 128 + number
    assert session.received.index(OFF) < session.received.index(LEFT) < session.received.index(ON)
    os.close(session.ours)


def test_suspending_turns_the_terminals_own_bidi_on() -> None:
    session = Session()
    session.wait_for("\ufeba\ufee7".encode())
    os.write(session.ours, b"\x1a")
    session.wait_for(ON)
    _, status = os.waitpid(session.process.pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status)
    session.drain()
    session.received = b""
    session.process.send_signal(signal.SIGCONT)
    session.wait_for(OFF)
    session.process.send_signal(signal.SIGTERM)
    session.wait_for(ON)
    session.drain()
    assert session.process.wait(20) == 128 + signal.SIGTERM
    assert len(re.findall(re.escape(OFF), session.received)) == 1
    os.close(session.ours)
