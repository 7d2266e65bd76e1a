"""What can be done where the reader is, and then all the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from textual.content import Content

from briefs import LABELS
from tui.app.actions.action import Action
from tui.app.actions.key_names import key_list
from tui.app.keyboards import INSTEAD, arabic_keys
from tui.app.presenters.relations import legend
from tui.app.presenters.ui_text import WORDS
from tui.bidi import isolate
from tui.bidi.characters import NO_BREAK_SPACE
from tui.settings import Keyboard

# What is looked for most comes first of what holds everywhere, and what lists everywhere have in common last.
_TAKE = ("copy", "cite", "export", "open_original", "leave", "palette")
_LINES = ("line_down", "line_up", "page_down", "page_up", "top", "bottom")
_STEER = ("longer", "shorter", "method", "about", "drop", "pin", "unsteer", "why")
_KEYBOARDS = {Keyboard.PC: "PC 101", Keyboard.AZERTY: "AZERTY", Keyboard.MAC: "macOS"}
_SETTING = "keyboard = " + " | ".join(f'"{keyboard}"' for keyboard in Keyboard)
_APPLY: Mapping[str, tuple[str, ...]] = {
    "sources": (
        "next_article",
        "previous_article",
        "next_unread",
        "toggle_read",
        "all_read",
        "only_unread",
        "star",
        "tag",
        "whole_set",
        "article",
        "jump",
        "filter",
        "sort",
        "cite",
        "open_original",
    ),
    "brief": ("follow", "view", "views", "board", *_STEER, "compare", "copy"),
    "pile": ("follow", "view", "views", "board", "stories", "fold", "fold_all", *_STEER, "compare", "copy"),
    "board": ("follow", "compare", "copy", "board", "view"),
    "text": (
        "search",
        "next_mark",
        "previous_mark",
        "hits",
        "colours",
        "next_fact",
        "previous_fact",
        "follow",
        "go_back",
        "copy",
        "cite",
    ),
    "facts": ("follow", "next_mark", "previous_mark", "hits", "compare", "filter", "clear"),
}


def help_text(actions: Iterable[Action], pane: str, code: str, keyboard: Keyboard = Keyboard.PC) -> Content:
    """What a pane shows, the keys that apply there, then the other ones, and where an Arabic keyboard has them.

    Args:
        actions: All actions, with their keys.
        pane: The pane that has the focus, `board`, or `pile` for a brief of several stories.
        code: Language of the labels.
        keyboard: The Arabic keyboard whose keys are understood.
    """
    words = WORDS[code]
    by_id = {action.id: action for action in actions}
    here = [by_id[name] for name in _APPLY[pane] if name in by_id]
    rest = sorted(by_id, key=lambda name: (name in _LINES, name not in _TAKE))
    others = [by_id[name] for name in rest if by_id[name] not in here]
    pane = "brief" if pane == "pile" else pane
    signs = [f"{words['signs']}{words['colon']}{legend(LABELS[code])}"] if pane in ("brief", "board") else []
    head = "\n".join([words[f"{pane}_tip"], *signs, ""])
    middle = f"\n\n{words['everywhere']}\n\n"
    foot = Content(f"\n\n{_on_arabic_keyboard(by_id.values(), code, keyboard)}")
    return Content("").join(
        [Content(head + "\n"), key_list(here, code), Content(middle), key_list(others, code), foot]
    )


def _on_arabic_keyboard(actions: Iterable[Action], code: str, keyboard: Keyboard) -> str:
    """What an Arabic keyboard types for the keys that need no Shift, and for those that are elsewhere on it."""
    words = WORDS[code]
    keys = [key for action in actions for key in action.keys if len(key) == 1]
    small = {
        key: typed for key in keys if not key.isupper() for typed in arabic_keys(key, keys, keyboard)[:1]
    }
    instead = {key: typed for key, typed in INSTEAD[keyboard].items() if key in keys}
    small = {key: typed for key, typed in small.items() if not key.isdigit() and key not in instead}
    lines = [
        f"{words['arabic_keyboard']} ({isolate(_KEYBOARDS[keyboard])}){words['colon']}{_pairs(small)}",
        f"{words['typed_elsewhere']}{words['colon']}{_pairs(instead)}" if instead else "",
        f"{words['other_keyboard']}{words['colon']}{isolate(_SETTING)}",
    ]
    return "\n".join(filter(None, lines))


def _pairs(typed: Mapping[str, str]) -> str:
    # What is typed stays on the row of its key.
    return " · ".join(isolate(f"{key}{NO_BREAK_SPACE}{arabic}") for key, arabic in typed.items())
