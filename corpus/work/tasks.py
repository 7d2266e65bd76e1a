"""Tasks: pure functions of bytes to bytes, which any process can do and whose results last."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, TypeAlias

from msgspec import Struct

from corpus.bounds import OVER

if TYPE_CHECKING:
    from concurrent.futures import Future  # loads logging

Task: TypeAlias = str
"""A pure function of bytes to bytes, as `module:function`: another process finds it, and its results last."""


class Done(Struct, frozen=True):
    """What came of a payload: its result, or why there is none.

    Attributes:
        value: The result; None where the task failed, and is to be done again where it can be seen.
        ended: How a process ended that worked at this, twice; None where none did.
    """

    value: bytes | None = None
    ended: str | None = None


class EndedError(Exception):
    """The process that worked at some articles ended, twice; the message says how.

    Attributes:
        ids: The articles.
    """

    def __init__(self, ids: Collection[str], how: str) -> None:
        """Store the articles."""
        super().__init__(how)
        self.ids = frozenset(ids)


class Workers(Protocol):
    """Processes that do tasks."""

    width: int
    """How many batches they do at once."""

    def submit(self, task: Task, batch: list[bytes]) -> Future[list[Done]]:
        """Begin a batch of payloads; they come out in its order."""
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


def do(task: Task, payload: bytes) -> Done:
    """Do a task on a payload in this process; whatever it raises, there is just no result."""
    try:
        return Done(function(task)(payload))
    except (Exception, *OVER):  # noqa: BLE001 - it is done again where it is seen
        return Done()
