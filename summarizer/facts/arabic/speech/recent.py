"""Whom and what an Arabic article named last: a noun goes not back to the beginning of a very long one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

# Mentions back to one who is called again by what he is; press articles hold some dozens, set by hand.
_MOST = 300


class Named(Protocol):
    """A person or an organization."""

    @property
    def mentions(self) -> Sequence[tuple[int, int]]:
        """(sentence, token) of each, in order."""


Own = TypeVar("Own", bound=Named)


class Recent(Generic[Own]):
    """People or organizations, asked for by the places where they are named."""

    __slots__ = ("_at", "_named", "_places", "_up_to")

    def __init__(self, named: Sequence[Own]) -> None:
        """Index them."""
        self._named = named
        self._places = sorted((*place, i) for i, one in enumerate(named) for place in one.mentions)
        self._at: dict[tuple[int, int], int] = {}
        for sentence, token, i in self._places:
            self._at.setdefault((sentence, token), i)
        self._up_to: tuple[int, Sequence[Own]] | None = None

    def at(self, sentence: int, token: int) -> Own | None:
        """The first of those that are named at a token."""
        i = self._at.get((sentence, token))
        return None if i is None else self._named[i]

    def up_to(self, sentence: int) -> Sequence[Own]:
        """Those named lately up to the end of a sentence, in their order; all of an article that names few.

        The two who are named first are always among them: they tell whether anybody else was named at all.
        """
        if len(self._places) <= _MOST:
            return self._named
        if self._up_to is None or self._up_to[0] != sentence:
            end = bisect_left(self._places, (sentence + 1,))
            near = {i for _, _, i in self._places[max(0, end - _MOST) : end]} | set(range(2))
            self._up_to = (sentence, [self._named[i] for i in sorted(near) if i < len(self._named)])
        return self._up_to[1]
