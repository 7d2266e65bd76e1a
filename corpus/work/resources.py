"""What work is done with: kept results and other processes. None of it changes what comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from functools import cache
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Protocol, TypeAlias

from msgspec import Struct

from corpus.bounds import OVER
from corpus.work.folder import cache_folder

Task: TypeAlias = str
"""A pure function of bytes to bytes, as `module:function`: another process finds it, and its results last."""

# Fewer things than this are done before the libraries that keep results are loaded: 15 ms of some 5 ms a thing.
WORTH_KEEPING = 64
# What is looked up, handed out and kept together, and how many such batches are on their way at most.
_BATCH, _BATCH_BYTES = 32, 1 << 18


class Done(Struct, frozen=True):
    """What came of a thing: its result, or why there is none.

    Attributes:
        value: The result; None where the task failed, and is to be done again where it can be seen.
        ended: How a process ended that worked at this, twice; None where none did.
    """

    value: bytes | None = None
    ended: str | None = None


class Workers(Protocol):
    """Processes that work at tasks."""

    width: int
    """How many batches they work at at once."""

    def submit(self, task: Task, batch: list[bytes]) -> Future[list[Done]]:
        """Begin a batch of things."""
        ...

    def close(self) -> None:
        """End them, whatever they do."""
        ...


@cache
def function(task: Task) -> Callable[[bytes], bytes]:
    """The function that a task is."""
    module, name = task.split(":")
    made: Callable[[bytes], bytes] = getattr(import_module(module), name)
    return made


def do(task: Task, thing: bytes) -> Done:
    """Do a thing in this process; whatever it raises, there is just no result."""
    try:
        return Done(function(task)(thing))
    except (Exception, *OVER):  # noqa: BLE001 - it is done again where it is seen
        return Done()


class Resources:
    """Keeps results, and has things done.

    Args:
        keep: Whether results are kept, and those of earlier runs taken.
        path: The file in which they are; the one in the user's cache folder where left out.
    """

    def __init__(self, *, keep: bool = False, path: Path | None = None) -> None:
        """Store what is to be used; nothing is opened or started before there is enough to do."""
        self._keep = keep
        self._path = path
        self._store: _Kept | None = None

    def __enter__(self) -> Resources:
        """Return this."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close what was opened."""
        if self._store is not None:
            self._store.close()

    def worth(self, count: int) -> bool:
        """Whether some number of things is enough to do them by `each`."""
        return self._keep and count >= WORTH_KEEPING

    def each(self, task: Task, things: Iterable[bytes | None]) -> Iterator[Done]:
        """The results of a task for each thing, in their order; for None there is none.

        Args:
            task: What is done, a pure function.
            things: All that each result depends on. Only some are taken ahead of the results.
        """
        for batch in _batches(things):
            yield from self._batch(task, batch)

    def _batch(self, task: Task, things: list[bytes | None]) -> list[Done]:
        store = self._opened()
        known = store.get(task, [thing for thing in things if thing is not None]) if store else {}
        made: dict[bytes, bytes] = {}
        found: list[Done] = []
        for thing in things:
            done = Done() if thing is None else Done(known[thing]) if thing in known else do(task, thing)
            if thing is not None and thing not in known and done.value is not None:
                made[thing] = done.value
            found.append(done)
        if store and made:
            store.put(task, made)
        return found

    def kept(self, task: Task, thing: bytes, make: Callable[[], bytes]) -> bytes:
        """A result that is made here where it is not kept."""
        store = self._opened()
        if store is None:
            return make()
        known = store.get(task, [thing]).get(thing)
        if known is None:
            known = make()
            store.put(task, {thing: known})
        return known

    def _opened(self) -> _Kept | None:
        if self._store is None and self._keep:
            self._store = _Kept(self._path)
        return self._store


class _Kept:
    """Results by task and thing."""

    def __init__(self, path: Path | None) -> None:
        from corpus.work.digests import fingerprint, key_of
        from corpus.work.store import Store  # loads SQLite

        self._store = Store(path or cache_folder() / "analyses.sqlite3")
        self._program = fingerprint()
        self._key_of = key_of

    def _key(self, task: Task, thing: bytes) -> bytes:
        return self._key_of(self._program, task.encode(), thing)

    def get(self, task: Task, things: list[bytes]) -> dict[bytes, bytes]:
        keys = {self._key(task, thing): thing for thing in things}
        return {keys[key]: value for key, value in self._store.get(list(keys)).items()}

    def put(self, task: Task, results: dict[bytes, bytes]) -> None:
        self._store.put({self._key(task, thing): value for thing, value in results.items()})

    def close(self) -> None:
        self._store.close()


def _batches(things: Iterable[bytes | None]) -> Iterator[list[bytes | None]]:
    batch: list[bytes | None] = []
    size = 0
    for thing in things:
        batch.append(thing)
        size += len(thing or b"")
        if len(batch) >= _BATCH or size >= _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
