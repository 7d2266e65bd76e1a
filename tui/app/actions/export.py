"""Taking out: the brief into a file or a command, a line or a citation into the clipboard."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual.content import Content

import briefs
from briefs import format_of_path
from tui.app.actions.prompts import ask, pick
from tui.app.desktop import original
from tui.app.presenters.quoting import citation, quoted, quoted_place
from tui.app.presenters.ui_text import why_not_written
from tui.app.widgets.row import Row
from tui.bidi import isolate
from tui.stdio.diagnostics import StopError
from tui.stdio.output import write

if TYPE_CHECKING:
    from corpus import Article
    from tui.app.actions.action import Host


def export(app: Host) -> None:
    """The brief into a file."""
    if app.state.brief is None:
        app.notify(app.words["no_brief"])
        return
    ask(app, app.words["export"], partial(_export, app), app.file)


def _export(app: Host, name: str) -> None:
    app.file = name
    try:
        path = Path(name).expanduser()
        is_there = path.exists()
    except (OSError, ValueError, RuntimeError) as error:  # too long, a zero byte, ~ of nobody
        _refuse(app, name, error)
        return
    if format_of_path(path) is None:
        app.notify(app.words["suffix"], severity="error")
    elif is_there:
        rows = [Row("no", Content(app.words["no"])), Row("yes", Content(app.words["yes"]))]
        pick(
            app,
            f"{app.words['overwrite']} {isolate(name)}",
            rows,
            lambda key: _write(app, path) if key == "yes" else None,
        )
    else:
        _write(app, path)


def _write(app: Host, path: Path) -> None:
    brief, form = app.state.brief, format_of_path(path)
    if brief is None or form is None:
        return
    if path.is_dir():
        app.notify(
            f"{isolate(str(path))}{app.words['colon']}{app.words['folder']}", severity="error", markup=False
        )
        return
    try:
        write(briefs.render_file(brief, form, app.labels), path)
    except StopError as stop:
        _refuse(app, str(path), stop.__cause__)
    else:
        app.notify(f"{isolate(str(path.absolute()))}{app.words['colon']}{app.words['written']}", markup=False)


def _refuse(app: Host, path: str, cause: BaseException | None) -> None:
    """Say that a file cannot be written, and why: in the app's words for what is common, else in the system's."""
    told = f"{isolate(path)}{app.words['colon']}{app.words['not_written']}"
    reason = "" if cause is None else why_not_written(app.words, cause)
    app.notify(f"{told} ({isolate(reason)})" if reason else told, severity="error", markup=False)


def pipe(app: Host) -> None:
    """The brief into a shell command."""
    if app.state.brief is None:
        app.notify(app.words["no_brief"])
        return
    ask(app, app.words["pipe"], partial(_pipe, app), app.command)


def _pipe(app: Host, command: str) -> None:
    if app.state.brief is not None:
        app.command = command
        app.commands.start(command, briefs.render(app.state.brief, "text", app.labels))


def stop(app: Host) -> None:
    """Stop the command that runs."""
    if not app.commands.stop():
        app.notify(app.words["no_command"])


def answer(app: Host) -> None:
    """What the last command answered."""
    if not app.commands.show():
        app.notify(app.words["no_answer"])


def copy(app: Host) -> None:
    """The selected text, or what the cursor of the pane is on, with its reference."""
    if selected := app.main_screen.get_selected_text():
        _copy(app, selected, "selection")
    elif app.main_screen.pane == "sources":
        _copy_source(app)
    else:
        _copy(app, _line(app), "line")


def _copy_source(app: Host) -> None:
    """The citation of the chosen article; of the set, which has none, its brief."""
    state = app.state
    if article := state.article(state.chosen):
        _copy(app, citation(article), "citation")
    else:
        _copy(app, briefs.render(state.brief, "text", app.labels) if state.brief else None, "brief")


def _line(app: Host) -> str | None:
    """The sentence that a fact or the text is at, or a line of the brief."""
    screen, state = app.main_screen, app.state
    if screen.pane == "facts":
        mentions = screen.fact.mentions if screen.fact else []
        place = state.here if state.here in mentions else next(iter(mentions), None)
        return quoted_place(place, state) if place else None
    if screen.pane == "text":
        # What is marked there, and not what another pane says of it.
        places = (state.here, *(screen.line.passages if screen.line else ()))
        place = next((place for place in places if place and place.article == state.shown), None)
        return quoted_place(place, state) if place else None
    return quoted(screen.line, state) if screen.line else None


def cite(app: Host) -> None:
    """The citation of the article that the reader is at."""
    article = _article(app)
    _copy(app, citation(article) if article else None, "citation")


def open_original(app: Host) -> None:
    """The original of the article that the reader is at: its address, or the folder of its file."""
    article = _article(app)
    target = original(article.source, app.sources) if article else None
    if target is None:
        app.notify(app.words["no_original"])
    else:
        app.open_original(target)


def _article(app: Host) -> Article | None:
    return app.state.article(app.main_screen.article_at)


def _copy(app: Host, text: str | None, what: str) -> None:
    if not text:
        app.notify(app.words["nothing_to_copy"])
        return
    app.take_out(text, what)
