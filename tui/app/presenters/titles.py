"""What the frames of the panes are titled: what they show, of what, and which question it answers."""

from __future__ import annotations

from textwrap import shorten

from briefs import Labels
from tui.app.presenters.comparison import headings_of, name_of, short_title
from tui.app.presenters.relations import NEW
from tui.app.presenters.ui_text import WORDS
from tui.app.state.fresh_lines import SET, of_article
from tui.app.state.state import State
from tui.bidi import isolate

_NAME = 28  # characters of a story's title: as many as of an outlet's name
_SHORT_NAME = 16  # characters: two or three words, which tell it beside its number in a pane of 56 columns
_QUESTION = 24  # characters: three or four words of it, beside which its answers are still told in 80 columns
_SHORT_QUESTION = 12  # characters: a word or two, in 60 columns


def brief_titles(state: State, labels: Labels, story: int | None = None) -> list[str]:
    """Titles for the center pane, the longest first: for the first that there is room for.

    Args:
        state: The set and the reader's place in it.
        labels: The words around the texts.
        story: Index of the story of a pile that the cursor is in; None for none.
    """
    view = WORDS[labels.code][state.view]
    names = _whose(state, labels, state.view, story)
    tried = [(name, _QUESTION) for name in names]
    if state.answered is not None and len(state.answered) > _SHORT_QUESTION:
        tried.append((names[-1], _SHORT_QUESTION))
    new = _new(state, labels)
    return [
        " · ".join(filter(None, (view, name, _answers(state, labels, longest), new)))
        for name, longest in tried
    ]


def facts_titles(state: State, labels: Labels) -> list[str]:
    """Titles for the facts, likewise."""
    facts = WORDS[labels.code]["facts"]
    return [f"{facts} · {whose}" for whose in _whose(state, labels, "facts", None)]


def text_titles(state: State, labels: Labels) -> list[str]:
    """Titles for the text, likewise."""
    text = WORDS[labels.code]["text"]
    return [f"{text} · {name}" for name in headings_of(state.shown, state)] if state.shown else [text]


def _whose(state: State, labels: Labels, view: str, story: int | None) -> list[str]:
    """Of what the brief is: the set, the story of a pile under the cursor, or the chosen article."""
    words, brief = WORDS[labels.code], state.brief
    if view == "board" and not state.plain:  # all articles stand on it, whichever is chosen
        return [words["set"]]
    if state.chosen is not None:
        number = state.number(state.chosen)
        return [name_of(state.chosen, state), f"{words['article']} {number}"]
    if story is None or brief is None:
        return [words["set"]]
    found = brief.stories[story]
    if len(found.articles) == 1:  # an article that belongs to no story
        return [name_of(found.articles[0], state), f"{words['article']} {state.number(found.articles[0])}"]
    count = sum(len(one.articles) > 1 for one in brief.stories)
    told = f"{words['story']} {story + 1} {words['of']} {count}"
    shorter = (shorten(found.title, longest, placeholder="…") for longest in (_NAME, _SHORT_NAME))
    names = (short_title(found.title), *shorter)
    return [*(f"{told} · {isolate(name)}" for name in names), told]


def _answers(state: State, labels: Labels, longest: int) -> str:
    """The question that the brief answers, and in how many sentences."""
    if state.answered is None:
        return ""
    question = f"«{isolate(shorten(state.answered, longest, placeholder='…'))}»"
    if state.view != "brief":
        return question
    return (
        f"{question}{WORDS[labels.code]['colon']}{labels.count(labels.sentence_forms, summary_lines(state))}"
    )


def summary_lines(state: State) -> int:
    """How many lines the summary has that is shown."""
    if state.brief is None:
        return 0
    if state.chosen is None:
        return sum(len(story.summary) for story in state.brief.stories)
    if state.sums_up_set:
        return len(state.brief.summary)
    return len(state.note.summary) if state.note else 0


def all_there_is(state: State) -> int | None:
    """How many sentences the summary has where that is less than was asked for; None where it is not, or unknown.

    Until it is made anew nothing is known, and of a pile every story has a length of its own.
    """
    asked = state.options.length if state.sums_up_set else state.options.article_length
    brief = state.brief
    if brief is None or state.made != state.options or asked.unit != "sentences":
        return None
    if len(brief.stories) > 1 and state.chosen is None:
        return None
    count = summary_lines(state)
    return count if count < asked.amount else None


def _new(state: State, labels: Labels) -> str:
    """How many of its lines the brief before had not."""
    parts = {SET, "only", "conflict"} if state.sums_up_set else {of_article(state.chosen or "")}
    count = sum(part in parts for part, _ in state.fresh)
    if not count or state.view != "brief":
        return ""
    return f"{NEW} {WORDS[labels.code]['new']}{WORDS[labels.code]['colon']}{count}"
