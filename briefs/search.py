"""Words found in all articles, whatever their spelling, prefixes and endings."""

from __future__ import annotations

from collections.abc import Sequence

import corpus
from briefs.brief import Passage
from corpus import Article


def search(articles: Sequence[Article], query: str) -> list[Passage]:
    """The places where the words of a query stand one behind the other, in the order of the articles.

    Words are compared by their normalised stems in each article's language. The last word also finds words
    that begin with it.

    Args:
        articles: Where to look.
        query: Words as the user writes them.
    """
    from corpus import WORD

    found = []
    for article in articles:
        language = corpus.get_language(article.language)
        wanted = language.words(query)
        if not wanted:
            continue
        matches = list(WORD.finditer(article.text))
        words = [language.normalize(match[0]) for match in matches]
        stems = [language.stem(word) if word else "" for word in words]
        sought = [language.stem(word) for word in wanted]
        for n in range(len(words) - len(sought) + 1):
            *before, last = range(n, n + len(sought))
            if any(stems[i] != stem for i, stem in zip(before, sought[:-1], strict=True)):
                continue
            if stems[last] != sought[-1] and not words[last].startswith(wanted[-1]):
                continue
            start, end = matches[n].start(), matches[last].end()
            found.append(Passage(text=article.text[start:end], article=article.id, start=start, end=end))
    return found
