"""Paired brackets: rule N0 of the Unicode Bidirectional Algorithm, with definition BD16."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.bidi.characters import bracket

if TYPE_CHECKING:
    from collections.abc import Sequence

_STACK = 63  # BD16: a text that nests deeper has its brackets left alone


def bracket_pairs(chars: Sequence[str], classes: Sequence[str]) -> list[tuple[int, int]]:
    """Indices of the opening and closing bracket of each pair, in the order of the opening ones (BD16).

    Args:
        chars: The characters of an isolating run sequence.
        classes: Their classes behind the weak rules; only neutral brackets pair.
    """
    stack: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for index, name in enumerate(classes):
        found = bracket(chars[index]) if name == "ON" else None
        if found is None:
            continue
        kind, opening = found
        if kind == "open":
            if len(stack) == _STACK:
                return []
            stack.append((opening, index))
            continue
        for depth in range(len(stack) - 1, -1, -1):
            if stack[depth][0] == opening:
                pairs.append((stack[depth][1], index))
                del stack[depth:]
                break
    return sorted(pairs)


def resolve_brackets(
    chars: Sequence[str], original: Sequence[str], classes: list[str], direction: str
) -> None:
    """Give each pair of brackets its direction (N0), in place.

    Args:
        chars: The characters of an isolating run sequence.
        original: Their classes in the text: marks behind a bracket follow it.
        classes: Their classes behind the weak rules; changed.
        direction: L or R, the embedding direction, and that of both ends of the sequence.
    """
    for opening, closing in bracket_pairs(chars, classes):
        resolved = _pair_direction(classes, opening, closing, direction)
        if resolved is None:
            continue
        for index in (opening, closing):
            classes[index] = resolved
            mark = index + 1
            while mark < len(classes) and original[mark] == "NSM":
                classes[mark] = resolved
                mark += 1


def _pair_direction(classes: Sequence[str], opening: int, closing: int, direction: str) -> str | None:
    inside = {_strong(name) for name in classes[opening + 1 : closing]} - {None}
    if direction in inside:
        return direction
    if not inside:
        return None
    for index in range(opening - 1, -1, -1):
        before = _strong(classes[index])
        if before is not None:
            return before
    return direction


def _strong(name: str) -> str | None:
    """The direction N0 sees in a class: numbers count as right-to-left."""
    if name == "L":
        return "L"
    return "R" if name in {"R", "EN", "AN"} else None
