"""Which lists are painted anew: those that show something else than before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefs import Options, compose
from corpus import read_all, sample_sources
from summarizer import Budget
from tui.app.presenters.shown import BriefShown, FactsShown, SourcesShown
from tui.app.state.state import State, Trail

SOURCES, LINES, BRIEF, BRIEFS, FACTS, ALL_FACTS = "sources", "lines", "brief", "briefs", "facts", "all facts"


@pytest.fixture(scope="module")
def made() -> State:
    reading = read_all(sample_sources()[:2])
    state = State(articles=list(reading.articles))
    state.brief = compose(state.articles, [], Options())
    return state


def shown(state: State) -> dict[str, object]:
    """What each list shows."""
    sources, brief, facts = SourcesShown.of(state, flat=False), BriefShown.of(state), FactsShown.of(state)
    return {
        SOURCES: sources,
        LINES: sources.layout,
        BRIEF: brief,
        BRIEFS: brief.common,
        FACTS: facts,
        ALL_FACTS: facts.common,
    }


def steer(state: State) -> None:
    state.options = Options(length=Budget(9))


def pin(state: State) -> None:
    state.options = Options(pinned=frozenset({("a", 0)}))


CHANGES: dict[str, tuple[Callable[[State], object], set[str]]] = {
    "nothing": (lambda state: None, set()),
    "another article is chosen": (
        lambda state: setattr(state, "chosen", state.articles[0].id),
        {BRIEF, FACTS},
    ),
    "an article was read": (lambda state: state.marks.read.add("a"), {SOURCES}),
    "an article is new": (lambda state: state.marks.new.add("a"), {SOURCES, LINES}),
    "an article came": (
        lambda state: state.articles.append(state.articles[0]),
        {SOURCES, LINES, BRIEF, BRIEFS},
    ),
    "another view": (lambda state: setattr(state, "view", "claims"), {BRIEF}),
    "work began": (lambda state: setattr(state, "busy", "composing"), set()),
    "another length": (steer, set()),
    "a sentence is pinned": (pin, {BRIEF, BRIEFS}),
    "a fact is marked": (lambda state: setattr(state, "trail", Trail("x", ())), {SOURCES}),
    "the place in what is marked": (lambda state: setattr(state, "at", 1), set()),
    "another order": (lambda state: setattr(state, "sort_by", "title"), set()),
    "the brief is gone": (
        lambda state: setattr(state, "brief", None),
        {BRIEF, BRIEFS, FACTS, ALL_FACTS},
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_only_lists_that_show_the_change_are_painted_anew(made: State, name: str) -> None:
    change, anew = CHANGES[name]
    state = State(articles=list(made.articles), brief=made.brief)
    before = shown(state)
    assert shown(state) == before
    change(state)
    after = shown(state)
    assert {pane for pane in before if before[pane] != after[pane]} == anew
