"""What rankers see: the candidate sentences of one or more articles, with their words and terms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from functools import cache, cached_property, partial

from msgspec import Struct
from msgspec.structs import replace

from corpus import Article, Language, Remembered, forget_words, forgetting, get_language
from summarizer.candidate import Candidate
from summarizer.similarity import MOST_TERMS, inverse_document_frequency, vector, weight


class Standing(Struct, frozen=True):
    """Where a candidate stands.

    Attributes:
        place: How many candidates of its article stand before it.
        of: How many its article has.
    """

    place: int
    of: int


class Document(Struct, frozen=True, dict=True):
    """The candidate sentences of one article or of a set, in the order of the articles and their texts.

    Attributes:
        articles: The articles, as indexed by `Candidate.article`.
        candidates: Their body sentences; headings are no candidates.
        headlines: For each article the terms of its headline, empty where it has none.
    """

    articles: tuple[Article, ...]
    candidates: tuple[Candidate, ...]
    headlines: tuple[frozenset[str], ...]

    @cached_property
    def idf(self) -> dict[str, float]:
        """The inverse document frequency of each term of the candidates."""
        return inverse_document_frequency(self.candidates, self.longest)

    @cached_property
    def vectors(self) -> tuple[dict[str, float], ...]:
        """The term vector of each candidate: a set's are asked for from all sides."""
        return tuple([vector(candidate.terms, self.idf) for candidate in self.candidates])

    @cached_property
    def weights(self) -> tuple[float, ...]:
        """What the terms of each candidate weigh together, each once."""
        return tuple([weight(candidate.term_set, self.idf) for candidate in self.candidates])

    @cached_property
    def longest(self) -> str:
        """The longest text of an article; empty where there is none."""
        return max((article.text for article in self.articles), key=len, default="")

    @cached_property
    def by_article(self) -> tuple[tuple[int, ...], ...]:
        """For each article the indexes of its candidates."""
        found: list[list[int]] = [[] for _ in self.articles]
        for i, candidate in enumerate(self.candidates):
            found[candidate.article].append(i)
        return tuple(map(tuple, found))

    def headline_terms(self, articles: Iterable[int]) -> dict[str, float]:
        """The terms of some articles' headlines, each by how rare it is, once for every headline that has it."""
        headed = Counter(term for n in articles for term in self.headlines[n])
        return {term: self.idf.get(term, 0.0) * n for term, n in sorted(headed.items())}

    @cached_property
    def standings(self) -> tuple[Standing, ...]:
        """Where each candidate stands in its article."""
        found = [Standing(0, 0)] * len(self.candidates)
        for own in self.by_article:
            for place, i in enumerate(own):
                found[i] = Standing(place, len(own))
        return tuple(found)

    @cached_property
    def main_language(self) -> str:
        """The code of the language of most of the articles; empty where there are none."""
        counted = Counter(article.language for article in self.articles)
        return max(counted, key=lambda code: (counted[code], code), default="")

    def each(self) -> list[Document]:
        """One document an article, with its candidates only."""
        count = len(self.articles)
        return [self] if count == 1 else [self.of_articles((n,)) for n in range(count)]

    def of_articles(self, group: Sequence[int], kept: Container[int] | None = None) -> Document:
        """The document of some articles, by their indexes in order; of given candidates where not all are kept."""
        candidates = [
            replace(self.candidates[i], article=new)
            for new, old in enumerate(group)
            for i in self.by_article[old]
            if kept is None or i in kept
        ]
        return Document(
            tuple(self.articles[old] for old in group),
            tuple(candidates),
            tuple(self.headlines[old] for old in group),
        )


def terms_of(words: Iterable[str], language: Language) -> tuple[str, ...]:
    """The stems of the content words among normalised words: no stop words, no single letters."""
    return tuple([term for term in map(_terms(language.code).__getitem__, words) if term is not None])


def term_of(word: str, code: str) -> str | None:
    """The stem of a normalised word of a language if it is a content word; None for any other."""
    return _terms(code)[word]


@cache
def _terms(code: str) -> Remembered[str, str | None]:
    """The stems by their words: press text has some 60,000 words, and each is looked up in several lists."""
    return Remembered(partial(_term, get_language(code)), MOST_TERMS)


def _term(language: Language, word: str) -> str | None:
    if (len(word) > 1 or word.isdigit()) and not _is_stop_word(word, language):
        return language.stem(word)
    return None


def _is_stop_word(word: str, language: Language) -> bool:
    """Whether a word, or what a conjunction is fused to (وعلى), is a stop word."""
    # A single letter may be left here: what is weighed and compared was learned on such terms. It costs names of
    # two letters (فو).
    return word in language.stop_words or (
        word[0] in language.conjunctions and word[1:] in language.stop_words
    )


def build_document(articles: Sequence[Article]) -> Document:
    """The document of some articles, each sentence cut into words in its article's own language."""
    candidates: list[Candidate] = []
    headlines: list[frozenset[str]] = []
    for number, article in enumerate(articles):
        language = get_language(article.language)
        for sentence in forgetting(article.body, article.text):
            text = article.slice(sentence)
            words = language.words(text)
            terms = terms_of(forgetting(words, text, words=True), language)
            known = frozenset(set(terms))  # the copy of a set takes half of what one does that has grown
            candidates.append(Candidate(number, sentence, text, tuple(words), terms, known, language))
        headlines.append(frozenset(terms_of(language.words(article.title or ""), language)))
        forget_words(article.text)
    return Document(tuple(articles), tuple(candidates), tuple(headlines))
