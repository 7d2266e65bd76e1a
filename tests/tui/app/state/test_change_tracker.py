"""Which lists are made anew."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefs import Options, compose
from corpus import read_all, sample_sources
from summarizer import Budget
from tui.app.state.change_tracker import Seen
from tui.app.state.state import State, Trail

PANES = ("sources", "brief", "facts")


@pytest.fixture(scope="module")
def made() -> State:
    reading = read_all(sample_sources()[:2])
    state = State(articles=list(reading.articles))
    state.brief = compose(state.articles, [], Options())
    return state


def change(name: str) -> Callable[[State], None]:
    def steer(state: State) -> None:
        state.options = Options(length=Budget(9))

    def pin(state: State) -> None:
        state.options = Options(pinned=frozenset({("a", 0)}))

    def mark(state: State) -> None:
        state.trail = Trail("x", ())

    changes: dict[str, Callable[[State], None]] = {
        "nothing": lambda state: None,
        "another article is chosen": lambda state: setattr(state, "chosen", state.articles[0].id),
        "an article was read": lambda state: state.read.add("a"),
        "an article came": lambda state: state.articles.append(state.articles[0]),
        "another view": lambda state: setattr(state, "view", "claims"),
        "work began": lambda state: setattr(state, "busy", "composing"),
        "another length": steer,
        "a sentence is pinned": pin,
        "a fact is marked": mark,
    }
    return changes[name]


@pytest.mark.parametrize(
    ("name", "anew"),
    [
        ("nothing", set()),
        ("another article is chosen", {"brief", "facts"}),
        ("an article was read", {"sources"}),
        ("an article came", set(PANES)),
        ("another view", {"brief"}),
        ("work began", set()),
        ("another length", set()),
        ("a sentence is pinned", {"brief"}),
        ("a fact is marked", {"sources"}),
    ],
)
def test_only_lists_that_show_the_change_are_made_anew(made: State, name: str, anew: set[str]) -> None:
    state = State(articles=list(made.articles), brief=made.brief)
    seen = Seen()
    assert all(seen.is_new(pane, state) for pane in PANES)
    assert not any(seen.is_new(pane, state) for pane in PANES)
    change(name)(state)
    assert {pane for pane in PANES if seen.is_new(pane, state)} == anew
