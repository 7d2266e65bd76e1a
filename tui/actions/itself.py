"""The app itself: its sources, its colours, its help, its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from tui.actions.asking import pick
from tui.actions.keys import key_list, key_name
from tui.screens.dialogs import TextScreen
from tui.settings import Theme
from tui.widgets.pane_list import Row

if TYPE_CHECKING:
    from tui.app import MujazApp


def reread(app: MujazApp) -> None:
    """Read the sources again."""
    app.read_sources()


def theme(app: MujazApp) -> None:
    """Dark or light."""
    dark = (app.settings.theme or Theme.DARK) == Theme.DARK
    app.take_theme(Theme.LIGHT if dark else Theme.DARK)


def show_help(app: MujazApp) -> None:
    """Every key."""
    app.push_screen(TextScreen("Mujaz", key_list(app.actions.values(), app.labels.code)))


def palette(app: MujazApp) -> None:
    """Every action, to be picked."""
    code = app.labels.code
    rows = [
        Row(a.id, Content(f"{a.labels[code]}  [{key_name(a.keys[0])}]  {a.tips[code]}"))
        for a in app.actions.values()
        if not a.by_key and a.id != "palette"
    ]
    pick(app, "Mujaz", rows, app.action_do)


def leave(app: MujazApp) -> None:
    """Close the app."""
    app.exit()
