"""Sentences as statements: what two of them are compared by, their figures left out.

A stem stands for the forms that a light stemmer joins; its root, for those that inflection within the word or a
derivation keeps apart (قتل, مقتل, قتيل): what is left without weak letters and one prefixed letter.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from msgspec import Struct

from corpus import DASHES, WORD, Language, Remembered
from summarizer.candidate import Candidate
from summarizer.document import Document, Standing, term_of, terms_of
from summarizer.facts import Fact, Kind

# Marks that part clauses, and the «and» fused to a word of some length.
_CLAUSE_END = re.compile(rf"[،,؛;:.]\s|\s[{DASHES}]\s|\s(?=و[^\s]{{4,}})")
# A clause of fewer roots belongs to its neighbour.
_CLAUSE = 4
_DIGIT = re.compile(r"\d")
_WEAK = str.maketrans("", "", "اويءئؤى")
_PREFIXES = "متينا"
# What most sentences of a set say weighs this much less, squared: it tells none of them apart.
_COMMON = 0.7
# In a set of fewer sentences a word of two of them is still none that all use.
_FEWEST = 30
LONGEST = 1000
"""Roots of a statement whose order is compared: no sentence has more, and their bits take the square of it."""
NAMES: tuple[Kind, ...] = ("person", "organization", "place")
"""The kinds of names that statements are compared by."""
PERSON, BODY, PLACE = (NAMES.index(kind) for kind in ("person", "organization", "place"))
"""Where those of people and of places stand among them."""


class Clause(Struct, frozen=True):
    """A clause of a sentence: its offsets in the article's text and the roots in it."""

    start: int
    end: int
    roots: frozenset[str]


class Statement(Struct, frozen=True):
    """What a sentence is compared by.

    Attributes:
        candidate: Its index in the document.
        article: Index of its article.
        language: ISO 639-1 code.
        place: How many sentences of the article stand before it.
        depth: How far into the article it stands, from 0 to below 1.
        words: How many words it has.
        stems: The stems of its content words, those with figures left out.
        roots: Their roots.
        sequence: The roots in order with their offsets in the article's text, repeats kept.
        neighbours: Pairs of roots that follow each other.
        clauses: Its clauses, in order; one at least where it has a root.
        figures: Its stems with figures.
        names: The numbers of the facts it names, kind by kind as `NAMES` has them.
    """

    candidate: int
    article: int
    language: str
    place: int
    depth: float
    words: int
    stems: frozenset[str]
    roots: frozenset[str]
    sequence: tuple[tuple[int, str], ...]
    neighbours: frozenset[tuple[str, str]]
    clauses: tuple[Clause, ...]
    figures: frozenset[str]
    names: tuple[frozenset[int], ...]


class Weighed(Struct, frozen=True):
    """What a statement's parts weigh, and where its roots stand.

    Attributes:
        stems: The weight of its stems together.
        roots: That of its roots.
        clauses: That of the roots of each clause.
        places: For each root the bits of its places among the first `LONGEST` of `Statement.sequence`.
    """

    stems: float
    roots: float
    clauses: tuple[float, ...]
    places: Mapping[str, int]


class Statements(Struct, frozen=True, dict=True):
    """The statements of a document, one a candidate, and how telling their stems and roots are."""

    each: tuple[Statement, ...]
    stems: Mapping[str, float]
    roots: Mapping[str, float]

    @cached_property
    def weighed(self) -> tuple[Weighed, ...]:
        """What the parts of each statement weigh."""
        return tuple(self._weighed(statement) for statement in self.each)

    def _weighed(self, statement: Statement) -> Weighed:
        places: dict[str, int] = {}
        for n, (_, own) in enumerate(statement.sequence[:LONGEST]):
            places[own] = places.get(own, 0) | 1 << n
        stems = math.fsum([self.stems[stem] for stem in statement.stems])
        clauses = tuple(self.weight(clause.roots) for clause in statement.clauses)
        return Weighed(stems, self.weight(statement.roots), clauses, places)

    def weight(self, roots: Iterable[str]) -> float:
        """The weight of some roots together, the same in whatever order a set gives them."""
        weights = self.roots
        return math.fsum([weights.get(root, 0.0) for root in roots])


def root(stem: str) -> str:
    """The root of a stem, roughly: Arabic without weak letters and one prefixed letter, else the stem itself."""
    return _roots[stem]


def _root(stem: str) -> str:
    if not "ء" <= stem[:1] <= "ي":
        return stem
    bare = stem[1:] if len(stem) > 4 and stem[0] in _PREFIXES else stem
    strong = bare.translate(_WEAK).rstrip("هة")
    if len(strong) > 3 and strong[-1] == "ت":
        return strong[:-1]  # a verb of the feminine: اعتقلت
    if len(strong) >= 3:
        return strong
    strong = stem.translate(_WEAK)
    return strong if len(strong) >= 2 else stem


