"""The articles of a newsletter in plain text, each a headline, some sentences and a line that leads to the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.cleaning.boilerplate_phrases import covered_anywhere
from corpus.cleaning.line_ends import SENTENCE, ends_with_mark
from corpus.formats.reviews.sections import Section
from corpus.languages import detect, get_language

_ADDRESS = re.compile(r"<?https?://\S{1,2000}>?")
_BULLET = re.compile(r"^[\s*•▪●■>#–—-]{1,9}(?=\w|[«“\"'‘])")
# Words of what leads to the rest, and of the longest headline.
_LONGEST_LABEL = 6
_LONGEST_TITLE = 25


def teasers(lines: Sequence[str]) -> list[Section]:
    """The articles above the lines that lead to their rest; none where one of them has no headline or sentence."""
    ends = [i for i, line in enumerate(lines) if _leads_on(line)]
    starts = [0, *(i + 1 for i in ends)]
    found = [_article(lines[start:end]) for start, end in zip(starts, ends, strict=False)]
    whole = [section for section in found if section is not None]
    return whole if len(whole) == len(found) > 1 else []


def leads(lines: Sequence[str]) -> int:
    """How many lines lead to the rest of an article."""
    return sum(map(_leads_on, lines))


def _leads_on(line: str) -> bool:
    """Whether a line is «Read more: https://…», or the address in brackets."""
    rest = _ADDRESS.sub("", line)
    if rest == line:
        return False
    code = detect(rest)
    words = get_language(code).words(rest)
    return 0 < len(words) <= _LONGEST_LABEL and covered_anywhere(words, code, "more") == len(words)


def _article(lines: Sequence[str]) -> Section | None:
    """The last sentences of some lines, below the open line that heads them."""
    held: list[str] = []
    for line in _paragraphs(lines):
        is_title = not ends_with_mark(line) and len(line.split()) <= _LONGEST_TITLE
        if is_title and any(len(text.split()) >= SENTENCE for text in held):
            return Section(_BULLET.sub("", line).strip(), tuple((text, 0) for text in reversed(held)))
        if is_title and held:
            return None
        held.append(line)
    return None


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """The lines that hold something, from the last to the first; those of addresses hold nothing."""
    yield from (line for line in reversed(lines) if _ADDRESS.sub("", line).strip())
