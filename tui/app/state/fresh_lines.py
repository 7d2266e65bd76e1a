"""Which lines of a brief the one before had not. No Textual in it."""

from __future__ import annotations

from collections.abc import Iterator

from briefs import Brief, Conflict

LineKey = tuple[str, str]
"""What a line is known by: the part of the brief it stands in, and what it says."""

SET = "set"
"""The part that sums up the set."""


def of_article(name: str) -> str:
    """The part that sums up an article."""
    return f"article:{name}"


def exclusive_key(text: str) -> LineKey:
    """The key of what one outlet alone reports."""
    return "only", text


def conflict_key(conflict: Conflict, value: str = "") -> LineKey:
    """The key of what articles differ on, or of one of the values they give."""
    return "conflict", f"{conflict.kind}\n{conflict.about}\n{value}"


def line_keys(brief: Brief) -> set[LineKey]:
    """The keys of all lines of a brief."""
    return set(_keys(brief))


def _keys(brief: Brief) -> Iterator[LineKey]:
    for line in brief.summary:
        yield SET, line.text
    for story in brief.stories:
        for line in story.summary:
            yield SET, line.text
    for article in brief.articles:
        for line in article.summary:
            yield of_article(article.id), line.text
    for only in brief.only:
        yield exclusive_key(only.text)
    for conflict in brief.conflicts:
        yield conflict_key(conflict)
        for value in conflict.values:
            yield conflict_key(conflict, value.value)


def fresh_lines(before: Brief, now: Brief) -> frozenset[LineKey]:
    """The lines that a brief has and the one before had not.

    Those of an article that was not there before are none: all it says is new, and the list of sources tells so.
    """
    known = line_keys(before)
    there = {of_article(article.id) for article in before.articles}
    arrived = {of_article(article.id) for article in now.articles} - there
    return frozenset(key for key in line_keys(now) if key not in known and key[0] not in arrived)
