"""One thing the app can do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from tui.app.app import MujazApp

    Doing = Callable[[MujazApp], None] | Callable[[MujazApp, str], None]


class Action(Struct, frozen=True):
    """Something the user can do with one key.

    Attributes:
        id: What it is known by.
        does: Does it, given the app and, where `by_key`, the key that was pressed.
        keys: Keys that ask for it, the first one being shown.
        labels: What the footer and the palette call it, by language.
        tips: What it does, in one line, by language.
        footer: Whether the footer shows it.
        by_key: Whether what it does depends on the key.
    """

    id: str
    does: Doing
    keys: tuple[str, ...]
    labels: dict[str, str]
    tips: dict[str, str]
    footer: bool = False
    by_key: bool = False


def action(
    id: str,  # noqa: A002 - the field's own name
    does: Doing,
    keys: str,
    ar: str,
    fr: str,
    en: str,
    *,
    footer: bool = False,
    by_key: bool = False,
) -> Action:
    """An action from a line a language: what it is called and, behind a bar, what it does."""
    texts = {"ar": ar, "fr": fr, "en": en}
    labels = {code: text.partition(" | ")[0] for code, text in texts.items()}
    tips = {code: text.partition(" | ")[2] for code, text in texts.items()}
    return Action(id, does, tuple(keys.split(" ")), labels, tips, footer, by_key)
