"""What was made of each word that was met, in half the memory that a cache takes which knows the oldest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Value = TypeVar("Value")

# Words: the distinct ones of some hundred articles. A set that has more meets most of its words again at once, and
# an article of a megabyte may be made of nothing but new ones, each held with all that is known of it.
_MOST = 1 << 14


class Remembered(dict[str, Value]):
    """A function's values by its argument; all is forgotten when it holds too many.

    Args:
        make: The function; what it gives must hang on its argument alone.
        most: How many values are held.
    """

    __slots__ = ("_make", "_most")

    def __init__(self, make: Callable[[str], Value], most: int = _MOST) -> None:
        """Store the function; it is called where a value is asked for."""
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, word: str) -> Value:
        """The value of a word that was not met yet, or is forgotten."""
        value = self._make(word)
        if len(self) >= self._most:
            self.clear()
        self[word] = value
        return value
