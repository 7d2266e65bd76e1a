"""A process ends with its terminal, whatever it is doing."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tui.command import MUJAZ, environment

# Real terminals and processes: on a busy machine a key or a signal may come too late.
pytestmark = pytest.mark.flaky(reruns=3)

# Each stands for a state in which an app may be when it is to end. `kept` is written where the place is kept.
BEGIN = """
import os, signal, sys, threading, time
from pathlib import Path
from tui.terminal import Life
def keep(): Path(sys.argv[1]).write_text("kept")
def last(): Path(sys.argv[1] + ".last").write_text("done")
"""
READY = "os.write(1, b'ready')\n"
STATES = {
    "well": "left = threading.Event()\n"
    "with Life((0, 2), last) as life:\n"
    "    with life.hold(lambda: (keep(), left.set()), keep):\n"
    f"        {READY}"
    "        left.wait()\n",
    "busy": "with Life((0, 2), last, patience=0.2) as life:\n"
    "    with life.hold(lambda: None, keep):\n"
    f"        {READY}"
    "        while True: pass\n",
    "writing": "with Life((0, 2), last, patience=0.2) as life:\n"
    "    with life.hold(lambda: None, keep):\n"
    f"        {READY}"
    "        while True:\n"
    "            try: os.write(2, b'x' * 65536)\n"
    "            except OSError: time.sleep(0.01)\n",
    "waiting for a thread that has died": "import queue\n"
    "with Life((0, 2), last, patience=0.2) as life:\n"
    "    with life.hold(lambda: None, keep):\n"
    f"        {READY}"
    "        queue.Queue().get()\n",
}


@contextlib.contextmanager
def terminal(
    script: str, *arguments: str, controlling: bool = True
) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """A script on a terminal of its own, and the terminal's other end."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 120, 0, 0))
    claim = "import fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0)\n" if controlling else ""
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", claim + script, *arguments],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
        env=environment(),
    )
    os.close(slave)
    try:
        yield process, master
    finally:
        process.kill()
        process.wait()
        with contextlib.suppress(OSError):
            os.close(master)


def wait_for(master: int, text: bytes) -> None:
    seen = b""
    while text not in seen:
        assert select.select([master], [], [], 60)[0], seen
        seen += os.read(master, 65536)


def end(process: subprocess.Popen[bytes]) -> int:
    """The status of a process that ends by itself; longer than a test waits it takes none."""
    return process.wait(30)


@pytest.mark.parametrize("controlling", [True, False], ids=["hung up", "dead descriptor"])
@pytest.mark.parametrize("state", STATES)
def test_a_closed_terminal_ends_it_and_the_place_is_kept(
    state: str, controlling: bool, tmp_path: Path
) -> None:
    kept = tmp_path / "kept"
    with terminal(BEGIN + STATES[state], str(kept), controlling=controlling) as (process, master):
        wait_for(master, b"ready")
        os.close(master)
        assert end(process) == 128 + signal.SIGHUP
    assert kept.read_text() == "kept"
    assert (tmp_path / "kept.last").exists()


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM, signal.SIGQUIT])
@pytest.mark.parametrize("state", STATES)
def test_a_signal_ends_it_though_nobody_reads_the_terminal(
    state: str, number: signal.Signals, tmp_path: Path
) -> None:
    kept = tmp_path / "kept"
    with terminal(BEGIN + STATES[state], str(kept)) as (process, master):
        wait_for(master, b"ready")
        process.send_signal(number)
        assert end(process) == 128 + number
    assert kept.read_text() == "kept"


def test_an_interrupt_is_told_as_one(tmp_path: Path) -> None:
    script = BEGIN + "try:\n" + "".join(f"    {line}\n" for line in STATES["well"].splitlines())
    script += "except KeyboardInterrupt:\n    sys.exit(130)\n"
    with terminal(script, str(tmp_path / "kept")) as (process, master):
        wait_for(master, b"ready")
        process.send_signal(signal.SIGINT)
        assert end(process) == 130


def test_an_ignored_hangup_leaves_no_process_behind(tmp_path: Path) -> None:
    script = "import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)\n" + BEGIN + STATES["busy"]
    with terminal(script, str(tmp_path / "kept")) as (process, master):
        wait_for(master, b"ready")
        os.close(master)
        assert end(process) == 128 + signal.SIGHUP
    assert (tmp_path / "kept").exists()


def test_before_there_is_an_app_it_dies_at_once(tmp_path: Path) -> None:
    script = BEGIN + f"with Life((0, 2), last) as life:\n    {READY}    time.sleep(60)\n"
    with terminal(script, str(tmp_path / "kept"), controlling=False) as (process, master):
        wait_for(master, b"ready")
        os.close(master)
        assert end(process) == -signal.SIGHUP
    assert not (tmp_path / "kept").exists()


def test_the_terminal_is_left_as_it_was(tmp_path: Path) -> None:
    raw = "import tty\ntty.setraw(0)\nos.write(1, b'\\x1b[?1049h')\n"
    script = BEGIN + STATES["busy"].replace(READY, raw.replace("\n", "\n        ") + READY)
    with terminal(script, str(tmp_path / "kept")) as (process, master):
        before = termios.tcgetattr(master)
        wait_for(master, b"ready")
        assert termios.tcgetattr(master) != before
        process.terminate()
        assert end(process) == 128 + signal.SIGTERM
        assert termios.tcgetattr(master) == before
        wait_for(master, b"\x1b[?1049l\x1b[?25h")


@pytest.mark.parametrize("how", ["closed", "TERM"])
def test_the_app_ends_with_its_terminal_at_the_place_where_the_reader_was(how: str, tmp_path: Path) -> None:
    for name in ("one", "two"):
        text = f"فتحت البلدية الميناء القديم أمام قوارب الصيد {name}.\n\nوقال المدير إن الرصيف جديد.\n"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    folders = f"import os; os.environ['XDG_STATE_HOME'] = {str(tmp_path / 'state')!r}; import sys\n"
    words = f"sys.argv = ['mujaz', 'open', '--lang', 'en', '--bidi', 'off', {str(tmp_path)!r}]\n"
    with terminal(folders + words + MUJAZ[-1]) as (process, master):
        wait_for(master, b"2 articles")
        os.write(master, b"2")
        wait_for(master, b"article 2 of 2")
        if how == "closed":
            os.close(master)
        else:
            process.terminate()
            with contextlib.suppress(OSError):
                while select.select([master], [], [], 10)[0] and os.read(master, 65536):
                    pass
        status = end(process)
        assert status == 128 + (signal.SIGHUP if how == "closed" else signal.SIGTERM)
    (kept,) = (tmp_path / "state" / "mujaz" / "sets").iterdir()
    assert json.loads(kept.read_text())["chosen"] == "two"
