"""By what two statements are seen to be alike, each feature on statements that are made for it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

import pytest
from msgspec.structs import replace

from summarizer.comparison.pairs.sameness import (
    FEATURES,
    OWN,
    Model,
    likeness,
    logistic,
    own_features,
    probabilities,
)
from summarizer.comparison.pairs.statements import Clause, Statement, Statements

FLAT = dict.fromkeys("abcdefghijklmnopq", 1.0)
"""Roots that weigh the same."""


def statement(*clauses: str, names: Sequence[Iterable[int]] = ((), (), ()), figures: str = "") -> Statement:
    """A statement whose clauses have a root a letter; its stems are its roots."""
    ordered = "".join(clauses)
    return Statement(
        candidate=0,
        article=0,
        language="ar",
        place=0,
        depth=0.0,
        words=len(ordered),
        stems=frozenset(ordered),
        roots=frozenset(ordered),
        sequence=tuple(enumerate(ordered)),
        neighbours=frozenset(pairwise(ordered)),
        clauses=tuple(Clause(0, 0, frozenset(own)) for own in clauses),
        figures=frozenset(figures),
        names=tuple(map(frozenset, names)),
    )


def seen(one: Statement, other: Statement, weights: Mapping[str, float] = FLAT) -> dict[str, float]:
    both = replace(one, candidate=0), replace(other, candidate=1, article=1)
    found = own_features(*both, Statements(both, weights, weights))
    return dict(zip(FEATURES[:OWN], found, strict=True))


def test_the_last_three_are_of_its_neighbours() -> None:
    assert FEATURES[OWN:] == ("nearest of both", "nearest of one", "each other's nearest")


def test_what_they_share_of_each() -> None:
    found = seen(statement("abcd"), statement("abefghij"))
    assert found["lighter"] == pytest.approx(2 / 4)
    assert found["heavier"] == pytest.approx(2 / 8)
    assert found["cosine"] == found["stem cosine"] == pytest.approx(2 / math.sqrt(4 * 8))
    assert found["both ways"] == pytest.approx(2 / 4 * 2 / 8)
    assert found["shared"] == pytest.approx(2 / 12)
    assert found["shared weight"] == pytest.approx(math.log(3))
    assert seen(statement("abefghij"), statement("abcd"))["lighter"] == pytest.approx(2 / 4)


def test_what_is_rare_weighs_more() -> None:
    found = seen(statement("abc"), statement("ade"), {**FLAT, "a": 3.0})
    assert found["lighter"] == found["stem cosine"] == pytest.approx(3 / 5)
    assert found["shared weight"] == pytest.approx(math.log(4))


@pytest.mark.parametrize(("count", "share"), [(12, 1.0), (11, 11 / 12), (13, 1.0)])
def test_more_than_twelve_shared_roots_count_as_twelve(count: int, share: float) -> None:
    same = statement("abcdefghijklm"[:count])
    assert seen(same, same)["shared"] == pytest.approx(share)


@pytest.mark.parametrize(
    ("one", "other", "pairs", "order"),
    [
        ("abcd", "abcd", 1, 1),
        ("abcd", "dcba", 0, 1 / 4),
        ("abcd", "abxcdy", 2 / 3, 1),
        ("abcd", "axbxcx", 0, 3 / 4),
        ("aabb", "ab", 1, 1),
        ("ab", "xx", 0, 0),
        ("abc", "ab", 1, 1),
        ("a", "a", 0, 1),
        ("a", "", 0, 0),
        ("", "", 0, 0),
    ],
)
def test_in_which_order(one: str, other: str, pairs: float, order: float) -> None:
    weights = {**FLAT, "x": 1.0, "y": 1.0}
    for found in (
        seen(statement(one), statement(other), weights),
        seen(statement(other), statement(one), weights),
    ):
        assert found["neighbours"] == pytest.approx(pairs)
        assert found["in order"] == pytest.approx(order)


def test_how_much_of_a_clause_the_other_has() -> None:
    found = seen(statement("abcd", "ef"), statement("ghab", "cijklmnopq"))
    # Of abcd three are told elsewhere, of ghab two.
    assert (found["first clause"], found["first clauses"]) == pytest.approx((3 / 4, 2 / 4))
    assert (found["best clause"], found["best clauses"]) == pytest.approx((3 / 4, 2 / 4))
    assert found["clause cosine"] == pytest.approx(2 / 4)  # abcd and ghab
    # The best clause need not be the first one.
    found = seen(statement("xa", "bcde"), statement("fgbc", "h"), {**FLAT, "x": 1.0})
    assert (found["first clause"], found["first clauses"]) == pytest.approx((2 / 4, 0))
    assert (found["best clause"], found["best clauses"]) == pytest.approx((2 / 4, 2 / 4))


@pytest.mark.parametrize(("shared", "cosine"), [("a", 0.0), ("ab", 2 / 3)])
def test_two_clauses_are_alike_by_two_roots_at_least(shared: str, cosine: float) -> None:
    one, other = statement(f"{shared}cd"[:3]), statement(f"{shared}ef"[:3])
    assert seen(one, other)["clause cosine"] == pytest.approx(cosine)


def test_without_a_root_nothing_is_alike() -> None:
    for one, other in ((statement(), statement("ab")), (statement("ab"), statement())):
        found = seen(one, other)
        for name in ("lighter", "cosine", "stem cosine", "first clause", "first clauses", "best clause"):
            assert found[name] == 0
        assert found["best clauses"] == found["clause cosine"] == 0


def test_roots_without_weight_are_not_divided_by() -> None:
    found = seen(statement("ab"), statement("ab"), dict.fromkeys("ab", 0.0))
    assert all(math.isfinite(value) for value in found.values())
    assert (found["first clause"], found["first clauses"], found["clause cosine"]) == (0, 0, 0)


@pytest.mark.parametrize(
    ("ours", "theirs", "both", "one_only"),
    [
        ({1, 2}, {2, 5}, 1, 2 / 3),
        ({1, 2, 3}, {1, 2, 3}, 3, 0),
        ({1, 2, 3, 4}, {1, 2, 3, 4}, 3, 0),
        ({1, 2, 3}, set(), 0, 1),
        ({1, 2}, {3, 4}, 0, 1),
    ],
)
def test_names_and_figures_of_both_and_of_one(
    ours: set[int], theirs: set[int], both: int, one_only: float
) -> None:
    one, other = (
        statement("ab", names=own, figures="".join(map(str, own[0])))
        for own in ((ours, (), ()), (theirs, (), ()))
    )
    found = seen(one, other)
    assert (found["people"], found["other people"]) == pytest.approx((both, one_only))
    assert (found["figures"], found["other figures"]) == pytest.approx((both, one_only))
    assert found["organizations"] == found["other places"] == 0


def test_where_each_stands() -> None:
    def stands(one: int, other: int) -> tuple[float, float]:
        found = seen(replace(statement("a"), place=one), replace(statement("a"), place=other))
        return found["both first"], found["first"]

    assert [stands(0, 0), stands(0, 1), stands(1, 0), stands(1, 1)] == [(1, 2), (0, 1), (0, 1), (0, 0)]
    far = seen(replace(statement("a"), depth=0.25), replace(statement("a"), depth=0.75))
    assert far["depth apart"] == 0.5


def test_how_long_each_is() -> None:
    found = seen(replace(statement("a"), words=2), replace(statement("a"), words=8))
    assert found["length ratio"] == pytest.approx(math.log(4))
    assert found["shorter"] == pytest.approx(math.log(3))
    for one, other in ((0, 1), (1, 0)):
        found = seen(replace(statement("a"), words=one), replace(statement("a"), words=other))
        assert (found["length ratio"], found["shorter"]) == (0, 0)


def test_the_nearest_of_several_is_told_by_what_they_share() -> None:
    assert likeness([0.5, 9.0, 0.25, 9.0]) == 0.5


def test_a_probability_is_that_of_the_features_as_they_were_where_it_was_learned() -> None:
    model = Model("", (1.0, 2.0), (0.5, 4.0), (1.0, 2.0, 0.25), (0.0, 0.0, 0.0))
    same, part = probabilities([2.0, 6.0], model)
    assert same == pytest.approx(1 / (1 + math.exp(-4.25)))
    assert part == 0.5


def test_no_sum_is_too_large_for_a_probability() -> None:
    assert logistic([1e6], (1.0, 0.0)) == pytest.approx(1.0)
    assert logistic([-1e6], (1.0, 0.0)) == pytest.approx(0.0)
