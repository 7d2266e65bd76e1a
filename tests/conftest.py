"""Settings that hold for every test."""

from __future__ import annotations

import os
import re
import signal
import sys
from importlib.util import find_spec
from pathlib import Path

from hypothesis import settings

from tui.startup import collect_seldom

# No test takes what another one kept, or leaves anything with the user; those of the cache name their own.
os.environ["MUJAZ_NO_CACHE"] = "1"

# Hundreds of processes are started, and two collect the tests: each would compile anew what it loads, which takes
# longer than most of what it does.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

collect_seldom()

# The same examples in every run, so that a run says something about the change and not about luck; new ones:
# pytest --hypothesis-profile=explore
settings.register_profile("repeatable", deadline=None, derandomize=True, max_examples=50)
settings.register_profile("explore", deadline=None, max_examples=1000, print_blob=True)
settings.load_profile("repeatable")

# Under nohup, or behind `&` in a script, processes are born with these ignored, and tests end some by them. With a
# handler this process still ignores them, but what it starts has the default.
for name in ("SIGHUP", "SIGINT", "SIGQUIT"):
    given = getattr(signal, name, None)  # Windows has but one
    if given is not None and signal.getsignal(given) is signal.SIG_IGN:
        signal.signal(given, lambda *_: None)


def pytest_xdist_auto_num_workers() -> int:
    """One worker more than there are cores: tests of the app and of what is ended wait a quarter of their time."""
    return (os.cpu_count() or 1) + 1


# Windows has none of these: what imports one tests a POSIX terminal.
_MISSING = "|".join(name for name in ("fcntl", "pty", "resource", "termios") if find_spec(name) is None)


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Pass over the modules that import what the system has not."""
    if not _MISSING or not collection_path.name.startswith("test_"):
        return None
    source = collection_path.read_text(encoding="utf-8")
    needs = rf"^(?:import (?:{_MISSING})$|from tests\.tui\.terminal\.test_life )"
    return bool(re.search(needs, source, re.MULTILINE)) or None
