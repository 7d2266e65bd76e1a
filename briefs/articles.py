"""What a brief says of an article besides its summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

import corpus
from briefs.brief import ArticleBrief, ArticleNote, Passage, ReprintNote, SummaryLine
from corpus import Article

if TYPE_CHECKING:
    from summarizer import Document

_OPENING = 60  # characters: a headline is about as long


def article_note(article: Article, *, with_text: bool) -> ArticleNote:
    """The article as it is listed."""
    return ArticleNote(**_fields(article, _word_count(article), with_text=with_text))


def article_brief(document: Document, summary: list[SummaryLine], *, with_text: bool) -> ArticleBrief:
    """The one article of a document as it is listed, with its summary."""
    article = document.articles[0]
    if len(document.candidates) < len(article.body):  # a document about some words has those sentences alone
        count = _word_count(article)
    else:
        count = sum(len(candidate.words) for candidate in document.candidates)
    body = [
        Passage(text=article.slice(sentence), article=article.id, start=sentence.start, end=sentence.end)
        for sentence in article.body
    ]
    return ArticleBrief(summary=summary, body=body, **_fields(article, count, with_text=with_text))


def _word_count(article: Article) -> int:
    words = corpus.get_language(article.language).words
    return sum(len(words(article.slice(sentence))) for sentence in article.body)


def main_language(articles: Sequence[Article]) -> str:
    """The language of most of the articles; of the earlier ones where it is a tie."""
    return Counter(article.language for article in articles).most_common(1)[0][0]


def opening(article: Article) -> str:
    """The first words of an article that has no headline, for lists of articles."""
    first = article.slice(article.body[0])
    if len(first) <= _OPENING:
        return first
    end = first.rindex(" ", 0, _OPENING) if " " in first[:_OPENING] else _OPENING
    return first[:end].rstrip("،,؛;: ") + "…"


def reprint_notes(article: Article) -> list[ReprintNote]:
    """The other sources that hold the article."""
    return [
        ReprintNote(source=other.source, title=other.title, outlet=other.outlet, published=other.published)
        for other in article.also
    ]


def _fields(article: Article, words: int, *, with_text: bool) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.title or opening(article),
        "source": article.source,
        "outlet": article.outlet,
        "published": article.published,
        "author": article.author,
        "language": article.language,
        "short": article.short,
        "also": reprint_notes(article),
        "words": words,
        "sentences": len(article.body),
        "text": article.text if with_text else UNSET,
    }
