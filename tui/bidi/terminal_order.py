"""What is shown so that a terminal which orders rows by itself, from left to right, puts numbers where they belong.

It takes a row for a paragraph that runs from left to right (UAX #9, P3), so that a number before the first
right-to-left letter stays at the left end, behind all that follows it. Arabic-Indic digits are of class AN, which
goes with such letters (N1); a letter of class L keeps parts of a row apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

BAR = "\N{LATIN LETTER DENTAL CLICK}"
"""Looks like a bar, and is ordered as a letter from left to right."""
_BETWEEN_PARTS = re.compile(r"(?<=\S) · (?=\S)")
ARABIC_DIGITS = dict(zip("0123456789", "٠١٢٣٤٥٦٧٨٩", strict=True))
"""The digits of Arabic by those of Latin script."""
# A hyphen between such digits would turn them round: 2024-07-26.
_TURNED = re.compile(r"\d[-–]\d")
_NUMBER = re.compile(r"[^\w\s]*\d")
_STRONG = {"L", "R", "AL"}


def stand_ins(text: str, *, rtl: bool) -> Mapping[int, str]:
    """What is shown instead of some characters of a paragraph, by their offsets.

    Args:
        text: Logical text.
        rtl: Whether it runs from right to left.

    Returns:
        Bars for the dots between parts and, in right-to-left text, Arabic-Indic digits where a part begins with
        numbers and its first letter is a right-to-left one.
    """
    dots = [match.start() + 1 for match in _BETWEEN_PARTS.finditer(text)]
    shown = dict.fromkeys(dots, BAR)
    for start, end in zip([0, *dots], [*dots, len(text)], strict=True) if rtl else ():
        first = _first_letter(text, start, end)
        if first is not None and not _TURNED.search(text, start, first):
            shown |= {at: ARABIC_DIGITS[text[at]] for at in range(start, first) if text[at] in ARABIC_DIGITS}
    return shown


def _first_letter(text: str, start: int, end: int) -> int | None:
    """Where the first strong character stands; None where that runs from left to right, or there is none."""
    for at in range(start, end):
        if (kind := unicodedata.bidirectional(text[at])) in _STRONG:
            return at if kind != "L" else None
    return None


def numbers_held(words: Iterable[str]) -> list[str]:
    """Words of a paragraph of which no row begins with a number, unless another number stands before it."""
    made: list[str] = []
    before = ""
    for word in words:
        if before and _NUMBER.match(word) and not _NUMBER.match(before):
            made[-1] += f" {word}"
        else:
            made.append(word)
        before = word
    return made
