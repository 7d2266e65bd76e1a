"""Mentions with the articles they stand in, as they are before they are merged."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from corpus import Article
from summarizer.facts.mention import Span


class Located(Struct, frozen=True, gc=False):
    """A span with the article it stands in and that article's place in the set."""

    number: int
    article: Article
    span: Span


Grouping = Callable[[Sequence[Located]], list[list[Located]]]
"""Puts the mentions of each fact together; every kind of fact has one."""
