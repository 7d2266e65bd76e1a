"""Whom and what a French or English article names, asked for by sentence and by how a name ends.

The time that takes does not grow with the number of those an article names.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice, takewhile
from typing import Generic, Protocol, TypeVar


class Named(Protocol):
    """A person or a body."""

    @property
    def mentions(self) -> Sequence[int]:
        """The sentences it is named in."""


Own = TypeVar("Own", bound=Named)


class BySentence(Generic[Own]):
    """People or bodies by the sentences that name them."""

    __slots__ = ("_found", "_named")

    def __init__(self, named: Sequence[Own]) -> None:
        """Index them."""
        self._named = named
        self._found: defaultdict[int, set[int]] = defaultdict(set)
        for i, one in enumerate(named):
            for n in one.mentions:
                self._found[n].add(i)

    def within(self, first: int, last: int) -> list[Own]:
        """Those that some sentences name, in the order in which they were given."""
        near = {i for n in range(first, last + 1) if n in self._found for i in self._found[n]}
        return [self._named[i] for i in sorted(near)]


class Endings:
    """Texts by how they end."""

    __slots__ = ("_reversed",)

    def __init__(self, texts: Iterable[str]) -> None:
        """Sort them by their last letters."""
        self._reversed = sorted((text[::-1], i) for i, text in enumerate(texts))

    def ending(self, end: str, most: int) -> list[int]:
        """The indices of the texts that end so, in no order; of more than `most` so many of them."""
        own = end[::-1]
        at = bisect_left(self._reversed, (own,))
        near = islice(self._reversed, at, at + most)
        return [i for text, i in takewhile(lambda one: one[0].startswith(own), near)]
