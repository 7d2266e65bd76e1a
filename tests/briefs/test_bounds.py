"""An article whose analysis fails or takes too much is left out and told; the rest is briefed."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable, Sequence

import pytest

from briefs import Composer, NothingToBriefError, Options, analysed, bounds
from corpus import Article, Problem
from corpus.bounds import OverBoundError
from summarizer import Document
from tests.summarizer.stories_text import PORT

BUILDER = importlib.import_module("briefs.builder")
REASONS = {
    OverBoundError: "not analysed: it takes too much time for its size",
    MemoryError: "not analysed: it takes too much memory for its size",
    RecursionError: "not analysed: it is nested too deeply",
    ValueError: "not analysed: a fault of mujaz itself (ValueError)",
    ZeroDivisionError: "not analysed: a fault of mujaz itself (ZeroDivisionError)",
}


def fail(kind: type[BaseException], bad: str) -> Callable[[Sequence[Article]], list[str]]:
    """A work that fails wherever an article is part of it."""

    def work(given: Sequence[Article]) -> list[str]:
        if any(one.id == bad for one in given):
            raise kind
        return [one.id for one in given]

    return work


@pytest.mark.parametrize("kind", REASONS)
def test_who_is_the_cause_alone_is_left_out(kind: type[BaseException]) -> None:
    left_out: list[Problem] = []
    work = fail(kind, "port-2")
    assert analysed(work, PORT, lambda one: work([one]), left_out) == ["port-1", "port-3"]
    assert left_out == [Problem("port-2.txt", REASONS[kind])]


def test_a_fault_that_is_worked_around_is_logged_with_its_traceback(caplog: pytest.LogCaptureFixture) -> None:
    work = fail(ValueError, "port-2")
    with caplog.at_level(logging.DEBUG, "mujaz"):
        analysed(work, PORT, lambda one: work([one]), [])
    assert [record.exc_info[0] for record in caplog.records if record.exc_info] == [ValueError, ValueError]
    assert "port-2.txt" in caplog.text


def test_what_is_too_much_together_goes_on_without_the_largest() -> None:
    left_out: list[Problem] = []

    def work(given: Sequence[Article]) -> list[str]:
        if len(given) > 1:
            raise OverBoundError
        return [one.id for one in given]

    assert analysed(work, PORT, lambda _: None, left_out) == ["port-3"]
    assert [one.source for one in left_out] == ["port-2.txt", "port-1.txt"]
    assert left_out[0].reason == "not compared with the others: it takes too much time for its size"


def test_a_fault_that_no_article_is_the_cause_of_is_none_of_theirs() -> None:
    def work(given: Sequence[Article]) -> None:
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011
        analysed(work, PORT, lambda _: None, [])
    with pytest.raises(ValueError):  # noqa: PT011
        analysed(work, PORT, lambda one: work([one]), [])


@pytest.mark.parametrize("lasting", [True, False])
def test_the_rest_is_briefed_and_the_next_brief_asks_no_more(
    lasting: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []
    summarize = BUILDER.build_document

    def build(given: Sequence[Article]) -> Document:
        calls.append(len(given))
        fail(OverBoundError, "port-2")(given)
        made: Document = summarize(given)
        return made

    monkeypatch.setattr(BUILDER, "build_document", build)
    problem = Problem("x", "y")
    composer = Composer(PORT, [problem], lasting=lasting)
    made = composer.compose(Options())
    assert [one.id for one in made.articles] == ["port-1", "port-3"]
    assert [(one.source, one.reason) for one in made.problems] == [
        ("x", "y"),
        ("port-2.txt", REASONS[OverBoundError]),
    ]
    assert calls == [3, 1, 1, 1, 2]
    assert composer.compose(Options()) == made
    assert calls[5:] == ([] if lasting else [2])


def test_where_all_are_left_out_there_is_nothing_to_brief(monkeypatch: pytest.MonkeyPatch) -> None:
    def build(given: Sequence[Article]) -> Document:
        raise OverBoundError

    monkeypatch.setattr(BUILDER, "build_document", build)
    with pytest.raises(NothingToBriefError, match="not analysed: it takes too much time"):
        Composer(PORT, []).compose(Options())


def test_the_bounds_grow_with_the_articles_and_their_length(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[tuple[float, int]] = []
    monkeypatch.setattr(bounds, "bounded", lambda seconds, memory: given.append((seconds, memory)))
    size = sum(len(one.text) for one in PORT)
    bounds.within(PORT)
    bounds.within([])
    (seconds, memory), empty = given
    assert seconds == pytest.approx(10 + len(PORT) + size * 40e-6, abs=1e-9)
    assert memory == (512 << 20) + 1000 * size
    assert empty == (10.0, 512 << 20)
