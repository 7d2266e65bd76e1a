"""Isolates: stretches of a text that are ordered by themselves, as UAX #9 has them (BD8 to BD10, X5a to X6a).

The Unicode characters for them would let a text from outside steer the layout, so they never count here
(see `levels`). Noncharacters, which are a program's own and which no text that was read holds, mark the
isolates of this program.
"""

from __future__ import annotations

import re

from tui.bidi.rows import Direction

LEFT_TO_RIGHT, RIGHT_TO_LEFT, FIRST_STRONG, POP = MARKERS = "\ufdd0\ufdd1\ufdd2\ufdd3"
_STARTS = {Direction.LTR: LEFT_TO_RIGHT, Direction.RTL: RIGHT_TO_LEFT, None: FIRST_STRONG}
_ISO = r"\d{4}-\d\d(?:-\d\d)?"
# As this program sets them: in brackets behind a date's words, or between points. Behind an Arabic letter their
# figures would change places (UAX #9, W2).
_DATES = re.compile(rf"(?<=\(){_ISO}(?: – {_ISO})?(?=\))|(?<=· ){_ISO}(?=$| ·)")
# In words, as the labels' language has it, whichever way the words before the bracket or the point run.
_IN_WORDS = re.compile(
    r"(?<=\()[^()]{0,50}[^\W\d_][^()]{0,50}\b\d{4}(?=\))"
    r"|(?<=· )(?:\d\w{0,4} )?[^\W\d_]{1,20}(?: [^\W\d_]{1,20}){0,2} \d{4}(?=$| ·)"
)
_ISO_DATE = re.compile(_ISO)
_NOTHING = dict.fromkeys(map(ord, MARKERS))


def isolate(text: str, direction: Direction | None = None, *, nested: bool = False) -> str:
    """A value to be set into a text of another direction: neither orders the other.

    Args:
        text: The value, logical.
        direction: Its direction; by its first strong character if None, left to right if it has none.
        nested: Whether the program itself has set isolates into the value; otherwise they are dissolved.
    """
    value = text if nested else without_isolates(text)
    return f"{_STARTS[direction]}{value}{POP}" if value else ""


def isolate_dates(text: str) -> str:
    """A text whose dates are ordered by themselves: in digits year, month, day; those in words too.

    Of a span in digits the earlier one comes first for who reads the text around it; both stay on one row.
    """

    def isolated(found: re.Match[str]) -> str:
        return _ISO_DATE.sub(lambda date: isolate(date[0]), found[0].replace(" ", "\u00a0"))

    return _IN_WORDS.sub(lambda date: isolate(date[0]), _DATES.sub(isolated, text))


def without_isolates(text: str) -> str:
    """The text as it is to be copied, searched or sent: without the marks of isolates."""
    return text.translate(_NOTHING)


def isolates(text: str) -> list[tuple[int, int]]:
    """Where each outermost isolate of a paragraph starts and where its end stands, or the paragraph's end."""
    found: list[tuple[int, int]] = []
    depth = start = 0
    for index, char in enumerate(text):
        if char == POP and depth:
            depth -= 1
            if not depth:
                found.append((start, index))
        elif char != POP and char in MARKERS:
            start = start if depth else index
            depth += 1
    if depth:
        found.append((start, len(text)))
    return found
