"""A task of the tests' own: what some things do to the process that works at them."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path


def work(thing: bytes) -> bytes:
    """Turn a thing round, or do what it says."""
    if thing == b"raise":
        raise ValueError
    if thing == b"print":
        print("no message")
        os.write(1, b"nor is this")
    if thing == b"die":
        os.kill(os.getpid(), signal.SIGKILL)
    if thing == b"leave":
        os._exit(3)
    if thing.startswith(b"sleep "):  # long, after it has told who does
        Path(os.fsdecode(thing[6:])).write_text(str(os.getpid()), encoding="ascii")
        time.sleep(60)
    if thing.startswith(b"once "):  # ends the first process that works at it
        path = Path(os.fsdecode(thing[5:]))
        if not path.exists():
            path.touch()
            os._exit(1)
    return str(os.getpid()).encode() if thing == b"pid" else thing[::-1]
