"""A wording of an article, and the pairs that are set side by side: plain data of the widgets."""

from __future__ import annotations

from msgspec import Struct

Span = tuple[int, int]


class Wording(Struct, frozen=True):
    """How an article says something.

    Attributes:
        heading: Which article it is and what there is to say of its words.
        text: The words; empty where it leaves the thing out.
        language: ISO 639-1 code of the words.
        differing: Start and end offsets of words to be marked: those that the other one of the pair has not.
    """

    heading: str
    text: str
    language: str
    differing: tuple[Span, ...] = ()


Pair = tuple[Wording, Wording]
NOTHING = Wording("", "", "")
"""The other one of a wording that stands alone."""
