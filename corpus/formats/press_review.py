"""A press review, split at the lines that name an outlet and the headline it carried: «1- The Paper: headline»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from corpus.cleaning.boilerplate_phrases import covered_anywhere
from corpus.cleaning.dates import find_date
from corpus.cleaning.line_traits import ends_with_mark
from corpus.formats.base import RawDocument
from corpus.languages import detect, get_language

# «1- The Paper: headline», «٢) الجريدة: عنوان».
_NUMBERED = re.compile(r"[\s>]*(\d{1,2})\s?[-–.)ـ]\s*([^:.!?؟«»\"]{2,60}?)\s?:\s+(\S.{2,300})$")
_NAMED = re.compile(r"\s*(?:\d{1,2}\s?[-–.)ـ]\s*)?([^:.!?؟«»\"]{2,60}?)\s?:\s+(\S.{2,300})$")
# Words of an outlet's name, and of the shortest sentence that makes a part an article.
_LONGEST_NAME = 5
_SENTENCE = 8


class Reviewed(Struct, frozen=True):
    """An article of a press review.

    Attributes:
        outlet: Who published it.
        title: Its headline.
        lines: Its text.
    """

    outlet: str
    title: str
    lines: tuple[str, ...]


def is_review(title: str | None) -> bool:
    """Whether a title names a press review."""
    if not title:
        return False
    code = detect(title)
    return covered_anywhere(get_language(code).words(title), code, "review") > 0


def numbered(lines: Sequence[str]) -> list[Reviewed]:
    """The articles under lines that count from one and name outlet and headline; none where one has no text."""
    starts: list[tuple[int, str, str]] = []
    for i, line in enumerate(lines):
        match = _NUMBERED.match(line)
        if match and int(match[1]) == len(starts) + 1 and _is_head(match[2], match[3]):
            starts.append((i, match[2], match[3]))
    return _parts(lines, starts)


def headed(paragraphs: Sequence[tuple[str, int]]) -> list[Reviewed]:
    """The articles under headings of one level, each of which names an outlet and a headline.

    Args:
        paragraphs: Those of a document, each with its level as a heading, 0 for none.
    """
    for level in sorted({level for _, level in paragraphs if level}):
        headings = [(i, text) for i, (text, own) in enumerate(paragraphs) if own == level and text.strip()]
        matches = [(i, _NAMED.match(text)) for i, text in headings]
        starts = [(i, m[1], m[2]) for i, m in matches if m and _is_head(m[1], m[2])]
        if len(starts) == len(headings) > 1:
            return _parts([text for text, _ in paragraphs], starts)
    return []


def split_at_headings(whole: RawDocument, paragraphs: Sequence[tuple[str, int]]) -> list[RawDocument]:
    """The articles of a document that is a press review by title and headings; else the whole."""
    parts = headed(paragraphs) if is_review(whole.title) else []
    title = whole.title or ""
    day = whole.published or (find_date(title, get_language(detect(title))) if parts else None)
    return [
        RawDocument(
            "\n\n".join(one.lines),
            title=one.title,
            outlet=one.outlet,
            published=day,
            headings=whole.headings,
        )
        for one in parts
    ] or [whole]


def _is_head(outlet: str, title: str) -> bool:
    return len(outlet.split()) <= _LONGEST_NAME and not title.rstrip().endswith(".")


def _parts(lines: Sequence[str], starts: Sequence[tuple[int, str, str]]) -> list[Reviewed]:
    ends = [i for i, _, _ in starts[1:]] + [len(lines)]
    found = [
        Reviewed(outlet.strip(), title.strip(), tuple(lines[i + 1 : end]))
        for (i, outlet, title), end in zip(starts, ends, strict=True)
    ]
    is_whole = all(any(_is_sentence(line) for line in part.lines) for part in found)
    return found if len(found) > 1 and is_whole else []


def _is_sentence(line: str) -> bool:
    return len(line.split()) >= _SENTENCE and ends_with_mark(line)
