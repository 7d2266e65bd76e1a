"""Which of the values that two articles give of one thing differ, each pair of equal ones compared once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

from msgspec.structs import replace

from summarizer.comparison.values.quantity import Answer
from summarizer.comparison.values.values import AGREE, Value

# Most articles of a story give one of a few values of a thing; what is kept of their pairs takes some 5 MB at most.
_REMEMBERED = 1 << 14


class ValuesApart:
    """Answers which values of two articles differ, neither of which the other article gives as well."""

    def __init__(
        self, answer: Callable[[Value, Value], Answer | None], language: Callable[[Value], str]
    ) -> None:
        """Compare nothing yet.

        Args:
            answer: How two values compare, wherever in their articles they stand.
            language: The ISO 639-1 code of the sentence of a value.
        """
        self._answer = answer
        self._language = language
        self._numbers: dict[tuple[str, Value], int] = {}
        self._values: list[Value] = []
        self.between = lru_cache(_REMEMBERED)(self._between)

    def numbers(self, values: Iterable[Value]) -> tuple[int, ...]:
        """For each value a number that it shares with those which differ from it in their places alone."""
        return tuple(map(self._number, values))

    def _number(self, value: Value) -> int:
        quantity = replace(value.quantity, start=0, end=0, said=(0, 0)) if value.quantity else None
        bare = replace(value, candidate=0, article=0, start=0, end=0, quantity=quantity)
        key = self._language(value), bare
        if key not in self._numbers:
            self._numbers[key] = len(self._values)
            self._values.append(value)
        return self._numbers[key]

    def _between(self, ours: tuple[int, ...], theirs: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
        """The places of the values of two articles that differ, in order; both are given by their numbers."""
        said = {
            (n, m): self._answer(self._values[x], self._values[y])
            for n, x in enumerate(ours)
            for m, y in enumerate(theirs)
        }
        # Who gives the other's value too means something else by this one, or knows of both.
        known = {n for (n, _), own in said.items() if own in AGREE}
        known_there = {m for (_, m), own in said.items() if own in AGREE}
        return tuple(
            (n, m)
            for (n, m), own in said.items()
            if own == "differs" and n not in known and m not in known_there
        )
