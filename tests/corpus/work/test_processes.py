"""Other processes give the same results in the same order; one that ends costs one thing at most."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus import Resources
from corpus.work import processes
from corpus.work.tasks import Done
from tests.paths import ROOT
from tests.systems import has_ended, until

TASK = "tests.corpus.work.odd_tasks:work"

posix = pytest.mark.skipif(os.name == "nt", reason="has other signals")


def each(things: Sequence[bytes | None], jobs: int = 2) -> tuple[list[Done], list[str]]:
    notes: list[str] = []
    with Resources(jobs=jobs, note=notes.append) as own:
        return list(own.each(TASK, things, len(things))), notes


def values(done: Sequence[Done]) -> list[bytes | None]:
    return [one.value for one in done]


def test_results_come_in_order_from_several_processes() -> None:
    done, notes = each([*(str(n).encode() + b"ab" for n in range(300)), None, b"raise", b"print"])
    assert values(done) == [*(b"ba" + str(n).encode()[::-1] for n in range(300)), None, None, b"tnirp"]
    assert notes == []


def test_they_are_other_processes() -> None:
    pids = set(values(each([b"pid", b"x"])[0])) - {b"x"}
    assert len(pids) == 1
    assert str(os.getpid()).encode() not in pids


@posix
def test_what_ends_its_process_twice_is_told_and_the_rest_goes_on() -> None:
    things = [str(n).encode() for n in range(20)]
    done, notes = each([*things[:7], b"die", *things[7:], b"leave"])
    assert done[7] == Done(ended="its process ended twice (SIGKILL)")
    assert done[-1] == Done(ended="its process ended twice (status 3)")
    assert [one.value for one in done if not one.ended] == [thing[::-1] for thing in things]
    assert set(notes) == {
        "a process at work ended (SIGKILL); what it had is done again",
        "a process at work ended (status 3); what it had is done again",
    }


def test_a_process_that_ends_once_costs_nothing(tmp_path: Path) -> None:
    once = b"once " + os.fsencode(tmp_path / "was here")
    done, notes = each([b"ab", once, b"cd"])
    assert values(done) == [b"ba", once[::-1], b"dc"]
    assert len(notes) == 1


def test_where_no_process_comes_up_all_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "_PROGRAM", "raise SystemExit # {path}")
    assert each([b"ab", b"cd"]) == ([Done(), Done()], [])
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert each([b"ab", b"cd"]) == ([Done(), Done()], [])


def test_they_end_with_what_they_work_for() -> None:
    with Resources(jobs=2) as own:
        pids = [int(one.value or 0) for one in own.each(TASK, [b"pid"] * 3, 3)]
    for pid in set(pids):
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


@posix
@pytest.mark.parametrize("name", ["SIGINT", "SIGKILL"])  # by name: Windows does not know the second
def test_and_when_that_is_interrupted_or_killed_in_the_middle(tmp_path: Path, name: str) -> None:
    told = tmp_path / "pid"
    thing = b"sleep " + os.fsencode(told)
    program = (
        "from corpus import Resources\n"
        f"with Resources(jobs=2) as own: list(own.each({TASK!r}, [{thing!r}, b'x'], 2))\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=ROOT,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    until(lambda: told.exists() and told.read_text())
    child.send_signal(signal.Signals[name])
    child.wait(30)
    until(lambda: has_ended(int(told.read_text())))


@settings(max_examples=5)
@given(things=st.lists(st.one_of(st.none(), st.binary(max_size=20)), max_size=90), jobs=st.integers(1, 3))
def test_any_number_of_processes_gives_the_same(things: list[bytes | None], jobs: int) -> None:
    things = [thing if thing not in (b"die", b"leave", b"pid") else b"" for thing in things]
    done = each(things, jobs)[0]
    assert values(done) == [None if thing is None else thing[::-1] for thing in things]
