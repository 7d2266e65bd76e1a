"""The words of an article with their places, in the form in which wordings of several articles are compared."""

from __future__ import annotations

from msgspec import Struct

from corpus import WORD, Article, get_language


class WordSequence(Struct, frozen=True):
    """The words of an article's sentences and headings; the lists run in parallel.

    Attributes:
        stems: The stem of each word; a stop word as it is.
        starts: Offset of each word's first character in `Article.text`, in code points.
        ends: Offset behind its last character.
        content: Whether the word is none of the stop words.
    """

    stems: list[str]
    starts: list[int]
    ends: list[int]
    content: list[bool]

    def __len__(self) -> int:
        """How many words there are."""
        return len(self.stems)


def tokenize(article: Article) -> WordSequence:
    """The words of an article, in the order of its text."""
    language = get_language(article.language)
    normalize, stem, stop_words = language.normalize, language.stem, language.stop_words
    text, find = article.text, WORD.finditer
    spans = [match.span() for one in article.sentences for match in find(text, one.start, one.end)]
    words = list(map(normalize, [text[start:end] for start, end in spans]))
    if not all(words):  # a word of vowel marks or tatweel alone has no normal form
        spans = [span for span, word in zip(spans, words, strict=True) if word]
        words = list(filter(None, words))
    content = [word not in stop_words for word in words]
    return WordSequence(
        stems=[stem(word) if own else word for word, own in zip(words, content, strict=True)],
        starts=[start for start, _ in spans],
        ends=[end for _, end in spans],
        content=content,
    )
