"""What was made last, to be shown again."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

_KEPT = 12  # an evening of going back and forth


class LruCache(Generic[Key, Value]):
    """Keeps the values that were asked for last.

    Args:
        kept: How many.
    """

    def __init__(self, kept: int = _KEPT) -> None:
        """Begin with none."""
        self._kept = kept
        self._values: dict[Key, Value] = {}  # the one asked for last comes last

    def get(self, key: Key, make: Callable[[], Value]) -> Value:
        """The value of a key, made where it is not kept."""
        value = self._values.pop(key) if key in self._values else make()
        self._values[key] = value
        if len(self._values) > self._kept:
            del self._values[next(iter(self._values))]
        return value

    def clear(self) -> None:
        """Keep none of them."""
        self._values.clear()
