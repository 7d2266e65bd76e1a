"""Counts that add up over texts, and the figures that they give."""

from __future__ import annotations

from collections import Counter

Figures = dict[str, float | None]
"""A figure by its dotted name; None where there was nothing to measure."""


class Tally:
    """What was counted, and a line for each thing that went wrong."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._counts: Counter[str] = Counter()
        self.mistakes: list[str] = []

    def add(self, name: str, value: float = 1) -> None:
        """Count something; halves are counted for what is half right."""
        self._counts[name] += value  # type: ignore[assignment]  # a Counter takes any number

    def share(self, part: str, whole: str) -> float | None:
        """One count as a share of another."""
        return self._counts[part] / self._counts[whole] if self._counts[whole] else None

    def f1(self, right: str, told: str, wanted: str) -> float | None:
        """The harmonic mean of precision and recall."""
        both = self._counts[told] + self._counts[wanted]
        return 2 * self._counts[right] / both if both else None
