"""The keys of actions as a reader wants them."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from tui.app.actions.action import Action
from tui.app.presenters.ui_text import WORDS
from tui.bidi import isolate

_COLUMN = 9  # cells of the keys before what they do: the longest is Shift+Tab
KEYS = _COLUMN + 1
"""Cells of the keys in a list and of the blank behind them."""


def key_name(key: str, code: str) -> str:
    """A key as it is written for a reader of a language."""
    return WORDS[code].get(f"key_{key}", key.replace("ctrl+", "Ctrl+"))


def palette_line(action: Action, code: str) -> str:
    """What an action is called, its first key where it has any, and what it does."""
    key = f"  [{isolate(key_name(action.keys[0], code))}]" if action.keys else ""
    return f"{action.labels[code]}{key}  {action.tips[code]}"


def key_list(actions: Iterable[Action], code: str) -> Content:
    """Every action's keys, in a column, what it is called and what it does, one a line."""
    lines = []
    for action in actions:
        keys = "1-9" if action.by_key else " ".join(key_name(key, code) for key in action.keys)
        shown = isolate(keys)
        told = f"{' ' * (_COLUMN - len(keys))} {action.labels[code]} — {action.tips[code]}"
        lines.append(Content(shown + told).stylize("bold $text-accent", 0, len(shown)))
    return Content("\n").join(lines)
