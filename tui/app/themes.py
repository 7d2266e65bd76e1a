"""The colours of the app: Mujaz's two, and those that Textual brings."""

from __future__ import annotations

from textual.theme import BUILTIN_THEMES

DARK, LIGHT = "dark", "light"
_OWN = {DARK: "textual-dark", LIGHT: "textual-light"}
# In Textual's two own themes what accents has the colour of what warns, and so people would have that of dates.
VARIABLES = {"kind-date": "#B48EF5"}
"""Colours that Textual's themes lack: violet, as dates have it in sixteen colours."""
MUTED = "$text-muted 60%"
"""What stands behind the text. As a style of text Textual's variable, `auto 60%`, loses how much."""
THEMES = (*_OWN, *(name for name in BUILTIN_THEMES if name not in _OWN.values()))
"""Their names, the two first."""


def textual_theme(name: str | None) -> str:
    """Textual's name of a theme; the dark one for None and for names of none."""
    return _OWN.get(name, name) if name in THEMES else _OWN[DARK]


def is_dark(name: str | None) -> bool:
    """Whether a theme is a dark one."""
    return BUILTIN_THEMES[textual_theme(name)].dark
