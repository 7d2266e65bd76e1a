"""Places of one sort that sentences which state the same put in each other's place: one quarter, another quarter.

Unlike states and cities, quarters, villages and airports are in no list: the word in front tells their sort.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import cached_property

from msgspec import Struct

from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts import Fact, lexicon
from summarizer.facts.latin.word_groups import LINKS
from summarizer.facts.name_sounds import sound
from summarizer.facts.tokens import tokens_of

# So sure, two sentences state the same; names less alike than this are no spellings of one. Set by hand.
_STATED, _SPELLING = 0.6, 0.6
_SHORTEST = 4
# What begins a sort of place that may be called otherwise as well.
_UNTOLD = "~"


class _Site(Struct, frozen=True):
    """A place in a sentence: its sort, its name's first word, and where both stand in the article's text."""

    sort: str
    name: str
    start: int
    end: int


class Sites:
    """Tells the places that sentences of a set are of."""

    def __init__(self, document: Document, facts: Sequence[Fact]) -> None:
        """Nothing is read before it is asked for.

        Args:
            document: The set's candidates.
            facts: Its key facts: the places that are known.
        """
        self._document = document
        self._facts = facts
        self._said: dict[int, frozenset[str]] = {}
        self._of: dict[int, tuple[_Site, ...]] = {}

    @cached_property
    def _known(self) -> Collection[tuple[str, int]]:
        """Where a place that is known begins."""
        return {
            (mention.article, mention.start)
            for fact in self._facts
            if fact.kind == "place"
            for mention in fact.mentions
        }

    def of(self, index: int) -> tuple[_Site, ...]:
        """The places that a candidate names with their sort, those alone of it."""
        if index not in self._of:
            candidate = self._document.candidates[index]
            found = list(self._sites(candidate))
            sorts = Counter(site.sort for site in found)
            self._of[index] = tuple(site for site in found if sorts[site.sort] == 1)
        return self._of[index]

    def apart(self, i: int, j: int) -> Iterator[tuple[_Site, _Site]]:
        """The places of one sort that two candidates put in each other's place, neither known to the other text."""
        for x in self.of(i):
            for y in self.of(j):
                if x.sort != y.sort or _one_name(x.name, y.name):
                    continue
                if x.name not in self._words(j) and y.name not in self._words(i):
                    yield x, y

    def elsewhere(self, i: int, j: int) -> bool:
        """Whether two candidates name two places of one sort, whatever else their articles tell of."""
        one, other = (self._document.candidates[k].language for k in (i, j))
        same = _one_name if one == other else _one_sound
        return any(x.sort == y.sort and not same(x.name, y.name) for x in self.of(i) for y in self.of(j))

    def _sites(self, candidate: Candidate) -> Iterator[_Site]:
        language, article = candidate.language, self._document.articles[candidate.article]
        heads = word_lists.table(language.code, "place_heads.tsv")
        kin = lexicon.words(language.code, "name_links.txt") if language.fuses_particles else frozenset()
        links = LINKS | kin
        tokens = tokens_of(self._document, candidate)
        words = tokens.words
        for at, word in enumerate(words):
            sort = word_lists.entry(heads, word, language)
            name = at + 1
            while sort is not None and name < len(words) and words[name] in links:
                name += 1  # «école *de la* Paix», «مدرسة *ابن* سينا»
            if sort is None or name >= len(words) or len(words[name]) < _SHORTEST:
                continue
            proper = words[name - 1] in kin or (
                words[name].startswith("ال") if language.fuses_particles else tokens.raw(name)[:1].isupper()
            )
            known = (article.id, tokens.starts[name]) in self._known
            if (proper or known) and words[name] not in language.stop_words:
                yield _Site(sort, words[name], tokens.starts[at], tokens.ends[name])

    def _words(self, index: int) -> frozenset[str]:
        """The words of a candidate's article with and without the particles fused to them."""
        candidate = self._document.candidates[index]
        if candidate.article not in self._said:
            language = candidate.language
            words = language.words(self._document.articles[candidate.article].text)
            held = frozenset(form for word in words for form in word_lists.forms(word, language))
            self._said[candidate.article] = held
        return self._said[candidate.article]


def places_apart(document: Document, judged: Mapping[Pair, Judged], sites: Sites) -> Iterator[Difference]:
    """The places that pairs of sentences put in each other's place, each the only one of its sort in its sentence.

    An article that names the other's place anywhere may mean both.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
        sites: The places that they are of.
    """
    for (i, j), own in sorted(judged.items()):
        if own.same >= _STATED and document.candidates[i].language == document.candidates[j].language:
            for x, y in sites.apart(i, j):
                if not x.sort.startswith(_UNTOLD):
                    yield Difference(_value(document, i, x), _value(document, j, y))


def sites_apart(document: Document, judged: Mapping[Pair, Judged], sites: Sites) -> Iterator[Pair]:
    """The pairs likely to state the same of two places of a sort, each the only one of it in its sentence.

    Too little to tell a difference by: a school may be called by its village too.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
        sites: The places that they are of.
    """
    for (i, j), own in judged.items():
        one, other = (document.candidates[k].language for k in (i, j))
        if own.same >= _STATED and one == other and any(sites.apart(i, j)):
            yield i, j


def _one_name(one: str, other: str) -> bool:
    # The article, which two names have in common, makes them no more alike.
    one, other = one.removeprefix("ال"), other.removeprefix("ال")
    return one == other or SequenceMatcher(None, one, other, autojunk=False).ratio() >= _SPELLING


def _one_sound(one: str, other: str) -> bool:
    """Whether two names of two languages are written alike or sound alike."""
    return _one_name(one, other) or sound(one) == sound(other) != ""


def _value(document: Document, index: int, site: _Site) -> Value:
    article = document.candidates[index].article
    return Value(index, article, "place", f"place {site.sort}", site.start, site.end, words=(site.name,))
