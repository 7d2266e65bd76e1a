"""Embedding levels of a paragraph and visual order of a row: the Unicode Bidirectional Algorithm (UAX #9).

Explicit formatting characters are left out as rule X9 leaves out BN, so that a text cannot steer its
own layout: every paragraph is one isolating run sequence at its paragraph level, but for the isolates that
the program itself has set into it (see `isolates`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.bidi.brackets import resolve_brackets
from tui.bidi.characters import bidi_class
from tui.bidi.isolates import FIRST_STRONG, LEFT_TO_RIGHT, MARKERS, POP, RIGHT_TO_LEFT, isolates

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARKERS = frozenset(MARKERS)
_NEUTRAL_CHARACTER = "\ufffc"
_NO_MARKERS = dict.fromkeys(map(ord, MARKERS), "\u200b")  # as long as before, and of no effect
_STRONG = {"L": 0, "R": 1, "AL": 1}  # rules P2 and P3 of UAX #9
_NEUTRAL = frozenset(("B", "S", "WS", "ON"))
_WEAK = frozenset(("EN", "ES", "ET", "CS"))
_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
_NUMBERS = frozenset(("AN", "EN"))
# I1 and I2: the level of a resolved class, by paragraph level.
_IMPLICIT = ({"L": 0, "R": 1, "AN": 2, "EN": 2}, {"L": 2, "R": 1, "AN": 2, "EN": 2})


def paragraph_level(text: str) -> int | None:
    """0 or 1 by the first strong character (P2, P3), None where there is none; what is isolated does not count."""
    if not _MARKERS.isdisjoint(text):
        text = _around(text, isolates(text))
    for char in text:
        level = _STRONG.get(bidi_class(char))
        if level is not None:
            return level
    return None


def cut(text: str, end: int) -> str:
    """The beginning of a paragraph; isolates that go on behind it keep the direction they have as a whole."""
    if _MARKERS.isdisjoint(text):
        return text[:end]
    opened: list[int] = []
    for index, char in enumerate(text[:end]):
        if char == POP and opened:
            opened.pop()
        elif char != POP and char in _MARKERS:
            opened.append(index)
    kept = list(text[:end])
    for start in opened:
        if text[start] == FIRST_STRONG:
            _, stop = isolates(text[start:])[0]
            inner = text[start + 1 : start + stop]
            kept[start] = RIGHT_TO_LEFT if paragraph_level(inner) else LEFT_TO_RIGHT
    return "".join(kept)


def levels(text: str, base: int) -> list[int]:
    """The embedding level of each character (W1-W7, N0-N2, I1, I2).

    Args:
        text: One paragraph in logical order.
        base: The paragraph level, 0 or 1.

    Returns:
        One level a character; a character left out has the level of the one before it.
    """
    if not _MARKERS.isdisjoint(text):
        return _with_isolates(text, base)
    classes = [bidi_class(char) for char in text]
    if base == 0 and _RIGHT_TO_LEFT.isdisjoint(classes):
        return [0] * len(text)
    kept = [index for index, name in enumerate(classes) if name != "BN"]
    whole = len(kept) == len(classes)
    original = classes if whole else [classes[index] for index in kept]
    direction = "R" if base else "L"
    resolved = _resolve_weak(original, direction)
    resolve_brackets(text if whole else [text[index] for index in kept], original, resolved, direction)
    _resolve_neutral(resolved, direction)
    implicit = _IMPLICIT[base]
    if whole:
        return [implicit[name] for name in resolved]
    result = [base] * len(text)
    for index, name in zip(kept, resolved, strict=True):
        result[index] = implicit[name]
    for index, name in enumerate(classes):
        if name == "BN" and index:
            result[index] = result[index - 1]
    return result


def _with_isolates(text: str, base: int) -> list[int]:
    """The levels of a paragraph with isolates: to the text around them each one is a neutral."""
    found = isolates(text)
    around = iter(levels(_around(text, found), base))
    result: list[int] = []
    end = 0
    for start, stop in found:
        result += [next(around) for _ in range(start - end + 1)]
        outer, inner = result[-1], text[start + 1 : stop]
        own = _direction(text[start], inner)
        # X5a: the least greater level that is even for left to right and odd for right to left.
        least = base + 1 if (base + 1) % 2 == own else base + 2
        result += [level + least - own for level in levels(inner, own)]
        result += [outer] * (stop < len(text))
        end = stop + 1
    return [*result, *around]


def _direction(marker: str, inner: str) -> int:
    if marker in {LEFT_TO_RIGHT, RIGHT_TO_LEFT}:
        return int(marker == RIGHT_TO_LEFT)
    return paragraph_level(inner) or 0


def _around(text: str, found: Sequence[tuple[int, int]]) -> str:
    """A text with one neutral character in the place of each isolate, and without marks that end none."""
    parts, end = [], 0
    for start, stop in found:
        parts.append(text[end:start].translate(_NO_MARKERS))
        end = stop + 1
    parts.append(text[end:].translate(_NO_MARKERS))
    return _NEUTRAL_CHARACTER.join(parts)


def reset_trailing(text: str, levels: Sequence[int], base: int) -> list[int]:
    """The levels of a row with separators and the white space before them and at its end at the base (L1)."""
    result = list(levels)
    trailing = True
    for index in range(len(text) - 1, -1, -1):
        name = bidi_class(text[index])
        if name in {"B", "S"}:
            trailing = True
        elif name not in {"WS", "BN"}:
            trailing = False
        if trailing:
            result[index] = base
    return result


def visual_order(levels: Sequence[int]) -> list[int]:
    """The indices of a row's elements from left to right (L2)."""
    order = list(range(len(levels)))
    odd = [level for level in levels if level & 1]
    if not odd:
        return order
    for threshold in range(max(levels), min(odd) - 1, -1):
        index = 0
        while index < len(order):
            end = index
            while end < len(order) and levels[order[end]] >= threshold:
                end += 1
            if end > index:
                order[index:end] = order[index:end][::-1]
            index = end + 1
    return order


