"""The one way in: articles to key facts."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from corpus import Article
from summarizer.facts.merge import Located, merge
from summarizer.facts.mention import KINDS, Fact, Kind, Span


def extract_facts(articles: Sequence[Article], kinds: Collection[Kind] | None = None) -> list[Fact]:
    """The key facts of some articles, merged over all of them.

    Args:
        articles: Any number of articles, in any of the languages.
        kinds: Which kinds to look for; all where left out.

    Returns:
        Facts that most articles carry first, then those that stand earliest.
    """
    wanted = frozenset(KINDS if kinds is None else kinds)
    located = [
        Located(number, article, span)
        for number, article in enumerate(articles)
        for span in find_spans(article, wanted)
    ]
    return merge(located)


def find_spans(article: Article, kinds: Collection[Kind] | None = None) -> Iterator[Span]:
    """The mentions in one article, before they are merged."""
    wanted = frozenset(KINDS if kinds is None else kinds)
    if article.language == "ar":
        from summarizer.facts.arabic.article import find_spans as arabic  # its lists only for Arabic

        return arabic(article, wanted)
    from summarizer.facts.latin.article import find_spans as latin

    return latin(article, wanted)
