"""What the user settled once, kept in a file of the user's configuration folder."""

from __future__ import annotations

import tomllib
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from tui.bidi import Marks, Mode
from tui.diagnostics import say


class Theme(StrEnum):
    """The colours of the app."""

    DARK = "dark"
    LIGHT = "light"


class Settings(Struct, frozen=True):
    """The settings; None leaves a choice to Mujaz.

    Attributes:
        bidi: Who orders right-to-left text at the terminal.
        marks: Whether vowel marks are shown there.
        theme: The colours of the app.
    """

    bidi: Mode | None = None
    marks: Marks | None = None
    theme: Theme | None = None


def settings_path() -> Path:
    """Where the file is; it need not exist."""
    from platformdirs import user_config_path  # only at a terminal

    return user_config_path("mujaz", appauthor=False) / "settings.toml"


def load_settings(path: Path) -> Settings:
    """The settings of a file; the defaults, with a word to the user, where it cannot be understood."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
        return Settings(
            bidi=Mode(found["bidi"]) if "bidi" in found else None,
            marks=Marks(found["marks"]) if "marks" in found else None,
            theme=Theme(found["theme"]) if "theme" in found else None,
        )
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        say(f"{path}: {error}; mend or delete it; it is left out now")
        return Settings()


def settings_text(settings: Settings) -> str:
    """The settings as the file holds them."""
    lines = ["# Settings of mujaz; written by mujaz doctor and mujaz open."]
    if settings.bidi is not None:
        lines.append(f'bidi = "{settings.bidi}"')
    if settings.marks is not None:
        lines.append(f'marks = "{settings.marks}"')
    if settings.theme is not None:
        lines.append(f'theme = "{settings.theme}"')
    return "".join(f"{line}\n" for line in lines)


def keep_settings(settings: Settings, path: Path) -> None:
    """Write the settings to the file, whole or not at all.

    Raises:
        StopError: The file cannot be written.
        OSError: Its folder cannot be made.
    """
    from tui.output import write

    path.parent.mkdir(parents=True, exist_ok=True)
    write(settings_text(settings), path)
