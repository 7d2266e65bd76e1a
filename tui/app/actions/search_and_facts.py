"""Finding: words in all articles, and the places that are marked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

import summarizer
from tui.app.actions.prompts import ask
from tui.app.presenters.comparison import sentences_of_fact
from tui.app.presenters.ui_text import direction_of
from tui.app.state.mentions import mentions_in, next_mention
from tui.app.state.state import Trail
from tui.app.widgets.pane_list import PaneList
from tui.bidi import isolate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefs import Passage
    from tui.app.actions.action import Host


def step_mark(app: Host, step: int) -> None:
    """The next marked place, or the one before."""
    app.main_screen.walk(step)


def step_fact(app: Host, step: int) -> None:
    """Go to the next mention of any fact in the shown text or the one before, from the cursor if it is seen."""
    state, (first, last) = app.state, app.main_screen.text.seen
    here = state.here
    seen = here is not None and here.article == state.shown and first <= here.start <= last
    at = (here.start, here.end) if here and seen else (first, 0)
    found = next_mention(at, mentions_in(state.shown, state.facts), step)
    if found is None:
        app.notify(app.words["no_fact"])
    else:
        app.main_screen.take_mention(found)


def follow(app: Host) -> None:
    """Where the line under the cursor leads; from the text, to the fact."""
    screen = app.main_screen
    pane = screen.widget_of(screen.pane)
    if isinstance(pane, PaneList):
        pane.action_choose()
    elif screen.center.is_board(pane):
        pane.action_follow()
    else:
        if app.state.here is None:
            step_fact(app, 1)
        if app.state.here is not None:
            screen.remember()
            screen.go_to_pane("facts")


def colours(app: Host) -> None:
    """The facts of the text in the colours of their kinds, or no longer."""
    app.state.coloured = not app.state.coloured
    app.main_screen.show()
    if app.state.coloured and len(app.main_screen.panes()) < 2 and app.main_screen.pane != "text":
        app.main_screen.go_to_pane("text")


def clear(app: Host) -> None:
    """Nothing marked; where nothing was, no filter; where there was none, a brief about all again."""
    app.main_screen.clear_selection()
    state = app.state
    if state.trail is None and state.filter is None and state.options.about is not None:
        state.options = replace(state.options, about=None)
        app.compose_brief()
        return
    if state.trail is None:
        state.filter = None
    state.mark(None)
    app.main_screen.show()


def compare(app: Host) -> None:
    """In whose words the line under the cursor is said, or the sentences that hold the fact under it."""
    fact, item = app.main_screen.fact, app.main_screen.item
    # A claim of the board is compared from the cell of an article that leaves it out as well.
    pairs = sentences_of_fact(fact, app.state) if fact else app.main_screen.center.all_pairs(item)
    if not pairs:
        if fact is None and (item is None or not item.passages):  # a heading, a note
            app.notify(app.words["no_line"])
            return
        # Whether another article says it is known once all are compared.
        known = app.state.brief is not None and app.state.busy is None
        app.notify(app.words["alone"] if known else f"{app.words[app.state.busy or 'reading']}…")
        return
    from tui.app.screens.comparison_screen import ComparisonScreen

    app.push_screen(ComparisonScreen(app.words["wordings"], pairs, direction_of(app.labels), app.words))


def search(app: Host) -> None:
    """Words in all articles."""
    ask(app, app.words["search"], partial(_search, app))


def _search(app: Host, query: str) -> None:
    if summarizer.has_words(query):
        app.find(query)
    else:
        show_found(app, query, [])


def show_found(app: Host, query: str, found: Sequence[Passage]) -> None:
    """Mark what a search found, and go to the first of it."""
    if not found:
        app.notify(f"{isolate(query)}{app.words['colon']}{app.words['no_hit']}", markup=False)
        return
    app.state.mark(Trail(query, tuple(found)))
    app.main_screen.show()
    app.main_screen.walk(1)
