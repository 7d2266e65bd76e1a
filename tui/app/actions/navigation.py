"""Moving: between articles, panes, lines and views."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from briefs import opening
from tui.app.actions.prompts import pick
from tui.app.presenters.comparison import short_title
from tui.app.state.views import VIEWS
from tui.app.widgets.bidi_view import BidiView
from tui.app.widgets.row import Row
from tui.bidi import isolate

if TYPE_CHECKING:
    from tui.app.actions.action import Host
    from tui.app.state.history import Place


def step_article(app: Host, step: int) -> None:
    """The next article, or the one before; before the first, the set."""
    app.main_screen.choose_article(app.state.neighbour(step))


def next_unread(app: Host) -> None:
    """The next article that was not read."""
    name = app.state.next_unread()
    if name is None:
        app.notify(app.words["all_read"])
    else:
        _jump(app, name)


def toggle_read(app: Host) -> None:
    """The article read, or not read yet."""
    app.main_screen.stay_no_longer()
    if name := app.main_screen.article_at:
        app.state.marks.toggle_read(name)
        app.main_screen.show()
    else:
        app.notify(app.words["no_article"])


def whole_set(app: Host) -> None:
    """The set."""
    _jump(app, None)


def article(app: Host, key: str) -> None:
    """The article of a number."""
    number = int(key)
    if number <= len(app.state.articles):
        _jump(app, app.state.articles[number - 1].id)


def jump(app: Host) -> None:
    """An article out of a list."""
    rows = [
        Row(article.id, Content(f"{n}  {isolate(short_title(article.title or opening(article)))}"))
        for n, article in enumerate(app.state.articles, 1)
    ]
    pick(app, app.words["sources"], rows, partial(_jump, app))


def _jump(app: Host, name: str | None) -> None:
    if name is not None and app.state.article(name) is None:  # the sources were read again under a list
        app.notify(app.words["gone"])
        return
    if name != app.state.chosen:
        app.main_screen.remember()
        app.main_screen.choose_article(name)


def step_pane(app: Host, step: int) -> None:
    """The next pane, or the one before."""
    app.main_screen.step_pane(step)


def move(app: Host, of_list: str, of_text: str) -> None:
    """A line, a page or all the way on or back, by what a list and a text call it."""
    pane = app.main_screen.widget_of(app.main_screen.pane)
    getattr(pane, f"action_{of_text if isinstance(pane, BidiView) else of_list}")()


def go_back(app: Host) -> None:
    """Where the reader was before the last jump."""
    _return(app, app.state.history.go_back(app.main_screen.place, _there(app)), "no_back")


def go_on(app: Host) -> None:
    """Where the reader went back from."""
    _return(app, app.state.history.go_on(app.main_screen.place, _there(app)), "no_on")


def _there(app: Host) -> set[str]:
    return {article.id for article in app.state.articles}


def _return(app: Host, place: Place | None, none: str) -> None:
    if place is None:
        app.notify(app.words[none])
        return
    app.main_screen.go_to_place(place)


def view(app: Host) -> None:
    """The next view in the center pane."""
    app.main_screen.take_view(VIEWS[(VIEWS.index(app.state.view) + 1) % len(VIEWS)])


def views(app: Host) -> None:
    """A view out of a list."""
    rows = [Row(name, Content(f"{n}  {app.words[name]}")) for n, name in enumerate(VIEWS, 1)]
    pick(app, app.words["views"], rows, partial(_take_view, app), app.state.view, numbered=True)


def _take_view(app: Host, name: str) -> None:
    app.main_screen.take_view(name)
    app.main_screen.go_to_pane("brief")


def board(app: Host) -> None:
    """The agreement board, or back from it to the brief."""
    app.main_screen.pane = "brief"
    app.main_screen.take_view(VIEWS[0] if app.state.view == "board" else "board")
