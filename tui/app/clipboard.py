"""The clipboard of the desktop, filled by the programs that are there for it; terminals mostly do not say."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Mapping, Sequence

from tui.app.programs import first_there, run_apart

_SECONDS = 3.0  # a program that asks a remote desktop takes one at most
_BY_DISPLAY = (
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("DISPLAY", ("xsel", "--clipboard", "--input")),
)
_WINDOWS = "clip.exe"


def clipboard_program(
    environment: Mapping[str, str],
    platform: str = sys.platform,
    which: Callable[[str], str | None] = shutil.which,
) -> Sequence[str] | None:
    """The command that takes a text for the clipboard on its standard input; None where there is none.

    Args:
        environment: Says which desktop there is.
        platform: As `sys.platform` names it.
        which: Finds a program.
    """
    found = [command for variable, command in _BY_DISPLAY if environment.get(variable)]
    if platform == "darwin":
        found.append(("pbcopy",))
    if "WSL_DISTRO_NAME" in environment or platform == "win32":
        found.append((_WINDOWS,))
    return first_there(found, which)


def fill_clipboard(command: Sequence[str], text: str) -> bool:
    """Give a text to a clipboard's program; whether it took it."""
    # Windows reads UTF-16 by its mark, and its own code page otherwise.
    given = b"\xff\xfe" + text.encode("utf-16-le") if command[0] == _WINDOWS else text.encode()
    return run_apart(command, _SECONDS, given)
