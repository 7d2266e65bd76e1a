"""Lists of places to jump to: the hits of a search, the stories of a pile; and folding stories away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from briefs import of_story
from tui.app.actions.prompts import pick
from tui.app.presenters.brief_items import story_key
from tui.app.presenters.comparison import short_title
from tui.app.presenters.hits import hit_row
from tui.app.widgets.row import Row
from tui.bidi import isolate

if TYPE_CHECKING:
    from tui.app.actions.action import Host

_MOST = 2000  # hits in one list: more are nobody's to read, and are walked by key


def hits(app: Host) -> None:
    """The places that are marked, out of a list."""
    if app.state.trail is None:
        app.main_screen.take_fact()
    trail = app.state.trail
    if trail is None or not trail.passages:
        app.main_screen.tell_unmarked()
        return
    rows = [hit_row(n, passage, app.state) for n, passage in enumerate(trail.passages[:_MOST])]
    title = f"{app.words['hits_list']} · {isolate(trail.title)} · {len(trail.passages)}"

    def take(key: str) -> None:
        place, now = trail.passages[int(key)], app.state.trail
        if now is None or place not in now.passages:  # the sources were read again under the list
            app.notify(app.words["gone"])
            return
        app.state.at, app.state.ahead = now.passages.index(place), False
        app.main_screen.go_to(place)
        app.main_screen.go_to_pane("text")

    pick(app, title, rows, take, str(max(0, app.state.at)))


def stories(app: Host) -> None:
    """A story, out of a list."""
    found = app.state.brief.stories if app.state.brief else []
    if len(found) < 2:
        # A few articles that nothing tells apart are summed up together: that they tell one story nobody knows.
        lone = "one_story" if len(app.state.articles) > 1 else "one_article"
        app.notify(app.words[lone if found else "no_brief"])
        return
    rows = [
        Row(
            story_key(story.articles[0]),
            Content(f"{isolate(short_title(story.title))} {isolate(of_story(story, app.labels))}"),
        )
        for story in found
    ]
    several = any(len(story.articles) > 1 for story in found)
    pick(app, app.labels.stories if several else app.labels.lone, rows, partial(_go_to_story, app))


def _go_to_story(app: Host, key: str) -> None:
    app.main_screen.remember()
    app.state.folded.discard(key)
    app.main_screen.choose_article(None)
    app.main_screen.take_view("brief")
    app.main_screen.go_to_line(f"fold:{key}")


def fold(app: Host) -> None:
    """The story under the cursor folded away, or unfolded."""
    if not app.main_screen.fold():
        app.notify(app.words["no_fold"])


def fold_all(app: Host) -> None:
    """All stories folded away, or unfolded."""
    if not app.main_screen.fold_all():
        app.notify(app.words["no_fold"])
