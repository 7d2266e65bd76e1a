"""Asking the reader for a line, or for one of several rows; showing a text over the app.

The dialogs are loaded with the first one: the app's first screen needs none of their widgets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from tui.app.widgets.row import Row

if TYPE_CHECKING:
    from textual.content import Content

    from tui.app.actions.action import Host
    from tui.bidi import Direction


def ask(
    app: Host, title: str, then: Callable[[str], object], value: str = "", *, empty: bool = False
) -> None:
    """Ask for a line.

    Args:
        app: The app.
        title: What is asked.
        then: Takes the answer; not called where the user leaves with Escape.
        value: What stands in the line at first.
        empty: Whether an empty line is an answer.
    """

    def answered(text: str | None) -> None:
        if text is not None and (text.strip() or empty):
            then(text.strip())

    from tui.app.screens.dialogs import AskScreen

    app.push_screen(AskScreen(title, app.words, value), answered)


def pick(
    app: Host,
    title: str,
    rows: Sequence[Row],
    then: Callable[[str], object],
    now: str = "",
    *,
    numbered: bool = False,
) -> None:
    """Have a row picked.

    Args:
        app: The app.
        title: What is to be picked.
        rows: What there is.
        then: Takes the row's key; not called where the user leaves with Escape.
        now: The key of the row that is picked at first.
        numbered: Whether a row's number picks it.
    """

    def picked(key: str | None) -> None:
        if key:
            then(key)

    from tui.app.screens.dialogs import PickScreen

    app.push_screen(PickScreen(title, app.words, rows, now, numbered=numbered), picked)


def show_to_copy(app: Host, title: str, text: str) -> None:
    """Show a text as it is stored under a title, to be marked with the mouse and copied by the terminal."""
    from tui.app.screens.dialogs import CopyScreen

    app.push_screen(CopyScreen(title, app.words, text))


def show(
    app: Host, title: str, text: str | Content, fallback: Direction | None = None, hang: int = 0
) -> None:
    """Show a text until a key closes it.

    Args:
        app: The app.
        title: What it is.
        text: The text, logical.
        fallback: Direction of its lines without a letter; that of the app's labels if None.
        hang: Columns of the keys that its lines begin with.
    """
    from tui.app.screens.dialogs import TextScreen

    app.push_screen(TextScreen(title, app.words, text, fallback, hang))
