"""A step that takes too much is ended, in any thread, and nothing of it is left behind."""

from __future__ import annotations

import contextlib
import re
import resource
import signal
import threading
import time
from collections.abc import Callable

import pytest

from corpus.bounds import OVER, OverBoundError, bounded, why_over

MUCH = 1 << 40


def spin() -> None:
    while True:
        pass


def swallow() -> None:
    """As libraries do that tolerate faults."""
    while True:
        with contextlib.suppress(Exception):
            spin()


def match() -> None:
    re.match("(a*)*b", "a" * 60)


def allocate() -> None:
    kept = []
    while True:
        kept.append(bytearray(1 << 24))


def recurse() -> None:
    recurse()


def outcome(step: Callable[[], object], seconds: float, memory: int) -> BaseException | None:
    try:
        with bounded(seconds, memory):
            step()
    except OVER as error:
        return error
    return None


def in_thread(step: Callable[[], object], seconds: float, memory: int) -> BaseException | None:
    found: list[BaseException | None] = []
    thread = threading.Thread(target=lambda: found.append(outcome(step, seconds, memory)))
    thread.start()
    thread.join(60)
    return found[0]


@pytest.mark.parametrize("where", [outcome, in_thread])
@pytest.mark.parametrize(
    ("step", "ended"),
    [
        (spin, OverBoundError),
        (swallow, OverBoundError),
        (allocate, MemoryError),
        (recurse, RecursionError),
        (list, type(None)),
    ],
)
def test_a_step_ends_within_its_bounds(
    where: Callable[..., BaseException | None], step: Callable[[], object], ended: type[BaseException]
) -> None:
    limits = resource.getrlimit(resource.RLIMIT_DATA)
    error = where(step, 0.1 if ended is OverBoundError else 30, 1 << 28 if ended is MemoryError else MUCH)
    assert isinstance(error, ended)
    assert resource.getrlimit(resource.RLIMIT_DATA) == limits
    assert signal.getsignal(signal.SIGPROF) is signal.SIG_DFL
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)


def test_a_pattern_that_does_not_end_is_ended_in_the_main_thread() -> None:
    assert isinstance(outcome(match, 0.1, MUCH), OverBoundError)


def test_a_block_within_a_block_changes_nothing() -> None:
    with bounded(30, MUCH):
        inside = signal.getitimer(signal.ITIMER_PROF)
        with bounded(0.01, 1):
            sum(range(1_000_000))
        assert signal.getitimer(signal.ITIMER_PROF)[0] <= inside[0]
        assert signal.getsignal(signal.SIGPROF) is not signal.SIG_DFL


def test_time_that_is_waited_is_not_counted() -> None:
    with bounded(0.1, MUCH):
        time.sleep(0.3)
    assert in_thread(lambda: time.sleep(0.3), 0.1, MUCH) is None


def test_who_uses_the_timer_already_keeps_it() -> None:
    signal.signal(signal.SIGPROF, signal.SIG_IGN)
    try:
        assert isinstance(outcome(spin, 0.1, MUCH), OverBoundError)
        assert signal.getsignal(signal.SIGPROF) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGPROF, signal.SIG_DFL)


def test_what_was_too_much_is_told() -> None:
    assert len({why_over(kind()) for kind in OVER}) == 3


@pytest.mark.parametrize("where", [outcome, in_thread])
def test_no_exception_comes_after_its_block(where: Callable[..., BaseException | None]) -> None:
    def steps() -> None:
        for _ in range(50):
            outcome(list, 1e-6, MUCH)
            assert sum(range(1000)) == 499_500

    assert where(steps, 30, MUCH) is None


class Lingers:
    """Takes its time when it goes."""

    def __del__(self) -> None:
        spin()


class Breaks:
    """Fails when it goes."""

    def __del__(self) -> None:
        raise ValueError("x")


def test_what_ends_inside_a_finalizer_is_not_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[object] = []
    monkeypatch.setattr("sys.unraisablehook", lambda lost: printed.append(lost.exc_value))

    def step() -> None:
        lingering = Lingers()
        del lingering
        breaking = Breaks()
        del breaking
        spin()

    assert isinstance(outcome(step, 0.1, MUCH), OverBoundError)
    assert [type(error) for error in printed] == [ValueError]
    Breaks().__class__  # noqa: B018 - goes outside, where the hook is the program's own again
    assert [type(error) for error in printed] == [ValueError, ValueError]
