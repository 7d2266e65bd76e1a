"""What was made of each word or pair of words that was met, in half the memory of a cache that knows the oldest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")

# Words: the distinct ones of some hundred articles. A set that has more meets most of its words again at once, and
# an article of a megabyte may be made of nothing but new ones, each held with all that is known of it.
_MOST = 1 << 14


class Remembered(dict[Key, Value]):
    """A function's values by its argument; all is forgotten when it holds too many.

    Args:
        make: The function; what it gives must depend on its argument alone.
        most: How many values are held.
    """

    __slots__ = ("_make", "_most")

    def __init__(self, make: Callable[[Key], Value], most: int = _MOST) -> None:
        """Store the function; it is called where a value is asked for."""
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, key: Key) -> Value:
        """The value of a key that was not met yet, or is forgotten."""
        value = self._make(key)
        if len(self) >= self._most:
            self.clear()
        self[key] = value
        return value
