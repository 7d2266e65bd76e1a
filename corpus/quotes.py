"""Quotation marks of a paragraph, paired: mixed, nested and unclosed ones included."""

from __future__ import annotations

import re

_OPEN = {"«": "»", "“": "”", "„": "“”", "‘": "’", "‹": "›", "(": ")", "[": "]"}
_CLOSE = {"»": "«", "”": "“„", "’": "‘", "›": "‹", ")": "(", "]": "["}
CLOSING = "»”’›\"'″)]"
# Marks open below more than this many others belong to no quotation.
_DEEPEST = 12
_MARK = re.compile("[«»“”„‘’‹›()\\[\\]\"″]|′′|''")
# Letters fused in front of a quoted word: ب"الشرطي", و«الوطن», l'"affaire".
_PROCLITICS = frozenset("وفبلك")
_STOPS = ".,،؛;:!؟?…"


def pairs(paragraph: str) -> list[tuple[int, int]]:
    """Spans of quoted and bracketed text, marks included, in the order of their ends.

    A straight mark opens or closes by what stands on either side of it. A mark that finds no partner in the
    paragraph is left out, so that one slip of the writer does not swallow the rest of the text. A straight
    mark may close a curly one and the other way round, as the press mixes them.

    Args:
        paragraph: One paragraph; offsets count its code points.
    """
    open_marks: list[tuple[int, str]] = []
    spans: list[tuple[int, int]] = []
    for match in _MARK.finditer(paragraph):
        mark, start, end = match[0], match.start(), match.end()
        if mark == "’" and _is_apostrophe(paragraph, start):
            continue
        if mark in "“”" and _is_turned(paragraph, start, end, inside=_is_inside(open_marks, '"“„')):
            mark = "”" if mark == "“" else "“"
        if mark == "“" and open_marks and open_marks[-1][1] == "„":
            _close(open_marks, spans, "„", end)
        elif mark in _OPEN:
            open_marks.append((start, mark))
        elif mark in _CLOSE:
            _close(open_marks, spans, _CLOSE[mark], end)
        elif _opens(paragraph, start, end, inside=_is_inside(open_marks, '"')):
            open_marks.append((start, '"'))
        else:
            _close(open_marks, spans, '"', end)
    return spans


def outermost(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those spans that stand in no other, in the order of the text."""
    if len(spans) < 2:
        return spans
    found: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not found or span[0] >= found[-1][1]:
            found.append(span)
    return found


def _close(open_marks: list[tuple[int, str]], spans: list[tuple[int, int]], partners: str, end: int) -> None:
    """Pair a closing mark with the nearest open one of its kind, else with the nearest double mark.

    Brackets close brackets only, and a single mark, which may be an apostrophe, a single one only.
    """
    for wanted in (partners, None if partners in "([‘" else '«“„"‹'):
        for i in range(len(open_marks) - 1, max(-1, len(open_marks) - 1 - _DEEPEST), -1):
            if wanted is not None and open_marks[i][1] in wanted:
                spans.append((open_marks[i][0], end))
                del open_marks[i:]
                return


def _is_inside(open_marks: list[tuple[int, str]], marks: str) -> bool:
    return any(mark in marks for _, mark in open_marks[-_DEEPEST:])


def _opens(paragraph: str, start: int, end: int, *, inside: bool) -> bool:
    before, after = paragraph[start - 1 : start], paragraph[end : end + 1]
    free_before = not before or before.isspace() or before in "([«“‘:،-–—/"
    free_after = not after or after.isspace() or after in ")]»”’.,،؛:;!؟?…"
    if free_before != free_after:
        return free_before
    if free_before:  # blanks on both sides: a mark takes turns
        return not inside
    fused = before in _PROCLITICS and not paragraph[max(0, start - 2) : start - 1].strip().isalnum()
    return fused or not inside


def _is_turned(paragraph: str, start: int, end: int, *, inside: bool) -> bool:
    """Whether a curly mark is turned the wrong way, as programs and writers turn it.

    One that closes opens behind a blank or a fused letter (لـ”الأبناك”), and between two blanks where no quotation
    is open; one that opens closes in front of a full stop or a comma.
    """
    before, after = paragraph[start - 1 : start], paragraph[end : end + 1]
    if paragraph[start] == "“":
        return inside and (not after or after in _STOPS)
    free = not before or before.isspace()
    if after.isspace():
        return free and not inside
    fused = before == "ـ" or (
        before in _PROCLITICS and not paragraph[start - 2 : start - 1].strip().isalnum()
    )
    return after.isalnum() and (free or fused)


def _is_apostrophe(paragraph: str, at: int) -> bool:
    before, after = paragraph[at - 1 : at], paragraph[at + 1 : at + 2]
    return before.isascii() and before.isalpha() and after.isalpha()
