"""The app itself: its sources, its colours, its help, its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from tui.app.actions.help import help_text
from tui.app.actions.key_names import KEYS, palette_line
from tui.app.actions.prompts import pick, show
from tui.app.themes import DARK, LIGHT, THEMES, is_dark
from tui.app.widgets.row import Row

if TYPE_CHECKING:
    from tui.app.actions.action import Host


def reread(app: Host) -> None:
    """Read the sources again."""
    app.state.gone = []
    app.read_sources()


def theme(app: Host) -> None:
    """Dark or light."""
    app.take_theme(LIGHT if is_dark(app.settings.theme) else DARK)


def themes(app: Host) -> None:
    """Other colours, out of a list."""
    pick(
        app,
        app.actions["themes"].labels[app.labels.code],
        [Row(n, Content(n)) for n in THEMES],
        app.take_theme,
        app.settings.theme or DARK,
    )


def plain(app: Host) -> None:
    """The screen for screen readers, or the usual one."""
    app.toggle_plain()


def resize(app: Host, steps: int) -> None:
    """More room for the pane, or less."""
    if len(app.main_screen.panes()) < 2:
        app.notify(app.words["one_pane"])
        return
    app.main_screen.row.resize(app.main_screen.row.sizes.grown(app.main_screen.pane, steps))


def show_help(app: Host) -> None:
    """The keys, those of the pane first."""
    pane = app.main_screen.front_name
    title = app.words[app.state.view if pane in ("brief", "pile") else pane]
    told = help_text(app.actions.values(), pane, app.labels.code, app.keyboard)
    show(app, title, told, hang=KEYS)


def palette(app: Host) -> None:
    """Every action, to be picked."""
    code = app.labels.code
    rows = [
        Row(a.id, Content(palette_line(a, code)))
        for a in app.actions.values()
        if not a.by_key and a.id != "palette"
    ]
    pick(app, "Mujaz", rows, app.action_do)


def suspend(app: Host) -> None:
    """Back to the shell until it brings the app to the front again."""
    app.keep_place()
    app.action_suspend_process()


def leave(app: Host) -> None:
    """Close the app."""
    app.exit()
