from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys

import pytest

from tui.terminal import BidiSwitch, own_bidi_off, to_descriptor
from tui.terminal.known import BDSM

OFF, ON = BDSM.off, BDSM.on
PROGRAM = """
import os, sys, time
from tui.terminal import own_bidi_off, to_descriptor
from tui.terminal.known import BDSM
with own_bidi_off(BDSM, to_descriptor(1)):
    os.write(1, b"ready")
    time.sleep(60)
"""


def test_off_and_on_again() -> None:
    sent: list[str] = []
    with own_bidi_off(BDSM, sent.append):
        assert sent == [OFF]
    assert sent == [OFF, ON]


def test_on_again_after_an_error() -> None:
    sent: list[str] = []
    with pytest.raises(RuntimeError), own_bidi_off(BDSM, sent.append):
        raise RuntimeError
    assert sent == [OFF, ON]


def test_nothing_to_switch() -> None:
    sent: list[str] = []
    before = signal.getsignal(signal.SIGTERM)
    with own_bidi_off(None, sent.append):
        assert signal.getsignal(signal.SIGTERM) is before
    assert sent == []


def test_handlers_are_put_back() -> None:
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGTSTP)]
    with own_bidi_off(BDSM, lambda _: None):
        assert signal.getsignal(signal.SIGTERM) != before[0]
    assert [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGTSTP)] == before


def test_on_is_sent_once() -> None:
    sent: list[str] = []
    switch = BidiSwitch(BDSM, sent.append)
    switch.on()
    switch.off()
    switch.on()
    switch.on()
    assert sent == [OFF, ON]


def test_a_terminal_that_is_gone_is_no_error() -> None:
    ours, theirs = pty.openpty()
    os.close(ours)
    to_descriptor(theirs)(ON)
    os.close(theirs)


def read_until(descriptor: int, end: bytes) -> bytes:
    received = b""
    while not received.endswith(end):
        received += os.read(descriptor, 1024)
    return received


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGHUP])
def test_on_again_when_killed(ending: signal.Signals) -> None:
    ours, theirs = pty.openpty()
    process = subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=theirs)
    assert read_until(ours, b"ready") == OFF.encode() + b"ready"
    process.send_signal(ending)
    assert read_until(ours, ON.encode()) == ON.encode()
    assert process.wait() == -ending
    os.close(ours)
    os.close(theirs)


def test_on_again_while_suspended() -> None:
    ours, theirs = pty.openpty()
    # A group of its own: one without a parent in its session would never be stopped.
    process = subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=theirs, process_group=0)
    read_until(ours, b"ready")
    process.send_signal(signal.SIGTSTP)
    assert read_until(ours, ON.encode()) == ON.encode()
    _, status = os.waitpid(process.pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status)
    process.send_signal(signal.SIGCONT)
    assert read_until(ours, OFF.encode()) == OFF.encode()
    process.send_signal(signal.SIGTERM)
    assert process.wait() == -signal.SIGTERM
    os.close(ours)
    os.close(theirs)
