"""Finding: words in all articles, and the places that are marked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from summarizer import has_words
from tui.actions.asking import ask
from tui.screens.wordings import WordingsScreen
from tui.search import search as find_words
from tui.state import Trail

if TYPE_CHECKING:
    from tui.app import MujazApp


def next_mark(app: MujazApp) -> None:
    """The next marked place."""
    app.desk.walk(1)


def previous_mark(app: MujazApp) -> None:
    """The marked place before."""
    app.desk.walk(-1)


def clear(app: MujazApp) -> None:
    """Nothing marked; where nothing was, no filter."""
    app.desk.clear_selection()
    if app.state.trail is None:
        app.state.filter = None
    app.state.mark(None)
    app.desk.show()


def compare(app: MujazApp) -> None:
    """In whose words the line under the cursor is said."""
    pairs = app.desk.middle.all_pairs(app.desk.item)
    if not pairs:
        app.notify(app.words["alone"])
        return
    app.push_screen(WordingsScreen(app.words["wordings"], pairs, app.labels.direction == "rtl"))


def search(app: MujazApp) -> None:
    """Words in all articles."""
    ask(app, app.words["search"], partial(_search, app))


def _search(app: MujazApp, query: str) -> None:
    found = find_words(app.state.articles, query) if has_words(query) else []
    if not found:
        app.notify(f"{query}: {app.words['no_hit']}", markup=False)
        return
    app.state.mark(Trail(query, tuple(found)))
    app.desk.show()
    app.desk.walk(1)
