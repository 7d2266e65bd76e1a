"""Claims: what sentences of different articles state alike, each told once, with who carries it in which words."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct

from summarizer.candidate import Candidate
from summarizer.comparison.pairs.own_words import goes_on, has_deed, says
from summarizer.comparison.pairs.relations import SAME, Judged, Pair, pair_of
from summarizer.comparison.pairs.statements import Clause, Statements
from summarizer.comparison.reuse.text_reuse import Copy, origins
from summarizer.document import Document
from summarizer.sentences.dangling import is_dangling

# On the average so likely, a sentence states what each of a claim's others states.
_COHERENT = 0.45
# A clause says something of the claim where so much of it, and so much of what its best one does, is shared.
_SHARED, _OF_BEST = 0.3, 0.5
# Clauses that are this much of their sentence are all of it.
_WHOLE = 0.75
# Stretches of one sentence that overlap by more than this share of the shorter one say one thing.
_ONE_STRETCH = 0.4

Span = tuple[int, int]


class Carrier(Struct, frozen=True):
    """How one article words a claim.

    Attributes:
        candidate: Index in the document of the sentence that says it.
        article: Index of the article.
        start: Offset of the clauses that say it in the article's text, in code points.
        end: Offset behind them.
        copied: Whether another carrier has them in the same words.
        part: Whether it says a part of the claim only.
    """

    candidate: int
    article: int
    start: int
    end: int
    copied: bool
    part: bool = False


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


class _Stretch(Struct, frozen=True):
    """Clauses of a sentence that one other sentence states too."""

    candidate: int
    article: int
    span: Span


def find_claims(
    document: Document,
    statements: Statements,
    judged: Mapping[Pair, Judged],
    differing: Collection[Pair],
    copies: Sequence[Copy],
) -> list[Claim]:
    """The claims that two or more articles carry, those of most independent voices first.

    Sentences are joined the likest first (average linkage). A claim holds no more than one sentence of an article,
    and none that gives another value than one of the others; a sentence is in two claims only with other clauses.

    Args:
        document: A set's candidates.
        statements: Its statements.
        judged: Pairs of candidates, and how likely they state the same.
        differing: Pairs that are never the same.
        copies: What the articles share word for word.
    """
    clusters = _Clusters(statements, judged, differing)
    origin = origins(len(document.articles), copies)
    runs = _Runs(copies)
    claims = [
        _claim(document, [_whole(document, statements, own) for own in members], runs, origin)
        for members in clusters.made()
    ]
    return sorted(
        claims, key=lambda c: (-c.voices, -len(c.carriers), c.carriers[0].candidate, c.carriers[0].start)
    )


class _Clusters:
    """Stretches of sentences joined pair by pair."""

    def __init__(
        self, statements: Statements, judged: Mapping[Pair, Judged], differing: Collection[Pair]
    ) -> None:
        self._statements = statements
        self._judged = judged
        self._differing = differing
        self._members: list[list[_Stretch]] = []
        self._of: defaultdict[int, list[int]] = defaultdict(list)

    def made(self) -> list[list[_Stretch]]:
        pairs = [
            (-own.same, pair)
            for pair, own in self._judged.items()
            if own.same >= SAME and pair not in self._differing
        ]
        for _, (i, j) in sorted(pairs):
            self._join(self._stretch(i, j), self._stretch(j, i))
        return [members for members in self._members if members]

    def _stretch(self, index: int, other: int) -> _Stretch:
        own = self._statements.each[index]
        return _Stretch(index, own.article, stated_by(self._statements, index, other))

    def _join(self, one: _Stretch, other: _Stretch) -> None:
        first, second = self._find(one), self._find(other)
        if first is not None and first == second:
            return
        ours = self._members[first] if first is not None else [one]
        theirs = self._members[second] if second is not None else [other]
        if not self._coherent(ours, theirs):
            return
        into = first if first is not None else second
        if into is None:
            into = len(self._members)
            self._members.append([])
        if second is not None and second != into:
            self._members[second] = []
        self._members[into] = [*ours, *theirs]
        for member in (*ours, *theirs):
            self._of[member.candidate].append(into)

    def _find(self, stretch: _Stretch) -> int | None:
        for number in self._of[stretch.candidate]:
            for member in self._members[number]:
                if member.candidate == stretch.candidate and overlapping(member.span, stretch.span):
                    return number
        return None

    def _coherent(self, ours: Sequence[_Stretch], theirs: Sequence[_Stretch]) -> bool:
        """Whether two groups are of different articles, differ in nothing, and state the same on the average."""
        if {m.article for m in ours} & {m.article for m in theirs}:
            return False
        pairs = [pair_of(a.candidate, b.candidate) for a in ours for b in theirs]
        if any(pair in self._differing for pair in pairs):
            return False
        likely = [own.same if (own := self._judged.get(pair)) else 0.0 for pair in pairs]
        return math.fsum(likely) >= _COHERENT * len(pairs)


def stated_by(statements: Statements, index: int, other: int) -> Span:
    """The whole clauses of a sentence that another sentence states too: their offsets in the article's text."""
    own, its = statements.each[index], statements.each[other]
    if not own.clauses:
        return 0, 0
    start, end = own.clauses[0].start, own.clauses[-1].end
    wholes = statements.weighed[index].clauses
    shares = [
        statements.weight(clause.roots & its.roots) / whole if whole else 0.0
        for clause, whole in zip(own.clauses, wholes, strict=True)
    ]
    least = max(_SHARED, _OF_BEST * max(shares))
    on = [n for n, share in enumerate(shares) if share >= least]
    if not on:
        return start, end
    low, high = own.clauses[on[0]].start, own.clauses[on[-1]].end
    return (start, end) if high - low >= _WHOLE * (end - start) else (low, high)


