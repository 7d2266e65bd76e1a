"""Quotations over several paragraphs of French and English text: each opens with a mark, the last one closes."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.facts.marks import CLOSING_QUOTES

_STRAIGHT = '"'


def over_paragraphs(
    text: str, quoted: Sequence[tuple[int, int]]
) -> tuple[list[tuple[int, int]], frozenset[int]]:
    """The quoted spans, those to the end of their paragraph that the next one goes on with; and which go on.

    Args:
        text: The article's text.
        quoted: Its quoted spans, marks included.
    """
    spans: list[tuple[int, int]] = []
    going_on: set[int] = set()
    for k, (start, end) in enumerate(quoted):
        spans.append((start, end))
        if k + 1 == len(quoted):
            continue
        follows = quoted[k + 1][0]
        stop = text.find("\n", end - 1, follows)
        if stop < 0 or text[stop:follows].strip():
            continue  # another paragraph, or words, stand between
        if text[end - 1] not in CLOSING_QUOTES and text[start] == text[follows]:
            spans[-1] = start, stop
            going_on.add(len(spans))
        elif text[follows] == _STRAIGHT and (last := _opened_last(text, end, stop)) is not None:
            spans.append((last, stop))
            going_on.add(len(spans))
    return spans, frozenset(going_on)


def _opened_last(text: str, end: int, stop: int) -> int | None:
    """Where a straight mark behind a quotation opens one that its paragraph does not close."""
    at = text.find(_STRAIGHT, end, stop)
    opens = at > 0 and text[at - 1].isspace() and not text[at + 1 : at + 2].isspace()
    return at if opens and _STRAIGHT not in text[at + 1 : stop] else None
