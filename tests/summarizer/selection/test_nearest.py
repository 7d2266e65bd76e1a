"""The nearest of some vectors: found by their terms as by a look at each, to the last bit."""

from __future__ import annotations

import math
from random import Random

import pytest

from summarizer.selection import nearest as module
from summarizer.selection.nearest import nearest
from summarizer.similarity import Vector, cosine, vector


def by_each(vectors: list[Vector], groups: list[int], others: list[int]) -> list[float]:
    return [
        max((cosine(own, vectors[j]) for j in others if groups[j] != group), default=0.0)
        for own, group in zip(vectors, groups, strict=True)
    ]


def made(size: int, words: int, seed: int) -> tuple[list[Vector], list[int], list[int]]:
    """Sentences of common and rare words, two or three a group, the first of which all are held against."""
    random = Random(seed)
    weights = {f"w{n}": random.uniform(0.5, 9) for n in range(words)}
    groups = sorted(random.choices(range(size), k=2 * size))
    texts = [
        [f"w{int(words * random.random() ** 3)}" for _ in range(random.randint(0, 12))]
        for _ in range(2 * size)
    ]
    for n in range(0, size, 5):
        texts[n] = texts[0]  # some are copies
    firsts = [i for i, group in enumerate(groups) if i == 0 or groups[i - 1] != group]
    return [vector(own, weights) for own in texts], groups, firsts


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(("size", "words"), [(2, 10), (30, 15), (60, 400), (200, 60)])
def test_what_the_index_finds_is_what_a_look_at_each_finds(size: int, words: int, seed: int) -> None:
    vectors, groups, firsts = made(size, words, seed)
    assert nearest(vectors, groups, firsts) == by_each(vectors, groups, firsts)


@pytest.mark.parametrize("few", [0, 1000])
def test_a_vector_is_near_none_of_its_own_group(monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    monkeypatch.setattr(module, "_FEW", few)
    same = {"a": 1.0}
    assert nearest([same, same, {"b": 1.0}], [0, 0, 1], [0, 2]) == [0.0, 0.0, 0.0]
    assert nearest([same, same, {}], [0, 1, 2], [0, 1, 2]) == [1.0, 1.0, 0.0]


def test_nothing_is_near_nothing() -> None:
    assert nearest([], [], []) == []
    assert nearest([{"a": 1.0}], [0], [0]) == [0.0]


def test_of_many_that_are_alike_but_for_words_of_their_own_few_are_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    count = 0

    def counted(a: Vector, b: Vector) -> float:
        nonlocal count
        count += 1
        return cosine(a, b)

    monkeypatch.setattr(module, "cosine", counted)
    half = math.sqrt(0.5)
    vectors: list[Vector] = [{"common": half, f"own{n}": half} for n in range(300)]
    found = nearest(vectors, range(300), range(300))
    assert count <= 2 * 300
    assert found == by_each(vectors, list(range(300)), list(range(300)))
