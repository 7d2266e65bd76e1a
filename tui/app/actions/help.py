"""What can be done where the reader is, and then all the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from briefs import LABELS
from tui.app.actions.action import Action
from tui.app.actions.key_names import key_list
from tui.app.presenters.relations import legend
from tui.app.presenters.ui_text import WORDS

_LINES = ("line_down", "line_up", "page_down", "page_up", "top", "bottom")
_STEER = ("longer", "shorter", "method", "about", "drop", "pin", "unsteer", "why")
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
    "brief": ("follow", "view", "views", "board", "stories", "fold", "fold_all", *_STEER, "compare", "copy"),
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


def help_text(actions: Iterable[Action], pane: str, code: str) -> str:
    """What a pane shows, the keys that apply there, then the other ones.

    Args:
        actions: All actions, with their keys.
        pane: The pane that has the focus, or `board`.
        code: Language of the labels.
    """
    words = WORDS[code]
    by_id = {action.id: action for action in actions}
    here = [by_id[name] for name in (*_APPLY[pane], *_LINES) if name in by_id]
    others = [action for action in by_id.values() if action not in here]
    signs = [f"{words['signs']}: {legend(LABELS[code])}"] if pane in ("brief", "board") else []
    return "\n".join(
        [
            words[f"{pane}_tip"],
            *signs,
            "",
            key_list(here, code),
            "",
            words["everywhere"],
            "",
            key_list(others, code),
        ]
    )
