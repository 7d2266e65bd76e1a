"""What leads an article: the places or names of its headline and first sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, cached_property

from msgspec import Struct

from corpus import Article, Language, get_language
from summarizer.comparison import word_lists
from summarizer.document import term_of
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings

# A headline and so many sentences say where it happened, and to whom.
_SENTENCES = 2
# Letters: no shorter word behind «town of» is its name.
_SHORTEST = 4


class Lead(Struct, frozen=True, dict=True):
    """What leads an article; nothing is read before it is asked for.

    Attributes:
        article: The article.
    """

    article: Article

    @cached_property
    def names(self) -> frozenset[str]:
        """The places it names, a country by its code; in a language with capitals all its names."""
        language, texts = self._language, self._texts(_SENTENCES)
        if language.fuses_particles:
            return frozenset(place for text in texts for place in places_in(language.words(text), language))
        from summarizer.events.capitals import capitalised

        return frozenset(language.normalize(name) for name in capitalised(self.article, texts))

    @cached_property
    def states(self) -> frozenset[str]:
        """The countries among them."""
        if self._language.fuses_particles:
            return frozenset(name for name in self.names if name.isascii() and name.isupper())
        return self.names & lexicon.table(self.article.language, "countries.tsv").keys()

    @cached_property
    def again(self) -> frozenset[str]:
        """The names that the article has more than once."""
        return frozenset(name for name in self.names if self._counted[name] > 1)

    def tells_of(self, name: str) -> bool:
        """Whether the article has a name, or all words of it, anywhere.

        Args:
            name: A normalised name, or the code of a country.
        """
        return name in self._counted or all(word in self._counted for word in name.split())

    @cached_property
    def _counted(self) -> Counter[str]:
        """How often the article has each word, with fused particles and without, and each place of two words."""
        language = self._language
        counted: Counter[str] = Counter()
        for words in map(language.words, self._texts(None)):
            forms = [{*word_lists.forms(word, language)} for word in words]
            counted.update(form for own in forms for form in own)
            if language.fuses_particles:
                counted.update(set(places_in(words, language)).difference(*forms))
        return counted

    @property
    def _language(self) -> Language:
        return get_language(self.article.language)

    def _texts(self, sentences: int | None) -> list[str]:
        return [self.article.title or "", *map(self.article.slice, self.article.body[:sentences])]


def places_in(words: Sequence[str], language: Language) -> Iterator[str]:
    """The places among some words: those that the lists know, and what stands behind «town of» and the like.

    Args:
        words: The normalised words of a text.
        language: Theirs, one that fuses particles to words.
    """
    code, known = language.code, _known(language.code)
    heads, countries = word_lists.words(code, "town_heads.txt"), lexicon.table(code, "countries.tsv")
    stops = language.stop_words
    for at, word in enumerate(words):
        if word in stops:
            continue
        following = words[at + 1] if at + 1 < len(words) else ""
        second = "" if following in stops else following
        for form, _ in readings(word):
            # An index of first words would cost more to build than it saves.
            for name in (f"{form} {second}", form) if second else (form,):
                if name in known and _may_be_meant(form, name, code):
                    yield countries.get(name, name)
                    break
            if form in heads and len(second) >= _SHORTEST and term_of(second, code) is not None:
                yield second


def _may_be_meant(form: str, name: str, code: str) -> bool:
    """Whether what is the name of a place is no common word as well."""
    if form != name:
        return True
    listed = lexicon.words(code, "doubtful_places.txt")
    return name not in listed and name not in lexicon.weekdays(code) and term_of(name, code) is not None


@cache
def _known(code: str) -> frozenset[str]:
    """The names of places in the lists."""
    tables = ("countries.tsv", "cities.tsv", "towns.tsv")
    return frozenset().union(*(lexicon.table(code, name) for name in tables))
