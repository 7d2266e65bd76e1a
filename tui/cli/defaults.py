"""What the user settled for the options of commands, in settings.toml."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import typer

from tui.cli import options
from tui.cli.shared_options import MOST_JOBS
from tui.settings import load_settings, settings_path
from tui.stdio.diagnostics import say

_TAKEN = {
    "brief": ("length", "article_length", "method", "lang", "format", "part", "jobs"),
    "facts": ("lang", "format", "jobs"),
    "read": ("format", "jobs"),
    "open": ("length", "method", "lang", "jobs"),
}


def settled(command: str) -> dict[str, Any]:
    """The defaults of a command's options that differ from Mujaz's own, by the options' names.

    A value that no command could use is told and left out. A format that only another command has is left out where
    the option is read, as one by a variable is.
    """
    if command not in _TAKEN:
        return {}
    path = settings_path()
    settings = load_settings(path)
    found: dict[str, Any] = {}
    for name in _TAKEN[command]:
        value = getattr(settings, name)
        if value is None:
            continue
        given = ",".join(value) if isinstance(value, tuple) else str(value)
        try:
            _PARSERS[name](given)
        except typer.BadParameter as error:
            say(f"{path}: {name}: {str(error).rstrip('.')}; it is left out")
            continue
        found[name] = [given] if name == "part" else given
    return found


def _count(value: str) -> str:
    if not 1 <= int(value) <= MOST_JOBS:
        raise typer.BadParameter(f"{value} is not in the range 1<=x<={MOST_JOBS}.")
    return value


_length = options.checked(options.load_budget)
_PARSERS: Mapping[str, Callable[[str], Any]] = {
    "length": _length,
    "article_length": _length,
    "method": options.one_of(options.methods)["parser"],
    "lang": options.one_of(options.languages)["parser"],
    "format": options.any_format,
    "part": options.some_of(options.parts)["parser"],
    "jobs": _count,
}
