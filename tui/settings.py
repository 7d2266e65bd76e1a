"""What the user settled once, kept in a file of the user's configuration folder."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta, Struct, ValidationError, convert

from tui.bidi import Mode, VowelMarks
from tui.stdio.diagnostics import Status, StopError, say

# Settings that name every action's keys take 3 KiB; of a hostile file this size a parser takes seconds.
_MOST_BYTES = 1 << 15
_MOST_FAULTS = 20  # lines that a screen holds
_LARGEST = 1 << 63  # TOML 1.0 has numbers of 64 bits with a sign
_MOST_REASON = 200  # characters of what a parser says, which may quote the file
PANES = ("sources", "facts", "brief")


class Keyboard(StrEnum):
    """Where the keys of an Arabic keyboard are."""

    PC = "pc"
    """Arabic 101, over QWERTY."""
    AZERTY = "azerty"
    """Arabic over AZERTY, as in the Maghreb."""
    MAC = "mac"
    """Arabic of macOS."""


_Length = str | int
_KINDS: dict[str, Any] = {
    "bidi": Mode,
    "marks": VowelMarks,
    "theme": str,
    "keyboard": Keyboard,
    "animations": bool,
    "length": _Length,
    "article_length": _Length,
    "method": str,
    "lang": str,
    "format": str,
    "part": str | tuple[str, ...],
    "jobs": int,
}
_Share = Annotated[int, Meta(ge=10, le=90)]
_Keys = str | list[str]


class Settings(Struct, frozen=True):
    """The settings; None leaves a choice to Mujaz.

    Attributes:
        bidi: Who orders right-to-left text at the terminal.
        marks: Whether vowel marks are shown there.
        theme: Name of the app's colours.
        keyboard: The Arabic keyboard whose keys the app understands beside Latin ones.
        animations: Whether the app moves what it scrolls.
        length: Of the set's summary, where the command line says nothing of it; so are the next ones.
        article_length: Of each article's summary.
        method: How sentences are ranked.
        lang: The language of the labels.
        format: What is printed, by the commands that have that format.
        part: The parts of a brief.
        jobs: How many processes read and analyse.
        panes: Of the panes whose size was changed their share in per cent: of the width, or of the height.
        keys: The keys of actions that have others than usual, by the actions' ids.
    """

    bidi: Mode | None = None
    marks: VowelMarks | None = None
    theme: str | None = None
    keyboard: Keyboard | None = None
    animations: bool | None = None
    length: str | int | None = None
    article_length: str | int | None = None
    method: str | None = None
    lang: str | None = None
    format: str | None = None
    part: str | tuple[str, ...] | None = None
    jobs: int | None = None
    panes: Mapping[str, int] = {}
    keys: Mapping[str, tuple[str, ...]] = {}


def settings_path() -> Path:
    """Where the file is; it need not exist."""
    from platformdirs import user_config_path  # only at a terminal

    return user_config_path("mujaz", appauthor=False) / "settings.toml"


@cache
def load_settings(path: Path) -> Settings:
    """The settings of a file, with a word to the user, once, on each entry that cannot be understood."""
    settings, faults = read_settings(path)
    for fault in faults:
        say(fault)
    return settings


def read_settings(path: Path) -> tuple[Settings, list[str]]:
    """The settings of a file, and a line on each entry that cannot be understood and is left out."""
    try:
        text = _text(path)
    except (FileNotFoundError, NotADirectoryError):  # of a user without a home it is below /dev/null
        return Settings(), []
    except (OSError, ValueError) as error:
        return Settings(), [_left_out(path, error)]
    import tomllib  # most have settled nothing

    try:
        found = tomllib.loads(text)
    except RecursionError:
        return Settings(), [_left_out(path, "nested too deeply")]
    except ValueError as error:
        return Settings(), [_left_out(path, error)]
    reader = _Reader(path, found)
    keys = reader.table("keys", _Keys)
    settings = Settings(
        **{name: reader.take(name, found.get(name), kind) for name, kind in _KINDS.items()},
        panes=reader.table("panes", _Share, PANES),
        keys={name: (given,) if isinstance(given, str) else tuple(given) for name, given in keys.items()},
    )
    for name in found:
        if name not in Settings.__struct_fields__:
            reader.complain(name, f"no such setting{_meant(name)}")
    return settings, reader.faults


def _text(path: Path) -> str:
    """What a settings file holds.

    Raises:
        OSError: It cannot be read.
        ValueError: It is no UTF-8, or no file that anybody wrote settings into.
    """
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):  # a pipe in its place must not be waited for
        raise ValueError("no regular file")
    if status.st_size > _MOST_BYTES:
        raise ValueError(f"more than {_MOST_BYTES:,} bytes")
    return path.read_text(encoding="utf-8")


def _meant(name: str) -> str:
    """The setting that a name is nearest to, to be told behind what is wrong with it; empty where none is near."""
    from corpus import nearest

    near = nearest(name[:_MOST_REASON], Settings.__struct_fields__)
    return f"; did you mean {near!r}?" if near else ""


def _left_out(path: Path, reason: object) -> str:
    said = reason.strerror or reason if isinstance(reason, OSError) else reason
    return f"{path}: {str(said)[:_MOST_REASON]}; ignored; fix or delete it"


class _Reader:
    """Reads entries one by one; a faulty one is reported and left out."""

    def __init__(self, path: Path, found: Mapping[str, Any]) -> None:
        self._path = path
        self._found = found
        self.faults: list[str] = []

    def complain(self, entry: str, fault: str) -> None:
        if len(self.faults) < _MOST_FAULTS:
            self.faults.append(f"{self._path}: {entry[:60]}: {fault[:_MOST_REASON]}; it is left out")

    def take(self, entry: str, value: object, kind: Any) -> Any:
        if value is None:
            return None
        if isinstance(value, int) and not -_LARGEST <= value < _LARGEST:
            self.complain(entry, "a number too large for TOML")
            return None
        try:
            return convert(value, kind)
        except ValidationError as error:
            is_choice = isinstance(kind, type) and issubclass(kind, StrEnum)
            told = f" is none of {', '.join(kind)}" if is_choice else f": {error}"
            self.complain(entry, f"{_quoted(value)}{told}")
            return None

    def table(self, name: str, kind: Any, known: tuple[str, ...] = ()) -> dict[str, Any]:
        entries = self._found.get(name, {})
        if not isinstance(entries, dict):
            self.complain(name, f"no table: write [{name}] and its entries below")
            return {}
        taken = {}
        for key, value in entries.items():
            if known and key not in known:
                self.complain(f"{name}.{key}", f"none of {', '.join(known)}")
            elif (made := self.take(f"{name}.{key}", value, kind)) is not None:
                taken[key] = made
        return taken


def _quoted(value: object) -> str:
    try:
        return repr(value)[:60]
    except (ValueError, RecursionError):  # a number of thousands of digits, a list in lists in lists
        return "the value"


def keep_settings(changes: Mapping[str, str | bool | Mapping[str, int] | None], path: Path) -> None:
    """Write settings to the file, whole or not at all; all else that stands there stays, comments too.

    Args:
        changes: Settings by name; None takes one out, a table's entries are written beside those it has.
        path: The file; it need not exist.

    Raises:
        StopError: What stands in the file cannot be understood.
        OSError: Its folder cannot be made, or the file cannot be read or written.
    """
    import tomlkit  # keeps comments; only for writing
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(_text(path))
    except FileNotFoundError:
        document = tomlkit.parse("# Settings of mujaz; mujaz doctor and mujaz open write some of them.\n")
    except RecursionError:
        raise StopError(Status.NOTHING, f"{path}: nested too deeply; fix or delete it first") from None
    except (TOMLKitError, ValueError) as error:
        raise StopError(Status.NOTHING, f"{path}: {error}; fix or delete it first") from None
    for name, value in changes.items():
        if isinstance(value, Mapping):
            if not isinstance(document.get(name), dict):
                document[name] = tomlkit.table()
            document[name].update(value)
        elif value is not None:
            document[name] = str(value) if isinstance(value, str) else value
        elif name in document:
            del document[name]
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(tomlkit.dumps(document), path)


def _write(text: str, path: Path) -> None:
    """Write the file.

    Raises:
        OSError: It cannot be written.
        StopError: Likewise, for a reason that is not the system's.
    """
    from tui.stdio.output import write

    try:
        write(text, path)
    except StopError as stop:
        cause = stop.__cause__
        if not isinstance(cause, OSError):
            raise
        # What `write` says is of an output, for which there are other places.
        raise OSError(cause.errno, cause.strerror, str(path)) from stop
