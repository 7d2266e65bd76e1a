"""Steering: how long the brief is, by which method, about what, and with which sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual.content import Content

import summarizer
from tui.app.actions.prompts import ask, pick
from tui.app.presenters.titles import all_there_is
from tui.app.state import steering
from tui.app.widgets.row import Row

if TYPE_CHECKING:
    from tui.app.actions.action import Host


def lengthen(app: Host, step: int) -> None:
    """A longer brief, or a shorter one."""
    state = app.state
    there = all_there_is(state)
    if step > 0 and there is not None:
        app.notify(app.words["longest"])
        return
    other = steering.lengthen(state.options, step, of_set=state.sums_up_set, there=there)
    if other is not None:
        state.options = other
        app.compose_brief()
    elif step < 0:
        app.notify(app.words["shortest"])


def method(app: Host) -> None:
    """Another method."""

    def take(name: str) -> None:
        app.state.options = replace(app.state.options, method=name)
        app.compose_brief()

    # In English the registry says itself how its methods rank.
    rows = [
        Row(known.name, Content(f"{known.name}  {app.words.get(f'method_{known.name}', known.about)}"))
        for known in summarizer.METHODS
    ]
    pick(app, app.labels.method, rows, take, app.state.options.method)


def about(app: Host) -> None:
    """A brief about some words."""

    def take(query: str) -> None:
        app.state.options = replace(app.state.options, about=query if summarizer.has_words(query) else None)
        app.compose_brief()

    ask(app, app.words["about"], take, app.state.options.about or "", empty=True)


def drop(app: Host) -> None:
    """Leave the sentence under the cursor out."""
    if mark := _sentence(app):
        app.state.options = steering.drop(app.state.options, mark)
        app.notify(app.words["dropped"])
        app.compose_brief()


def pin(app: Host) -> None:
    """Keep the sentence under the cursor, or let it go."""
    if mark := _sentence(app):
        options = app.state.options
        if mark in options.pinned:
            app.state.options = steering.unpin(options, mark)
        else:
            app.state.options = steering.pin(options, mark)
            app.notify(app.words["pinned"])
        app.compose_brief()


def unsteer(app: Host) -> None:
    """Nothing pinned and nothing dropped."""
    app.state.options = steering.unsteer(app.state.options)
    app.notify(app.words["unsteered"])
    app.compose_brief()


def _sentence(app: Host) -> summarizer.SentenceRef | None:
    item = app.main_screen.line
    if item is None or not item.sentence:
        app.notify(app.words["no_line"])
        return None
    return item.passages[0].article, item.passages[0].start


def why(app: Host) -> None:
    """What the sentence's score is made of."""
    item = app.main_screen.line
    if item is None or item.score is None:
        app.notify(app.words["no_line"])
        return
    app.explain(item)
