"""Which articles tell one story, and of which stories the facts are read."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import msgpack

from corpus import Article, Resources, key_of
from summarizer import group_stories

# Reading names takes longer than all the rest, and holding them against each other grows faster than the articles:
# a larger story, and in a larger pile the smaller ones, are compared by words alone.
LARGEST_READ = 300
_READ_FOR_FACTS = 1500
# In a pile of so few stories each is read: an article on its own has nothing to be compared with, but days and
# names that its sentences lack.
_FEW = 40


def read_for_facts(sizes: Sequence[int]) -> list[bool]:
    """Whether the facts of each story are read, by how many articles it has."""
    to_read = _READ_FOR_FACTS
    found = []
    for size in sizes:
        found.append(size <= min(to_read, LARGEST_READ) and (size > 1 or len(sizes) <= _FEW))
        to_read -= size * found[-1]
    return found


def grouped(articles: Sequence[Article], resources: Resources | None) -> list[tuple[int, ...]]:
    """The indexes of each story's articles, as they were kept where that pays."""
    if resources is None or not resources.worth(len(articles)):
        return group_stories(articles)
    try:
        texts = b"".join(key_of(msgpack.encode(article)) for article in articles)
    except UnicodeEncodeError:
        return group_stories(articles)
    made = resources.kept(
        "briefs.story_groups:grouped", texts, lambda: msgpack.encode(group_stories(articles))
    )
    return msgpack.decode(made, type=list[tuple[int, ...]])
