"""The keys of actions as Textual wants them."""

from __future__ import annotations

from collections.abc import Iterable

from textual.binding import Binding

from tui.actions.action import Action
from tui.actions.keys import key_name


def bindings(actions: Iterable[Action], code: str) -> list[Binding]:
    """The bindings of some actions, described in a language."""
    return [
        Binding(
            # Textual parts keys at commas.
            "comma" if key == "," else key,
            f"app.do('{action.id}', '{key}')" if action.by_key else f"app.do('{action.id}')",
            action.labels[code],
            show=action.footer and n == 0,
            key_display=key_name(key),
            tooltip=action.tips[code],
            id=f"{action.id}.{n}",
        )
        for action in actions
        for n, key in enumerate(action.keys)
    ]
