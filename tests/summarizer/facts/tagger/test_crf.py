from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import pairwise, product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.facts.tagger import crf
from summarizer.facts.tagger.crf import best_path, lead, load, scores, tag, viterbi
from summarizer.facts.tagger.features import LABELS, name_stem

N = len(LABELS)
TRANSITIONS = tuple(tuple((i * 7 + j * 3) % 11 - 5 for j in range(N)) for i in range(N))


@given(
    st.lists(st.lists(st.integers(-50, 50), min_size=N, max_size=N), min_size=1, max_size=3),
    st.none() | st.integers(0, N - 1),
    st.none() | st.integers(0, N - 1),
)
def test_viterbi_finds_the_best_of_all_paths(
    emissions: list[list[int]], before: int | None, behind: int | None
) -> None:
    def score(path: tuple[int, ...]) -> int:
        whole = [label for label in (before, *path, behind) if label is not None]
        return sum(row[k] for row, k in zip(emissions, path, strict=True)) + sum(
            TRANSITIONS[a][b] for a, b in pairwise(whole)
        )

    best = max(score(path) for path in product(range(N), repeat=len(emissions)))
    assert score(tuple(viterbi(emissions, TRANSITIONS, before, behind))) == best


def test_no_name_begins_in_its_middle() -> None:
    plain = [999, *[0] * (N - 1)]
    inside = [0] * N
    inside[LABELS.index("I-ORG")] = 100
    transitions = [[-10000 if b[0] == "I" and a[1:] != b[1:] else 0 for b in LABELS] for a in LABELS]
    assert best_path([plain, inside, plain], transitions)[1] != LABELS.index("I-ORG")
    begin = [0] * N
    begin[LABELS.index("B-ORG")] = 50
    assert best_path([plain, begin, inside, plain], transitions) == [
        0,
        LABELS.index("B-ORG"),
        LABELS.index("I-ORG"),
        0,
    ]


def test_no_words_have_no_names() -> None:
    assert tag([], load()) == []


def test_the_shipped_model_knows_a_country_and_a_person() -> None:
    words = ["وصل", "الرييس", "محمد", "الشرقاوي", "الي", "فرنسا", "."]
    kinds = {kind for _, _, kind in tag(words, load())}
    assert {"PER", "LOC"} <= kinds


def test_name_stem_strips_what_is_fused_in_front() -> None:
    words = ("والرباط", "للمغرب", "بالقاهره", "فاس", "ولد")
    assert [name_stem(word) for word in words] == ["رباط", "مغرب", "قاهره", "فاس", "ولد"]


@given(st.lists(st.integers(-100, 200), min_size=len(LABELS), max_size=len(LABELS)))
def test_a_word_alone_among_plain_ones_is_labelled_as_by_the_search(row: list[int]) -> None:
    plain = (300, *(0 for _ in LABELS[1:]))
    assert best_path([plain, row, plain], TRANSITIONS)[1:2] == viterbi([row], TRANSITIONS, 0, 0)


@given(
    st.lists(
        st.lists(st.integers(-60, 60), min_size=len(LABELS), max_size=len(LABELS)), min_size=2, max_size=4
    ),
    st.integers(0, 60),
)
def test_a_stretch_among_plain_words_is_labelled_as_by_the_search(rows: list[list[int]], lead: int) -> None:
    transitions, plain = load().transitions, (300, *(0 for _ in LABELS[1:]))
    doubtful = [[row[0] + lead, *row[1:]] for row in rows]
    assert best_path([plain, *doubtful, plain], transitions)[1:-1] == viterbi(doubtful, transitions, 0, 0)


@pytest.mark.parametrize(("score", "searched"), [(15, 0), (16, 1)])
def test_a_stretch_in_which_no_name_can_lead_is_not_searched(
    score: int, searched: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    # «No name» behind itself weighs 10 and nothing else does: a name of two words loses 30 by it.
    transitions = [[10 * (a == b == "O") for b in LABELS] for a in LABELS]
    plain, doubtful = [300, *[0] * (N - 1)], [0, *[score] * (N - 1)]
    calls: list[int] = []

    def search(rows: Sequence[Sequence[int]], *more: Any) -> list[int]:
        calls.append(len(rows))
        return viterbi(rows, *more)

    monkeypatch.setattr(crf, "viterbi", search)
    assert best_path([plain, doubtful, doubtful, plain], transitions) == [0, searched, searched, 0]
    assert len(calls) == 1 + searched  # one for what is left at the end: nothing


@pytest.mark.parametrize("length", [39, 40, 41, 59, 60, 61, 200])
def test_a_stretch_that_is_settled_half_by_half_is_labelled_as_at_once(
    length: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(length)
    rows = [[chance.randrange(-50, 51) for _ in LABELS] for _ in range(length)]
    at_once = best_path(rows, TRANSITIONS)
    monkeypatch.setattr(crf, "_LONGEST", 40)
    searched: list[int] = []

    def search(rows: Sequence[Sequence[int]], *more: Any) -> list[int]:
        searched.append(len(rows))
        return viterbi(rows, *more)

    monkeypatch.setattr(crf, "viterbi", search)
    assert best_path(rows, TRANSITIONS) == at_once
    assert max(searched) <= 40


def test_of_equals_the_first_label_is_taken() -> None:
    equal = [0] * len(LABELS)
    assert viterbi([equal, equal], [equal for _ in LABELS]) == [0, 0]


@pytest.mark.parametrize("kind", ["PER", "LOC", "ORG"])
def test_the_lead_at_a_word_is_that_of_its_own_scores(kind: str) -> None:
    words, model = ["وصل", "الرييس", "محمد", "الي", "فرنسا"], load()
    labels = [LABELS.index(f"{prefix}-{kind}") for prefix in "BI"]
    wanted = [max(row[k] for k in labels) - row[0] for row in scores(words, model)]
    assert [lead(words, i, kind, model) for i in range(len(words))] == wanted