def _resolve_weak(classes: Sequence[str], direction: str) -> list[str]:
    """W1-W7 over one sequence whose both ends lie at the paragraph direction."""
    result = _marks_and_numbers(classes, direction)
    result = ["R" if name == "AL" else name for name in result]  # W3
    if _WEAK.isdisjoint(result):
        return result
    for index, name in enumerate(result[1:-1], 1):  # W4
        if name not in {"ES", "CS"}:
            continue
        left, right = result[index - 1], result[index + 1]
        if left == right and ((name == "ES" and left == "EN") or (name == "CS" and left in _NUMBERS)):
            result[index] = left
    _join_terminators(result)
    strong = direction
    for index, name in enumerate(result):  # W6, W7
        if name in {"ES", "ET", "CS"}:
            result[index] = "ON"
        elif name in {"L", "R"}:
            strong = name
        elif name == "EN" and strong == "L":
            result[index] = "L"
    return result


def _marks_and_numbers(classes: Sequence[str], direction: str) -> list[str]:
    """W1 and W2: marks take the class of what they stand on; numbers behind an Arabic letter become AN."""
    result = list(classes)
    for index, name in enumerate(result):
        if name == "NSM":
            result[index] = result[index - 1] if index else direction
    strong = direction
    for index, name in enumerate(result):
        if name in _STRONG:
            strong = name
        elif name == "EN" and strong == "AL":
            result[index] = "AN"
    return result


def _join_terminators(classes: list[str]) -> None:
    """W5: a sequence of European terminators beside European numbers becomes part of them."""
    index = 0
    while index < len(classes):
        if classes[index] != "ET":
            index += 1
            continue
        end = index
        while end < len(classes) and classes[end] == "ET":
            end += 1
        if (index and classes[index - 1] == "EN") or (end < len(classes) and classes[end] == "EN"):
            classes[index:end] = ["EN"] * (end - index)
        index = end


def _resolve_neutral(classes: list[str], direction: str) -> None:
    """N1 and N2: neutrals take the direction of both sides where they agree, else the paragraph's."""
    index = 0
    left = direction
    while index < len(classes):
        name = classes[index]
        if name not in _NEUTRAL:
            left = "L" if name == "L" else "R"
            index += 1
            continue
        end = index
        while end < len(classes) and classes[end] in _NEUTRAL:
            end += 1
        right = direction if end == len(classes) else "L" if classes[end] == "L" else "R"
        classes[index:end] = [left if left == right else direction] * (end - index)
        index = end
