"""What a reader has asked for in an article."""

from __future__ import annotations

from msgspec.structs import replace

from briefs import Options, SummaryLine
from tests.briefs.examples import passage_of
from tests.tui.app.state.test_state import brief_of, three
from tui.app.state.asked import asked_in
from tui.app.state.state import State, Trail


def asking(about: str | None = None) -> State:
    state = three()
    line = SummaryLine(text="القطار", article="b", start=4, end=10, score=1.0)
    made = brief_of("a", "b", "c")
    others = [replace(one, summary=[]) for one in made.articles]
    answer = replace(made.articles[1], summary=[line])
    state.options = Options(about=about)
    state.take_brief(replace(made, articles=[others[0], answer, others[2]]))
    state.choose("b")
    return state


def test_nothing_is_asked_where_nothing_is_marked_and_no_question_stands() -> None:
    assert asked_in(asking()) is None
    assert asked_in(three()) is None


def test_a_question_leads_to_its_first_answer() -> None:
    state = asking("القطار")
    found = asked_in(state)
    assert found is not None
    assert (found.article, found.start, found.end) == ("b", 4, 10)
    state.choose("c")
    assert asked_in(state) is None


def test_what_is_marked_goes_before_the_question_and_the_current_place_before_the_first() -> None:
    state = asking("القطار")
    places = (passage_of("وصل", "b"), passage_of("وصل", "c"), passage_of("القطار", "c"))
    state.mark(Trail("وصل", places))
    assert asked_in(state) == places[0]
    state.choose("c")
    assert asked_in(state) == places[1]
    state.at = 2
    assert asked_in(state) == places[2]
    state.choose("a")
    assert asked_in(state) is None
