"""A Dask cluster that does tasks: its workers hold the same Mujaz, and the set is formed here.

Dask gives the work of a worker that ends to another one by itself; a batch that ends several is done payload by
payload, and a payload that ends several alone is told.
"""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Callable
from concurrent.futures import Future
from functools import cache
from hashlib import blake2b
from importlib import import_module
from pathlib import Path
from typing import Any

from corpus.work.digests import FLOORS
from corpus.work.tasks import Done, Task, do

_PATIENCE = 10  # seconds in which a scheduler answers that is there at all


class ClusterError(Exception):
    """There is no such cluster, or it has another Mujaz; the message is one line for the user."""


class Cluster:
    """The workers of a Dask scheduler.

    Args:
        address: Where the scheduler listens: `tcp://host:port`.
        note: Told, in a line, what happens to them.
    """

    def __init__(self, address: str, note: Callable[[str], None]) -> None:
        """Connect, and see that every worker has the same Mujaz.

        Raises:
            ClusterError: Nobody answers, there is no worker, or one has another Mujaz.
        """
        try:
            distributed: Any = import_module("distributed")
        except ImportError:
            raise ClusterError("it needs the extra: pip install 'mujaz[dask]'") from None
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what matters of it is told here
        self._note = note
        try:
            self._client = distributed.Client(address, timeout=_PATIENCE, set_as_default=False)
        except (OSError, ValueError, TimeoutError) as error:
            raise ClusterError(
                f"{address}: no Dask scheduler answers there ({type(error).__name__})"
            ) from None
        try:
            self._check(address)
        except BaseException:
            self.close()
            raise
        self.width = sum(self._client.nthreads().values())

    def _check(self, address: str) -> None:
        if not self._client.nthreads():
            raise ClusterError(f"{address}: the scheduler has no worker; start some: dask worker {address}")
        try:
            programs = self._client.run(program)
        except Exception:  # noqa: BLE001 - whatever a worker without Mujaz raises
            raise ClusterError(f"{address}: a worker has no Mujaz; install the same version there") from None
        for worker, other in sorted(programs.items()):
            if other != program():
                raise ClusterError(f"{worker}: this worker has another Mujaz; install the same version there")

    def submit(self, task: Task, batch: list[bytes]) -> Future[list[Done]]:
        """Begin a batch of payloads; they come out in its order."""
        future: Future[list[Done]] = Future()
        self._ask(task, batch, future.set_result)
        return future

    def _ask(self, task: Task, payloads: list[bytes], then: Callable[[list[Done]], None]) -> None:
        """Have a task done on payloads by a worker, and go on with their results."""
        asked = self._client.submit(work, task, payloads, program(), pure=False)

        def came(answer: Any) -> None:
            if answer.status == "finished":
                then(answer.result())
            elif answer.status == "error" and type(answer.exception()).__name__ == "KilledWorker":
                self._ended(task, payloads, then)
            else:
                self._note("a worker of the cluster failed; what it had is done here")
                then([Done() for _ in payloads])

        asked.add_done_callback(came)

    def _ended(self, task: Task, payloads: list[bytes], then: Callable[[list[Done]], None]) -> None:
        """Do the payloads of a batch that ended its workers one by one."""
        if len(payloads) == 1:
            then([Done(ended="the workers that had it ended, one after the other")])
            return
        self._note("workers of the cluster ended; what they had is done again, one by one")
        answers: dict[int, Done] = {}

        def one(n: int) -> Callable[[list[Done]], None]:
            def came(found: list[Done]) -> None:
                answers[n] = found[0]
                if len(answers) == len(payloads):
                    then([answers[i] for i in range(len(payloads))])

            return came

        for n, payload in enumerate(payloads):
            self._ask(task, [payload], one(n))

    def close(self) -> None:
        """Leave the cluster; what it still has of ours it drops."""
        self._client.close(timeout=_PATIENCE)


class OtherProgramError(Exception):
    """This worker has another Mujaz than who asks it."""


def work(task: Task, payloads: list[bytes], asked_by: bytes) -> list[Done]:
    """Do a task on some payloads, on a worker.

    Raises:
        OtherProgramError: Whoever asks has another Mujaz, so that the results might differ.
    """
    if asked_by != program():
        raise OtherProgramError
    return [do(task, payload) for payload in payloads]


@cache
def program() -> bytes:
    """What tells one Mujaz from another: a digest of its files, and of what Python knows of characters."""
    root = Path(__file__).parents[2]
    hashed = blake2b(unicodedata.unidata_version.encode(), digest_size=16)
    for floor in FLOORS:
        for path in sorted((root / floor).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                hashed.update(path.relative_to(root).as_posix().encode())
                hashed.update(path.read_bytes())
    return hashed.digest()
