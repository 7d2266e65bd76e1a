"""The list of sources: filtered and sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from tui.app.actions.prompts import pick
from tui.app.presenters.list_rows import filter_text
from tui.app.state.filters import ORDERS, Filter, choices
from tui.app.widgets.row import Row
from tui.bidi import isolate

if TYPE_CHECKING:
    from tui.app.actions.action import Host


def filter_sources(app: Host) -> None:
    """Only some articles in the list, those of an outlet, a date or a fact; the fact under the cursor first."""
    state, code = app.state, app.labels
    if not state.articles:
        app.notify(app.words["no_article"])
        return
    facts = state.brief.facts if state.brief else []
    found = list(choices(state.articles, facts))
    if fact := app.main_screen.fact:
        found.insert(0, (Filter("fact", fact.value, fact.kind), fact.articles))
    rows = [
        Row(str(n), Content(f"{filter_text(one, code)}  {isolate(str(count))}"))
        for n, (one, count) in enumerate(found)
    ]
    if state.filter:
        rows.insert(0, Row("all", Content(app.words["all"])))

    def take(key: str) -> None:
        state.filter = None if key == "all" else found[int(key)][0]
        app.main_screen.show()

    if rows:
        pick(app, app.words["filter_sources"], rows, take)
    else:
        app.notify(app.words["nothing"])


def sort_sources(app: Host) -> None:
    """The list in another order."""

    def take(order: str) -> None:
        app.state.sort_by = order
        app.main_screen.show()

    if not app.state.articles:
        app.notify(app.words["no_article"])
        return
    rows = [Row(order, Content(app.words[f"by_{order}"])) for order in ORDERS]
    pick(app, app.words["sort_sources"], rows, take, app.state.sort_by)
