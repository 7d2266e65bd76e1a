"""How far other articles carry a sentence, and which sentences say the same: both sides of each bound."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summarizer.comparison.agreement import Agreement, agreement
from summarizer.comparison.claims import Carrier, Claim
from summarizer.comparison.pairs.relations import Relation, RelationKind, Relations
from summarizer.comparison.reuse.text_reuse import Copy, Run
from tests.summarizer.builders import set_of

NONE = Relations({})
# Twenty characters and, behind a blank line, twenty more: the second sentence begins at 22.
FIRST, SECOND = "a port is very old. ", "a boat is very old. "
SET = set_of([FIRST, SECOND], [FIRST, SECOND], [FIRST, SECOND], language="en")
Span = tuple[int, int]


def copy_of(*runs: tuple[Span, Span], first: int = 0, second: int = 1, share: float = 0.0) -> Copy:
    found = tuple(Run(one, other, 5, formula=False) for one, other in runs)
    return Copy(first, second, found, share, share)


def claim_of(*carriers: tuple[int, int, Span]) -> Claim:
    """What some sentences say, each with its article and the span."""
    found = tuple(Carrier(candidate, article, *span, copied=False) for candidate, article, span in carriers)
    return Claim(found, len(found), 0)


def carried(*copies: Copy, claims: Sequence[Claim] = ()) -> list[float]:
    return [round(share, 3) for share in agreement(SET, copies, claims, NONE).carried]


@pytest.mark.parametrize(
    ("span", "first", "second"),
    [
        ((0, 20), 1.0, 0.0),
        ((0, 10), 0.5, 0.0),
        ((5, 20), 0.75, 0.0),
        ((0, 22), 1.0, 0.0),
        ((0, 42), 1.0, 1.0),
        ((10, 32), 0.5, 0.5),
        ((20, 42), 0.0, 1.0),
        ((19, 42), 0.05, 1.0),
        ((22, 42), 0.0, 1.0),
        ((20, 22), 0.0, 0.0),
    ],
)
def test_the_share_of_a_sentence_that_others_have(span: Span, first: float, second: float) -> None:
    # Averaged over the two other articles, of which one has it.
    shares = [round(first / 2, 3), round(second / 2, 3)]
    assert carried(copy_of((span, (0, 0)))) == [*shares, 0.0, 0.0, 0.0, 0.0]
    assert carried(copy_of(((0, 0), span))) == [0.0, 0.0, *shares, 0.0, 0.0]


def test_what_one_other_has_twice_counts_once_and_what_two_have_twice() -> None:
    whole: tuple[Span, Span] = ((0, 20), (0, 0))
    assert carried(copy_of(whole, whole))[0] == 0.5
    assert carried(copy_of(whole), copy_of(whole, second=2))[0] == 1.0
    assert carried(copy_of(((0, 10), (0, 0)), ((10, 20), (0, 0))))[0] == 0.5


def test_what_is_said_in_other_words_is_carried_too() -> None:
    claim = claim_of((0, 0, (0, 20)), (2, 1, (0, 10)), (5, 2, (22, 42)))
    assert carried(claims=[claim]) == [1.0, 0.0, 0.5, 0.0, 0.0, 1.0]


def test_an_article_alone_is_carried_by_none() -> None:
    alone = set_of([FIRST], language="en")
    assert agreement(alone, (), (), NONE).carried == (0.0,)
    two = set_of([FIRST], [FIRST], language="en")
    assert agreement(two, [copy_of(((0, 20), (0, 20)))], (), NONE).carried == (1.0, 1.0)


def test_which_claims_a_sentence_says_and_which_are_most_of_it() -> None:
    # Eight of twenty characters are two fifths.
    claims = [
        claim_of((0, 0, (0, 8)), (2, 1, (0, 7))),
        claim_of((0, 0, (0, 7)), (3, 1, (22, 29)), (4, 2, (0, 20))),
    ]
    agreed = agreement(SET, (), claims, NONE)
    assert agreed.claims == {0: {0, 1}, 2: {0}, 3: {1}, 4: {1}}
    assert agreed.mostly == {0: {0}, 4: {1}}


def test_how_many_have_a_claim_and_how_many_words_it_takes() -> None:
    two = claim_of((0, 0, (0, 6)), (2, 1, (0, 14)))
    three = claim_of((0, 0, (0, 1)), (2, 1, (0, 6)), (4, 2, (0, 20)))
    assert agreement(SET, (), [two, three], NONE).worth == ((4, 4), (6, 2))


def test_a_reprint_has_the_origin_of_what_it_reprints_and_slips_stay() -> None:
    agreed = agreement(SET, [copy_of(((0, 20), (0, 20)), second=2, share=0.9)], (), NONE, frozenset({3}))
    assert (agreed.origin, agreed.slips) == ((0, 1, 0), frozenset({3}))


@pytest.mark.parametrize(
    ("kind", "likeness", "same"),
    [
        ("same", 0.62, True),
        ("same", 0.61, False),
        ("differs", 0.62, True),
        ("part", 0.9, False),
    ],
)
def test_who_states_the_same(kind: RelationKind, likeness: float, *, same: bool) -> None:
    agreed = Agreement((), (), Relations({(0, 1): Relation(kind, likeness)}), {}, {}, ())
    assert agreed.same(0, 1) is agreed.same(1, 0) is same
    assert not agreed.same(0, 2)


def test_who_says_one_claim_and_little_else_states_the_same() -> None:
    mostly = {0: frozenset({7, 8}), 1: frozenset({8}), 2: frozenset({9})}
    agreed = Agreement((), (), NONE, {}, mostly, ())
    assert agreed.same(0, 1)
    assert not agreed.same(0, 2)
    assert not agreed.same(0, 3)
    assert not agreed.same(3, 4)
