"""Articles for the tests of this folder, made from a text without reading a file."""

from __future__ import annotations

from corpus import Article, Sentence, get_language
from corpus.sentences import split
from summarizer.facts import find_spans


def build(text: str, language: str = "ar", published: str | None = None, name: str = "one") -> Article:
    """An article of this text: a paragraph a line, its first line a heading where no full stop ends it."""
    found: list[Sentence] = []
    offset = 0
    paragraphs = text.split("\n")
    for number, paragraph in enumerate(paragraphs):
        heading = number == 0 and len(paragraphs) > 1 and not paragraph.rstrip().endswith((".", "!", "؟"))
        if heading and any(c.isalnum() for c in paragraph):
            found.append(Sentence(offset, offset + len(paragraph), number, heading=True))
        elif not heading:
            spans = split(paragraph, get_language(language))
            found += [Sentence(offset + a, offset + b, number) for a, b in spans]
        offset += len(paragraph) + 1
    return Article(name, None, "-", None, published, language, text, tuple(found))


def people(text: str) -> list[str]:
    """The people named in an Arabic text, a mention each, in the order they are found in."""
    return [span.value for span in find_spans(build(text), ["person"])]
