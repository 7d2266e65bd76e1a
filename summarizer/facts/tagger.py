"""Names by a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), in plain Python.

The weights are learned by `summarizer.facts.train`. A feature belongs to one word type or one pair of
neighbours, so a type's weights are added up once and then looked up; the best path is found by Viterbi.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from summarizer.facts.features import EDGE, LABELS, OFFSETS, Knowledge, pair_features, word_features

MODEL = Path(__file__).parent / "model" / "arabic.bin"
_N = len(LABELS)
_STATES = range(_N)
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
    """

    knowledge: Knowledge
    words: dict[str, bytes]
    before: dict[str, bytes]
    behind: dict[str, bytes]
    transitions: tuple[Row, ...]
    rows: dict[str, tuple[Row, ...]] = field(default_factory=dict)

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


def scores(words: Sequence[str], model: Model) -> list[list[int]]:
    """The labels' scores at each word, before neighbours' labels are weighed."""
    padded = [EDGE, EDGE, *words, EDGE, EDGE]
    rows = [model.row(word) for word in padded]
    before, behind = model.before, model.behind
    out: list[list[int]] = []
    knowledge = model.knowledge
    pairs = [pair_features(padded[i], padded[i + 1], knowledge) for i in range(1, len(padded) - 2)]
    for i in range(len(words)):
        total = [
            a + b + c + d + e
            for a, b, c, d, e in zip(
                rows[i][0], rows[i + 1][1], rows[i + 2][2], rows[i + 3][3], rows[i + 4][4], strict=True
            )
        ]
        for table, features in ((before, pairs[i]), (behind, pairs[i + 1])):
            for feature in features:
                weights = table.get(feature)
                if weights:
                    for k in _STATES:
                        total[k] += weights[k] - 128
        out.append(total)
    return out


def viterbi(emissions: Sequence[Sequence[int]], transitions: Sequence[Row]) -> list[int]:
    """The indices of the labels on the best path."""
    if not emissions:
        return []
    columns = list(zip(*transitions, strict=True))
    best = list(emissions[0])
    back: list[list[int]] = []
    for row in emissions[1:]:
        now: list[int] = []
        come: list[int] = []
        for k in _STATES:
            column = columns[k]
            top = best[0] + column[0]
            at = 0
            for j in range(1, _N):
                score = best[j] + column[j]
                if score > top:
                    top = score
                    at = j
            now.append(top + row[k])
            come.append(at)
        best = now
        back.append(come)
    at = max(_STATES, key=best.__getitem__)
    path = [at]
    for come in reversed(back):
        at = come[at]
        path.append(at)
    path.reverse()
    return path


def tag(words: Sequence[str], model: Model) -> list[tuple[int, int, str]]:
    """The names among a sentence's normalised words, as (first, last, PER, LOC or ORG), both ends inclusive."""
    path = viterbi(scores(words, model), model.transitions)
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