_roots = Remembered(_root)


def roots_of(words: Iterable[str], language: Language) -> frozenset[str]:
    """The roots of the content words among some normalised words."""
    return frozenset(map(root, terms_of(words, language)))


def describe(document: Document, facts: Sequence[Fact] = ()) -> Statements:
    """The statements of a document.

    Args:
        document: A set's candidates.
        facts: Its key facts, whose names are compared; none where names were not read.
    """
    spans = _named(document, facts)
    found = [
        _statement(index, candidate, standing, _names_within(candidate, spans[candidate.article]))
        for index, (candidate, standing) in enumerate(
            zip(document.candidates, document.standings, strict=True)
        )
    ]
    return Statements(tuple(found), *_weights(document, found))


def _named(document: Document, facts: Sequence[Fact]) -> list[list[tuple[int, int, int]]]:
    """For each article the offsets of its names, with the number of the fact and of its kind in `NAMES`."""
    ids = {article.id: n for n, article in enumerate(document.articles)}
    spans: list[list[tuple[int, int, int]]] = [[] for _ in document.articles]
    for number, fact in enumerate(facts):
        if fact.kind in NAMES:
            kind = NAMES.index(fact.kind)
            for mention in fact.mentions:
                if mention.article in ids:
                    spans[ids[mention.article]].append((mention.start, number, kind))
    for own in spans:
        own.sort()
    return spans


def _names_within(candidate: Candidate, spans: list[tuple[int, int, int]]) -> tuple[frozenset[int], ...]:
    names: tuple[set[int], ...] = tuple(set() for _ in NAMES)
    at = bisect_left(spans, (candidate.sentence.start, -1, -1))
    while at < len(spans) and spans[at][0] < candidate.sentence.end:
        _, number, kind = spans[at]
        names[kind].add(number)
        at += 1
    return tuple(frozenset(own) for own in names)


def _statement(
    index: int, candidate: Candidate, standing: Standing, names: tuple[frozenset[int], ...]
) -> Statement:
    code, normalize = candidate.language.code, candidate.language.normalize
    offset = candidate.sentence.start
    sequence = []
    for match in WORD.finditer(candidate.text):
        word = normalize(match[0])
        stem = term_of(word, code) if word else None
        if stem is not None and (stem.isalpha() or not _DIGIT.search(stem)):
            sequence.append((offset + match.start(), root(stem)))
    stems = frozenset([t for t in candidate.term_set if t.isalpha() or not _DIGIT.search(t)])
    ordered = [own for _, own in sequence]
    return Statement(
        candidate=index,
        article=candidate.article,
        language=code,
        place=standing.place,
        depth=standing.place / standing.of,
        words=len(candidate.words),
        stems=stems,
        roots=frozenset(ordered),
        sequence=tuple(sequence),
        neighbours=frozenset(pairwise(ordered)),
        clauses=tuple(_clauses(candidate, sequence)),
        figures=candidate.term_set - stems,
        names=names,
    )


def _clauses(candidate: Candidate, sequence: Sequence[tuple[int, str]]) -> list[Clause]:
    offset = candidate.sentence.start
    ends = [offset + match.end() for match in _CLAUSE_END.finditer(candidate.text)]
    found: list[tuple[int, int, set[str]]] = []
    at = 0
    for start, end in pairwise([offset, *ends, candidate.sentence.end]):
        own: set[str] = set()
        while at < len(sequence) and sequence[at][0] < end:
            own.add(sequence[at][1])
            at += 1
        if found and (len(found[-1][2]) < _CLAUSE or not own):
            found[-1] = (found[-1][0], end, found[-1][2] | own)
        else:
            found.append((start, end, own))
    if len(found) > 1 and len(found[-1][2]) < _CLAUSE:
        _, end, own = found.pop()
        found[-1] = (found[-1][0], end, found[-1][2] | own)
    return [Clause(start, end, frozenset(own)) for start, end, own in found]


def _weights(
    document: Document, statements: Sequence[Statement]
) -> tuple[dict[str, float], dict[str, float]]:
    count = max(_FEWEST, len(statements))
    telling = document.idf
    held = Counter(stem for statement in statements for stem in statement.stems)
    rooted = Counter(own for statement in statements for own in statement.roots)

    def lessened(weight: float, holders: int) -> float:
        return weight * (1 - _COMMON * min(1.0, holders / count)) ** 2

    stems = {stem: lessened(telling.get(stem, 0.0), n) for stem, n in held.items()}
    roots: dict[str, float] = {}
    for stem in held:
        own = root(stem)
        roots[own] = max(roots.get(own, 0.0), lessened(telling.get(stem, 0.0), rooted[own]))
    return stems, roots
