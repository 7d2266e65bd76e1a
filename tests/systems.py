"""What a test needs of the system it runs on, and of the processes there."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

posix = pytest.mark.skipif(
    os.name != "posix", reason="Windows has no such pipes, permissions, signals or shell"
)
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
"""Whether nothing is forbidden to whoever runs the tests."""


def until(true: Callable[[], object]) -> None:
    """Wait until something holds, half a minute at most.

    Raises:
        pytest.fail.Exception: It does not come about.
    """
    for _ in range(3000):
        if true():
            return
        time.sleep(0.01)
    pytest.fail("it does not come about")


def has_ended(pid: int) -> bool:
    """Whether no such process runs any more."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    state = Path(f"/proc/{pid}/stat")
    return state.exists() and " Z " in state.read_text()  # ended, and nobody has asked how


def free_port() -> int:
    """A port of this machine alone that nothing listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
