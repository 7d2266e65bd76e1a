"""Jumps that are gone back from."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.app.state.history import History, Place

THERE = {"0", "1", "2", "3"}


def place(n: int) -> Place:
    return Place(None, str(n % 4), n, "brief", "text", "", -1)


def test_back_and_on_lead_through_the_same_places() -> None:
    history = History()
    for n in range(3):
        history.leave(place(n))
    assert history.go_back(place(3), THERE) == place(2)
    assert history.go_back(place(2), THERE) == place(1)
    assert history.go_on(place(1), THERE) == place(2)
    assert history.go_on(place(2), THERE) == place(3)
    assert history.go_on(place(3), THERE) is None
    assert history.go_back(place(3), THERE) == place(2)


def test_a_jump_ends_the_way_on() -> None:
    history = History()
    history.leave(place(0))
    history.go_back(place(1), THERE)
    history.leave(place(0))
    assert history.go_on(place(2), THERE) is None


def test_places_in_articles_that_are_gone_are_passed_over() -> None:
    history = History()
    for n in range(3):
        history.leave(place(n))
    assert history.go_back(place(3), {"0", "3"}) == place(0)
    assert history.go_back(place(0), {"0", "3"}) is None


@given(st.lists(st.integers(0, 9), min_size=1), st.integers(1, 20))
def test_as_many_steps_on_as_back_lead_to_where_it_began(jumps: list[int], steps: int) -> None:
    history = History()
    for n in jumps[:-1]:
        history.leave(place(n))
    here = place(jumps[-1])
    taken = 0
    for _ in range(steps):
        before = history.go_back(here, THERE)
        if before is None:
            break
        here = before
        taken += 1
    assert taken == min(steps, len(jumps) - 1)
    for _ in range(taken):
        on = history.go_on(here, THERE)
        assert on is not None
        here = on
    assert here == place(jumps[-1])
