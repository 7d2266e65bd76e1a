"""Names and figures that two articles in different languages have in common.

Names are found by sound, by spelling, or as one place of the lists; full names are surer than their parts.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from corpus import WESTERN_DIGITS, Article, get_language
from summarizer.comparison import word_lists
from summarizer.document import term_of
from summarizer.events.capitals import capitalised_names
from summarizer.events.leads import places_in
from summarizer.facts.identities import known_place
from summarizer.facts.name_sounds import is_spelt, sound

# So many consonants tell a name by its sound, and a first and a last name together: with fewer many sound alike.
_CONSONANTS, _OF_BOTH = 3, 4
# A word of more of the press than this is hardly a name by itself; set by hand.
_COMMON = 0.01
# Figures of two digits and more, but for years.
_FIGURE = re.compile(r"(?<![\d.,])\d{2,}(?![\d.,]*\d)")
_YEAR = re.compile(r"(?:19|20)\d\d")


class Heard(Struct, frozen=True):
    """What an article's names and figures are known by in other languages.

    Attributes:
        places: The places of the lists, and how each sounds here.
        figures: Figures, but for years.
        words: The words that may be names, by their sound.
        pairs: The sounds of two words that follow each other and may be a name.
    """

    places: Mapping[str, str]
    figures: frozenset[str]
    words: Mapping[str, frozenset[str]]
    pairs: frozenset[tuple[str, str]]


def heard_in(article: Article) -> Heard:
    """The names and figures of an article as other languages may have them.

    Args:
        article: In any language.
    """
    fused = get_language(article.language).fuses_particles
    runs = list(_runs(article) if fused else _names(article))
    singles = _singles(article) if fused else (word for run in runs for word in run)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for word in singles:
        found[sound(word)].add(word)
    pairs = {(sound(one), sound(other)) for run in runs for one, other in pairwise(run)}
    figures = set(_FIGURE.findall(article.text.translate(WESTERN_DIGITS)))
    return Heard(
        dict(_places(article, runs)),
        frozenset(one for one in figures if not _YEAR.fullmatch(one)),
        {heard: frozenset(own) for heard, own in found.items()},
        frozenset(pair for pair in pairs if all(pair) and len("".join(pair)) >= _OF_BOTH),
    )


def shared_names(one: Heard, other: Heard) -> frozenset[str]:
    """The names and figures that two articles have in common, by what they are known by.

    Args:
        one: What is heard in an article.
        other: What is heard in one in another language.
    """
    pairs = one.pairs & other.pairs
    places = one.places.keys() & other.places.keys()
    parts = {part for pair in pairs for part in pair} | {one.places[place] for place in places}
    alone = {
        heard
        for heard in one.words.keys() & other.words.keys() - parts
        if len(heard) >= _CONSONANTS or _are_spelt(one.words[heard], other.words[heard])
    }
    return frozenset(alone | {" ".join(pair) for pair in pairs} | places | (one.figures & other.figures))


def _are_spelt(ones: Iterable[str], others: Iterable[str]) -> bool:
    return any(x == y or is_spelt(x, y) for x in ones for y in others)


def _names(article: Article) -> Iterator[tuple[str, ...]]:
    """The names of a text that writes them with capitals."""
    normalize = get_language(article.language).normalize
    texts = [article.title or "", *map(article.slice, article.body)]
    return (tuple(map(normalize, name)) for name in capitalised_names(article, texts))


def _runs(article: Article) -> Iterator[Sequence[str]]:
    """The words of each sentence, of which any two may be a name."""
    language = get_language(article.language)
    for text in (article.title or "", *map(article.slice, article.body)):
        yield language.words(text)


def _singles(article: Article) -> Iterator[str]:
    """The words that may be names by themselves: rare ones, without the particles fused to them too."""
    language = get_language(article.language)
    for word in {word for words in _runs(article) for word in words}:
        for form in word_lists.forms(word, language):
            term = term_of(form, language.code)
            if term is not None and language.document_frequency.get(term, 0.0) <= _COMMON:
                yield form


def _places(article: Article, runs: Iterable[Sequence[str]]) -> Iterator[tuple[str, str]]:
    language = get_language(article.language)
    for run in runs:
        for name in places_in(run, language) if language.fuses_particles else run:
            # A country goes by its code already.
            place = name if name.isascii() and name.isupper() else known_place(name, language.code)
            if place is not None:
                yield place, sound(name)
