"""Headlines that a later day's headline has overtaken: «one dead» by «three dead»."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from corpus import Article, get_language
from summarizer.facts import lexicon

_MOST_FIGURES = 15  # of what is counted: the world's money has that many
# Articles that are numerals too, which the list of them leaves out.
_ONE = {"un": 1, "une": 1, "one": 1}


def overtaken_headlines(articles: tuple[Article, ...]) -> frozenset[int]:
    """The indices of the articles whose headline counts what the headline of a later day counts otherwise."""
    counted = [dict(_counts(article)) for article in articles]
    days = [article.day for article in articles]
    # Of each thing that is counted, the last day on which each number was given.
    last: defaultdict[tuple[str, str], dict[int, str]] = defaultdict(dict)
    for article, day, own in zip(articles, days, counted, strict=True):
        for noun, count in own.items():
            given = last[article.language, noun]
            given[count] = max(day, given.get(count, ""))
    return frozenset(
        i
        for i, own in enumerate(counted)
        for noun, count in own.items()
        if days[i]
        and any(other != count and day > days[i] for other, day in last[articles[i].language, noun].items())
    )


def _counts(article: Article) -> Iterator[tuple[str, int]]:
    """What a headline counts: the noun's stem, and how many there are."""
    language = get_language(article.language)
    numerals = lexicon.table(article.language, "numerals.tsv")
    for word, noun in pairwise(language.words(article.title or "")):
        is_figure = word.isdecimal() and len(word) <= _MOST_FIGURES
        value = word if is_figure else numerals.get(word, _ONE.get(word))
        if value is not None and not noun.isdecimal() and noun not in language.stop_words:
            yield language.stem(noun), int(value)
