"""A line of text output, in logical order, with what it is: all that a terminal needs to lay it out."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Role = Literal["title", "heading", "sentence", "note", "blank"]


class TextLine(Struct, frozen=True):
    """A line of text output.

    Attributes:
        text: What it says, in logical order.
        role: What it is.
        marker: Its number or bullet, which later rows of the line stand clear of.
        reference: Where it comes from, at its end.
        source: A path or address, which a terminal shows from left to right on a row of its own.
    """

    text: str
    role: Role
    marker: str = ""
    reference: str = ""
    source: str = ""

    def __str__(self) -> str:
        """The whole line on one row."""
        line = " ".join(part for part in (self.marker, self.text, self.reference) if part)
        return f"{line} · {self.source}" if self.source else line


BLANK = TextLine("", "blank")
