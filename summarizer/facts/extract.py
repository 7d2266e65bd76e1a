"""The one way in: articles to key facts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from importlib import import_module
from typing import Any

from msgspec import Struct, msgpack

from corpus import WRITING, Article, EndedError, Resources, check_articles, forget_words
from summarizer.facts.iso_dates import publication_day
from summarizer.facts.kinds import FACT_KINDS
from summarizer.facts.located import Located
from summarizer.facts.mention import Fact, Kind, Span
from summarizer.facts.merge import merge
from summarizer.facts.tokens import Tokens, article_tokens

_NAMES = frozenset(kind.name for kind in FACT_KINDS.values() if kind.names)
# What a name cannot be at once: all that is no stretch of whole sentences.
_SETTLED = frozenset(FACT_KINDS) - {"quote"}


def extract_facts(
    articles: Sequence[Article],
    kinds: Collection[Kind] | None = None,
    resources: Resources | None = None,
) -> list[Fact]:
    """The key facts of some articles, merged over all of them.

    Args:
        articles: Any number of articles, in any of the languages, with ids of their own.
        kinds: Which kinds to look for; all where left out.
        resources: What the work is done with; the result does not depend on it.

    Returns:
        Facts that most articles carry first, then those that stand earliest.

    Raises:
        EndedError: The process that worked at an article ended twice.
        TypeError: The articles are no list of Articles, or the kinds are one string.
        ValueError: There is no such kind.
    """
    check_articles(articles)
    wanted = _checked(FACT_KINDS if kinds is None else kinds)
    # A set's people are looked for in what is nothing else, and settle what is no organization or place.
    read = wanted | _SETTLED if wanted & _NAMES else wanted
    tokens = [article_tokens(article) for article in articles]
    year = _common_year(articles, tokens) if "date" in wanted else None
    if resources is not None and resources.worth(len(articles)):
        spans = _elsewhere(articles, read, tokens, year, resources)
    else:
        spans = [_in_article(a, read, t, year) for a, t in zip(articles, tokens, strict=True)]
    if read & _NAMES:
        _spread(articles, tokens, spans)
    del tokens
    found = enumerate(zip(articles, spans, strict=True))
    return merge([Located(n, a, span) for n, (a, own) in found for span in own if span.kind in wanted])


def _checked(kinds: Collection[str]) -> frozenset[str]:
    if isinstance(kinds, str):
        raise TypeError(f"kinds: {kinds!r} is one string; give a list of names")
    if unknown := [kind for kind in kinds if kind not in FACT_KINDS]:
        raise ValueError(f"kinds: no kind {unknown[0]!r}; there are {', '.join(FACT_KINDS)}")
    return frozenset(kinds)


def _elsewhere(
    articles: Sequence[Article],
    kinds: Collection[Kind],
    tokens: Sequence[Sequence[Tokens]],
    year: int | None,
    resources: Resources,
) -> list[list[Span]]:
    """The mentions in each article as they were kept or found by another process."""
    wanted = sorted(kinds)
    payloads = (_packed(article, wanted, year) for article in articles)
    found = list(resources.each("summarizer.facts.extract:spans_task", payloads, len(articles)))
    if ended := {article.id: done.ended for article, done in zip(articles, found, strict=True) if done.ended}:
        raise EndedError(ended, next(iter(ended.values())))
    return [
        _in_article(article, kinds, own, year)
        if done.value is None
        else msgpack.decode(done.value, type=list[Span])
        for article, own, done in zip(articles, tokens, found, strict=True)
    ]


class _Payload(Struct, frozen=True, array_like=True):
    """All that the mentions in an article depend on."""

    article: Article
    kinds: list[Kind]
    year: int | None


def _packed(article: Article, kinds: list[Kind], year: int | None) -> bytes | None:
    try:
        return msgpack.encode(_Payload(article, kinds, year))
    except UnicodeEncodeError:
        return None  # half a surrogate pair


def spans_task(packed: bytes) -> bytes:
    """The mentions in an article, as another process finds them."""
    payload = msgpack.decode(packed, type=_Payload)
    tokens = article_tokens(payload.article)
    return msgpack.encode(_in_article(payload.article, frozenset(payload.kinds), tokens, payload.year))


def article_mentions(article: Article, kinds: Collection[Kind]) -> list[Fact]:
    """Each mention in one article as a fact of its own, in the order of the text.

    They are told from this article alone: no name is completed, and no date counted, from another one.
    """
    wanted = frozenset(kinds)
    read = wanted | _SETTLED if wanted & _NAMES else wanted
    tokens = article_tokens(article)
    spans = _in_article(article, read, tokens, _common_year([article], [tokens]))
    found = sorted((s for s in spans if s.kind in wanted), key=lambda s: (s.start, s.end, s.kind, s.value))
    return [fact for span in found for fact in merge([Located(0, article, span)])]


def find_spans(article: Article, kinds: Collection[Kind] | None = None) -> list[Span]:
    """The mentions in one article, before they are merged."""
    wanted = frozenset(FACT_KINDS if kinds is None else kinds)
    return _in_article(article, wanted, article_tokens(article))


def _grammar(article: Article) -> Any:
    """The module that finds facts in an article's language; its word lists are read only for its texts."""
    return import_module(f"summarizer.facts.{WRITING[article.language].grammar}.find")


def _in_article(
    article: Article, kinds: Collection[Kind], tokens: Sequence[Tokens], year: int | None = None
) -> list[Span]:
    found = list(_grammar(article).find_spans(article, kinds, tokens, year))
    forget_words(article.text)
    return found


def _common_year(articles: Sequence[Article], tokens: Sequence[Sequence[Tokens]]) -> int | None:
    """The year that all articles which tell their own time agree on; None where they do not or none tells."""
    years: set[int] = set()
    for article, sentences in zip(articles, tokens, strict=True):
        day = publication_day(article.published)
        if day:
            years.add(day.year)
        elif len(articles) > 1 and (said := _grammar(article).said_year(sentences)):
            years.add(said)
    return years.pop() if len(years) == 1 else None


def _spread(articles: Sequence[Article], tokens: Sequence[Sequence[Tokens]], spans: list[list[Span]]) -> None:
    """Find in each article the people whom another of its grammar names in full; `spans` is changed in place."""
    for grammar in {_grammar(article): None for article in articles}:
        own = [n for n, article in enumerate(articles) if _grammar(article) is grammar]
        found = grammar.spread_over_set([tokens[n] for n in own], [spans[n] for n in own])
        for n, changed in zip(own, found, strict=True):
            spans[n] = changed
