"""Names by a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), in plain Python.

The weights are learned by `summarizer.facts.train`. A feature belongs to one word type or one pair of
neighbours, so a type's weights are added up once and then looked up; the best path is found by Viterbi.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from operator import add
from pathlib import Path

from summarizer.facts.features import (
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
_NOTHING = (0,) * _N
_PLAIN = 120
_CACHE = 1 << 17

Row = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Model:
    """A trained tagger.

    Attributes:
        knowledge: Clusters and names learned from text without tags.
        words: Word feature to its weights: one signed byte for each offset and label, offset by offset.
        pairs: Feature of (word before, word) to one signed byte a label; likewise of (word, word behind).
        transitions: Weight of each label behind each label, in the unit of the bytes.
        rows: What the word types met so far add at each offset; filled while it works.
        pairs: What the pairs of neighbours met so far add; likewise.
    """

    knowledge: Knowledge
    words: dict[str, bytes]
    before: dict[str, bytes]
    behind: dict[str, bytes]
    transitions: tuple[Row, ...]
    rows: dict[str, tuple[Row, ...]] = field(default_factory=dict)
    pairs: dict[tuple[str, str], tuple[Row, Row]] = field(default_factory=dict)

    def pair(self, left: str, right: str) -> tuple[Row, Row]:
        """What two neighbours add to the labels' scores: of the right one, and of the left one."""
        known = self.pairs.get((left, right))
        if known is None:
            if len(self.pairs) >= _CACHE:
                self.pairs.clear()
            found = pair_features(pair_parts(left, self.knowledge), pair_parts(right, self.knowledge))
            known = self.pairs[left, right] = (_total(self.before, found), _total(self.behind, found))
        return known

    def row(self, word: str) -> tuple[Row, ...]:
        """What a word type adds to the labels' scores at each of `OFFSETS` from it."""
        known = self.rows.get(word)
        if known is None:
            if len(self.rows) >= _CACHE:
                self.rows.clear()
            known = self.rows[word] = self._sum(word)
        return known

    def _sum(self, word: str) -> tuple[Row, ...]:
        found = [self.words[f] for f in word_features(word, self.knowledge) if f in self.words]
        if not found:
            return ((0,) * _N,) * len(OFFSETS)
        total = [sum(column) - 128 * len(found) for column in zip(*found, strict=True)]
        return tuple(tuple(total[k * _N : (k + 1) * _N]) for k in range(len(OFFSETS)))


def _total(table: Mapping[str, bytes], features: Sequence[str]) -> Row:
    found = [table[feature] for feature in features if feature in table]
    if not found:
        return _NOTHING
    return tuple(total - 128 * len(found) for total in map(sum, zip(*found, strict=True)))


@cache
def load(path: Path = MODEL) -> Model:
    """Read a trained tagger."""
    import msgspec.msgpack  # only texts that name somebody need it

    data = msgspec.msgpack.decode(zlib.decompress(path.read_bytes()))
    clusters = {word: bits for bits, words in data["clusters"].items() for word in words.split()}
    names = {stem: code for code, stems in data["names"].items() for stem in stems.split()}
    return Model(
        Knowledge(clusters, names),
        data["words"],
        data["before"],
        data["behind"],
        tuple(tuple(row) for row in data["transitions"]),
    )


def scores(words: Sequence[str], model: Model) -> list[Row]:
    """The labels' scores at each word, before neighbours' labels are weighed."""
    padded = [EDGE, EDGE, *words, EDGE, EDGE]
    rows = [model.row(word) for word in padded]
    pairs = [model.pair(padded[i], padded[i + 1]) for i in range(1, len(padded) - 2)]
    return [
        tuple(
            map(
                sum,
                zip(
                    rows[i][0],
                    rows[i + 1][1],
                    rows[i + 2][2],
                    rows[i + 3][3],
                    rows[i + 4][4],
                    pairs[i][0],
                    pairs[i + 1][1],
                    strict=True,
                ),
            )
        )
        for i in range(len(words))
    ]


def viterbi(emissions: Sequence[Sequence[int]], transitions: Sequence[Row]) -> list[int]:
    """The indices of the labels on the best path."""
    if not emissions:
        return []
    columns = list(zip(*transitions, strict=True))
    best = list(emissions[0])
    back: list[list[int]] = []
    for row in emissions[1:]:
        come: list[int] = []
        now: list[int] = []
        for k, column in enumerate(columns):
            reached = list(map(add, best, column))
            top = max(reached)
            come.append(reached.index(top))
            now.append(top + row[k])
        best = now
        back.append(come)
    at = best.index(max(best))
    path = [at]
    for come in reversed(back):
        at = come[at]
        path.append(at)
    path.reverse()
    return path


def _best_path(emissions: Sequence[Row], transitions: Sequence[Row]) -> list[int]:
    """The best path, searched only between the words that can hardly be part of a name.

    A word whose own score for «no name» leads by `_PLAIN` is taken for one, which parts the sentence into
    short stretches; no label's neighbours weigh as much.
    """
    path = [0] * len(emissions)
    begin = 0
    while begin < len(emissions):
        if _is_plain(emissions[begin]):
            begin += 1
            continue
        end = begin + 1
        while end < len(emissions) and not _is_plain(emissions[end]):
            end += 1
        # The plain words on both sides keep their part in the stretch.
        first, last = max(0, begin - 1), min(len(emissions), end + 1)
        best = viterbi(emissions[first:last], transitions)
        path[begin:end] = best[begin - first : end - first]
        begin = end
    return path


def _is_plain(row: Row) -> bool:
    return row[0] - max(row[1:]) > _PLAIN


def tag(words: Sequence[str], model: Model) -> list[tuple[int, int, str]]:
    """The names among a sentence's normalised words, as (first, last, PER, LOC or ORG), both ends inclusive."""
    path = _best_path(scores(words, model), model.transitions)
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
