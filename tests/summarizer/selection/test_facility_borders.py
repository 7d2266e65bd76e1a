"""The choice of key points, on sentences of which all is known: what each weighs, states of others and hangs on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

import pytest
from msgspec import Struct

from summarizer import Budget, Document, Steering, build_document
from summarizer.selection.facility import choose_key_points
from summarizer.selection.key_points import KeyPoints
from tests.summarizer.builders import article_of, distinct, document_of, set_of

WORDS = 10


class Known(Struct, frozen=True):
    """Key points as a test gives them: `shares` holds how much of the first one the second states."""

    weights: Sequence[float]
    hanging: Sequence[float]
    shares: Mapping[tuple[int, int], float]
    leads: Sequence[float]

    def stated(self, one: int, other: int) -> float:
        return self.shares.get((one, other), 0.0)

    def table(self, pool: Sequence[int]) -> dict[int, list[float]]:
        return {i: [1.0 if i == j else self.stated(j, i) for j in pool] for i in pool}


def of_lengths(*lengths: int) -> Document:
    """One article of sentences that share no word, each of so many words."""
    every = distinct(1, sum(lengths))[0].rstrip(".").split()
    starts = [sum(lengths[:n]) for n in range(len(lengths))]
    return document_of(*(" ".join(every[at : at + n]) + "." for at, n in zip(starts, lengths, strict=True)))


def chosen(
    document: Document,
    weights: Sequence[float],
    budget: Budget,
    hanging: Mapping[int, float] | None = None,
    shares: Mapping[tuple[int, int], float] | None = None,
    steering: Steering | None = None,
    *,
    leads: Mapping[int, float] | None = None,
    article: int | None = None,
) -> list[int]:
    leaning = [(hanging or {}).get(i, 0.0) for i in range(len(weights))]
    fit = [(leads or {}).get(i, 1.0) for i in range(len(weights))]
    points = cast(KeyPoints, Known(weights, leaning, shares or {}, fit))
    return choose_key_points(document, points, budget, *([steering] if steering else []), article=article)


def test_the_heaviest_come_first_and_no_more_than_asked_for() -> None:
    assert chosen(of_lengths(*[WORDS] * 4), [1.0, 3.0, 2.0, 0.5], Budget(2)) == [1, 2]


def test_of_equals_the_earlier_one_comes_first() -> None:
    assert chosen(of_lengths(*[WORDS] * 3), [1.0, 1.0, 1.0], Budget(2)) == [0, 1]


@pytest.mark.parametrize(
    ("weight", "budget", "first"),
    [
        # Twice as long pays with 2 ** .75 where words are counted, with 2 ** .4 where sentences are.
        (1.6, Budget(50, "words"), 1),
        (1.75, Budget(50, "words"), 2),
        (1.28, Budget(3), 1),
        (1.36, Budget(3), 2),
    ],
)
def test_a_sentence_pays_for_its_length(weight: float, budget: Budget, first: int) -> None:
    assert chosen(of_lengths(WORDS, WORDS, 2 * WORDS), [9.0, 1.0, weight], budget)[1] == first


@pytest.mark.parametrize(("budget", "first"), [(40, 1), (39, 0)])
def test_the_core_is_what_states_most_however_long_within_half_of_the_budget(budget: int, first: int) -> None:
    assert chosen(of_lengths(WORDS, 2 * WORDS), [1.0, 1.1], Budget(budget, "words"))[0] == first


@pytest.mark.parametrize(("weight", "best"), [(1.37, 0), (1.46, 2)])
def test_what_two_state_is_worth_more_than_what_one_does_and_less_than_twice(
    weight: float, best: int
) -> None:
    told = {(0, 1): 1.0, (1, 0): 1.0}
    assert chosen(of_lengths(*[WORDS] * 3), [1.0, 1.0, weight], Budget(1), shares=told) == [best]


@pytest.mark.parametrize(
    ("hanging", "other", "best"),
    [(0.5, 0.39, 0), (0.5, 0.42, 1), (0.54, 0.36, 0), (0.56, 0.017, 0), (0.56, 0.0185, 1), (0.9, 0.02, 1)],
)
def test_what_hangs_is_worth_so_much_less(hanging: float, other: float, best: int) -> None:
    assert chosen(of_lengths(WORDS, WORDS), [1.0, other], Budget(1), hanging={0: hanging}) == [best]


@pytest.mark.parametrize(("other", "best"), [(0.47, 0), (0.53, 1)])
def test_within_an_article_what_hangs_is_worth_what_of_it_is_understood(other: float, best: int) -> None:
    made = chosen(of_lengths(WORDS, WORDS), [1.0, other], Budget(1), hanging={0: 0.5}, article=0)
    assert made == [best]


@pytest.mark.parametrize(("second", "filled"), [(40, True), (39, False)])
def test_where_less_than_85_in_a_hundred_is_filled_what_hangs_is_needed(second: int, *, filled: bool) -> None:
    made = chosen(of_lengths(15, 45, second), [3.0, 5.0, 4.0], Budget(100, "words"), hanging={0: 0.26})
    assert made == ([1, 2] if filled else [1, 2, 0])


def test_the_headline_s_words_alone_are_nothing_worth_telling() -> None:
    one, headed = distinct(2, WORDS)
    document = document_of(one, headed, title=" ".join(headed.split()[:4]))
    assert chosen(document, [1.0, 0.0], Budget(2)) == [0]
    assert chosen(document, [1.0, 0.01], Budget(2)) == [0, 1]


def test_what_likely_hangs_fills_no_words_but_stands_where_nothing_else_does() -> None:
    document = of_lengths(WORDS // 2, *[WORDS] * 4)
    others = [9.0, 8.0, 7.0, 6.0]
    words = Budget(4 * WORDS + WORDS // 2, "words")
    assert 0 in chosen(document, [5.0, *others], words, hanging={0: 0.24})
    assert 0 not in chosen(document, [5.0, *others], words, hanging={0: 0.25})
    # Where much is left without it, it is needed.
    fewer = chosen(of_lengths(WORDS, WORDS), [3.0, 5.0], Budget(2 * WORDS, "words"), hanging={0: 0.26})
    assert fewer == [1, 0]
    assert chosen(of_lengths(WORDS, WORDS), [3.0, 5.0], Budget(2), hanging={0: 0.56}) == [1, 0]
    one = Budget(WORDS, "words")
    assert chosen(of_lengths(WORDS, WORDS), [5.0, 3.0], one, hanging={0: 0.9, 1: 0.9}) == [0]


def test_what_the_headline_says_is_told_beside_what_weighs_more() -> None:
    one, other, headed = distinct(3, WORDS)
    title = " ".join(headed.split()[:4])
    plain, under = document_of(one, other, headed), document_of(one, other, headed, title=title)
    assert chosen(plain, [3.0, 1.0, 0.7], Budget(2)) == [0, 1]
    assert chosen(under, [3.0, 1.25, 0.7], Budget(2)) == [0, 2]
    assert chosen(under, [3.0, 1.35, 0.7], Budget(2)) == [0, 1]
    # Words of it that no sentence has take nothing away from the others.
    absent = " ".join(distinct(9, WORDS)[3:])
    under = document_of(one, other, headed, title=f"{title} {absent}")
    assert chosen(under, [3.0, 1.25, 0.7], Budget(2)) == [0, 2]


def test_what_more_headlines_say_is_told_before_what_one_says() -> None:
    one, other, *rest = distinct(5, WORDS)
    titles = [" ".join(text.split()[:4]) for text in (one, other, other)]
    told = zip(([one, other], rest[:1], rest[1:2]), titles, strict=True)
    document = build_document(
        [article_of(*texts, id=f"a{n}", title=title) for n, (texts, title) in enumerate(told)]
    )
    assert chosen(document, [1.0, 1.0, 0.1, 0.1], Budget(1)) == [1]


def test_what_hangs_on_a_chosen_sentence_is_worth_what_it_states() -> None:
    assert chosen(of_lengths(*[WORDS] * 3), [5.0, 1.0, 0.9], Budget(2), hanging={1: 0.9}) == [0, 1]


def test_what_a_chosen_sentence_hangs_on_is_worth_what_is_understood_by_it() -> None:
    assert chosen(of_lengths(*[WORDS] * 3), [0.3, 5.0, 1.0], Budget(2), hanging={1: 0.5}) == [1, 0]


@pytest.mark.parametrize(("weight", "best"), [(1.5, 1), (1.65, 0)])
def test_what_hangs_and_is_needed_is_weighed_like_what_hangs_less(weight: float, best: int) -> None:
    # One of the two fits, and leaves more than a sixth of the words: 1 - .26 ** .75 of the first is understood.
    assert chosen(of_lengths(40, 40), [weight, 1.0], Budget(60, "words"), hanging={0: 0.26}) == [best]


def test_what_hangs_does_not_hang_on_another_article_nor_on_one_further_away() -> None:
    sentences = distinct(4, WORDS)
    apart = set_of(sentences[:1], sentences[1:])
    assert chosen(apart, [5.0, 1.0, 0.5, 0.0], Budget(2), hanging={1: 0.9}) == [0, 2]
    one = document_of(*sentences)
    assert chosen(one, [5.0, 0.1, 1.0, 0.5], Budget(2), hanging={2: 0.9}) == [0, 3]
    assert chosen(one, [0.1, 1.0, 5.0, 0.5], Budget(2), hanging={1: 0.9}) == [2, 3]


def test_two_that_follow_each_other_take_another_s_place() -> None:
    document = of_lengths(WORDS, WORDS, 2 * WORDS, WORDS, WORDS)
    weights = [0.5, 0.5, 0.6, 0.3, 1.0]
    assert sorted(chosen(document, weights, Budget(40, "words"), hanging={4: 0.9})) == [0, 1, 3, 4]
    # Where sentences are counted, two would be one too many.
    document = of_lengths(2 * WORDS, 2 * WORDS, WORDS, WORDS)
    assert chosen(document, [0.5, 0.5, 0.3, 1.0], Budget(2), hanging={3: 0.9}) == [0, 1]


@pytest.mark.parametrize(("share", "both"), [(0.39, True), (0.41, False)])
def test_in_an_article_s_own_summary_less_is_a_repetition(share: float, *, both: bool) -> None:
    made = chosen(of_lengths(*[WORDS] * 3), [3.0, 3.0, 0.1], Budget(2), shares={(0, 1): share}, article=0)
    assert (sorted(made) == [0, 1]) is both


def test_an_article_s_own_headline_counts_for_less_in_its_summary() -> None:
    one, other, headed = distinct(3, WORDS)
    under = document_of(one, other, headed, title=" ".join(headed.split()[:4]))
    assert chosen(under, [3.0, 1.07, 0.7], Budget(2), article=0) == [0, 1]
    assert chosen(under, [3.0, 1.0, 0.7], Budget(2), article=0) == [0, 2]


@pytest.mark.parametrize("pair", [(0, 1), (1, 0)])
@pytest.mark.parametrize(("share", "both"), [(0.5, True), (0.52, True), (0.54, False)])
def test_two_of_which_one_states_half_of_the_other_are_not_both_chosen(
    pair: tuple[int, int], share: float, both: bool
) -> None:
    made = chosen(of_lengths(*[WORDS] * 3), [3.0, 3.0, 0.1], Budget(2), shares={pair: share})
    assert (sorted(made) == [0, 1]) is both


@pytest.mark.parametrize(("shared", "both"), [(6, True), (7, True), (8, False)])
def test_two_that_share_more_than_seven_tenths_of_their_words_are_not_both_chosen(
    shared: int, both: bool
) -> None:
    first, second, other = (text.rstrip(".").split() for text in distinct(3, WORDS))
    alike = [*reversed(first[:shared]), *second[shared:]]
    document = document_of(*(" ".join(words) + "." for words in (first, alike, other)))
    assert (sorted(chosen(document, [3.0, 2.9, 0.1], Budget(2))) == [0, 1]) is both


@pytest.mark.parametrize(("shared", "both"), [(7, True), (8, False)])
def test_two_that_share_eight_words_in_a_row_are_not_both_chosen(shared: int, both: bool) -> None:
    first, second, other = (text.rstrip(".").split() for text in distinct(3, 12))
    for alike in ([*first[:shared], *second[shared:]], [*second[shared:], *first[-shared:]]):
        document = document_of(*(" ".join(words) + "." for words in (first, alike, other)))
        assert (sorted(chosen(document, [3.0, 2.9, 0.1], Budget(2))) == [0, 1]) is both


def test_a_sentence_of_four_words_is_chosen_only_where_it_is_pinned() -> None:
    document = of_lengths(4, 5, WORDS)
    assert chosen(document, [9.0, 5.0, 1.0], Budget(3)) == [1, 2]
    assert sorted(chosen(document, [9.0, 5.0, 1.0], Budget(3), steering=Steering(pinned=(0,)))) == [0, 1, 2]
    assert chosen(document, [9.0, 5.0, 1.0], Budget(3), steering=Steering(dropped=frozenset({1}))) == [2]


def test_a_pinned_sentence_gives_way_to_none() -> None:
    pinned = Steering(pinned=(2,))
    assert chosen(of_lengths(*[WORDS] * 3), [3.0, 2.0, 0.1], Budget(2), steering=pinned) == [2, 0]
    # Nor is it told again by one that weighs more.
    told = {(2, 0): 0.6}
    made = chosen(of_lengths(*[WORDS] * 3), [3.0, 2.0, 0.1], Budget(2), shares=told, steering=pinned)
    assert made == [2, 1]


@pytest.mark.parametrize(("others", "there"), [(119, True), (120, False)])
def test_only_the_hundred_and_twenty_densest_are_weighed(others: int, there: bool) -> None:
    # The last one weighs less for the root of its length than the others, and more for what length costs.
    document = of_lengths(*[5] * others, 100)
    assert (chosen(document, [1.0] * others + [4.4], Budget(1)) == [others]) is there


def test_a_budget_of_words_is_met_as_nearly_as_whole_sentences_allow() -> None:
    assert chosen(of_lengths(20, 21), [5.0, 1.0], Budget(31, "words")) == [0, 1]
    assert chosen(of_lengths(20, 22), [5.0, 1.0], Budget(31, "words")) == [0]


@pytest.mark.parametrize(("length", "second"), [(53, 2), (54, 1)])
def test_an_exchange_goes_over_the_budget_by_three_in_a_hundred_at_most(length: int, second: int) -> None:
    document = of_lengths(50, 45, length)
    assert chosen(document, [10.0, 1.0, 1.1], Budget(100, "words")) == [0, second]


def test_what_states_half_of_two_gives_way_to_both() -> None:
    told = {(1, 0): 0.45, (2, 0): 0.45}
    document = of_lengths(WORDS, WORDS, WORDS)
    assert sorted(chosen(document, [0.3, 1.0, 1.0], Budget(2), shares=told)) == [1, 2]


def test_an_exchange_that_cannot_be_hides_none_that_can() -> None:
    # Before the sentence that is to come in stand one that is too long, and one that says what is chosen already.
    shares = {(4, 0): 0.45, (3, 0): 0.45, (2, 3): 0.6, (2, 4): 0.6}
    document = of_lengths(WORDS, 3 * WORDS, WORDS, WORDS, WORDS)
    made = chosen(document, [0.3, 0.6, 0.01, 1.0, 1.0], Budget(2), shares=shares)
    assert sorted(made) == [3, 4]


def test_nothing_is_chosen_where_nothing_weighs() -> None:
    assert chosen(of_lengths(WORDS, WORDS), [0.0, 0.0], Budget(2)) == []
    assert chosen(build_document([article_of()]), [], Budget(2)) == []


@pytest.mark.parametrize(
    ("leads", "article", "found"), [({}, None, [0, 2]), ({0: 0.8}, None, [1, 2]), ({0: 0.8}, 0, [0, 2])]
)
def test_of_two_that_state_the_same_the_fitter_one_is_the_first_of_a_set(
    leads: Mapping[int, float], article: int | None, found: list[int]
) -> None:
    same = {(0, 1): 0.9, (1, 0): 0.9}
    document = of_lengths(*[WORDS] * 3)
    made = chosen(document, [3.0, 3.0, 1.0], Budget(2), shares=same, leads=leads, article=article)
    assert made == found
