"""Stretches of a sentence that can say one thing: a clause or a few, seen as names and stems.

What an article calls by a name or title counts as one thing however many words that takes: two sentences do
not say the same because both spell out one office.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from corpus import WORD
from summarizer.candidate import Candidate
from summarizer.document import Document, term_of
from summarizer.facts import Fact, Kind

# Marks that part clauses; a full stop inside a sentence stands in a quotation.
_CLAUSE_END = re.compile(r"[،,؛;:.]\s|\s[-–—]\s")
_LEAST, _ENOUGH = 4, 9
_WHOLE = 14
NAMES: tuple[Kind, ...] = ("person", "organization", "place", "date", "number", "event")
"""The kinds of facts that identify what is spoken of."""


class Name(Struct, frozen=True):
    """Something named in a text: a fact that several spellings may stand for."""

    number: int
    kind: Kind


Mark = str | Name


class Wording(Struct, frozen=True):
    """A stretch of a sentence and what it speaks of.

    Attributes:
        candidate: Index of the sentence in the document.
        article: Index of its article.
        start: Offset in the article's text, in code points.
        end: Offset behind the stretch.
        marks: The names and the stems of the other content words in it.
    """

    candidate: int
    article: int
    start: int
    end: int
    marks: frozenset[Mark]


class _Place(Struct, frozen=True):
    at: int
    mark: Mark


def marked(document: Document, facts: Sequence[Fact]) -> list[list[_Place]]:
    """For each candidate its names and stems with their offsets in the article, in the order of the text."""
    ids = {article.id: n for n, article in enumerate(document.articles)}
    spans: list[list[tuple[int, int, Name]]] = [[] for _ in document.articles]
    roles: defaultdict[int, set[str]] = defaultdict(set)
    for number, fact in enumerate(facts):
        if fact.kind not in NAMES:
            continue
        for mention in fact.mentions:
            article = ids.get(mention.article)
            if article is not None:
                spans[article].append((mention.start, mention.end, Name(number, fact.kind)))
                roles[article].update(fact.roles)
    for own in spans:
        own.sort(key=lambda span: (span[0], -span[1]))
    return [_places(c, spans[c.article], roles[c.article]) for c in document.candidates]


def _places(candidate: Candidate, spans: list[tuple[int, int, Name]], roles: set[str]) -> list[_Place]:
    start, end = candidate.sentence.start, candidate.sentence.end
    first = bisect_left(spans, start, key=lambda span: span[0])
    named = []
    for span in spans[first:]:
        if span[0] >= end:
            break
        named.append(span)
    hidden = [(a - start, b - start) for a, b, _ in named]
    for role in roles:
        at = candidate.text.find(role)
        if at >= 0:
            hidden.append((at, at + len(role)))
    places = [_Place(a, name) for a, _, name in named]
    code, normalize = candidate.language.code, candidate.language.normalize
    hidden.sort()
    covered = 0  # what is hidden reaches so far
    for match in WORD.finditer(candidate.text):
        at = match.start()
        while hidden and hidden[0][0] <= at:
            covered = max(covered, hidden.pop(0)[1])
        word = normalize(match[0]) if at >= covered else ""
        stem = term_of(word, code) if word else None
        if stem is not None:
            places.append(_Place(start + at, stem))
    return sorted(places, key=lambda place: place.at)


def wordings(index: int, candidate: Candidate, places: Sequence[_Place]) -> Iterator[Wording]:
    """The stretches of whole clauses of a sentence that say enough to be compared, the sentence if it is short."""
    offset = candidate.sentence.start
    cuts = [0, *(match.end() for match in _CLAUSE_END.finditer(candidate.text)), len(candidate.text)]
    clauses: list[tuple[int, int, frozenset[Mark]]] = []
    for a, b in pairwise(cuts):
        own = frozenset(place.mark for place in places if offset + a <= place.at < offset + b)
        if own:
            clauses.append((offset + a, offset + b, own))
    for i, (start, _, _) in enumerate(clauses):
        marks: frozenset[Mark] = frozenset()
        for j in range(i, len(clauses)):
            marks |= clauses[j][2]
            whole = i == 0 and j == len(clauses) - 1
            if len(marks) >= _LEAST and (len(marks) <= _WHOLE or not whole or i == j):
                end = start + len(candidate.text[start - offset : clauses[j][1] - offset].rstrip(" ،,؛;:-–—"))
                yield Wording(index, candidate.article, start, end, marks)
            if len(marks) >= _ENOUGH and not (i == 0 and len({p.mark for p in places}) <= _WHOLE):
                break
