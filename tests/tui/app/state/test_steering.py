"""How the reader steers the summaries."""

from __future__ import annotations

import pytest

from briefs import Options
from summarizer import Budget
from tui.app.state.steering import drop, lengthen, pin, unpin, unsteer


@pytest.mark.parametrize(
    ("budget", "step", "after"),
    [
        (Budget(7), 1, Budget(8)),
        (Budget(2), -1, Budget(1)),
        (Budget(1), -1, None),
        (Budget(100, "words"), 2, Budget(150, "words")),
        (Budget(26, "words"), -1, Budget(1, "words")),
        (Budget(25, "words"), -1, None),
        (Budget(20, "percent"), -1, Budget(15, "percent")),
        (Budget(98, "percent"), 1, Budget(100, "percent")),
        (Budget(100, "percent"), 1, None),
    ],
)
def test_a_summary_grows_and_shrinks_by_a_step(budget: Budget, step: int, after: Budget | None) -> None:
    options = Options(length=budget, article_length=budget)
    of_set = lengthen(options, step, of_set=True)
    of_article = lengthen(options, step, of_set=False)
    if after is None:
        assert of_set is of_article is None
        return
    assert of_set == Options(length=after, article_length=budget)
    assert of_article == Options(length=budget, article_length=after)


def test_a_summary_shrinks_from_what_there_is_where_more_was_asked_for() -> None:
    options = Options(length=Budget(33))
    assert lengthen(options, -1, of_set=True, there=14) == Options(length=Budget(13))


def test_each_summary_has_steps_of_its_own() -> None:
    options = Options(length=Budget(7), article_length=Budget(100, "words"))
    assert lengthen(options, 1, of_set=True) == Options(length=Budget(8), article_length=Budget(100, "words"))
    assert lengthen(options, 1, of_set=False) == Options(
        length=Budget(7), article_length=Budget(125, "words")
    )


def test_a_sentence_is_pinned_dropped_and_let_go() -> None:
    one, other = ("a", 0), ("b", 0)
    dropped = drop(Options(), one)
    assert (dropped.pinned, dropped.dropped) == (set(), {one})
    both = pin(pin(dropped, one), other)
    assert (both.pinned, both.dropped) == ({one, other}, set())
    assert unpin(both, one).pinned == {other}
    assert unpin(both, one).dropped == set()
    without = drop(both, other)
    assert (without.pinned, without.dropped) == ({one}, {other})
    assert unpin(without, one).dropped == {other}
    assert (unsteer(without).pinned, unsteer(without).dropped) == (set(), set())
