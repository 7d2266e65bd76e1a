"""The desktop's program that opens addresses and folders, apart from the terminal."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from corpus import Source
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


def original(source: str, given: Iterable[str | Source] = ()) -> str | None:
    """Where the original of an article is to be seen: its address, or the folder of its file; None if nowhere.

    Args:
        source: What it was read from.
        given: What the set is read from; one of them may be called otherwise than its path.
    """
    if source.startswith(("https://", "http://")):
        return source
    listed = (one for one in given if isinstance(one, Source) and one.name == source)
    path = next((one.path for one in listed if one.path), None) or Path(source)
    whole = Path(source.partition("#")[0])
    # A member of an archive is called by the archive's path and its own.
    there = (file for file in (path, whole, *path.parents) if _is_file(file))
    return next((str(file.absolute().parent) for file in there), None)


def _is_file(path: Path) -> bool:
    """Whether a file is there; what a record calls its source may be too long for a path."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def open_outside(command: Sequence[str], target: str) -> bool:
    """Open an address or a folder; whether the desktop took it."""
    return run_apart([*command, target], _SECONDS)
