"""Claims: what sentences of different articles say alike, as copies of each other or in other words."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from msgspec import Struct

from summarizer import similarity
from summarizer.comparison.clause_spans import Mark, Name, Wording, marked, wordings
from summarizer.comparison.text_reuse import Copy, origins
from summarizer.document import Document
from summarizer.facts import Fact
from summarizer.sentences.dangling import is_dangling

# Measured on articles of several outlets on one story: below this share of weight sentences are about the same
# people and places and say different things of them.
_SAME = 0.65
_LEAST_SHARED = 6

# How much a shared name tells beside a shared stem, whose weight is its idf; set by hand.
_NAME = {
    "person": 8.0,
    "organization": 6.0,
    "place": 5.0,
    "date": 6.0,
    "number": 8.0,
    "event": 6.0,
    "quote": 0.0,
}
# Stretches with so many marks in common say the same where their cosine reaches this.
_ALIKE = 0.6
_ALIKE_SHARED = 5
# Two people, or three names one of which few sentences hold, identify what is spoken of: less must be alike.
_NAMED_ALIKE = 0.36
_NAMED_SHARED = 3
_RARE = 0.12
_PEOPLE_ALIKE = 0.25
# Stretches of one sentence that overlap by more than this share of the shorter one say one thing.
_ONE_WORDING = 0.4
# A term of more sentences than this brings no two of them together.
_COMMON = 60
_LEAST_WEIGHT = 9000
# A shorter bit of a copied passage (characters) is the seam between two sentences.
_SHORTEST_COPY = 25


class Carrier(Struct, frozen=True):
    """How one article words a claim.

    Attributes:
        candidate: Index in the document of the sentence that says it.
        article: Index of the article.
        start: Offset of the words that say it in the article's text, in code points.
        end: Offset behind them.
        copied: Whether another carrier has them in the same words.
    """

    candidate: int
    article: int
    start: int
    end: int
    copied: bool


class Claim(Struct, frozen=True):
    """Something that several articles say.

    Attributes:
        carriers: One an article, in the order of the articles; two at least.
        voices: How many of them are independent: copies of one text are one voice.
        best: Index among `carriers` of the sentence to quote.
    """

    carriers: tuple[Carrier, ...]
    voices: int
    best: int

    @property
    def articles(self) -> frozenset[int]:
        """The articles that carry it."""
        return frozenset(carrier.article for carrier in self.carriers)


class _Edge(Struct, frozen=True):
    """Two wordings that say the same, and how surely."""

    first: Wording
    second: Wording
    likeness: float
    copied: bool


def find_claims(document: Document, copies: Sequence[Copy], facts: Sequence[Fact] = ()) -> list[Claim]:
    """The claims that two or more articles carry, those of most independent voices first.

    Two stretches say the same where one copies the other, where most of what they speak of is the same, or
    where the names in them are the same and single the event out. A claim holds no more than one wording of
    an article, and each of its wordings says the same as half of the others at least.

    Args:
        document: A set's candidates.
        copies: What its articles share, as `find_copies` gives it.
        facts: The set's key facts; without them only words are compared.
    """
    edges = [*_copied(document, copies), *_alike(document, facts)]
    edges.sort(key=lambda e: (-e.copied, -e.likeness, e.first.candidate, e.second.candidate, e.first.start))
    origin = origins(len(document.articles), copies)
    clusters = _Clusters(edges)
    claims = [
        _claim(document, members, copied, origin)
        for members, copied in zip(clusters.members, clusters.copied, strict=True)
    ]
    return sorted(
        claims, key=lambda c: (-c.voices, -len(c.carriers), c.carriers[0].candidate, c.carriers[0].start)
    )


def _copied(document: Document, copies: Sequence[Copy]) -> list[_Edge]:
    """Shared passages, cut at the ends of the first article's sentences."""
    by_article: list[list[int]] = [[] for _ in document.articles]
    for i, candidate in enumerate(document.candidates):
        by_article[candidate.article].append(i)

    def within(article: int, start: int, end: int) -> list[Wording]:
        found = []
        for i in by_article[article]:
            sentence = document.candidates[i].sentence
            low, high = max(start, sentence.start), min(end, sentence.end)
            if high - low >= _SHORTEST_COPY:
                found.append(Wording(i, article, low, high, frozenset()))
        return found

    edges = []
    for copy in copies:
        for run in copy.runs:
            if run.formula:
                continue
            (a, b), (c, d) = run.first, run.second
            for one in within(copy.first, a, b):
                # Passages that differ by a few words advance nearly in step.
                low, high = (c + (at - a) * (d - c) // (b - a) for at in (one.start, one.end))
                others = within(copy.second, low, high)
                if others:
                    edges.append(_Edge(one, max(others, key=_length), float(run.words), copied=True))
    return edges


def _length(wording: Wording) -> int:
    return wording.end - wording.start


def _alike(document: Document, facts: Sequence[Fact]) -> list[_Edge]:
    """The stretches of two sentences that are most alike, for all pairs that say the same."""
    places = marked(document, facts)
    held = Counter(mark for own in places for mark in {place.mark for place in own})
    count = max(1, len(document.candidates))
    idf = document.idf

    def weight(mark: Mark) -> int:
        # Whole numbers, whose sums depend on no order.
        base = _NAME[mark.kind] if isinstance(mark, Name) else idf.get(mark, 1.0)
        return round(1000 * base * (1 - held[mark] / count) ** 2)

    weights = {mark: weight(mark) for mark in held}
    rare: set[Mark] = {m for m, n in held.items() if isinstance(m, Name) and n <= max(2, _RARE * count)}
    stretches = [
        [(wording, sum(weights[mark] for mark in wording.marks)) for wording in wordings(i, c, places[i])]
        for i, c in enumerate(document.candidates)
    ]
    edges = []
    for i, j in _pairs(document, [{p.mark for p in own} for own in places], weights):
        found = [
            _Edge(one, other, likeness, copied=False)
            for one, whole in stretches[i]
            for other, other_whole in stretches[j]
            if len(common := one.marks & other.marks) > 1
            and (likeness := _likeness(common, whole * other_whole, weights, rare)) > 0
        ]
        if found:
            edges.append(max(found, key=lambda e: (e.likeness, -_length(e.first))))
    return edges


def _pairs(
    document: Document, held: Sequence[set[Mark]], weights: Mapping[Mark, int]
) -> list[tuple[int, int]]:
    """The candidates of different articles that share enough to be worth a comparison."""
    holders: defaultdict[Mark, list[int]] = defaultdict(list)
    for i, marks in enumerate(held):
        for mark in marks:
            holders[mark].append(i)
    shared: defaultdict[tuple[int, int], int] = defaultdict(int)
    numbers = Counter[tuple[int, int]]()
    for mark, found in holders.items():
        if len(found) > _COMMON:
            continue
        for n, i in enumerate(found):
            for j in found[n + 1 :]:
                if document.candidates[i].article != document.candidates[j].article:
                    shared[i, j] += weights[mark]
                    numbers[i, j] += 1
    return sorted(p for p, w in shared.items() if w >= _LEAST_WEIGHT and numbers[p] >= 2)


def _likeness(common: frozenset[Mark], norm: int, weights: Mapping[Mark, int], rare: set[Mark]) -> float:
    """How alike two stretches are, from 0 to 1; 0 where they do not say the same.

    Args:
        common: The marks of both.
        norm: The weight of the one's marks times that of the other's.
        weights: The weight of each mark.
        rare: The names that few sentences hold.
    """
    shared = sum([weights[mark] for mark in common])
    if shared < _LEAST_WEIGHT:
        return 0.0
    cosine = shared / math.sqrt(norm)
    if cosine >= _ALIKE and len(common) >= _ALIKE_SHARED:
        return cosine
    names = [mark for mark in common if isinstance(mark, Name)]
    people = sum(mark.kind == "person" for mark in names)
    if rare.isdisjoint(names):
        return 0.0
    if people >= 2:
        return cosine if cosine >= _PEOPLE_ALIKE else 0.0
    return cosine if cosine >= _NAMED_ALIKE and len(common) >= _NAMED_SHARED else 0.0


class _Clusters:
    """Wordings that say the same, joined edge by edge, the surest first."""

    def __init__(self, edges: Sequence[_Edge]) -> None:
        self.members: list[list[Wording]] = []
        self.copied: list[set[tuple[int, int]]] = []
        self._of_candidate: defaultdict[int, list[int]] = defaultdict(list)
        self._linked = {(e.first.candidate, e.second.candidate) for e in edges}
        for edge in edges:
            number = self._join(edge)
            if number is not None and edge.copied:
                self.copied[number].add((edge.first.article, edge.second.article))

    def _join(self, edge: _Edge) -> int | None:
        """The cluster that holds both ends of an edge once it is joined, or None where they must stay apart."""
        one, other = self._cluster_of(edge.first), self._cluster_of(edge.second)
        if one is None and other is None:
            self.members.append([])
            self.copied.append(set())
            self._add(edge.first, len(self.members) - 1)
            self._add(edge.second, len(self.members) - 1)
            return len(self.members) - 1
        if one is None and other is not None and self._fits(edge.first, other):
            self._add(edge.first, other)
            return other
        if other is None and one is not None and self._fits(edge.second, one):
            self._add(edge.second, one)
            return one
        return one if one == other else None

    def _cluster_of(self, wording: Wording) -> int | None:
        for number in self._of_candidate[wording.candidate]:
            for member in self.members[number]:
                if member.candidate == wording.candidate and _overlap(member, wording):
                    return number
        return None

    def _fits(self, wording: Wording, number: int) -> bool:
        """Whether a cluster has nothing of the wording's article yet, and half of it says the same."""
        group = self.members[number]
        if any(member.article == wording.article for member in group):
            return False
        pairs = [(wording.candidate, member.candidate) for member in group]
        return 2 * sum(p in self._linked or p[::-1] in self._linked for p in pairs) >= len(group)

    def _add(self, wording: Wording, number: int) -> None:
        self.members[number].append(wording)
        self._of_candidate[wording.candidate].append(number)


def _overlap(one: Wording, other: Wording) -> bool:
    common = min(one.end, other.end) - max(one.start, other.start)
    return common > _ONE_WORDING * min(_length(one), _length(other))


def _claim(
    document: Document, members: list[Wording], copied: set[tuple[int, int]], origin: Sequence[int]
) -> Claim:
    ordered = sorted(members, key=lambda w: w.article)
    voice = {w.article: origin[w.article] for w in ordered}
    for one, other in sorted(copied):
        low, high = sorted((voice[one], voice[other]))
        voice = {article: low if own == high else own for article, own in voice.items()}
    copiers = {article for pair in copied for article in pair}
    carriers = tuple(Carrier(w.candidate, w.article, w.start, w.end, w.article in copiers) for w in ordered)
    best = min(range(len(carriers)), key=lambda n: _cost(document, carriers[n]))
    return Claim(carriers, len(set(voice.values())), best)


def _cost(document: Document, carrier: Carrier) -> tuple[bool, int, int]:
    """What speaks against quoting a carrier's sentence: that it hangs on another, that it says much else."""
    sentence = document.candidates[carrier.candidate]
    rest = len(sentence.text) - (carrier.end - carrier.start)
    return is_dangling(sentence), rest // 40, carrier.article


def also_in(document: Document, index: int, idf: Mapping[str, float]) -> list[int]:
    """The candidates of other articles that say what a sentence says, the nearest one of each article.

    Two sentences say the same where they share most of the term weight of the lighter one, and enough terms
    that it is no coincidence. They may be copies of each other, or one may stand within the other.

    Args:
        document: A set's candidates.
        index: The candidate that is asked about.
        idf: The weight of each term, as `similarity.inverse_document_frequency` gives it.

    Returns:
        Indexes of candidates, in the order of their articles.
    """
    own = document.candidates[index].term_set
    own_weight = similarity.weight(own, idf)
    nearest: dict[int, tuple[float, int]] = {}
    for i, candidate in enumerate(document.candidates):
        if candidate.article == document.candidates[index].article:
            continue
        other = candidate.term_set
        common = own & other
        if len(common) < _LEAST_SHARED:
            continue
        shared = similarity.weight(common, idf) / min(own_weight, similarity.weight(other, idf))
        if shared >= _SAME and shared > nearest.get(candidate.article, (0.0, 0))[0]:
            nearest[candidate.article] = (shared, i)
    return [i for _, (_, i) in sorted(nearest.items())]
