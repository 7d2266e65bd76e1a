from __future__ import annotations

from itertools import pairwise, product

from hypothesis import given
from hypothesis import strategies as st

from summarizer.facts.features import LABELS, name_stem
from summarizer.facts.tagger import load, tag, viterbi

N = len(LABELS)
TRANSITIONS = tuple(tuple((i * 7 + j * 3) % 11 - 5 for j in range(N)) for i in range(N))


@given(st.lists(st.lists(st.integers(-50, 50), min_size=N, max_size=N), min_size=1, max_size=3))
def test_viterbi_finds_the_best_of_all_paths(emissions: list[list[int]]) -> None:
    def score(path: tuple[int, ...]) -> int:
        steps = pairwise(path)
        return sum(row[k] for row, k in zip(emissions, path, strict=True)) + sum(
            TRANSITIONS[a][b] for a, b in steps
        )

    best = max(score(path) for path in product(range(N), repeat=len(emissions)))
    assert score(tuple(viterbi(emissions, TRANSITIONS))) == best


def test_no_words_have_no_names() -> None:
    assert tag([], load()) == []


def test_the_shipped_model_knows_a_country_and_a_person() -> None:
    words = ["وصل", "الرييس", "محمد", "الشرقاوي", "الي", "فرنسا", "."]
    kinds = {kind for _, _, kind in tag(words, load())}
    assert {"PER", "LOC"} <= kinds


def test_name_stem_strips_what_is_fused_in_front() -> None:
    words = ("والرباط", "للمغرب", "بالقاهره", "فاس", "ولد")
    assert [name_stem(word) for word in words] == ["رباط", "مغرب", "قاهره", "فاس", "ولد"]
