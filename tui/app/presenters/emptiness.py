"""Why a view shows nothing: of those that hold articles against each other, and under a question of all."""

from __future__ import annotations

from collections.abc import Sequence

from briefs import Brief, Labels
from tui.app.presenters.ui_text import WORDS
from tui.app.state.state import State
from tui.bidi import isolate

COMPARING = frozenset(("claims", "board", "conflicts"))
"""The views that hold articles against each other."""


def reason_of_emptiness(state: State, brief: Brief, labels: Labels, view: str) -> str:
    """Why a view is empty, in words: what is true of all the articles goes first.

    Args:
        state: The set and the reader's place in it.
        brief: Its brief.
        labels: The words around the texts.
        view: One of `COMPARING`; under a question any view.
    """
    words, number = WORDS[labels.code], state.number(state.chosen)
    told = [story for story in brief.stories if len(story.articles) > 1]
    if len(state.articles) == 1 and view in COMPARING:
        return words["empty_one"]
    if state.answered is not None:
        return words["empty_asked"].format(question=isolate(state.answered))
    if not told:
        return words["empty_unrelated"]
    if view == "conflicts":
        if any(story.by_words for story in told):
            return words["facts_unread"]
        return words["empty_agreed_one"].format(n=number) if number else words["empty_agreed"]
    if number and brief.claims:
        return words["empty_alone"].format(n=number)
    if not any(_shares_language(story.articles, brief) for story in told):
        return words["empty_languages"]
    return words["empty_little"]


def _shares_language(articles: Sequence[str], brief: Brief) -> bool:
    """Whether two of some articles are in languages that were compared with each other word by word."""
    of = {article.id: article.language for article in brief.articles}
    languages = [of[name] for name in articles if name in of]
    return any(sum(one in group for one in languages) > 1 for group in brief.compared)
