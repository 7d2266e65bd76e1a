"""Sentences that a reader pins or drops."""

from __future__ import annotations

from summarizer import Budget, build_document, get_ranker, key_points, steer, summarize_article, summarize_set
from summarizer.comparison.analysis import analyse
from summarizer.constraints import FREE
from tests.summarizer.builders import MARKET, PORT, TRAM, article_of, document_of

SET = build_document([article_of(*PORT, id="a"), article_of(*TRAM, id="b"), article_of(*MARKET, id="c")])
RANKER = get_ranker("mujaz")


def chosen(length: int, pinned: tuple[int, ...] = (), dropped: tuple[int, ...] = ()) -> list[int]:
    def marks(indexes: tuple[int, ...]) -> set[tuple[str, int]]:
        found = (SET.candidates[i] for i in indexes)
        return {(SET.articles[one.article].id, one.sentence.start) for one in found}

    steering = steer(SET, marks(pinned), marks(dropped))
    budget = Budget(length)
    analysis = analyse(SET, [])
    points = key_points(SET, analysis.judged, analysis.agreed.origin, ())
    return [one.candidate for one in summarize_set(SET, RANKER, budget, None, points, steering)]


def test_what_is_pinned_is_in_and_counts() -> None:
    free = chosen(3)
    out = next(i for i in range(len(SET.candidates)) if i not in free)
    steered = chosen(3, pinned=(out,))
    assert out in steered
    assert len(steered) == 3


def test_what_is_dropped_gives_way_to_another() -> None:
    free = chosen(3)
    steered = chosen(3, dropped=tuple(free))
    assert len(steered) == 3
    assert not set(free) & set(steered)


def test_dropping_goes_before_pinning() -> None:
    assert 0 not in chosen(3, pinned=(0,), dropped=(0,))


def test_more_may_be_pinned_than_the_length_allows() -> None:
    assert sorted(chosen(1, pinned=(2, 7))) == [2, 7]


def test_an_article_s_own_summary_is_steered_too() -> None:
    document = document_of(*PORT)
    mark = ("a", document.candidates[5].sentence.start)
    kept = summarize_article(document, RANKER, Budget(2), None, steer(document, {mark}, ()))
    assert 5 in [one.candidate for one in kept]
    whole = summarize_article(document, RANKER, Budget(99), None, steer(document, (), {mark}))
    assert [one.candidate for one in whole] == [0, 1, 2, 3, 4]


def test_marks_that_fit_nothing_are_passed_over() -> None:
    assert steer(SET, (), ()) is FREE
    assert steer(SET, {("a", 3), ("nowhere", 0)}, ()).pinned == ()
