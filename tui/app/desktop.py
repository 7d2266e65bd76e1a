"""The desktop's program that opens addresses and folders, apart from the terminal."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tui.app.programs import first_there, run_apart

_SECONDS = 10.0  # a browser that has to start itself takes some


def opener_program(
    environment: Mapping[str, str],
    platform: str = sys.platform,
    which: Callable[[str], str | None] = shutil.which,
) -> Sequence[str] | None:
    """The command that opens an address or a folder; None where there is no desktop, or none that says how.

    Args:
        environment: Says which desktop there is.
        platform: As `sys.platform` names it.
        which: Finds a program.
    """
    found: list[Sequence[str]] = []
    if platform == "darwin":
        found.append(("open",))
    if "WSL_DISTRO_NAME" in environment:
        found.append(("wslview",))
    if environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY"):
        found.append(("xdg-open",))  # without a desktop it would start a browser in this terminal
    return first_there(found, which)


def original(source: str) -> str | None:
    """Where the original of an article is to be seen: its address, or the folder of its file; None if nowhere.

    Args:
        source: What it was read from.
    """
    if source.startswith(("https://", "http://")):
        return source
    path = Path(source.partition("#")[0] if not Path(source).exists() else source)
    return str(path.absolute().parent) if path.is_file() else None


def open_outside(command: Sequence[str], target: str) -> bool:
    """Open an address or a folder; whether the desktop took it."""
    return run_apart([*command, target], _SECONDS)
