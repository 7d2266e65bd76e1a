"""The one way in: articles to key facts."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from corpus import Article
from summarizer.facts.iso_dates import publication_day
from summarizer.facts.kinds import FACT_KINDS
from summarizer.facts.located import Located
from summarizer.facts.mention import Fact, Kind, Span
from summarizer.facts.merge import merge
from summarizer.facts.tokens import Tokens, article_tokens

_NAMES = frozenset(kind.name for kind in FACT_KINDS.values() if kind.names)
# What a name cannot be at once: all that is no stretch of whole sentences.
_SETTLED = frozenset(FACT_KINDS) - {"quote"}


def extract_facts(articles: Sequence[Article], kinds: Collection[Kind] | None = None) -> list[Fact]:
    """The key facts of some articles, merged over all of them.

    Args:
        articles: Any number of articles, in any of the languages, with ids of their own.
        kinds: Which kinds to look for; all where left out.

    Returns:
        Facts that most articles carry first, then those that stand earliest.
    """
    wanted = frozenset(FACT_KINDS if kinds is None else kinds)
    # A set's people are looked for in what is nothing else, and settle what is no organization or place.
    read = wanted | _SETTLED if wanted & _NAMES else wanted
    tokens = [article_tokens(article) for article in articles]
    year = _common_year(articles, tokens) if "date" in wanted else None
    spans = [_in_article(a, read, t, year) for a, t in zip(articles, tokens, strict=True)]
    if read & _NAMES:
        _spread(articles, tokens, spans)
    return merge(
        [
            Located(number, article, span)
            for number, (article, found) in enumerate(zip(articles, spans, strict=True))
            for span in found
            if span.kind in wanted
        ]
    )


def find_spans(article: Article, kinds: Collection[Kind] | None = None) -> list[Span]:
    """The mentions in one article, before they are merged."""
    wanted = frozenset(FACT_KINDS if kinds is None else kinds)
    return _in_article(article, wanted, article_tokens(article))


def _in_article(
    article: Article, kinds: Collection[Kind], tokens: Sequence[Tokens], year: int | None = None
) -> list[Span]:
    # A language's lists are read only for its texts.
    if article.language == "ar":
        from summarizer.facts.arabic.find import find_spans as in_arabic

        return list(in_arabic(article, kinds, tokens, year))
    from summarizer.facts.latin.find import find_spans as in_latin

    return list(in_latin(article, kinds, tokens))


def _common_year(articles: Sequence[Article], tokens: Sequence[Sequence[Tokens]]) -> int | None:
    """The year that all articles which tell their own time agree on; None where they do not or none tells."""
    years: set[int] = set()
    for article, sentences in zip(articles, tokens, strict=True):
        day = publication_day(article.published)
        if day:
            years.add(day.year)
        elif article.language == "ar" and len(articles) > 1:
            from summarizer.facts.arabic.find import said_year

            said = said_year(sentences)
            years |= {said} if said else set()
    return years.pop() if len(years) == 1 else None


def _spread(articles: Sequence[Article], tokens: Sequence[Sequence[Tokens]], spans: list[list[Span]]) -> None:
    """Find in each Arabic article the people whom one of the set names in full; `spans` is changed in place."""
    arabic = [n for n, article in enumerate(articles) if article.language == "ar"]
    if not arabic:
        return
    from summarizer.facts.arabic.last_names import last_names, spread

    lasts = last_names(span for n in arabic for span in spans[n])
    for n in arabic:
        changes = list(spread(tokens[n], spans[n], lasts))
        dropped = {id(old) for old, _ in changes if old is not None}
        spans[n] = [span for span in spans[n] if id(span) not in dropped] + [new for _, new in changes]
