"""Close the app's terminal, or send it a signal, at random moments: how long it takes to end, whether it is left.

Run: python -m tests.benchmarks.closed_terminal [ROUNDS [SEED]]. About four seconds a round. Half of the ends come
while the app starts; every third terminal is of tmux; in every fifth nobody reads what is painted.
"""

from __future__ import annotations

import fcntl
import json
import os
import pty
import random
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections import defaultdict
from pathlib import Path

from tests.tui.app.tmux import MISSING
from tests.tui.command import MUJAZ, environment

LONGEST = 2.0
"""Seconds that an end may take."""
_GIVE_UP = 8.0
_KEYS = "n]jkvB+-Pp"
_SIGNALS = ("HUP", "TERM", "INT", "QUIT")


def articles(folder: Path) -> list[str]:
    """Sixty short articles, and the command line that opens them."""
    folder.mkdir()
    for n in range(60):
        text = f"فتحت البلدية رقم {n} الميناء القديم أمام قوارب الصيد.\n\nوكلف الرصيف {n + 3} مليون درهم.\n"
        (folder / f"{n}.txt").write_text(text * 8, encoding="utf-8")
    return [*MUJAZ, "open", "--lang", "en", str(folder)]


def is_left(process: int) -> bool:
    """Whether a process still runs; what has ended and is not waited for does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def ended(process: int) -> float:
    """Seconds until a process has ended; `_GIVE_UP` where it does not, and it is killed."""
    began = time.monotonic()
    while is_left(process) and time.monotonic() - began < _GIVE_UP:
        time.sleep(0.01)
    if is_left(process):
        os.kill(process, signal.SIGKILL)
        return _GIVE_UP
    return time.monotonic() - began


def on_a_pty(words: list[str], how: str, after: float, chance: random.Random) -> float:
    """Open the app on a pseudo terminal and end it after some seconds; seconds that it takes."""
    process, master = pty.fork()
    if not process:
        for name in _SIGNALS:  # a shell lets what it starts in the background ignore some
            signal.signal(getattr(signal, f"SIG{name}"), signal.SIG_DFL)
        if how == "close, hang-up ignored":
            signal.signal(signal.SIGHUP, signal.SIG_IGN)
        os.execve(words[0], words, environment({"XDG_STATE_HOME": os.environ["STATE"]}))
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 120, 0, 0))
    reads = chance.random() < 0.8
    until = time.monotonic() + after
    while time.monotonic() < until:
        if select.select([master] if reads else [], [], [], 0.05)[0]:
            os.read(master, 65536)
        if chance.random() < 0.2 and select.select([], [master], [], 0)[1]:
            os.write(master, chance.choice(_KEYS).encode())
    if how in _SIGNALS:
        os.kill(process, getattr(signal, f"SIG{how}"))
        seconds = ended(process)
        os.close(master)
    else:
        os.close(master)
        seconds = ended(process)
    os.waitpid(process, 0)
    return seconds


def in_tmux(words: list[str], how: str, after: float, chance: random.Random, socket: Path) -> float:
    """The same in a tmux of its own, whose session or server is ended."""
    tmux = ["tmux", "-S", str(socket), "-f", "/dev/null"]
    changed = environment({"XDG_STATE_HOME": os.environ["STATE"]})
    subprocess.run([*tmux, "new-session", "-d", "-x", "120", "-y", "30", *words], env=changed, check=True)
    found = subprocess.run(
        [*tmux, "list-panes", "-F", "#{pane_pid}"], capture_output=True, text=True, check=True
    )
    until = time.monotonic() + after
    while time.monotonic() < until:
        time.sleep(0.1)
        subprocess.run([*tmux, "send-keys", chance.choice(_KEYS)], check=False, capture_output=True)
    subprocess.run([*tmux, how], check=False)
    return ended(int(found.stdout))


def main() -> None:
    """Print the figures; the exit status is 1 where an end took longer than it may."""
    rounds, seed = (*map(int, sys.argv[1:]), *(200, 1)[len(sys.argv) - 1 :])
    chance = random.Random(seed)
    taken: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["STATE"] = str(folder / "state")
        words = articles(folder / "articles")
        for n in range(rounds):
            after = chance.uniform(0, 6) if chance.random() < 0.5 else chance.uniform(0, 1.2)
            if n % 3 or MISSING:
                how = chance.choice((*_SIGNALS, "close", "close", "close, hang-up ignored"))
                taken[how].append(on_a_pty(words, how, after, chance))
            else:
                how = chance.choice(("kill-session", "kill-server"))
                taken[how].append(in_tmux(words, how, after, chance, folder / f"{n}.socket"))
        kept = [path for path in (folder / "state").rglob("*") if path.is_file()]
        whole = sum(
            bool(json.loads(path.read_text(encoding="utf-8"))) for path in kept if path.suffix == ".json"
        )
    print(f"{'end':26} {'rounds':>6} {'median s':>9} {'longest s':>9}")
    for how, seconds in sorted(taken.items()):
        print(f"{how:26} {len(seconds):6} {sorted(seconds)[len(seconds) // 2]:9.2f} {max(seconds):9.2f}")
    every = [seconds for list_ in taken.values() for seconds in list_]
    left = sum(one >= _GIVE_UP for one in every)
    print(f"left behind: {left} of {len(every)}; kept places whole: {whole} of {len(kept)}")
    sys.exit(max(every) > LONGEST)


if __name__ == "__main__":
    main()
