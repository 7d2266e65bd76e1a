"""One announcement that two articles have from different bodies or people: who denied or announced it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial

from msgspec import Struct

from summarizer.comparison.apart.names import two_people
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.pairs.statements import root
from summarizer.comparison.sources.attribution import Attribution, Source
from summarizer.comparison.sources.noun_phrases import noun_phrase
from summarizer.comparison.values.values import Value, wording
from summarizer.document import Document
from summarizer.facts import Fact, lexicon
from summarizer.facts.arabic.clitics import ARTICLES
from summarizer.sentence_index import SentenceIndex

# So sure, two sentences state the same; where two people say so, surer: both may have said something. Set by hand.
_STATED, _SURELY = 0.6, 0.8
# The verb that announces stands among so many words at the front of an Arabic sentence.
_FRONT = 8


def speakers_apart(
    document: Document, facts: Sequence[Fact], judged: Mapping[Pair, Judged], attribution: Attribution
) -> Iterator[Difference]:
    """The bodies or people that sentences which state the same name each as who said so, with the same verb.

    «The company» and «the statement» name nobody: what stands before them does, and may well be the other one.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        judged: How likely pairs of candidates state the same.
        attribution: Who stands behind the sentences.
    """
    people, bodies = _People(document, facts), _Bodies(document, attribution)
    for (i, j), own in sorted(judged.items()):
        if own.same < _STATED:
            continue
        one, other = (attribution.of(k) for k in (i, j))
        if one.kind == other.kind == "official" and bodies.are_two(i, j):
            ours, theirs = (_name(document, k, source) for k, source in ((i, one), (j, other)))
            yield Difference(_value(document, i, ours), _value(document, j, theirs))
        if one.kind == other.kind == "person" and own.same >= _SURELY:
            named = people.within(i, one), people.within(j, other)
            if people.are_two(i, named[0], j, named[1]) and bodies.of_one_verb(i, j):
                yield Difference(_value(document, i, one.text), _value(document, j, other.text))


class _People:
    """Knows which people the sources of a set's sentences are, and which articles name them."""

    def __init__(self, document: Document, facts: Sequence[Fact]) -> None:
        self._document = document
        self._facts = facts
        self._at: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        self._holders: defaultdict[int, set[int | None]] = defaultdict(set)
        for number, mention, article, candidate in SentenceIndex(document).placed(facts, ("person",)):
            self._holders[number].add(article)
            if candidate is not None:
                self._at[candidate].append((mention.start, number))

    def within(self, index: int, source: Source) -> int | None:
        """The number of the one person whom a sentence's source names; None where it names none or two."""
        candidate = self._document.candidates[index]
        text = self._document.articles[candidate.article].text
        start = text.find(source.text, candidate.sentence.start)
        found = {n for at, n in self._at[index] if start <= at < start + len(source.text)}
        return found.pop() if len(found) == 1 else None

    def are_two(self, i: int, one: int | None, j: int, other: int | None) -> bool:
        """Whether two sources are two people, each unknown to the other's article."""
        if one is None or other is None or one == other:
            return False
        a, b = self._document.candidates[i], self._document.candidates[j]
        if a.language != b.language or b.article in self._holders[one] or a.article in self._holders[other]:
            return False
        return two_people(self._facts[one].value, self._facts[other].value, a.language.code)


class _Bodies:
    """Knows which bodies stand behind a set's sentences, and by which verbs."""

    def __init__(self, document: Document, attribution: Attribution) -> None:
        # A sentence is held against many others.
        self._called = cache(lambda index: _called(document, index, attribution.of(index)))
        self._verbs = cache(partial(_verbs, document))

    def are_two(self, i: int, j: int) -> bool:
        """Whether two sentences each name another body, with the same verb."""
        ours, theirs = self._called(i), self._called(j)
        if ours.described != theirs.described and ours.sort == theirs.sort:
            return False  # «the Turkish opposition party» may be the Party of the Land
        told = min(len(ours.stems), len(theirs.stems)) > 1
        return told and not ours.stems & theirs.stems and self.of_one_verb(i, j)

    def of_one_verb(self, i: int, j: int) -> bool:
        """Whether two sentences say so by the same verb."""
        return bool(self._verbs(i) & self._verbs(j))


class _Called(Struct, frozen=True):
    """The stems of what a body is called, that of its sort, and whether it is described (*the party of theirs*)."""

    stems: frozenset[str] = frozenset()
    sort: str = ""
    described: bool = False


def _called(document: Document, index: int, source: Source) -> _Called:
    """What a body is called by its sort; nothing for a statement, a medium, and a name alone.

    A name alone and a description («the capital's club») may be of one. «The same source» is named in another
    sentence, and so is none.
    """
    candidate = document.candidates[index]
    span, text = candidate.sentence, document.articles[candidate.article].text
    if text.find(source.text, span.start, span.end) < 0:
        return _Called()
    language = candidate.language
    words = language.words(_name(document, index, source))
    kinds = lexicon.table(language.code, "attribution.tsv")
    heads = lexicon.words(language.code, "organization_heads.txt")
    if not words or not (words[0] in heads or words[0].startswith(ARTICLES)):
        return _Called()
    if any(kinds.get(word) in ("statement", "medium", "unnamed") for word in words):
        return _Called()
    stems = [root(language.stem(word)) for word in words]
    # Of a ministry of defence the sort is every ministry's; «the federal police» may be «the Ethiopian police».
    of_a_sort = language.fuses_particles and not words[0].startswith(ARTICLES)
    own = {*stems[1:], " ".join(stems)} if of_a_sort else stems
    return _Called(frozenset(own), stems[0], described=not of_a_sort)


def _name(document: Document, index: int, source: Source) -> str:
    """A body's name, without what else its source says of it."""
    return noun_phrase(source.text, document.candidates[index].language)


def _verbs(document: Document, index: int) -> set[str]:
    """The root of the first verb of saying at the front; what looks like one behind it may be «between» (بين)."""
    language, words = document.candidates[index].language, document.candidates[index].words
    for word in words[:_FRONT]:
        bare = language.without_conjunction(word)
        if bare in language.reporting_verbs or word in language.reporting_verbs:
            return {root(language.stem(bare)).removesuffix("ت")}
    return set()


def _value(document: Document, index: int, said: str) -> Value:
    """Who speaks, as a sentence calls him."""
    candidate = document.candidates[index]
    start = document.articles[candidate.article].text.index(said, candidate.sentence.start)
    return wording(document, index, "speaker", start, start + len(said))
