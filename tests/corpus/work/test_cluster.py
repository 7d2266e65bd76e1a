"""A cluster gives the same results; what goes wrong with it is told, and costs one thing at most."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from corpus import ClusterError, Resources
from corpus.work import cluster
from corpus.work.cluster import OtherProgramError, program, work
from corpus.work.tasks import Done
from tests.benchmarks import piles
from tests.benchmarks.cluster import shown
from tests.tui.command import run

TASK = "tests.corpus.work.odd_tasks:work"


class KilledWorker(Exception):  # noqa: N818 - Dask's name
    """Stand in for Dask's."""


class Answer:
    """Stand in for Dask's future: it is there at once."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self.error: Exception | None = None
        try:
            self.value, self.status = make(), "finished"
        except Exception as error:  # noqa: BLE001 - as a worker has it
            self.error, self.status = error, "error"

    def result(self) -> Any:
        return self.value

    def exception(self) -> Exception | None:
        return self.error

    def add_done_callback(self, then: Callable[[Answer], None]) -> None:
        then(self)


class Client:
    """Stand in for Dask's client: its worker is this process."""

    workers = 2
    programs: tuple[bytes, ...] = (program(),)
    is_open = False

    def __init__(self, address: str, **_: Any) -> None:
        if address.endswith(":1"):
            raise OSError
        Client.is_open = True

    def nthreads(self) -> dict[str, int]:
        return {f"tcp://127.0.0.1:{n}": 1 for n in range(self.workers)}

    def run(self, function: Callable[[], bytes]) -> dict[str, bytes]:
        return {f"tcp://127.0.0.1:{n}": own for n, own in enumerate(self.programs)}

    def submit(self, function: Callable[..., Any], *values: Any, pure: bool) -> Answer:
        def make() -> Any:
            if b"deadly" in values[1]:
                raise KilledWorker
            return function(*values)

        return Answer(make)

    def close(self, timeout: float) -> None:
        Client.is_open = False


@pytest.fixture
def dask(monkeypatch: pytest.MonkeyPatch) -> type[Client]:
    found = SimpleNamespace(Client=Client)
    monkeypatch.setattr(cluster, "import_module", lambda name: found)
    monkeypatch.setattr(Client, "workers", 2)
    monkeypatch.setattr(Client, "programs", (program(),))
    return Client


def each(things: list[bytes | None]) -> tuple[list[Done], list[str]]:
    notes: list[str] = []
    with Resources(scheduler="tcp://127.0.0.1:8786", note=notes.append) as own:
        return list(own.each(TASK, things, len(things))), notes


def test_results_come_in_order_and_what_fails_is_to_be_done_here(dask: type[Client]) -> None:
    things = [str(n).encode() + b"ab" for n in range(100)]
    done, notes = each([*things, None, b"raise"])
    assert done == [*(Done(thing[::-1]) for thing in things), Done(), Done()]
    assert notes == []
    assert not dask.is_open


def test_what_ends_workers_alone_is_told_and_the_rest_goes_on(dask: type[Client]) -> None:
    things = [str(n).encode() + b"ab" for n in range(40)]
    done, notes = each([*things[:7], b"deadly", *things[7:]])
    assert done.pop(7) == Done(ended="the workers that had it ended, one after the other")
    assert done == [Done(thing[::-1]) for thing in things]
    assert set(notes) == {"workers of the cluster ended; what they had is done again, one by one"}


def test_a_worker_that_came_later_with_another_mujaz_does_nothing(
    dask: type[Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(OtherProgramError):
        work(TASK, [b"ab"], b"another")
    with Resources(scheduler="tcp://127.0.0.1:8786") as own:
        own.connect()
        monkeypatch.setattr(cluster, "work", lambda *_: work(TASK, [b"ab"], b"another"))
        assert list(own.each(TASK, [b"ab", b"cd"], 2)) == [Done(), Done()]


@pytest.mark.parametrize(
    ("address", "changes", "message"),
    [
        ("tcp://127.0.0.1:1", {}, "tcp://127.0.0.1:1: no Dask scheduler answers there"),
        ("tcp://127.0.0.1:2", {"workers": 0}, "has no worker; start some: dask worker tcp://127.0.0.1:2"),
        (
            "tcp://127.0.0.1:2",
            {"programs": (program(), b"another")},
            "tcp://127.0.0.1:1: this worker has another Mujaz; install the same version there",
        ),
    ],
)
def test_a_cluster_that_cannot_be_used_is_told(
    dask: type[Client], monkeypatch: pytest.MonkeyPatch, address: str, changes: dict[str, Any], message: str
) -> None:
    for name, value in changes.items():
        monkeypatch.setattr(dask, name, value)
    with pytest.raises(ClusterError) as told:
        Resources(scheduler=address).connect()
    assert message in str(told.value)
    assert not dask.is_open


def test_without_dask_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(cluster, "import_module", missing)
    with pytest.raises(ClusterError, match=r"pip install 'mujaz\[dask\]'"):
        Resources(scheduler="tcp://127.0.0.1:8786").connect()


def test_an_address_of_another_kind_is_wrong_usage() -> None:
    done = run("brief", "--sample", "--scheduler", "127.0.0.1:8786")
    assert (done.status, done.out) == (2, "")
    assert done.err == "mujaz: --scheduler 127.0.0.1:8786: write it as tcp://host:port\n"


@pytest.mark.skipif(importlib.util.find_spec("distributed") is None, reason="Dask is an extra")
def test_two_workers_of_which_one_is_killed_give_the_same_bytes(tmp_path: Path) -> None:
    piles.write(tmp_path / "pile", 60)
    shown(tmp_path / "pile")
