"""Text that stands in several articles: which passages, how much of each article, who likely had it first.

Shared shingles of words (Broder 1997) are seeds; seeds that follow each other in both articles, with a few
words changed between them, make one run. Only articles that share a rare shingle are compared, so that the
work grows with the text and the copying in it and not with the number of pairs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import compress

from msgspec import Struct

from corpus import Article
from summarizer.comparison.reuse.word_sequence import WordSequence, tokenize

_SHINGLE = 3  # words: three in a row are shared by chance in few pairs of articles (Broder 1997)
# A shingle of more articles than this is a phrase of the trade and no sign of copying.
_COMMON = 40
_REPEATS = 4  # places of a shingle in one article; further ones find no other run
_GAP = 6  # words between two shingles of one run, in either article
# So many words ahead, in both articles together, the next pair of equal words is looked for.
_STEP = 7
_STEPS = tuple((a, far - a) for far in range(2, _STEP + 1) for a in range(1, far))
SHORTEST = 5
"""Fewer equal words make no run."""
COPIED = 11
"""A run of fewer equal words is a formula: a name with its title, a set phrase."""
_CONTENT = 4  # content words of a run at least
_DENSITY = 0.5  # of the words from a run's first to its last, equal ones
# An article of which so much is in another is the same text printed again.
_REPRINT = 0.6

Span = tuple[int, int]
Seed = tuple[int, int]


class Run(Struct, frozen=True):
    """A passage that stands in two articles in the same words or nearly so.

    Attributes:
        first: Start and end in the first article's text, in code points.
        second: The same in the second article's.
        words: How many words are equal, inflection and fused particles aside.
        formula: Whether it is too short to speak of copying.
    """

    first: Span
    second: Span
    words: int
    formula: bool


class Copy(Struct, frozen=True):
    """What two articles share.

    Attributes:
        first: Index of the one article.
        second: Index of the other, higher than `first`.
        runs: The shared passages, in the order of the first article's text.
        first_share: Share of the first article's words that stand in the second, formulas left out; 0 to 1.
        second_share: The same of the second article's words.
    """

    first: int
    second: int
    runs: tuple[Run, ...]
    first_share: float
    second_share: float


def find_copies(articles: Sequence[Article]) -> list[Copy]:
    """The pairs of articles that share passages, in the order of the articles."""
    if len(articles) < 2:
        return []
    tokens = [tokenize(article) for article in articles]
    return [
        copy
        for (a, b), seeds in sorted(_seeds(tokens).items())
        if (copy := _compare(a, b, tokens[a], tokens[b], seeds)) is not None
    ]


def count_voices(articles: Sequence[Article]) -> int:
    """How many of some articles are no reprints of another."""
    return len(set(origins(len(articles), find_copies(articles))))


def origins(count: int, copies: Sequence[Copy]) -> list[int]:
    """For each article the first one that has the same text, itself where it has a text of its own.

    Articles are one origin where most of the shorter one stands in the other: reprints, or one agency's copy.
    """
    origin = list(range(count))

    def root(i: int) -> int:
        while origin[i] != i:
            i = origin[i]
        return i

    for copy in copies:
        if max(copy.first_share, copy.second_share) >= _REPRINT:
            low, high = sorted((root(copy.first), root(copy.second)))
            origin[high] = low
    return [root(i) for i in range(count)]


def _seeds(tokens: Sequence[WordSequence]) -> dict[tuple[int, int], list[Seed]]:
    """For each pair of articles the places of the shingles they share."""
    each = [_shingles(own) for own in tokens]
    articles = Counter(shingle for own in each for shingle in {one for _, one in own})
    places: defaultdict[tuple[str, ...], list[Seed]] = defaultdict(list)
    for number, own in enumerate(each):
        seen: Counter[tuple[str, ...]] = Counter()
        for at, shingle in own:
            if 1 < articles[shingle] <= _COMMON:
                seen[shingle] += 1
                if seen[shingle] <= _REPEATS:
                    places[shingle].append((number, at))
    pairs: defaultdict[tuple[int, int], list[Seed]] = defaultdict(list)
    for found in places.values():
        for n, (a, i) in enumerate(found):
            for b, j in found[n + 1 :]:
                if a != b:
                    pairs[a, b].append((i, j))
    # One shingle is not enough for a run.
    return {pair: seeds for pair, seeds in pairs.items() if len(seeds) > 1}


def _shingles(own: WordSequence) -> list[tuple[int, tuple[str, ...]]]:
    """The telling shingles of an article, each behind its place."""
    shingles = zip(*(own.stems[n:] for n in range(_SHINGLE)), strict=False)
    telling = map(any, zip(*(own.content[n:] for n in range(_SHINGLE)), strict=False))
    return list(compress(enumerate(shingles), telling))


def _compare(a: int, b: int, one: WordSequence, other: WordSequence, seeds: list[Seed]) -> Copy | None:
    """What two articles share, by the shingles that they have in common; None where that is no run."""
    chains = [_extend(chain, one, other) for chain in _chains(sorted(seeds))]
    chains = [chain for chain in chains if _is_run(chain, one)]
    chains.sort(key=lambda chain: (-len(chain), chain[0]))
    taken: tuple[set[int], set[int]] = (set(), set())
    runs: list[Run] = []
    copied: tuple[set[int], set[int]] = (set(), set())
    for chain in chains:
        own, others = {i for i, _ in chain}, {j for _, j in chain}
        if 2 * len(own & taken[0]) > len(own) or 2 * len(others & taken[1]) > len(others):
            continue
        taken[0].update(own)
        taken[1].update(others)
        formula = len(chain) < COPIED
        if not formula:
            copied[0].update(own)
            copied[1].update(others)
        (i, j), (k, m) = chain[0], chain[-1]
        runs.append(Run((one.starts[i], one.ends[k]), (other.starts[j], other.ends[m]), len(chain), formula))
    if not runs:
        return None
    return Copy(
        a,
        b,
        tuple(sorted(runs, key=lambda r: r.first)),
        len(copied[0]) / len(one),
        len(copied[1]) / len(other),
    )


def _chains(seeds: list[Seed]) -> Iterator[list[Seed]]:
    """Seeds that follow each other in both articles, as pairs of equal words."""
    open_chains: list[list[Seed]] = []
    for i, j in seeds:
        best: list[Seed] | None = None
        least = _GAP + 1
        still_open = []
        for chain in open_chains:
            k, m = chain[-1]
            if i - k > _GAP + 1:
                yield chain
                continue
            still_open.append(chain)
            shift = abs((i - k) - (j - m))
            # The last pair of a seed lies ahead of the next seed's first one, where they overlap.
            inside = m < j <= m + _GAP + 1 if i > k else shift == 0
            if inside and shift < least:
                best, least = chain, shift
        open_chains = still_open
        added = [(i + n, j + n) for n in range(_SHINGLE)]
        if best is None:
            open_chains.append(added)
        else:
            known = best[-1][0]
            best.extend(pair for pair in added if pair[0] > known)
    yield from open_chains


def _extend(chain: list[Seed], one: WordSequence, other: WordSequence) -> list[Seed]:
    """The chain with what is equal a few words before and behind it."""
    before = _walk(chain[0], -1, one, other)
    behind = _walk(chain[-1], 1, one, other)
    return [*reversed(before), *chain, *behind]


def _walk(place: Seed, way: int, one: WordSequence, other: WordSequence) -> list[Seed]:
    """The pairs of equal words on one side of a pair, the nearest first."""
    found: list[Seed] = []
    while (step := _next(place, way, one, other)) is not None:
        place = step
        found.append(place)
    return found


def _next(place: Seed, way: int, one: WordSequence, other: WordSequence) -> Seed | None:
    """The nearest pair of equal words on one side; across a gap only content words tell."""
    stems, others = one.stems, other.stems
    i, j = place[0] + way, place[1] + way
    if not (0 <= i < len(stems) and 0 <= j < len(others)):
        return None
    if stems[i] == others[j]:
        return i, j
    if _beside(stems, place[0], way).isdisjoint(_beside(others, place[1], way)):
        return None  # most walks end here
    for a, b in _STEPS:
        i, j = place[0] + way * a, place[1] + way * b
        if 0 <= i < len(stems) and 0 <= j < len(others) and stems[i] == others[j] and one.content[i]:
            return i, j
    return None


def _beside(stems: Sequence[str], at: int, way: int) -> set[str]:
    """The words on one side of a place that a step can lead to."""
    return set(stems[at + 1 : at + _STEP] if way > 0 else stems[max(0, at - _STEP + 1) : at])


def _is_run(chain: list[Seed], one: WordSequence) -> bool:
    """Whether enough of the words from a chain's first to its last are equal, and enough are content words."""
    length = max(chain[-1][side] - chain[0][side] for side in (0, 1)) + 1
    content = sum(one.content[i] for i, _ in chain)
    return len(chain) >= SHORTEST and content >= _CONTENT and len(chain) >= _DENSITY * length
