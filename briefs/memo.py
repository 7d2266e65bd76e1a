"""What was worked out for one brief, to be taken for the next one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

Value = TypeVar("Value")


class Memory:
    """Values by what they hang on; a key tells all of it, and which kind of value it is.

    Args:
        lasting: Whether another brief is to come; else only what the same brief asks for again is held.
    """

    def __init__(self, *, lasting: bool = True) -> None:
        """Begin with none."""
        self._lasting = lasting
        self._known: dict[Hashable, Any] = {}
        self._used: dict[Hashable, Any] = {}

    def get(self, key: Hashable, make: Callable[[], Value], *, again: bool = False) -> Value:
        """The value of a key, made where it is not known yet.

        Args:
            key: What it hangs on.
            make: Makes it.
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
        """While a brief is made; once it is there, what it had no use for is forgotten."""
        self._known |= self._used
        self._used = {}
        yield
        self._known = self._used
