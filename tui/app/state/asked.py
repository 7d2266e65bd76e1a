"""What a reader has asked for in an article: what is marked, or what answers the question of the brief."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefs import Passage
    from tui.app.state.state import State


def asked_in(state: State) -> Passage | None:
    """Where the chosen article has what was asked for; None where nothing was, or the article has nothing of it.

    What is marked goes before the question: it was asked for later.
    """
    name = state.chosen
    if name is None:
        return None
    here = state.here
    if here is not None and here.article == name:
        return here
    marked = state.trail.passages if state.trail else ()
    answers = _answers(state) if state.answered is not None else ()
    return next((place for place in (*marked, *answers) if place.article == name), None)


def _answers(state: State) -> tuple[Passage, ...]:
    """The lines of the chosen article's summary."""
    note, brief = state.note, state.brief
    if note is None or brief is None:
        return ()
    return tuple(line.bare for line in (brief.summary if len(brief.articles) == 1 else note.summary))
