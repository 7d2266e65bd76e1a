"""Quoted stretches of a text, whatever its language: paired marks, unclosed ones, inner spans."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from corpus import outermost, pairs
from summarizer.facts.span_cover import SpanCover
from summarizer.facts.tokens import Tokens

OPEN = '«“„"‹″'
_QUOTES = "«»“”„\"‹›″'′"
_OPEN_OR_PRIME = f"{OPEN}'"
_OPENING = re.compile('[«“„"]')


def all_quoted(text: str) -> Iterator[tuple[int, int]]:
    """The quoted spans of a text, paragraph by paragraph, marks included; inner quotations left out."""
    offset = 0
    for paragraph in text.split("\n"):
        if any(map(paragraph.__contains__, _OPEN_OR_PRIME)):
            for start, end in quoted_spans(paragraph):
                yield offset + start, offset + end
        offset += len(paragraph) + 1


def quoted_spans(paragraph: str) -> list[tuple[int, int]]:
    """Spans of quoted text in a paragraph, marks included; inner quotations left out.

    An opening mark that is never closed quotes to the end of its sentence.
    """
    found = [span for span in pairs(paragraph) if paragraph[span[0]] not in "(["]
    by_start = sorted(found)
    outer = [_closed_early(paragraph, span, by_start) for span in outermost(found)]
    starts, cover = [start for start, _ in outer], SpanCover(outer)
    covered = {k for a, b in found for k in (a, b - 1)}
    reached = 0
    for match in _OPENING.finditer(paragraph):
        at = match.start()
        if at >= reached and at not in covered and not cover.holds(at) and _opens_alone(paragraph, at):
            after = bisect_right(starts, at)
            reached = _sentence_end(paragraph, at, starts[after] if after < len(starts) else len(paragraph))
            outer.append((at, reached))
    return sorted(outer)


def _opens_alone(paragraph: str, at: int) -> bool:
    """Whether a mark can only open; a straight one at the head of a paragraph, or behind a colon, does."""
    if paragraph[at] != '"':
        return paragraph[at] in "«“„"
    return at + 1 < len(paragraph) and not paragraph[at + 1].isspace() and _before(paragraph, at) in ("", ":")


def _before(paragraph: str, at: int) -> str:
    """The last character in front of an offset that is no blank; empty where there is none."""
    while at and paragraph[at - 1].isspace():
        at -= 1
    return paragraph[at - 1 : at]


def _closed_early(paragraph: str, span: tuple[int, int], found: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """A quotation that runs over sentences and holds the same mark again was never closed itself.

    Args:
        paragraph: The text.
        span: The quotation.
        found: All of the paragraph's, by their starts.
    """
    if paragraph[span[0]] not in "«“":
        return span
    inside = found[bisect_right(found, span) : bisect_left(found, (span[1], 0))]
    inner = next((s for s in inside if paragraph[s[0]] == paragraph[span[0]]), None)
    if inner and re.search(r"[.!؟]\s", paragraph[span[0] : span[1]]):
        return span[0], inner[1]
    return span


def _sentence_end(paragraph: str, at: int, limit: int) -> int:
    for k in range(at + 1, limit):
        if paragraph[k] in ".!؟" and (k + 1 >= limit or paragraph[k + 1].isspace()):
            return k
    return limit


def token_at(tokens: Tokens, offset: int) -> int:
    """The first token at or behind an offset of the text."""
    return bisect_left(tokens.starts, offset)


def inner_span(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span inside the marks, without blanks at its ends; None where it holds no word."""
    while start < end and (text[start] in _QUOTES or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in _QUOTES or text[end - 1].isspace()):
        end -= 1
    # English puts the comma of the sentence inside the marks.
    end -= end > start and text[end - 1] == ","
    return (start, end) if any(c.isalpha() for c in text[start:end]) else None
