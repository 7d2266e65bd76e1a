"""Articles of a set that tell of two matters alike: accidents in two cities, the banks of two countries.

Each leads with its own names, and has the other's nowhere: what they count is of two things, however alike it is
told. Where places lie is known in Arabic alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations

from msgspec import Struct

from summarizer.candidate import Candidate
from summarizer.comparison.apart.loose_ties import SHORT
from summarizer.comparison.pairs.relations import Pair
from summarizer.comparison.pairs.statements import NAMES
from summarizer.comparison.pairs.told_elsewhere import figure_key
from summarizer.comparison.places_of_a_kind import is_state, of_one_kind, state_of
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts import Fact, lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.merge_keys import place_key
from summarizer.sentence_index import SentenceIndex

_LANGUAGE = "ar"
# A lead with so many names, none of which the other article has, is of another matter; set by hand.
_NAMES = 2
_ENDINGS = ("يين", "يون", "يات", "يه", "يا", "ي", "ويه", "وي")
_OF_NAMES = ("يا", "ا", "ه", "يه", "")


class _Places(Struct, frozen=True):
    """The places of an article.

    Attributes:
        lead: Those that its headline or its first sentence names.
        all: Those that it names anywhere.
        led_states: The countries that the former lie in, or that are told there by an adjective.
        states: The countries of all; nothing where an adjective is that of no country that is known.
    """

    lead: frozenset[str]
    all: frozenset[str]
    led_states: frozenset[str]
    states: frozenset[str]


def elsewhere(
    document: Document, facts: Sequence[Fact], values: Sequence[Sequence[Value]]
) -> frozenset[Pair]:
    """The pairs of articles of one language that lead with two matters, and name nothing of the other's.

    With several people, bodies or places each, or in Arabic with two countries, or two cities; of these they have
    no telling figure in common, as a city and a quarter of it may both be listed. Short ones may tell of one:
    as elsewhere, nothing more can be asked of them. Of the 192 pairs of articles of the development sets, each of
    one story, none is told apart so.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        values: The values that each candidate gives.
    """
    if not facts:
        return frozenset()
    led, named = _named(document, facts)
    places = _places(document, facts)
    figures = _figures(document, values)
    languages = [article.language for article in document.articles]
    sizes = [len(article.body) for article in document.articles]
    return frozenset(
        (a, b)
        for a, b in combinations(range(len(languages)), 2)
        if languages[a] == languages[b] and min(sizes[a], sizes[b]) >= SHORT
        if (
            min(len(led[a]), len(led[b])) >= _NAMES
            and led[a].isdisjoint(named[b])
            and led[b].isdisjoint(named[a])
        )
        or (a in places and b in places and _are_two(places[a], places[b], figures[a].isdisjoint(figures[b])))
    )


def _are_two(ours: _Places, theirs: _Places, no_figure: bool) -> bool:
    return _of_two_states(ours, theirs) or (no_figure and _of_two_cities(ours, theirs))


def _of_two_states(ours: _Places, theirs: _Places) -> bool:
    known = ours.led_states and theirs.led_states and ours.states and theirs.states
    return bool(known) and ours.states.isdisjoint(theirs.states)


def _of_two_cities(ours: _Places, theirs: _Places) -> bool:
    if ours.lead & theirs.lead:
        return False
    mine, its = ours.lead - theirs.all, theirs.lead - ours.all
    return any(of_one_kind(x, y, _LANGUAGE) for x in mine for y in its)


def _named(document: Document, facts: Sequence[Fact]) -> tuple[list[set[int]], list[set[int]]]:
    """The numbers of the names that lead each article, and of all that it has."""
    led: list[set[int]] = [set() for _ in document.articles]
    named: list[set[int]] = [set() for _ in document.articles]
    ends = _ends(document)
    for number, mention, article, _ in SentenceIndex(document).placed(facts, NAMES):
        if article is not None:
            named[article].add(number)
            if mention.start < ends[article]:
                led[article].add(number)
    return led, named


def _ends(document: Document) -> list[int]:
    """Where the first sentence of each article ends."""
    return [document.candidates[own[0]].sentence.end if own else 0 for own in document.by_article]


def _places(document: Document, facts: Sequence[Fact]) -> Mapping[int, _Places]:
    """The places of each Arabic article that says more than its headline."""
    named: list[set[tuple[bool, str]]] = [set() for _ in document.articles]
    ends = _ends(document)
    for number, mention, article, _ in SentenceIndex(document).placed(facts, ("place",)):
        if article is not None:
            named[article].add((mention.start < ends[article], facts[number].value))
    return {
        n: _of_article(document, own, named[n])
        for n, own in enumerate(document.by_article)
        if own and document.articles[n].language == _LANGUAGE
    }


def _of_article(document: Document, own: Sequence[int], named: set[tuple[bool, str]]) -> _Places:
    told = [state for k in own for state in _nations(document.candidates[k])]
    first = document.candidates[own[0]]
    states = {state for _, name in named if (state := _state_of(name))} | {*filter(None, told)}
    led = {state for leads, name in named if leads and (state := _state_of(name))}
    title = document.articles[first.article].title or ""
    led |= {state for state in (*_nations(first), *_of_words(first.language.words(title))) if state}
    return _Places(
        frozenset(name for leads, name in named if leads),
        frozenset(name for _, name in named),
        frozenset(led),
        frozenset(() if None in told else states),
    )


def _nations(candidate: Candidate) -> Iterator[str | None]:
    return _of_words(candidate.words)


def _of_words(words: Sequence[str]) -> Iterator[str | None]:
    """The country of each adjective of a people among some words; None of one of no country that is known."""
    demonyms = lexicon.words(_LANGUAGE, "demonyms.txt")
    for word in words:
        for form in readings(word):
            if form[0] in demonyms:
                yield _country(form[0])
                break


@cache
def _country(demonym: str) -> str | None:
    """The country whose name an adjective is made of: «فرنسي» of «فرنسا»."""
    bare = demonym.removeprefix("ال")
    stems = (bare.removesuffix(ending) for ending in _ENDINGS if bare.endswith(ending))
    names = (article + stem + end for stem in stems for end in _OF_NAMES for article in ("", "ال"))
    return next((state for name in names if (state := _state(name))), None)


def _state(name: str) -> str | None:
    return _state_of(name) if is_state(place_key(name, _LANGUAGE), _LANGUAGE) else None


def _state_of(name: str) -> str | None:
    """The country that a place is or lies in; None where the lists do not know."""
    key = place_key(name, _LANGUAGE)
    return state_of(name, _LANGUAGE) or (key if is_state(key, _LANGUAGE) else None)


def _figures(document: Document, values: Sequence[Sequence[Value]]) -> list[set[object]]:
    """The telling figures of each article."""
    found: list[set[object]] = [set() for _ in document.articles]
    for candidate, own in zip(document.candidates, values, strict=True):
        found[candidate.article].update(filter(None, map(figure_key, own)))
    return found
