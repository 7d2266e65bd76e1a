"""Moving: between articles, panes, lines and views."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from briefs import opening
from tui.app.actions.prompts import pick
from tui.app.state.views import VIEWS
from tui.app.widgets.bidi_view import BidiView
from tui.app.widgets.row import Row

if TYPE_CHECKING:
    from tui.app.app import MujazApp


def next_article(app: MujazApp) -> None:
    """The next article."""
    app.desk.choose_article(app.state.neighbour(1))


def previous_article(app: MujazApp) -> None:
    """The article before, or the set."""
    app.desk.choose_article(app.state.neighbour(-1))


def whole_set(app: MujazApp) -> None:
    """The set."""
    _jump(app, None)


def article(app: MujazApp, key: str) -> None:
    """The article of a number."""
    number = int(key)
    if number <= len(app.state.articles):
        _jump(app, app.state.articles[number - 1].id)


def jump(app: MujazApp) -> None:
    """An article out of a list."""
    rows = [
        Row(article.id, Content(f"{n}  {article.title or opening(article)}"))
        for n, article in enumerate(app.state.articles, 1)
    ]
    pick(app, app.words["sources"], rows, partial(_jump, app))


def _jump(app: MujazApp, name: str | None) -> None:
    if name != app.state.chosen:
        app.desk.remember()
        app.desk.choose_article(name)


def next_pane(app: MujazApp) -> None:
    """The next pane."""
    app.desk.step_pane(1)


def previous_pane(app: MujazApp) -> None:
    """The pane before."""
    app.desk.step_pane(-1)


def line_down(app: MujazApp) -> None:
    """A line on."""
    _move(app, "cursor_down", "scroll_down")


def line_up(app: MujazApp) -> None:
    """A line back."""
    _move(app, "cursor_up", "scroll_up")


def page_down(app: MujazApp) -> None:
    """A page on."""
    _move(app, "page_down", "page_down")


def page_up(app: MujazApp) -> None:
    """A page back."""
    _move(app, "page_up", "page_up")


def top(app: MujazApp) -> None:
    """To the beginning."""
    _move(app, "first", "scroll_home")


def bottom(app: MujazApp) -> None:
    """To the end."""
    _move(app, "last", "scroll_end")


def _move(app: MujazApp, of_list: str, of_text: str) -> None:
    pane = app.desk.widget_of(app.desk.pane)
    getattr(pane, f"action_{of_text if isinstance(pane, BidiView) else of_list}")()


def go_back(app: MujazApp) -> None:
    """Where the reader was before the last jump."""
    _return(app, -1)


def go_on(app: MujazApp) -> None:
    """Where the reader went back from."""
    _return(app, 1)


def _return(app: MujazApp, step: int) -> None:
    there = {article.id for article in app.state.articles}
    place = app.state.history.step(step, app.desk.place, there)
    if place is None:
        app.notify(app.words["no_back" if step < 0 else "no_on"])
        return
    app.desk.go_to_place(place)


def view(app: MujazApp) -> None:
    """The next view in the middle pane."""
    app.desk.take_view(VIEWS[(VIEWS.index(app.state.view) + 1) % len(VIEWS)])


def board(app: MujazApp) -> None:
    """The agreement board, or back from it to the brief."""
    app.desk.pane = "brief"
    app.desk.take_view(VIEWS[0] if app.state.view == "board" else "board")
