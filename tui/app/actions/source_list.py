"""The list of sources: filtered and sorted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from textual.content import Content

from tui.app.actions.prompts import ask, pick
from tui.app.presenters.list_rows import filter_text
from tui.app.state.filters import ORDERS, Filter, choices
from tui.app.widgets.row import Row
from tui.bidi import isolate

if TYPE_CHECKING:
    from tui.app.actions.action import Host

_BETWEEN_TAGS = re.compile("[,،;؛]")


def filter_sources(app: Host) -> None:
    """Only some articles in the list, those of an outlet, a date or a fact; the fact under the cursor first."""
    state, code = app.state, app.labels
    if not state.articles:
        app.notify(app.words["no_article"])
        return
    facts = state.brief.facts if state.brief else []
    found = list(choices(state.articles, facts, state.marks))
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


def only_unread(app: Host) -> None:
    """Only the articles that were not read, or all of them again."""
    state = app.state
    unread = Filter("unread")
    if state.filter != unread and not unread.passing(state.articles, [], state.marks):
        app.notify(app.words["all_read"])
        return
    state.filter = None if state.filter == unread else unread
    app.main_screen.show()
    if state.filter and state.chosen in state.marks.read:
        # What is being read stays listed; who asks for the unread wants to go on to one.
        app.main_screen.remember()
        app.main_screen.choose_article(state.next_unread())


def all_read(app: Host) -> None:
    """All listed articles read or, a second time, as they were before."""
    state, before = app.state, set(app.state.marks.read)
    # From a list of the unread they go when they are read, and come back by the same key.
    listed = state.passing_ids or state.marks.together & {article.id for article in state.articles}
    if not listed:
        app.notify(app.words["all_read" if state.articles else "no_article"])
        return
    read = state.marks.toggle_all(listed)
    app.main_screen.stay_no_longer()
    app.main_screen.show()
    told = app.labels.count(app.labels.article_forms, len(before ^ state.marks.read))
    app.notify(f"{app.words['marked_read' if read else 'marked_unread']}{app.words['colon']}{told}")


def star(app: Host) -> None:
    """A bookmark for the article, or none."""
    if name := app.main_screen.article_at:
        app.state.marks.toggle_star(name)
        app.main_screen.show()
    else:
        app.notify(app.words["no_article"])


def tag(app: Host) -> None:
    """Tags for the article."""
    name = app.main_screen.article_at
    if name is None:
        app.notify(app.words["no_article"])
        return

    def take(line: str) -> None:
        app.state.marks.tag(name, _BETWEEN_TAGS.split(line))
        app.main_screen.show()

    title = f"{app.words['tags']} · {app.state.number(name)}"
    ask(app, title, take, app.labels.comma.join(app.state.marks.tags.get(name, ())), empty=True)


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
