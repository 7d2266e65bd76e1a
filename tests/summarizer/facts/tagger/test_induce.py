from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from summarizer.facts.tagger.crf import Weights, load, prepare, tag, viterbi
from summarizer.facts.tagger.features import LABELS
from summarizer.facts.tagger.induce import _paths, induce

N = len(LABELS)
TRANSITIONS = tuple(tuple((i * 7 + j * 3) % 11 - 5 for j in range(N)) for i in range(N))
ROWS = st.lists(st.lists(st.integers(-50, 50), min_size=N, max_size=N), min_size=1, max_size=6)


@given(st.lists(ROWS, min_size=1, max_size=4))
def test_many_paths_at_once_are_those_found_one_by_one(batch: list[list[list[int]]]) -> None:
    longest = max(map(len, batch))
    scores = np.zeros((len(batch), longest, N), np.int32)
    inside = np.zeros((len(batch), longest), np.bool_)
    for row, emissions in enumerate(batch):
        scores[row, : len(emissions)] = emissions
        inside[row, : len(emissions)] = True
    paths = _paths(scores, inside, np.array(TRANSITIONS, np.int32))

    def weight(path: Sequence[int], emissions: list[list[int]]) -> int:
        steps = sum(TRANSITIONS[a][b] for a, b in pairwise(path))
        return steps + sum(row[k] for row, k in zip(emissions, path, strict=True))

    found: list[list[int]] = paths.tolist()
    for path, emissions in zip(found, batch, strict=True):
        best = viterbi(emissions, TRANSITIONS)
        assert weight(path[: len(emissions)], emissions) == weight(best, emissions)


def test_a_stem_seen_often_has_the_kind_it_was_tagged_as() -> None:
    shipped = load()
    model = prepare(shipped.knowledge, Weights(shipped.words, {}, shipped.transitions))
    sentence = ["وصل", "الرييس", "محمد", "الي", "المغرب", "."]
    codes = induce([sentence] * 5, model)
    assert codes["مغرب"] == "040"
    assert (4, 4, "LOC") in tag(sentence, model)
    assert "." not in codes
    assert induce([sentence] * 4, model) == {}
