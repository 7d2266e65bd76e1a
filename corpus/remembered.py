"""What was made of each word or pair of words that was met, in half the memory of a cache that knows the oldest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import _lru_cache_wrapper, lru_cache
from typing import Any, TypeVar
from weakref import WeakValueDictionary

Key = TypeVar("Key")
Part = TypeVar("Part")
Value = TypeVar("Value")

# Words: the distinct ones of some hundred articles. A set that has more meets most of its words again at once, and
# an article of a megabyte may be made of nothing but new ones, each held with all that is known of it.
_MOST = 1 << 13

_WORDS: list[_lru_cache_wrapper[Any]] = []


def word_cache(most: int) -> Callable[[Callable[..., Value]], _lru_cache_wrapper[Value]]:
    """A decorator that keeps the values of a function of a word, until `forget_words`.

    Args:
        most: How many values are held; those that were longest not asked for go first.
    """

    def kept(make: Callable[..., Value]) -> _lru_cache_wrapper[Value]:
        function = lru_cache(most)(make)
        _WORDS.append(function)
        return function

    return kept


_LONG = 50_000  # characters: of any article that was written; what is known of the words of more is not kept


def forget_words(text: str) -> None:
    """Give back what is held of words where a text is very long: that is more than the text. It is made anew."""
    if len(text) <= _LONG:
        return
    for function in _WORDS:
        function.cache_clear()
    for reference in _REMEMBERED.valuerefs():  # copied at once: another thread may make one
        remembered = reference()
        if remembered is not None:
            remembered.clear()


# Of a very long text so many sentences, or single words, are gone through before: what is held of that many words
# is a megabyte or two.
_SENTENCES, _SINGLE = 1 << 3, 1 << 12


def forgetting(parts: Iterable[Part], text: str, *, words: bool = False) -> Iterable[Part]:
    """Sentences of a text, or words; what is held of words is given back after each so many of a very long one."""
    return _forgetting(parts, text, _SINGLE if words else _SENTENCES) if len(text) > _LONG else parts


def _forgetting(parts: Iterable[Part], text: str, every: int) -> Iterator[Part]:
    for n, part in enumerate(parts, 1):
        yield part
        if not n % every:
            forget_words(text)


class Remembered(dict[Key, Value]):
    """A function's values by its argument; of too many those are forgotten that were not asked for meanwhile.

    Args:
        make: The function; what it gives must depend on its argument alone.
        most: How many values are held, and as many of before, from which what is asked for again is taken.
    """

    __slots__ = ("__weakref__", "_before", "_make", "_most")

    def __init__(self, make: Callable[[Key], Value], most: int = _MOST) -> None:
        """Store the function; it is called where a value is asked for."""
        super().__init__()
        self._make = make
        self._most = most
        self._before: dict[Key, Value] = {}
        _REMEMBERED[id(self)] = self

    def __missing__(self, key: Key) -> Value:
        """The value of a key that was not met yet, or not of late, or is forgotten."""
        value = self._before[key] if key in self._before else self._make(key)
        if len(self) >= self._most:
            self._before = dict(self)
            super().clear()
        self[key] = value
        return value

    def clear(self) -> None:
        """Forget all."""
        super().clear()
        self._before = {}


_REMEMBERED: WeakValueDictionary[int, Remembered[Any, Any]] = WeakValueDictionary()
