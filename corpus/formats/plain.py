"""Plain text: one article a source."""

from __future__ import annotations

from corpus import clean, masthead
from corpus.article import Article, Sentence
from corpus.furniture import Role, classify, own_language
from corpus.sentences import split

# Longer than any article, shorter than a book.
MOST_CHARACTERS = 1_000_000


class NotAnArticleError(ValueError):
    """The text holds no article; the message says why and what to do."""


def parse(text: str, *, id: str, source: str) -> Article:  # noqa: A002 the article's own field
    """The article in a plain text.

    Raises:
        NotAnArticleError: The text is empty, nothing but site furniture, or far too long.
    """
    if not text.strip():
        raise NotAnArticleError("the file is empty")
    if len(text) > MOST_CHARACTERS:
        raise NotAnArticleError(
            f"too long for one article: {len(text):,} characters, at most {MOST_CHARACTERS:,}; split it"
        )
    lines = clean.lines(text)
    language = own_language(lines)
    roles = classify(lines, language)

    parts: list[str] = []
    sentences: list[Sentence] = []
    removed: list[str] = []
    title = None
    offset = 0
    for line, role in zip(lines, roles, strict=True):
        if role is Role.FURNITURE:
            units = [line.text[start:end] for start, end in split(line.text, language)]
            removed += units or [line.text]
            continue
        heading = role in (Role.HEADLINE, Role.HEADING)
        spans = [(0, len(line.text))] if heading else split(line.text, language)
        for start, end in spans:
            sentences.append(Sentence(offset + start, offset + end, len(parts), heading))
        if role is Role.HEADLINE:
            title = line.text
        parts.append(line.text)
        offset += len(line.text) + 2
    if not any(not sentence.heading for sentence in sentences):
        raise NotAnArticleError("no article in it: no sentence of running text was found")
    body = "\n\n".join(parts)
    return Article(
        id=id,
        title=title,
        source=source,
        outlet=masthead.outlet(removed, body, language),
        published=masthead.published(removed, language),
        language=language.code,
        text=body,
        sentences=tuple(sentences),
        removed=tuple(removed),
    )