def _whole(document: Document, statements: Statements, stretch: _Stretch) -> _Stretch:
    """A stretch with as many of the clauses beside it as it needs to state something, where its sentence does."""
    candidate = document.candidates[stretch.candidate]
    span = _with_deed(candidate, statements.each[stretch.candidate].clauses, stretch.span)
    return _Stretch(stretch.candidate, stretch.article, span)


def _with_deed(candidate: Candidate, clauses: Sequence[Clause], span: Span) -> Span:
    """Some clauses of a sentence, with those beside them that they need to state something, where any does."""
    if not clauses:
        return span
    start, end = span
    starts, ends = [own.start for own in clauses], [own.end for own in clauses]
    whole = starts[0], ends[-1]
    while start in starts[1:] and goes_on(candidate, start):
        start = starts[starts.index(start) - 1]
    if not has_deed(candidate, whole):
        return whole if says(candidate, (start, end)) else (start, end)
    while not has_deed(candidate, (start, end)):
        if end in ends[:-1]:
            end = ends[ends.index(end) + 1]
        else:
            start = starts[starts.index(start) - 1]
    return start, end


def overlapping(one: Span, other: Span) -> bool:
    """Whether two stretches of a sentence say one thing: they have much of the shorter one in common."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return common > _ONE_STRETCH * min(one[1] - one[0], other[1] - other[0])


class _Runs:
    """Answers whether stretches of two articles are the same words."""

    def __init__(self, copies: Sequence[Copy]) -> None:
        self._runs: dict[tuple[int, int], list[tuple[Span, Span]]] = {
            (copy.first, copy.second): [(run.first, run.second) for run in copy.runs if not run.formula]
            for copy in copies
        }

    def join(self, one: _Stretch, other: _Stretch) -> bool:
        """Whether a stretch and one of a later article do."""
        runs = self._runs.get((one.article, other.article), ())
        return any(overlapping(one.span, a) and overlapping(other.span, b) for a, b in runs)


def _claim(
    document: Document,
    members: Sequence[_Stretch],
    runs: _Runs,
    origin: Sequence[int],
) -> Claim:
    ordered = sorted(members, key=lambda member: member.article)
    voice = {member.article: origin[member.article] for member in ordered}
    copiers: set[int] = set()
    for n, one in enumerate(ordered):
        for other in ordered[n + 1 :]:
            if runs.join(one, other):
                copiers.update((one.article, other.article))
                low, high = sorted((voice[one.article], voice[other.article]))
                voice = {article: low if own == high else own for article, own in voice.items()}
    carriers = tuple(
        Carrier(m.candidate, m.article, *_trimmed(document, m), m.article in copiers) for m in ordered
    )
    best = min(range(len(carriers)), key=lambda n: cost_of_quoting(document, carriers[n]))
    return Claim(carriers, len(set(voice.values())), best)


def _trimmed(document: Document, stretch: _Stretch) -> Span:
    """The span without the marks that part its clauses from the next."""
    start, end = stretch.span
    sentence = document.candidates[stretch.candidate].sentence
    text = document.articles[stretch.article].text
    start, end = max(start, sentence.start), min(end, sentence.end)
    while start < end and text[start].isspace():
        start += 1
    if end < sentence.end:
        end = start + len(text[start:end].rstrip(" \t،,؛;:-–—"))
    return start, end


def cost_of_quoting(document: Document, carrier: Carrier) -> tuple[bool, int, int]:
    """What speaks against quoting a carrier's sentence: that it hangs on another, that it says much else."""
    sentence = document.candidates[carrier.candidate]
    rest = len(sentence.text) - (carrier.end - carrier.start)
    return is_dangling(sentence), rest // 40, carrier.article
