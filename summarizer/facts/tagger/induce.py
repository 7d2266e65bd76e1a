"""What a large text without tags uses each stem for, counted over what a tagger makes of it.

The tagger runs on all sentences at once, in numpy: millions of words in a minute or two.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from summarizer.facts.tagger.crf import Model
from summarizer.facts.tagger.features import EDGE, LABELS, OFFSETS, name_stem, word_features

_N = len(LABELS)
_KINDS = ("O", "PER", "LOC", "ORG")
_BINS = (0.05, 0.2, 0.5, 0.8)  # shares of a kind among all mentions of a stem; set by hand
_SEEN_OFTEN = 5  # times: of rarer stems the share of a kind is chance
_BATCH = 4096  # sentences that are tagged at once: bounds memory
# A longer sentence is a list or a table.
_LONGEST = 120

Ints = NDArray[np.int32]


def induce(sentences: Iterable[Sequence[str]], blind: Model) -> dict[str, str]:
    """Stem to its code of `Knowledge.names`.

    Args:
        sentences: The normalised tokens of each sentence of the text.
        blind: A tagger without features of pairs, which cannot see the word it tags.
    """
    ids: dict[str, int] = {EDGE: 0}
    words: list[int] = []
    lengths: list[int] = []
    for sentence in sentences:
        if len(sentence) <= _LONGEST:
            words.extend(ids.setdefault(word, len(ids)) for word in sentence)
            lengths.append(len(sentence))
    types = list(ids)
    text = np.array(words, np.int32)
    labels = _label(text, np.array(lengths, np.int32), _rows(types, blind), blind)
    kind_of = np.array([_KINDS.index(label[2:] or "O") for label in LABELS], np.int64)
    counts = np.bincount(text * len(_KINDS) + kind_of[labels], minlength=len(types) * len(_KINDS))
    return _codes(types, counts.reshape(len(types), len(_KINDS)))


def _rows(types: Sequence[str], model: Model) -> Ints:
    """What each type adds to each label at each of `OFFSETS` from it: (types, offsets, labels)."""
    known = {f: np.frombuffer(row, np.uint8).astype(np.int32) - 128 for f, row in model.words.items()}
    out = np.zeros((len(types), len(OFFSETS) * _N), np.int32)
    for i, word in enumerate(types):
        for feature in word_features(word, model.knowledge):
            if feature in known:
                out[i] += known[feature]
    return out.reshape(len(types), len(OFFSETS), _N)


def _label(text: Ints, lengths: Ints, rows: Ints, model: Model) -> NDArray[np.int8]:
    """The index of the label of each word of the text, sentence by sentence (Viterbi)."""
    transitions = np.array(model.transitions, np.int32)
    starts = np.cumsum(lengths) - lengths
    out = np.zeros(len(text), np.int8)
    order = np.argsort(lengths, kind="stable")
    for begin in range(0, len(order), _BATCH):
        batch = order[begin : begin + _BATCH]
        longest = int(lengths[batch].max(initial=1))
        inside = np.arange(longest) < lengths[batch][:, None]
        where = (starts[batch][:, None] + np.arange(longest))[inside]
        padded = np.zeros((len(batch), longest + len(OFFSETS) - 1), np.int32)
        padded[:, 2:-2][inside] = text[where]
        scores = np.sum([rows[padded[:, k : k + longest], k] for k in range(len(OFFSETS))], axis=0)
        out[where] = _paths(scores, inside, transitions)[inside]
    return out


def _paths(scores: Ints, inside: NDArray[np.bool_], transitions: Ints) -> NDArray[np.int8]:
    """The best path through each sentence of a batch; behind its end the last label goes on."""
    size, longest, _ = scores.shape
    best = scores[:, 0]
    come = np.zeros((longest, size, _N), np.int8)
    for k in range(1, longest):
        reached = best[:, :, None] + transitions
        top = reached.argmax(1)
        on = inside[:, k][:, None]
        come[k] = np.where(on, top, np.arange(_N))
        best = np.where(on, reached.max(1) + scores[:, k], best)
    at = best.argmax(1)
    out = np.zeros((size, longest), np.int8)
    for k in range(longest - 1, -1, -1):
        out[:, k] = at
        at = come[k][np.arange(size), at]
    return out


def _codes(types: Sequence[str], counts: NDArray[np.int64]) -> dict[str, str]:
    seen: Counter[str] = Counter()
    tagged: defaultdict[str, NDArray[np.int64]] = defaultdict(lambda: np.zeros(len(_KINDS) - 1, np.int64))
    for word, row in zip(types, counts, strict=True):
        stem = name_stem(word)
        seen[stem] += int(row.sum())
        tagged[stem] += row[1:]
    out: dict[str, str] = {}
    for stem, count in seen.items():
        if count < _SEEN_OFTEN or not stem[0].isalpha():
            continue
        code = "".join(str(sum(share >= least for least in _BINS)) for share in tagged[stem] / count)
        if code != "000":
            out[stem] = code
    return out
