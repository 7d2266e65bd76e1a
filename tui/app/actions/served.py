"""What can be done where the app is served to a browser: no command, no path, no other program."""

from __future__ import annotations

import io
from collections.abc import Iterable
from functools import partial

from msgspec.structs import replace
from textual.content import Content

import briefs
from briefs import FORMATS, formats_of
from tui.app.actions.action import Action, Host
from tui.app.actions.prompts import pick
from tui.app.widgets.row import Row

_LEFT_OUT = {"open_original", "pipe", "stop", "answer", "suspend"}


def served(actions: Iterable[Action]) -> list[Action]:
    """The actions that a visitor has, of all there are; what is exported goes to the visitor's own machine."""
    return [
        replace(action, does=download) if action.id == "export" else action
        for action in actions
        if action.id not in _LEFT_OUT
    ]


def download(app: Host) -> None:
    """The brief as a file that the browser saves."""
    if app.state.brief is None:
        app.notify(app.words["no_brief"])
        return
    offered = [FORMATS[name] for name in formats_of("brief")]
    rows = [Row(form.name, Content(f"brief{form.suffix}")) for form in offered]
    pick(app, app.words["export"], rows, partial(_deliver, app))


def _deliver(app: Host, name: str) -> None:
    if app.state.brief is not None:
        app.deliver_text(
            io.StringIO(briefs.render(app.state.brief, name, app.labels)),
            save_filename=f"brief{FORMATS[name].suffix}",
            open_method="download",
            encoding="utf-8",
            mime_type=FORMATS[name].media_type,
        )
