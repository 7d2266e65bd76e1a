"""Offices and courts of which each sentence names another: a minister of fisheries, one of defence; two instances.

What their holders say and do is told in the same words, so that it reads as one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, partial

from corpus import Language
from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.values.tolls import TOLLS
from summarizer.document import Document
from summarizer.facts.arabic.clitics import ARTICLES

# What an office is for stands within so many words of its noun: «وزير الدولة للشؤون الخارجية». Set by hand.
_REACH = 4
# Who says or does something stands among so many words at the front of a sentence; set by hand.
_FRONT = 6
# Of these the name says which it is, and it is no word of a list.
_OF_ONE = "ministry"
_NAMED, _COURT, _SPEAKS = "party", "court", "spokesman"
_SORT, _OF, _AND = "+", "of", "و"


class Offices:
    """Tells whose offices, courts and parties the sentences of a set name."""

    def __init__(self, document: Document) -> None:
        """Nothing is read before it is asked for."""
        self._document = document
        self._of = cache(partial(_offices, document))

    def apart(self, judged: Mapping[Pair, Judged], least: float) -> set[Pair]:
        """The pairs likely to state the same that name offices of a sort, and none that both name.

        «The minister» alone is the one whom his article named last. Enough to tell no agreement; both may well have
        said so, which is no difference.

        Args:
            judged: How likely pairs of candidates state the same.
            least: Pairs less likely than this are not looked at.
        """
        candidates = self._document.candidates
        return {
            (i, j)
            for (i, j), own in judged.items()
            if own.same >= least and candidates[i].language == candidates[j].language
            if any(self._sorts((i, j)))
        }

    def without_two(self, differences: Iterable[Difference]) -> list[Difference]:
        """Differences less what is counted of two parties or told of two courts; of one toll two may tell."""
        return [own for own in differences if not self._counts_two(own)]

    def _counts_two(self, own: Difference) -> bool:
        """Whether two figures that are no toll stand in sentences of one party or court each, and of two."""
        if own.first.kind != "figure" or own.first.about in TOLLS:
            return False
        ours, theirs = (_named(self._document.candidates[k], anywhere=True) for k in own.pair)
        return any(
            len(ours[sort]) == len(theirs[sort]) == 1 and ours[sort].isdisjoint(theirs[sort])
            for sort in {_NAMED, _COURT} & ours.keys() & theirs.keys()
        )

    def _sorts(self, pair: Pair) -> Iterator[str]:
        """The sorts of which two sentences name two."""
        ours, theirs = map(self._of, pair)
        return (sort for sort in ours.keys() & theirs.keys() if ours[sort].isdisjoint(theirs[sort]))


def _offices(document: Document, index: int) -> Mapping[str, frozenset[str]]:
    """Which offices of each sort a sentence names, or means by a definite noun alone."""
    candidate = document.candidates[index]
    found = _named(candidate)
    meant = {sort: _last(document, index, sort) for sort in _bare(candidate) - found.keys()}
    return {**found, **{sort: own for sort, own in meant.items() if own}}


def _last(document: Document, index: int, sort: str) -> frozenset[str]:
    """The one office of a sort in the last sentence in front of one which names any; nothing where that has two."""
    own = document.by_article[document.candidates[index].article]
    for n in reversed(own[: own.index(index)]):
        named = _named(document.candidates[n]).get(sort, frozenset())
        if named:
            return named if len(named) == 1 else frozenset()
    return frozenset()


def _named(candidate: Candidate, *, anywhere: bool = False) -> dict[str, frozenset[str]]:
    """Which offices of each sort a sentence names at its front, or anywhere, each by what it is for."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for at, sort in _heads(candidate, len(candidate.words) if anywhere else _FRONT):
        found[sort].update(_fields(candidate, at, sort))
    return {sort: frozenset(own) for sort, own in found.items() if own}


def _bare(candidate: Candidate) -> set[str]:
    """The sort of the definite nouns of a sentence: «the minister»; of courts an article may tell of several."""
    definite = candidate.language.fuses_particles
    return {
        sort
        for at, sort in _heads(candidate)
        if sort == _OF_ONE and (not definite or candidate.words[at].startswith(ARTICLES))
    }


def _heads(candidate: Candidate, front: int = _FRONT) -> Iterator[tuple[int, str]]:
    """The nouns of offices among so many words at the front of a sentence: where they stand, and their sort."""
    for at, word in enumerate(candidate.words[:front]):
        for said in _entries(word, candidate.language):
            if said.startswith(_SORT):
                yield at, said.removeprefix(_SORT)


def _fields(candidate: Candidate, at: int, sort: str) -> Iterator[str]:
    """What the office at a word is for: the nearest word behind it that tells, and what «and» joins to it."""
    words, language = candidate.words, candidate.language
    if sort == _NAMED:
        # «The nationalist party» tells no name.
        named = at + 1 < len(words) and words[at + 1].startswith(ARTICLES)
        if named and not words[at].startswith(ARTICLES):
            yield language.stem(words[at + 1])
        return
    if language.cased and at and (told := _of_sort(words[at - 1], sort, language)):
        yield from told  # «the *health* minister»
        return
    last = min(len(words), at + 1 + _reach(candidate, at, sort))
    for k in range(at + 1, last):
        told = _of_sort(words[k], sort, language)
        yield from told
        if told and not (k + 1 < last and words[k + 1].startswith(_AND)):
            return


def _reach(candidate: Candidate, at: int, sort: str) -> int:
    """How many words behind the noun of an office may tell what it is for.

    None where a Latin noun has no «of» behind it, and none behind «the minister» of Arabic, which is nobody's.
    """
    words, language = candidate.words, candidate.language
    if language.cased:
        return _REACH if at + 1 < len(words) and _OF in _entries(words[at + 1], language) else 0
    if words[at].startswith(ARTICLES):
        return {_COURT: 1, _SPEAKS: _REACH}.get(sort, 0)
    return _REACH


def _of_sort(word: str, sort: str, language: Language) -> list[str]:
    """What a word says that an office of a sort is for."""
    rows = (said.partition(" ") for said in _entries(word, language))
    return [field for own, _, field in rows if own == sort]


def _entries(word: str, language: Language) -> list[str]:
    """What the list has of a word, with or without the Arabic article."""
    known = word_lists.table(language.code, "offices.tsv")
    forms = word_lists.forms(word, language)
    bare = (form.removeprefix("ال") for form in forms)
    found = next((form for form in (*forms, *bare) if form in known), None)
    return known[found].split(", ") if found else []
