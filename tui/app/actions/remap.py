"""Other keys for actions, as the settings name them."""

from __future__ import annotations

import string
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace
from textual.keys import Keys, _character_to_key

from corpus import nearest
from tui.app.actions.action import Action

_CHARACTERS = {_character_to_key(character): character for character in string.punctuation}
_MODIFIERS = {"ctrl", "shift", "alt", "super", "hyper", "meta"}
_NAMES = {key.value for key in Keys} - {"<any>", "<scroll-up>", "<scroll-down>", "<ignore>", "ctrl-at"}


def remapped(
    actions: Iterable[Action], keys: Mapping[str, tuple[str, ...]]
) -> tuple[list[Action], list[str]]:
    """The actions with the keys that the settings give them, and a line on each entry that cannot be used.

    A key that another action has goes over to the one that the settings give it to; of two that the settings
    give one key, the first keeps it.

    Args:
        actions: All actions, with their usual keys.
        keys: Keys by ids of actions; none for an action that is to have none.
    """
    known = {action.id: action for action in actions}
    faults: list[str] = []
    owners: dict[str, str] = {}
    wanted: dict[str, tuple[str, ...]] = {}
    for name, given in keys.items():
        if name not in known or known[name].by_key:
            faults.append(f"keys.{name}: {_no_entry(name, known)}")
            continue
        taken = dict.fromkeys(_usable(name, [key for key in given if key], owners, faults))
        if taken or not any(given):
            wanted[name] = tuple(taken)
    made = []
    for action in known.values():
        usual = wanted.get(action.id, action.keys)
        lost = [key for key in usual if owners.get(key, action.id) != action.id]
        faults += [f"keys.{owners[key]}: {key} is taken from {action.id}" for key in lost]
        made.append(replace(action, keys=tuple(key for key in usual if key not in lost)))
    return made, faults


def _no_entry(name: str, known: Iterable[str]) -> str:
    if name in known:
        return "its keys are digits and stay so"
    near = nearest(name, known)
    return f"no such action{f'; is it {near}?' if near else ''}"


def _usable(name: str, given: Iterable[str], owners: dict[str, str], faults: list[str]) -> Iterator[str]:
    """The keys that an action can have; it owns them from now on."""
    for written in given:
        key = key_of(written)
        if key is None:
            faults.append(f"keys.{name}: {written!r} is no key; write a, A, ?, f5, ctrl+x or pagedown")
        elif owners.setdefault(key, name) != name:
            faults.append(f"keys.{name}: {key} is given to {owners[key]} already")
        else:
            yield key


def key_of(written: str) -> str | None:
    """A key as the registry writes it, or None where there is no such key."""
    if len(written) == 1:
        return _printed(written)
    *modifiers, last = (
        written.lower().split("+") if not written.endswith("+") else (written[:-2].lower(), "+")
    )
    if not modifiers:
        name = {"esc": "escape", "return": "enter", "del": "delete"}.get(last, last)
        return _CHARACTERS.get(name, name if name in _NAMES else None)
    if not set(modifiers) <= _MODIFIERS or not last:
        return None
    name = _character_to_key(last) if len(last) == 1 else last
    known = len(last) == 1 or last in _NAMES or last in _CHARACTERS
    return "+".join([*modifiers, name]) if known else None


def _printed(character: str) -> str | None:
    if character == " ":
        return "space"
    return character if unicodedata.category(character)[0] in "LNPSM" else None
