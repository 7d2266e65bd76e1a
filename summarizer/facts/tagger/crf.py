"""Names by a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), in plain Python.

The weights are learned by `summarizer.facts.tagger.train`. A feature belongs to one word type or one pair of
neighbours, so a type's weights are added up once and then looked up; the best path is found by Viterbi.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from operator import add
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from corpus import Remembered, Table, word_cache
from summarizer.facts.tagger.features import (
    EDGE,
    LABELS,
    OFFSETS,
    Knowledge,
    pair_features,
    pair_parts,
    word_features,
)

MODEL = Path(__file__).parent / "model" / "arabic.bin"
_N = len(LABELS)
# 16 bits hold the sum: a word has at most some forty features of a byte, five words and two pairs add up.
_LANES = struct.Struct(f"<{_N}H")
_BITS = 16 * _N
_MASK = (1 << _BITS) - 1
_PLAIN = 120  # more than a label's neighbours weigh: see `best_path`
_NEVER = 1 << 20  # more than a label's scores add up to
# Words that may be part of a name, one behind the other, whose labels are searched at once: no sentence of the
# press has so many, and all that is searched is held.
_LONGEST = 1 << 10
_N_CODED = 8  # the least power of two that leaves room for a label
_CODES = tuple(_N_CODED - 1 - label for label in range(_N))
# Word types and pairs that are kept: those that a set repeats are met again soon; more take a kilobyte each.
_CACHE = 1 << 13

Row = tuple[int, ...]


class Weights(Struct, frozen=True):
    """What training learns, as it is stored.

    Attributes:
        words: Word feature to one byte for each offset and label, offset by offset; 128 is no weight.
        pairs: Feature of two neighbours to one byte a label for the right one, then one a label for the left one.
        transitions: Weight of each label behind each label, in the unit of the bytes.
    """

    words: Mapping[str, bytes]
    pairs: Mapping[str, bytes]
    transitions: Sequence[Row]


class Model(Struct, frozen=True, dict=True):
    """A trained tagger at work.

    Rows of weights are added as one integer of 16 bits a label, so that adding two rows is one addition; that
    no weight is 128 adds the same to every label and changes nothing.

    Attributes:
        knowledge: Clusters and names learned from text without tags.
        words: Word feature to its weights at each of `OFFSETS`, the first one in the lowest bits.
        neighbours: Feature of two neighbours to its weights for the right one (the lowest bits) and the left.
        transitions: Weight of each label behind each label.
        ready: What common words add, as `stored_row` gives it, so that a start need not add it up.
    """

    knowledge: Knowledge
    words: Mapping[str, bytes]
    neighbours: Mapping[str, bytes]
    transitions: Sequence[Row]
    ready: Mapping[str, bytes] = field(default_factory=dict)

    @cached_property
    def rows(self) -> Remembered[str, tuple[int, ...]]:
        """What each word type adds to the labels' scores at each of `OFFSETS` from it."""
        return Remembered(self._row, _CACHE)

    @cached_property
    def pairs(self) -> Remembered[tuple[str, str], tuple[int, int]]:
        """What each two neighbours add to the labels' scores: of the right one, and of the left one."""
        return Remembered(self._pair, _CACHE)

    @cached_property
    def _parts(self) -> Remembered[str, tuple[str, ...]]:
        return Remembered(lambda word: pair_parts(word, self.knowledge), _CACHE)

    def _row(self, word: str) -> tuple[int, ...]:
        stored = self.ready.get(word)
        total = int.from_bytes(stored, "little") if stored else self._total(word)
        return tuple([total >> (_BITS * k) & _MASK for k in range(len(OFFSETS))])

    def stored_row(self, word: str) -> bytes:
        """A word type's row as `ready` holds it."""
        return self._total(word).to_bytes(_BITS // 8 * len(OFFSETS), "little")

    def _total(self, word: str) -> int:
        """The rows of all of a word's features, added up."""
        own = map(self.words.get, word_features(word, self.knowledge))
        return sum(map(_widen, filter(None, own)))

    def _pair(self, pair: tuple[str, str]) -> tuple[int, int]:
        parts, weights = self._parts, self.neighbours
        found = pair_features(parts[pair[0]], parts[pair[1]])
        total = sum([_widen(weights[f]) for f in found if f in weights])
        return total & _MASK, total >> _BITS


def prepare(knowledge: Knowledge, weights: Weights) -> Model:
    """The tagger that stored weights make."""
    return Model(knowledge, weights.words, weights.pairs, weights.transitions)


@word_cache(1 << 15)
def _widen(row: bytes) -> int:
    """A row of bytes as one integer of 16 bits a byte, the first byte in the lowest bits."""
    wide = bytearray(2 * len(row))
    wide[::2] = row
    return int.from_bytes(wide, "little")


@cache
def load(path: Path = MODEL) -> Model:
    """Read a trained tagger."""
    import msgspec.msgpack  # only texts that name somebody need it

    data = msgspec.msgpack.decode(path.read_bytes())
    clusters, names = Table(data["clusters"], str), Table(data["names"], str)
    transitions = tuple(tuple(row) for row in data["transitions"])
    weights = Weights(data["words"], data["pairs"], transitions)
    return replace(prepare(Knowledge(clusters, names), weights), ready=data["ready"])


def scores(words: Sequence[str], model: Model) -> Iterator[Row]:
    """The labels' scores at each word, before neighbours' labels are weighed; only differences mean anything.

    They come one by one, and no more than a window of words is held: a sentence may be a megabyte long.
    """
    rows, pairs = model.rows, model.pairs
    padded = [EDGE, EDGE, *words, EDGE, EDGE]
    a, b, c, d = (rows[word] for word in padded[:4])
    to_left = pairs[padded[1], padded[2]][0]
    for pair, word in zip(pairwise(padded[2:-1]), padded[4:], strict=True):
        e = rows[word]
        to_right, of_left = pairs[pair]
        own = a[0] + b[1] + c[2] + d[3] + e[4] + to_left + of_left
        yield _LANES.unpack(own.to_bytes(_LANES.size, "little"))
        a, b, c, d, to_left = b, c, d, e, to_right


def lead(words: Sequence[str], i: int, kind: str, model: Model) -> int:
    """How far the better label of a kind (PER, LOC, ORG) is ahead of «no name» at a word by itself.

    What the labels of its neighbours weigh is left out; the unit is that of the stored bytes.
    """
    rows, pairs = model.rows, model.pairs
    near = [words[k] if 0 <= k < len(words) else EDGE for k in range(i - 2, i + 3)]
    own = sum(rows[word][k] for k, word in enumerate(near))
    own += pairs[near[1], near[2]][0] + pairs[near[2], near[3]][1]
    row: Row = _LANES.unpack(own.to_bytes(_LANES.size, "little"))
    return max(row[LABELS.index(f"B-{kind}")], row[LABELS.index(f"I-{kind}")]) - row[0]


def viterbi(
    emissions: Sequence[Sequence[int]],
    transitions: Sequence[Sequence[int]],
    before: int | None = None,
    behind: int | None = None,
) -> list[int]:
    """The indices of the labels on the best path; of equals, the first label.

    A score is held eight times as large, and which label it came from in what that leaves free, so that the larger
    of two tells both.

    Args:
        emissions: The labels' scores, word by word.
        transitions: Weight of each label behind each label.
        before: The label of the word in front, where one is known.
        behind: The label of the word after the last, where one is known.
    """
    if not emissions:
        return []
    columns = _columns(tuple(map(tuple, transitions)))
    best = [score * _N_CODED + code for score, code in zip(emissions[0], _CODES, strict=True)]
    if before is not None:
        best = list(map(add, best, [step * _N_CODED for step in transitions[before]]))
    back: list[list[int]] = []
    for row in emissions[1:]:
        come = [max(map(add, best, column)) for column in columns]
        back.append(come)
        best = [
            (top & -_N_CODED) + score * _N_CODED + code
            for top, score, code in zip(come, row, _CODES, strict=True)
        ]
    if behind is not None:
        best = list(map(add, best, columns[behind]))
    at = _label(max(best))
    path = [at]
    for come in reversed(back):
        at = _label(come[at])
        path.append(at)
    path.reverse()
    return path


@lru_cache(maxsize=1)
def _columns(transitions: tuple[Row, ...]) -> list[Row]:
    """What each label gains behind each, as scores are held."""
    return [tuple([step * _N_CODED for step in column]) for column in zip(*transitions, strict=True)]


def _label(coded: int) -> int:
    return _N_CODED - 1 - coded % _N_CODED


def best_path(emissions: Iterable[Sequence[int]], transitions: Sequence[Sequence[int]]) -> list[int]:
    """The best labels of a sentence, searched only between the words that can hardly be part of a name.

    A word whose own score for «no name» leads by `_PLAIN` is taken for one, which parts the sentence into
    short stretches; no label's neighbours weigh as much. A stretch that is longer than a sentence is settled half
    by half: what comes so many words behind a label changes it no more.
    """
    path: list[int] = []
    # What a label gains or loses alone among plain words.
    alone = [step + own[0] for step, own in zip(transitions[0], transitions, strict=True)]
    gains, left = _gains(tuple(map(tuple, transitions)))
    doubtful: list[Sequence[int]] = []  # those since the last plain word
    for row in emissions:
        if row[0] - max(row[1:]) <= _PLAIN:
            doubtful.append(row)
            if len(doubtful) == _LONGEST:
                path += viterbi(doubtful, transitions, path[-1] if path else None)[: _LONGEST // 2]
                del doubtful[: _LONGEST // 2]
            continue
        if len(doubtful) == 1 and path:
            reached = list(map(add, doubtful[0], alone))
            path.append(reached.index(max(reached)))
        elif doubtful and path and _is_plain(doubtful, path[-1], gains, left):
            path += [0] * len(doubtful)
        elif doubtful:
            path += viterbi(doubtful, transitions, path[-1] if path else None, 0)
        doubtful.clear()
        path.append(0)
    return path + viterbi(doubtful, transitions, path[-1] if path else None)


@lru_cache(maxsize=1)
def _gains(transitions: tuple[Row, ...]) -> tuple[Row, int]:
    """What each label gains at most by what stands in front of it, and the last of a name by what stands behind.

    Both beside «no name» behind «no name»; that itself is no gain.
    """
    plain = transitions[0][0]
    entered = [max(column) - plain for column in zip(*transitions, strict=True)]
    return (-_NEVER, *entered[1:]), max(row[0] for row in transitions[1:]) - plain


def _is_plain(rows: Sequence[Sequence[int]], before: int, gains: Row, left: int) -> bool:
    """Whether no name in a stretch between two words that are none can score more than none at all.

    It is asked before a search, and settles more than half of the stretches of the press.
    """
    if before:
        return False
    for row in rows:
        own = max(map(add, row, gains)) - row[0]
        if own > 0:
            left += own
            if left > 0:
                return False
    return True


def tag(words: Sequence[str], model: Model) -> list[tuple[int, int, str]]:
    """The names among a sentence's normalised words, as (first, last, PER, LOC or ORG), both ends inclusive."""
    path = best_path(scores(words, model), model.transitions)
    spans: list[tuple[int, int, str]] = []
    for i, k in enumerate(path):
        label = LABELS[k]
        if label[0] == "B":
            spans.append((i, i, label[2:]))
        elif label[0] == "I" and spans and spans[-1][1] == i - 1 and spans[-1][2] == label[2:]:
            spans[-1] = (spans[-1][0], i, label[2:])
        elif label[0] == "I":
            spans.append((i, i, label[2:]))
    return spans
