"""What work is done with: kept results and other processes. None of it changes what comes out."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from msgspec import Struct

from corpus.work.folder import cache_folder
from corpus.work.tasks import Done, Task, Workers, do

if TYPE_CHECKING:
    from concurrent.futures import Future  # loads logging and more

# Fewer payloads than this are done before the libraries that keep results are loaded: 15 ms of some 5 ms a payload.
WORTH_KEEPING = 64
# Fewer are done by one process: another takes .4 seconds to start and meets each word anew. On two cores two take
# .99 of one's time for a brief of 100 articles, .87 for 200 and 300 (tests/benchmarks/README.md).
WORTH_SHARING = 250
# So many are done here first: of a set that was kept hardly any is to be done at all.
_FIRST_HERE = 32
# What is looked up, handed out and kept together, and how many batches are on their way for each process.
_BATCH, _BATCH_BYTES, _AHEAD = 32, 1 << 18, 3


class Resources:
    """Keeps the results of tasks, and has them done by other processes.

    Args:
        keep: Whether results are kept, and those of earlier runs taken.
        path: The file in which they are; the one in the user's cache folder where left out.
        jobs: How many processes work; None takes one for each core where there is enough to do.
        note: Told, in a line, what happens to them.
        scheduler: Where a Dask scheduler listens whose workers are to do it.
    """

    def __init__(
        self,
        *,
        keep: bool = False,
        path: Path | None = None,
        jobs: int | None = 1,
        note: Callable[[str], None] | None = None,
        scheduler: str | None = None,
    ) -> None:
        """Store what is to be used; nothing is opened or started before there is enough to do."""
        self._keep = keep
        self._path = path
        self._jobs = jobs
        self.note = note or _untold
        self._store: _Kept | None = None
        self._workers: Workers | None = None
        self._scheduler = scheduler

    def __enter__(self) -> Resources:
        """Return this."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close what was opened and end what was started."""
        try:
            if self._workers is not None:
                self._workers.close()
        finally:
            if self._store is not None:
                self._store.close()

    def worth(self, count: int) -> bool:
        """Whether some number of payloads is enough to do them by `each`."""
        return (self._keep and count >= WORTH_KEEPING) or self._width(count) > 1

    def connect(self) -> None:
        """Connect to the cluster, where there is one.

        Raises:
            ClusterError: Nobody answers, or it has another Mujaz.
        """
        if self._scheduler is not None and self._workers is None:
            from corpus.work.cluster import Cluster

            self._workers = Cluster(self._scheduler, self._noted)

    def _noted(self, line: str) -> None:
        self.note(line)  # whoever is to be told by then

    def _width(self, count: int) -> int:
        """How many processes are to do some number of payloads."""
        if self._scheduler is not None:
            self.connect()
            return max(2, self._workers.width if self._workers else 0) if count > 1 else 1
        if self._jobs is None:
            return _cores() if count >= WORTH_SHARING else 1
        return min(self._jobs, count)

    def each(self, task: Task, payloads: Iterable[bytes | None], count: int) -> Iterator[Done]:
        """The results of a task for each payload, in their order; for None there is none.

        Args:
            task: What is done, a pure function.
            payloads: All that each result depends on. Only some are taken ahead of the results.
            count: How many there are.
        """
        width = self._width(count)
        first_here = _FIRST_HERE if self._jobs is None and self._scheduler is None else 0
        ahead = _AHEAD * width if width > 1 else 0
        waiting: deque[_Batch] = deque()
        for batch in _batches(payloads, -(-count // (2 * width)) if width > 1 else _BATCH):
            begun = self._begun(task, batch)
            if begun.missing and width > 1 and first_here <= 0:
                begun.future = self._running(width).submit(task, begun.missing)
            first_here -= len(begun.missing)
            waiting.append(begun)
            if len(waiting) > ahead:
                yield from self._finished(task, waiting.popleft())
        while waiting:
            yield from self._finished(task, waiting.popleft())

    def _begun(self, task: Task, payloads: list[bytes | None]) -> _Batch:
        """Some payloads with what is known of them."""
        wanted = list(dict.fromkeys(payload for payload in payloads if payload is not None))
        store = self._opened()
        known = {payload: Done(value) for payload, value in store.get(task, wanted).items()} if store else {}
        return _Batch(payloads, known, [payload for payload in wanted if payload not in known])

    def _finished(self, task: Task, batch: _Batch) -> list[Done]:
        """The results of some payloads; what was missing is kept."""
        done = batch.future.result() if batch.future else [do(task, payload) for payload in batch.missing]
        made = dict(zip(batch.missing, done, strict=True))
        store = self._opened()
        if store and made:
            store.put(task, {payload: own.value for payload, own in made.items() if own.value is not None})
        found = {**batch.known, **made}
        return [Done() if payload is None else found[payload] for payload in batch.payloads]

    def kept(self, task: Task, payload: bytes, make: Callable[[], bytes]) -> bytes:
        """A result that is made here where it is not kept."""
        store = self._opened()
        if store is None:
            return make()
        known = store.get(task, [payload]).get(payload)
        if known is None:
            known = make()
            store.put(task, {payload: known})
        return known

    def _opened(self) -> _Kept | None:
        if self._store is None and self._keep:
            self._store = _Kept(self._path or cache_folder() / "analyses.sqlite3")
        return self._store

    def _running(self, width: int) -> Workers:
        if self._workers is None:
            from corpus.work.processes import Processes

            self._workers = Processes(width, self._noted)
        return self._workers


class _Batch(Struct):
    """Payloads on their way.

    Attributes:
        payloads: In their order.
        known: What is known of some.
        missing: The rest, each once.
        future: What other processes make of those; None where they are done here.
    """

    payloads: list[bytes | None]
    known: dict[bytes, Done]
    missing: list[bytes]
    future: Future[list[Done]] | None = None


class _Kept:
    """Results by task and payload."""

    def __init__(self, path: Path) -> None:
        from corpus.work.digests import fingerprint, key_of
        from corpus.work.store import Store  # loads SQLite

        self._store = Store(path)
        self._program = fingerprint()
        self._key_of = key_of

    def _key(self, task: Task, payload: bytes) -> bytes:
        return self._key_of(self._program, task.encode(), payload)

    def get(self, task: Task, payloads: list[bytes]) -> dict[bytes, bytes]:
        keys = {self._key(task, payload): payload for payload in payloads}
        return {keys[key]: value for key, value in self._store.get(list(keys)).items()}

    def put(self, task: Task, results: dict[bytes, bytes]) -> None:
        self._store.put({self._key(task, payload): value for payload, value in results.items()})

    def close(self) -> None:
        self._store.close()


def _batches(payloads: Iterable[bytes | None], most: int) -> Iterator[list[bytes | None]]:
    batch: list[bytes | None] = []
    size = 0
    for payload in payloads:
        batch.append(payload)
        size += len(payload or b"")
        if len(batch) >= min(_BATCH, most) or size >= _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _untold(_line: str) -> None:
    """Nobody is told."""
