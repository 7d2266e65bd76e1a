"""Articles of a set that tell of two matters alike: accidents in two cities, the banks of two countries.

Each leads with its own names, and has the other's nowhere: what they count is of two things, however alike it is
told. Where places lie is known in Arabic alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations

from msgspec import Struct

from corpus import get_language
from summarizer.comparison.apart.loose_ties import SHORT
from summarizer.comparison.pairs.relations import Pair
from summarizer.comparison.pairs.statements import PLACE, Statements
from summarizer.comparison.pairs.told_elsewhere import figure_key
from summarizer.comparison.places_of_a_kind import is_state, of_one_kind, state_of
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts import Fact, lexicon
from summarizer.facts.merge_keys import place_key

_LANGUAGE = "ar"  # whose lists of places and peoples are read
# A lead with so many names, none of which the other article has, is of another matter; set by hand.
_NAMES = 2
_ENDINGS = ("يين", "يون", "يات", "يه", "يا", "ي", "ويه", "وي")
_PARTICLES = ("", "و", "ف", "ب", "ل", "ك", "وب")
_OF_NAMES = ("يا", "ا", "ه", "يه", "")


class _Places(Struct, frozen=True):
    """The places of an article.

    Attributes:
        lead: Those that its first sentence names.
        all: Those that it names anywhere.
        led_states: The countries that the former lie in, or that an adjective tells there or in the headline.
        states: The countries of all; nothing where an adjective is that of no country that is known.
    """

    lead: frozenset[str]
    all: frozenset[str]
    led_states: frozenset[str]
    states: frozenset[str]


def elsewhere(
    document: Document, facts: Sequence[Fact], statements: Statements, values: Sequence[Sequence[Value]]
) -> frozenset[Pair]:
    """The pairs of articles of one language that lead with two matters, and name nothing of the other's.

    With several people, bodies or places each, or in Arabic with two countries, or two cities; of these they have
    no telling figure in common, as a city and a quarter of it may both be listed. Short ones may tell of one:
    as elsewhere, nothing more can be asked of them. Of the 192 pairs of articles of the development sets, each of
    one story, none is told apart so.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        statements: Its statements, described with the facts.
        values: The values that each candidate gives.
    """
    if not facts:
        return frozenset()
    told = _Told(document, facts, statements, values)
    languages = [article.language for article in document.articles]
    sizes = [len(article.body) for article in document.articles]
    return frozenset(
        (a, b)
        for a, b in combinations(range(len(languages)), 2)
        if languages[a] == languages[b] and min(sizes[a], sizes[b]) >= SHORT
        if told.have_two_leads(a, b)
        or (get_language(languages[a]).fuses_particles and told.are_of_two_places(a, b))
    )


class _Told:
    """The names and the figures of each article; where its places lie is read when first asked for."""

    def __init__(
        self,
        document: Document,
        facts: Sequence[Fact],
        statements: Statements,
        values: Sequence[Sequence[Value]],
    ) -> None:
        self._document, self._values = document, values
        count = range(len(document.articles))
        self._led: list[set[int]] = [set() for _ in count]
        self._named: list[set[int]] = [set() for _ in count]
        self._led_places: list[set[str]] = [set() for _ in count]
        self._all_places: list[set[str]] = [set() for _ in count]
        for statement in statements.each:
            named, places = frozenset().union(*statement.names), statement.names[PLACE]
            called = {facts[number].value for number in places}
            self._named[statement.article] |= named
            self._all_places[statement.article] |= called
            if statement.place == 0:
                self._led[statement.article] |= named
                self._led_places[statement.article] |= called
        self._places = cache(self._places_of)
        self._figures = cache(self._figures_of)

    def have_two_leads(self, a: int, b: int) -> bool:
        """Whether two articles lead with several names each, and have none of the other's."""
        if min(len(self._led[a]), len(self._led[b])) < _NAMES:
            return False
        return self._led[a].isdisjoint(self._named[b]) and self._led[b].isdisjoint(self._named[a])

    def are_of_two_places(self, a: int, b: int) -> bool:
        """Whether two Arabic articles are of two countries, or of two cities with no figure in common."""
        led, all_places = self._led_places, self._all_places
        if not led[a].isdisjoint(led[b]):
            return False
        # Where they lie is dear to read.
        if all_places[a].isdisjoint(all_places[b]) and _of_two_states(self._places(a), self._places(b)):
            return True
        if not (led[a] - all_places[b] and led[b] - all_places[a]):
            return False
        cities = _of_two_cities(self._places(a), self._places(b))
        return cities and self._figures(a).isdisjoint(self._figures(b))

    def _places_of(self, article: int) -> _Places:
        candidates = [self._document.candidates[k] for k in self._document.by_article[article]]
        language = candidates[0].language
        title = language.words(self._document.articles[article].title or "")
        nations = [state for candidate in candidates for state in _nations(candidate.words)]
        of_places = filter(None, map(_state_of, self._all_places[article]))
        led = {*map(_state_of, self._led_places[article]), *_nations(candidates[0].words), *_nations(title)}
        return _Places(
            frozenset(self._led_places[article]),
            frozenset(self._all_places[article]),
            frozenset(filter(None, led)),
            frozenset(() if None in nations else (*of_places, *filter(None, nations))),
        )

    def _figures_of(self, article: int) -> frozenset[object]:
        """The telling figures of an article."""
        own = (value for k in self._document.by_article[article] for value in self._values[k])
        return frozenset(filter(None, map(figure_key, own)))


def _of_two_states(ours: _Places, theirs: _Places) -> bool:
    known = ours.led_states and theirs.led_states and ours.states and theirs.states
    return bool(known) and ours.states.isdisjoint(theirs.states)


def _of_two_cities(ours: _Places, theirs: _Places) -> bool:
    if ours.lead & theirs.lead:
        return False
    # Of countries adjectives tell as well.
    mine, its = (
        [name for name in names if not is_state(place_key(name, _LANGUAGE), _LANGUAGE)]
        for names in (ours.lead - theirs.all, theirs.lead - ours.all)
    )
    return any(of_one_kind(x, y, _LANGUAGE) for x in mine for y in its)


def _nations(words: Sequence[str]) -> Iterator[str | None]:
    """The country of each adjective of a people among some words; None of one of no country that is known."""
    demonyms = _demonyms()
    return (_country(demonyms[word]) for word in words if word in demonyms)


@cache
def _demonyms() -> Mapping[str, str]:
    """The adjectives of peoples as they are written with particles fused to them; each to itself without."""
    known = lexicon.words(_LANGUAGE, "demonyms.txt")
    fused = {particle + word: word for word in known for particle in _PARTICLES}
    return fused | {f"لل{word[2:]}": word for word in known if word.startswith("ال")}


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
