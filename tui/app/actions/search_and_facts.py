"""Finding: words in all articles, and the places that are marked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import summarizer
from tui.app.actions.prompts import ask
from tui.app.presenters.comparison import sentences_of_fact
from tui.app.state.mentions import mentions_in, next_mention
from tui.app.state.state import Trail
from tui.app.widgets.pane_list import PaneList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefs import Passage
    from tui.app.app import MujazApp


def next_mark(app: MujazApp) -> None:
    """The next marked place."""
    app.desk.walk(1)


def previous_mark(app: MujazApp) -> None:
    """The marked place before."""
    app.desk.walk(-1)


def next_fact(app: MujazApp) -> None:
    """The next fact of the shown text."""
    _step_fact(app, 1)


def previous_fact(app: MujazApp) -> None:
    """The fact before in the shown text."""
    _step_fact(app, -1)


def _step_fact(app: MujazApp, step: int) -> None:
    """Go to the next mention of any fact in the shown text or the one before, from the cursor if it is seen."""
    state, (first, last) = app.state, app.desk.text.seen
    here = state.here
    seen = here is not None and here.article == state.shown and first <= here.start <= last
    at = (here.start, here.end) if here and seen else (first, 0)
    found = next_mention(at, mentions_in(state.shown, state.facts), step)
    if found is None:
        app.notify(app.words["no_fact"])
    else:
        app.desk.take_mention(found)


def follow(app: MujazApp) -> None:
    """Where the line under the cursor leads; from the text, to the fact."""
    desk = app.desk
    pane = desk.widget_of(desk.pane)
    if isinstance(pane, PaneList):
        pane.action_choose()
    elif desk.middle.is_board(pane):
        pane.action_follow()
    else:
        if app.state.here is None:
            _step_fact(app, 1)
        if app.state.here is not None:
            desk.remember()
            desk.go_to_pane("facts")


def clear(app: MujazApp) -> None:
    """Nothing marked; where nothing was, no filter."""
    app.desk.clear_selection()
    if app.state.trail is None:
        app.state.filter = None
    app.state.mark(None)
    app.desk.show()


def compare(app: MujazApp) -> None:
    """In whose words the line under the cursor is said, or the sentences that hold the fact under it."""
    fact = app.desk.fact
    pairs = sentences_of_fact(fact, app.state) if fact else app.desk.middle.all_pairs(app.desk.item)
    if not pairs:
        app.notify(app.words["alone"])
        return
    from tui.app.screens.comparison_screen import WordingsScreen

    app.push_screen(WordingsScreen(app.words["wordings"], pairs, app.labels.direction == "rtl"))


def search(app: MujazApp) -> None:
    """Words in all articles."""
    ask(app, app.words["search"], partial(_search, app))


def _search(app: MujazApp, query: str) -> None:
    if summarizer.has_words(query):
        app.find(query)
    else:
        show_found(app, query, [])


def show_found(app: MujazApp, query: str, found: Sequence[Passage]) -> None:
    """Mark what a search found, and go to the first of it."""
    if not found:
        app.notify(f"{query}: {app.words['no_hit']}", markup=False)
        return
    app.state.mark(Trail(query, tuple(found)))
    app.desk.show()
    app.desk.walk(1)
