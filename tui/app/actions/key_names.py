"""The keys of actions as a reader wants them."""

from __future__ import annotations

from collections.abc import Iterable

from tui.app.actions.action import Action
from tui.bidi import isolate

_KEY_NAMES = {
    "space": "Space",
    "tab": "Tab",
    "shift+tab": "Shift+Tab",
    "escape": "Esc",
    "backspace": "⌫",
    "enter": "Enter",
}


def key_name(key: str) -> str:
    """A key as it is written for a reader."""
    return _KEY_NAMES.get(key, key.replace("ctrl+", "Ctrl+"))


def palette_line(action: Action, code: str) -> str:
    """What an action is called, its first key where it has any, and what it does."""
    key = f"  [{isolate(key_name(action.keys[0]))}]" if action.keys else ""
    return f"{action.labels[code]}{key}  {action.tips[code]}"


def key_list(actions: Iterable[Action], code: str) -> str:
    """Every action's keys, what it is called and what it does, one a line."""
    lines = []
    for action in actions:
        keys = "1-9" if action.by_key else " ".join(map(key_name, action.keys))
        shown = f" [{isolate(keys)}]" if keys else ""
        lines.append(f"{action.labels[code]}{shown} — {action.tips[code]}")
    return "\n".join(lines)
