"""Arabic sentences in which brackets mark the names: [body], {place}, <somebody>."""

from __future__ import annotations

from bisect import bisect_left

from corpus import get_language
from summarizer.facts.tokens import Tokens, tokenize


def read_marked(text: str) -> tuple[Tokens, list[tuple[str, int, int]]]:
    """The tokens of a sentence without its brackets, and of each pair its opening, first and last token."""
    plain, marks = "", []
    for character in text:
        if character in "[{<":
            marks.append((character, len(plain), -1))
        elif character in "]}>":
            marks[-1] = (*marks[-1][:2], len(plain))
        else:
            plain += character
    tokens = tokenize(plain, get_language("ar"))
    return tokens, [
        (mark, bisect_left(tokens.starts, start), bisect_left(tokens.starts, end) - 1)
        for mark, start, end in marks
    ]
