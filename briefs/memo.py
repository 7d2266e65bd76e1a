"""Memoised values of one brief, reused for the next one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

Value = TypeVar("Value")


class Memo:
    """Memoised values; a key holds every input of its value, and which kind of value it is.

    Args:
        lasting: Whether another brief will follow; else only what the same brief asks for again is kept.
    """

    def __init__(self, *, lasting: bool = True) -> None:
        """Start empty."""
        self._lasting = lasting
        self._known: dict[Hashable, Any] = {}
        self._used: dict[Hashable, Any] = {}

    @property
    def is_used(self) -> bool:
        """Whether a brief was made before."""
        return bool(self._known)

    def get(self, key: Hashable, make: Callable[[], Value], *, again: bool = False) -> Value:
        """Return the value of a key, computed where it is not known yet.

        Args:
            key: Every input that the value depends on.
            make: Computes it.
            again: Whether the same brief asks for it more than once.
        """
        if not self._lasting and not again:
            return make()
        if key not in self._used:
            self._used[key] = self._known[key] if key in self._known else make()
        value: Value = self._used[key]
        return value

    @contextmanager
    def brief(self) -> Iterator[None]:
        """Enclose the making of a brief; afterwards what it did not use is dropped."""
        self._known |= self._used
        self._used = {}
        yield
        self._known = self._used
