"""The app itself: its sources, its colours, its help, its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from tui.app.actions.help import help_text
from tui.app.actions.key_names import key_name
from tui.app.actions.prompts import pick, show
from tui.app.themes import DARK, LIGHT, THEMES, is_dark
from tui.app.widgets.row import Row

if TYPE_CHECKING:
    from tui.app.app import MujazApp


def reread(app: MujazApp) -> None:
    """Read the sources again."""
    app.state.gone = []
    app.read_sources()


def theme(app: MujazApp) -> None:
    """Dark or light."""
    app.take_theme(LIGHT if is_dark(app.settings.theme) else DARK)


def themes(app: MujazApp) -> None:
    """Other colours, out of a list."""
    pick(
        app,
        app.actions["themes"].labels[app.labels.code],
        [Row(n, Content(n)) for n in THEMES],
        app.take_theme,
        app.settings.theme or DARK,
    )


def grow(app: MujazApp) -> None:
    """More room for the pane."""
    _resize(app, 1)


def shrink(app: MujazApp) -> None:
    """Less room for the pane."""
    _resize(app, -1)


def _resize(app: MujazApp, steps: int) -> None:
    if len(app.desk.panes()) < 2:
        app.notify(app.words["one_pane"])
        return
    app.desk.row.resize(app.desk.row.sizes.grown(app.desk.pane, steps))


def show_help(app: MujazApp) -> None:
    """The keys, those of the pane first."""
    pane = "board" if app.desk.pane == "brief" and app.state.view == "board" else app.desk.pane
    title = app.words[app.state.view if pane == "brief" else pane]
    show(app, title, help_text(app.actions.values(), pane, app.labels.code))


def palette(app: MujazApp) -> None:
    """Every action, to be picked."""
    code = app.labels.code
    rows = [
        Row(a.id, Content(f"{a.labels[code]}  [{key_name(a.keys[0]) if a.keys else ''}]  {a.tips[code]}"))
        for a in app.actions.values()
        if not a.by_key and a.id != "palette"
    ]
    pick(app, "Mujaz", rows, app.action_do)


def suspend(app: MujazApp) -> None:
    """Back to the shell until it brings the app to the front again."""
    app.keep_place()
    app.action_suspend_process()


def leave(app: MujazApp) -> None:
    """Close the app."""
    app.exit()
