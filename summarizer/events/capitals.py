"""Names of a text whose language writes them with a capital, found without a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from corpus import Article, get_language
from summarizer.facts import lexicon

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 3  # letters: articles and particles of names have fewer
_ARTICLES = frozenset({"al", "el"})


def capitalised(article: Article, texts: Sequence[str]) -> frozenset[str]:
    """The words of some texts that begin with a capital and are in lower case nowhere in the article.

    The first word of a sentence has one whatever it is: it counts where it has one inside a sentence too.

    Args:
        article: Whose texts they are.
        texts: Sentences or a headline.
    """
    return frozenset(word for name in capitalised_names(article, texts) for word in name)


def capitalised_names(article: Article, texts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The same, words that follow each other together, but for articles between them.

    Args:
        article: Whose texts they are.
        texts: Sentences or a headline.
    """
    normalize = get_language(article.language).normalize
    inside, lower = _seen(article)
    named = {word for word in inside if len(word) >= _SHORTEST and normalize(word) not in lower}
    for text in texts:
        words = (word for word in _WORD.findall(text) if word.casefold() not in _ARTICLES)
        for is_name, run in groupby(words, lambda word: word in named):
            if is_name:
                yield tuple(run)


def _seen(article: Article) -> tuple[set[str], set[str]]:
    """The words with a capital inside a sentence; and, normalised, those without one, or that are no names."""
    normalize = get_language(article.language).normalize
    inside, lower = set(), set(_no_names(article.language))
    for text in (article.title or "", *map(article.slice, article.body)):
        first, *others = _WORD.findall(text) or [""]
        lower |= {normalize(word) for word in (first, *others) if word[:1].islower()}
        inside |= {word for word in others if word[0].isupper()}
    return inside, lower


@cache
def _no_names(code: str) -> frozenset[str]:
    """What English writes with a capital and is no name: days and months; and words of the language."""
    return frozenset(lexicon.table(code, "calendar.tsv")) | get_language(code).stop_words
