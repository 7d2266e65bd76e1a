"""The words of an article with their places, in the form in which wordings of several articles are compared."""

from __future__ import annotations

from msgspec import Struct

from corpus import WORD, Article, get_language


class Tokens(Struct, frozen=True):
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


def tokenize(article: Article) -> Tokens:
    """The words of an article, in the order of its text."""
    language = get_language(article.language)
    found = Tokens([], [], [], [])
    for sentence in article.sentences:
        for match in WORD.finditer(article.text, sentence.start, sentence.end):
            word = language.normalize(match[0])
            if not word:
                continue
            stop = word in language.stop_words
            found.stems.append(word if stop else language.stem(word))
            found.starts.append(match.start())
            found.ends.append(match.end())
            found.content.append(not stop)
    return found
