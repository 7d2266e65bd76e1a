"""A text as words, numbers and marks with their offsets."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from corpus import Article, Language, forget_words, forgetting, get_language
from summarizer.candidate import Candidate
from summarizer.document import Document

_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640"
_TOKEN = re.compile(
    # A particle fused to digits (و5) is a token of its own; a Latin name keeps its digits (G20). Words come first,
    # being the most.
    rf"[A-Za-zÀ-ɏ][A-Za-z0-9À-ɏ]*|[^\W\d_]+(?:[{_MARKS}][^\W\d_]*)*"
    # An Arabic comma parts decimals or thousands where no blank stands beside it: 97،08 and 2،450.
    r"|\d{1,3}(?:،\d{3})+(?![\d،])|\d{1,4}،\d{1,2}(?![\d،])|\d+(?:[.,٫٬/:]\d+)*"
    # The marks of a hashtag part its words and are none themselves.
    r"|\.{2,}|[^\w\s#]|[^\W_]"
)

AND = frozenset({"and", "et"})
"""«And» in English and French, whose words no particle is fused to."""


class Tokens(Struct, frozen=True, gc=False):
    """The tokens of one sentence or heading; the lists run in parallel.

    Attributes:
        text: The whole article's text, which the offsets count.
        language: Its language.
        starts: Offset of each token's first character, in code points.
        ends: Offset behind each token's last character.
        words: Each token normalised; a mark as it stands.
        heading: Whether it is a heading and not running text.
    """

    text: str
    language: Language
    starts: Sequence[int]
    ends: Sequence[int]
    words: list[str]
    heading: bool = False

    def __len__(self) -> int:
        """How many tokens it has."""
        return len(self.words)

    def is_among(self, i: int, words: Collection[str]) -> bool:
        """Whether there is a token `i`, counted from 0, and it is one of some words or marks."""
        return 0 <= i < len(self) and self.words[i] in words

    def touches(self, i: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return 0 < i < len(self) and self.starts[i] == self.ends[i - 1]

    def raw(self, first: int, last: int | None = None) -> str:
        """The text from token `first` to token `last` (inclusive; the same token where left out)."""
        return self.text[self.starts[first] : self.ends[first if last is None else last]]


def tokenize(text: str, language: Language, start: int = 0, end: int | None = None) -> Tokens:
    """The tokens of `text[start:end]`, offsets counted from the beginning of `text`."""
    end = len(text) if end is None else end
    small = len(text) <= _LONGEST_KEPT and end - start <= _LONGEST_SENTENCE
    return (_tokenized if small else _tokenized.__wrapped__)(text, language.code, start, end)


class _Shared(dict[str, str]):
    """The normal form of each word, made once."""

    __slots__ = ("_normalize",)

    def __init__(self, normalize: Callable[[str], str]) -> None:
        super().__init__()
        self._normalize = normalize

    def __missing__(self, word: str) -> str:
        found = self[word] = self._normalize(word)
        return found


# The facts of a story are read and its articles compared, sentence by sentence: these are those of fifty articles,
# and what is kept is never more than some 60 MB, whatever is read.
_KEPT = 1 << 10
_LONGEST_KEPT, _LONGEST_SENTENCE = 20_000, 1_000  # characters


@lru_cache(maxsize=_KEPT)
def _tokenized(text: str, code: str, start: int, end: int) -> Tokens:
    language = get_language(code)
    starts, ends = array("i"), array("i")  # a tenth of the memory of lists; a sentence may be a megabyte long
    words: list[str] = []
    # The words of a sentence without end are few, and each is held once; those of others are not worth asking.
    normalize = (
        _Shared(language.normalize).__getitem__ if end - start > _LONGEST_SENTENCE else language.normalize
    )
    for match in forgetting(_TOKEN.finditer(text, start, end), text, words=True):
        starts.append(match.start())
        ends.append(match.end())
        word = match[0]
        words.append(normalize(word) or word)
    return Tokens(text, language, starts, ends, words)


def tokens_of(document: Document, candidate: Candidate) -> Tokens:
    """The tokens of a candidate of a document."""
    text, sentence = document.articles[candidate.article].text, candidate.sentence
    return tokenize(text, candidate.language, sentence.start, sentence.end)


def opening(name: str) -> str:
    """The first token of a name, as it stands."""
    match = _TOKEN.match(name)
    return match[0] if match else ""


def article_tokens(article: Article) -> list[Tokens]:
    """The tokens of each sentence and heading of an article, in the order of the text."""
    language = get_language(article.language)
    out = []
    for sentence in forgetting(article.sentences, article.text):
        tokens = tokenize(article.text, language, sentence.start, sentence.end)
        out.append(Tokens(article.text, language, tokens.starts, tokens.ends, tokens.words, sentence.heading))
    forget_words(article.text)
    return out


_LONGEST_STRETCH = 1024  # tokens: far more than any sentence of the press; set by hand


def stretches(sentences: Sequence[Tokens]) -> Sequence[Tokens]:
    """The sentences, those without end in parts: what is found in one is held for each of its words at once."""
    if max(map(len, sentences), default=0) <= _LONGEST_STRETCH:
        return sentences
    return [part for tokens in sentences for part in _parts(tokens)]


def _parts(tokens: Tokens) -> Iterator[Tokens]:
    """A sentence, or its parts of so many tokens."""
    if len(tokens) <= _LONGEST_STRETCH:
        yield tokens
        return
    text, language, heading = tokens.text, tokens.language, tokens.heading
    for first in range(0, len(tokens), _LONGEST_STRETCH):
        own = slice(first, first + _LONGEST_STRETCH)
        yield Tokens(text, language, tokens.starts[own], tokens.ends[own], tokens.words[own], heading)
