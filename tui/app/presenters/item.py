"""A line of the center pane."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from briefs import Passage

NO_HINTS: Mapping[str, str] = {}
"""Where no keys are known."""
Role = Literal["line", "heading", "under", "note"]


class Item(Struct, frozen=True):
    """A line.

    Attributes:
        text: What it says, logical.
        role: A line to choose, a heading, a line that belongs to the one before, or a note to read only.
        marker: Stands before it: a number, a sign.
        reference: Stands behind it: the articles that say it.
        below: Stands under it: words of an article that run otherwise than the labels.
        copied: What is copied of it where its text alone says too little; its passages are then all cited.
        passages: Where it stands in the articles, the one that is shown first.
        sentence: Whether it is a sentence of a summary, which can be pinned and dropped.
        score: What the method gave it.
        beside: What its words are to be held against, where that is none of its own passages.
        supplied: The spans of its text that are no words of the article: what brackets supply.
        fold: Of a heading whose lines can be folded away, what it is known by; empty for others.
    """

    text: str
    role: Role = "line"
    marker: str = ""
    reference: str = ""
    below: str = ""
    copied: str = ""
    passages: tuple[Passage, ...] = ()
    sentence: bool = False
    score: float | None = None
    beside: tuple[Passage, ...] = ()
    supplied: tuple[tuple[int, int], ...] = ()
    fold: str = ""


def with_keys(note: str, hints: Mapping[str, str], *actions: str) -> str:
    """A note and, on a line of its own, the keys that lead on."""
    keys = [hints[name] for name in actions if hints.get(name)]
    return "\n".join([note, " · ".join(keys)] if keys else [note])
