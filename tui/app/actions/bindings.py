"""The keys of actions as Textual wants them, and as the app tells of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from textual.binding import Binding

from tui.app.actions.action import Action
from tui.app.actions.key_names import key_name
from tui.app.keyboards import arabic_keys
from tui.app.widgets.key_hints import KeyHint
from tui.settings import Keyboard


def bindings(actions: Iterable[Action], code: str, keyboard: Keyboard = Keyboard.PC) -> list[Binding]:
    """The bindings of some actions, described in a language; each key also as an Arabic keyboard types it."""
    actions = list(actions)
    taken = {key for action in actions for key in action.keys}
    made = []
    for action in actions:
        for n, key in enumerate(action.keys):
            made.append(_binding(action, key, code, n))
            made += [
                replace(_binding(action, key, code, n), key=arabic, show=False, id=None)
                for arabic in arabic_keys(key, taken, keyboard)
            ]
    return made


def _binding(action: Action, key: str, code: str, n: int) -> Binding:
    return Binding(
        # Textual parts keys at commas.
        "comma" if key == "," else key,
        f"app.do('{action.id}', '{key}')" if action.by_key else f"app.do('{action.id}')",
        action.labels[code],
        show=False,
        id=f"{action.id}.{n}",
    )


_KEPT = {"help", "leave"}  # without them nobody finds the others, or the way out


def key_hints(actions: Iterable[Action], code: str) -> dict[str, KeyHint]:
    """What is told of the keys of some actions in a language, by the actions' ids."""
    return {
        action.id: KeyHint(
            id=action.id,
            key="" if action.by_key or not action.keys else key_name(action.keys[0], code),
            name=action.labels[code],
            tip=action.tips[code],
            does=f"app.do('{action.id}')",
            panes=action.footer,
            names={pane: called[code] for pane, called in action.names.items()},
            kept=action.id in _KEPT,
        )
        for action in actions
    }
