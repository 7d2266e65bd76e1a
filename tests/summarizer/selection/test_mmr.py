"""Choosing under a budget without saying a thing twice."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Budget, Document, build_document, similarity
from summarizer.selection.mmr import (
    WITHIN_ARTICLE,
    WITHIN_SET,
    Distinctness,
    choose,
    fits_whole,
    stand_alone_first,
    worth,
)
from summarizer.sentences.dangling import is_dangling
from summarizer.similarity import overlap
from tests.summarizer import builders
from tests.summarizer.builders import (
    PORT,
    TRAM,
    article_of,
    distinct,
    document_of,
    set_of,
    told_in_other_orders,
)

ANYTHING_GOES = Distinctness(most_shared=1.0, novelty=0.0, same_article=1.0)
ANYTHING_NEW = Distinctness(most_shared=1.0, novelty=1.0, same_article=1.0)
budgets = st.one_of(
    st.builds(Budget, st.integers(1, 12)),
    st.builds(Budget, st.integers(1, 60), st.just("words")),
    st.builds(Budget, st.integers(1, 100), st.just("percent")),
)
kinds = st.sampled_from([WITHIN_ARTICLE, WITHIN_SET])


def words_of(document: Document, chosen: list[int]) -> int:
    return sum(len(document.candidates[i].words) for i in chosen)


def test_the_best_scores_are_chosen_first() -> None:
    document = document_of(*distinct(5, 8))
    assert choose(document, [0.1, 0.9, 0.4, 0.7, 0.2], Budget(3), WITHIN_ARTICLE) == [1, 3, 2]


def test_ties_go_to_the_earlier_candidate() -> None:
    assert choose(document_of(*distinct(6, 8)), [1.0] * 6, Budget(3), WITHIN_ARTICLE) == [0, 1, 2]


def test_rounding_breaks_no_tie() -> None:
    for seed in range(40):
        first, second = told_in_other_orders(seed), told_in_other_orders(seed + 100)
        # The second round is weighed by what of it was not said in the first.
        document = set_of(*([a, b] for a, b in zip(first, second, strict=True)))
        assert choose(document, [1.0, 0.5] * 4, Budget(2), ANYTHING_NEW)[0] == 0
        assert choose(document, [0.5, 1.0] * 4, Budget(2), ANYTHING_NEW)[0] == 1


def test_scores_of_any_range_are_weighed_alike() -> None:
    document = document_of(*PORT, *TRAM)
    scores = [0.4, 0.1, 0.9, 0.3, 0.8, 0.2, 0.5, 0.7, 0.6]
    expected = choose(document, scores, Budget(4), WITHIN_SET)
    assert choose(document, [1000 * score - 500 for score in scores], Budget(4), WITHIN_SET) == expected


def test_a_copy_of_what_is_chosen_is_passed_over() -> None:
    one, two, three = distinct(3, 9)
    document = set_of([one, two], [one, three])
    chosen = choose(document, [1.0, 0.5, 0.99, 0.4], Budget(3), WITHIN_SET)
    assert [document.candidates[i].text for i in chosen] == [one, two, three]


def test_identical_sentences_are_chosen_once() -> None:
    assert choose(document_of(*[PORT[0]] * 5), [1.0] * 5, Budget(3), WITHIN_ARTICLE) == [0]


def test_identical_sentences_without_content_words_are_chosen_once() -> None:
    assert choose(document_of("في من على", "في من على"), [1.0, 1.0], Budget(2), WITHIN_ARTICLE) == [0]


def test_what_is_new_beats_what_was_half_said() -> None:
    first, other, third, last = distinct(4, 10)
    half = " ".join([*first.split()[:4], *third.split()[:6]])
    document = document_of(first, half, other, last)
    assert choose(document, [1.0, 0.6, 0.5, 0.0], Budget(2), WITHIN_SET) == [0, 2]
    assert choose(document, [1.0, 0.6, 0.5, 0.0], Budget(2), ANYTHING_GOES) == [0, 1]


def test_another_article_is_heard_where_the_gain_is_nearly_the_same() -> None:
    sentences = distinct(4, 10)
    document = set_of(sentences[:2], sentences[2:])
    assert choose(document, [1.0, 0.9, 0.89, 0.1], Budget(2), WITHIN_SET) == [0, 2]
    assert choose(document, [1.0, 0.9, 0.89, 0.1], Budget(2), ANYTHING_GOES) == [0, 1]


@pytest.mark.parametrize("amount", [1, 3, 5, 99])
def test_a_number_of_sentences_is_reached_where_there_are_so_many(amount: int) -> None:
    document = document_of(*distinct(5, 7))
    chosen = choose(document, [1.0, 0.9, 0.8, 0.7, 0.6], Budget(amount), WITHIN_SET)
    assert len(chosen) == min(amount, 5)


@pytest.mark.parametrize("amount", [4, 10, 17, 25, 33, 50, 71])
def test_a_number_of_words_is_met_within_one_sentence(amount: int) -> None:
    lengths = (5, 9, 14, 7, 20, 11, 6)
    texts = [text for n, text in enumerate(distinct(7, 20))]
    document = document_of(*(" ".join(text.split()[:n]) for text, n in zip(texts, lengths, strict=True)))
    chosen = choose(document, [0.9, 0.2, 0.7, 0.4, 1.0, 0.6, 0.1], Budget(amount, "words"), WITHIN_ARTICLE)
    assert abs(words_of(document, chosen) - amount) <= max(lengths)
    assert abs(words_of(document, chosen) - amount) <= max(lengths) / 2 + 1  # the nearer side is taken


def test_a_share_of_the_words_is_of_the_words_of_all_candidates() -> None:
    document = document_of(*distinct(10, 10))
    assert words_of(document, choose(document, [1.0] * 10, Budget(40, "percent"), WITHIN_ARTICLE)) == 40


@pytest.mark.parametrize("budget", [Budget(1, "words"), Budget(1, "percent"), Budget(3, "words")])
def test_the_shortest_budget_still_gives_a_sentence(budget: Budget) -> None:
    document = document_of(*distinct(3, 12))
    assert len(choose(document, [0.2, 1.0, 0.1], budget, WITHIN_ARTICLE)) == 1


@given(builders.articles, budgets, kinds, st.data())
def test_any_choice_keeps_its_budget_and_repeats_nothing(
    given_articles: list[tuple[str, list[str]]], budget: Budget, distinct_: Distinctness, data: st.DataObject
) -> None:
    document = build_document([article_of(*texts, language=code) for code, texts in given_articles])
    count = len(document.candidates)
    scores = data.draw(st.lists(st.floats(-10, 10), min_size=count, max_size=count))
    chosen = choose(document, scores, budget, distinct_)

    assert len(set(chosen)) == len(chosen)
    assert all(0 <= i < count for i in chosen)
    for i, j in combinations(chosen, 2):
        assert overlap(document.candidates[i], document.candidates[j]) <= distinct_.most_shared
    limit = budget.words(words_of(document, list(range(count))))
    longest = max((len(candidate.words) for candidate in document.candidates), default=0)
    if limit is None:
        assert len(chosen) <= budget.amount
    else:
        assert words_of(document, chosen) - limit <= longest


@given(st.lists(st.integers(1, 25), min_size=1, max_size=10), st.integers(1, 200), st.data())
def test_where_nothing_repeats_a_word_budget_is_met_from_both_sides(
    lengths: list[int], amount: int, data: st.DataObject
) -> None:
    texts = [" ".join(text.split()[:n]) for text, n in zip(distinct(len(lengths), 25), lengths, strict=True)]
    document = document_of(*texts)
    scores = data.draw(st.lists(st.floats(0, 1), min_size=len(lengths), max_size=len(lengths)))
    total = words_of(document, choose(document, scores, Budget(amount, "words"), WITHIN_ARTICLE))
    assert total - amount <= max(lengths)
    assert min(amount, sum(lengths)) - total <= max(lengths)


def test_sets_allow_no_more_than_half_the_stems_to_be_shared() -> None:
    assert WITHIN_SET.most_shared <= 0.5


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("ميناء قطار", "جامعة سد", 0.0),
        ("ميناء قطار", "والميناء والقطار", 1.0),
        ("ميناء قطار غابة محطة", "ميناء سد", 0.5),
        ("ميناء ميناء ميناء", "ميناء سد", 1.0),
        ("في من", "في من", 1.0),
        ("في من", "في على", 0.0),
        ("في من", "ميناء", 0.0),
    ],
)
def test_overlap_is_the_share_of_the_shorter_ones_stems(a: str, b: str, expected: float) -> None:
    first, second = document_of(a, b).candidates
    assert overlap(first, second) == overlap(second, first) == expected


def cut(*lengths: int) -> Document:
    """Sentences of so many words that have none in common."""
    texts = distinct(len(lengths), max(lengths))
    return document_of(*(" ".join(text.split()[:n]) for text, n in zip(texts, lengths, strict=True)))


@pytest.mark.parametrize(
    ("second", "taken"),
    [
        (10, True),  # just what was asked for
        (19, True),  # nine over for ten under
        (20, False),
    ],
)
def test_going_over_is_a_tenth_worse_than_staying_under(second: int, taken: bool) -> None:
    chosen = choose(cut(10, second), [1.0, 0.5], Budget(20, "words"), ANYTHING_GOES)
    assert chosen == ([0, 1] if taken else [0])


def test_what_does_not_fit_gives_way_to_what_does() -> None:
    assert choose(cut(10, 30, 8), [1.0, 0.9, 0.1], Budget(20, "words"), ANYTHING_GOES) == [0, 2]


def test_where_nothing_fits_the_shortest_is_taken_and_of_those_the_best() -> None:
    document = cut(30, 12, 12, 12)
    assert choose(document, [1.0, 0.2, 0.5, 0.5], Budget(3, "words"), ANYTHING_GOES) == [2]
    assert choose(document, [1.0, 0.2, 0.5, 0.5], Budget(3, "words"), ANYTHING_GOES, dropped=[2]) == [3]
    assert choose(document, [1.0] * 4, Budget(3, "words"), ANYTHING_GOES, dropped=range(4)) == []
    assert choose(document, [1.0] * 4, Budget(3, "words"), ANYTHING_GOES, already=[0]) == [0]


def test_what_is_chosen_already_counts() -> None:
    document = cut(10, 10, 10)
    assert choose(document, [0.1, 0.5, 1.0], Budget(2), ANYTHING_GOES, already=[0]) == [0, 2]
    assert choose(document, [0.1, 0.5, 1.0], Budget(20, "words"), ANYTHING_GOES, already=[0]) == [0, 2]
    assert choose(document, [0.1, 0.5, 1.0], Budget(1), ANYTHING_GOES, already=[0]) == [0]
    assert choose(document, [0.1, 0.5, 1.0], Budget(3), ANYTHING_GOES, dropped=[2]) == [1, 0]


def test_what_is_said_and_heard_already_counts() -> None:
    first, other, third = distinct(3, 10)
    half = " ".join([*first.split()[:5], *third.split()[:5]])
    document = document_of(first, half, other)
    assert choose(document, [0.0, 1.0, 0.9], Budget(2), ANYTHING_NEW, already=[0]) == [0, 2]
    apart = set_of([first, other], [third])
    fair = Distinctness(most_shared=1.0, novelty=0.0, same_article=0.5)
    assert choose(apart, [0.0, 1.0, 0.6], Budget(2), fair, already=[0]) == [0, 2]
    assert choose(apart, [0.0, 1.0, 0.4], Budget(2), fair, already=[0]) == [0, 1]


@pytest.mark.parametrize(("most", "taken"), [(0.5, True), (0.49, False)])
def test_two_sentences_may_share_just_so_much(most: float, taken: bool) -> None:
    first, third = distinct(2, 10)
    half = " ".join([*first.split()[:5], *third.split()[:5]])
    document = document_of(first, half)
    assert overlap(*document.candidates) == 0.5
    rule = Distinctness(most_shared=most, novelty=0.0, same_article=1.0)
    assert choose(document, [1.0, 0.5], Budget(2), rule) == ([0, 1] if taken else [0])


def test_worth_runs_from_a_twentieth_to_one() -> None:
    assert worth([3.0, 1.0, 2.0]) == pytest.approx([1.0, 0.05, 0.525])
    assert worth([2.0, 2.0]) == [1.0, 1.0]
    assert worth([]) == []


@pytest.mark.parametrize(
    ("budget", "expected"),
    [
        (Budget(5), True),
        (Budget(4), False),
        (Budget(50, "words"), True),
        (Budget(49, "words"), False),
        (Budget(100, "percent"), True),
        (Budget(99, "percent"), False),
    ],
)
def test_what_fits_whole(budget: Budget, expected: bool) -> None:
    assert fits_whole(document_of(*distinct(5, 10)).candidates, budget) is expected


class TestStandAloneFirst:
    """The first sentence of an article's summary."""

    HANGING = "وأضاف أن"

    def test_one_of_equal_worth_takes_the_place_of_a_hanging_one(self) -> None:
        alone = distinct(3, 10)
        document = document_of(alone[0], *distinct(4, 10, self.HANGING)[3:], alone[2])
        assert stand_alone_first(document, [0.95, 1.0, 0.3], [1, 2], Budget(3), WITHIN_ARTICLE) == [0, 2]

    def test_a_hanging_one_stays_where_nothing_is_worth_as_much(self) -> None:
        alone = distinct(3, 10)
        document = document_of(alone[0], *distinct(4, 10, self.HANGING)[3:], alone[2])
        assert stand_alone_first(document, [0.1, 1.0, 0.3], [1, 2], Budget(3), WITHIN_ARTICLE) == [1, 2]

    def test_the_order_of_the_text_is_kept(self) -> None:
        alone = distinct(3, 10)
        document = document_of(*distinct(4, 10, self.HANGING)[3:], alone[1], alone[2])
        # The second is chosen already and the third stands behind it.
        assert stand_alone_first(document, [1.0, 0.9, 1.0], [0, 1], Budget(3), WITHIN_ARTICLE) == [0, 1]

    def test_a_copy_of_another_chosen_one_is_no_choice(self) -> None:
        alone = distinct(2, 10)
        document = document_of(alone[1], *distinct(4, 10, self.HANGING)[3:], alone[1])
        assert stand_alone_first(document, [1.0, 1.0, 0.5], [1, 2], Budget(3), WITHIN_ARTICLE) == [1, 2]

    def hanging(self, *lengths: int) -> Document:
        """Two that stand alone, of so many words, and a hanging one of ten behind them."""
        texts = [" ".join(text.split()[:n]) for text, n in zip(distinct(2, 40), lengths, strict=True)]
        return document_of(*texts, *distinct(5, 10, self.HANGING)[4:])

    # Of the scores 0 and 1, what is between them is worth 0.05 + 0.95 of itself.
    @pytest.mark.parametrize(("score", "first"), [(0.79, 1), (0.789, 2)])
    def test_four_fifths_are_of_equal_worth(self, score: float, first: int) -> None:
        document = self.hanging(10, 10)
        assert stand_alone_first(document, [0.0, score, 1.0], [2], Budget(1), WITHIN_ARTICLE) == [first]

    def test_it_is_weighed_against_the_one_that_hangs(self) -> None:
        one, last, worst = distinct(3, 10)
        document = document_of(one, *distinct(5, 10, self.HANGING)[4:], last, worst)
        for score, first in ((0.4, 0), (0.3, 1)):
            scores = [score, 0.5, 1.0, 0.0]
            assert stand_alone_first(document, scores, [1, 2], Budget(2), WITHIN_ARTICLE) == [first, 2]

    def test_of_two_the_one_worth_more_is_taken_and_of_equals_the_first(self) -> None:
        one, other, last = distinct(3, 10)
        document = document_of(one, other, *distinct(5, 10, self.HANGING)[4:], last)

        def first(*scores: float, dropped: tuple[int, ...] = ()) -> int:
            found = stand_alone_first(document, [*scores, 1.0, 0.0], [2], Budget(1), WITHIN_ARTICLE, dropped)
            return found[0]

        assert first(0.9, 0.95) == 1
        assert first(0.95, 0.95) == 0
        assert first(0.95, 0.95, dropped=(0,)) == 1
        assert first(0.95, 0.95, dropped=(0, 1)) == 2

    @pytest.mark.parametrize(("words", "first"), [(15, 1), (16, 2)])
    def test_it_may_be_longer_by_what_is_left(self, words: int, first: int) -> None:
        document = self.hanging(1, words)
        assert len(document.candidates[2].words) < 15
        budget = Budget(15, "words")
        assert stand_alone_first(document, [0.0, 1.0, 1.0], [2], budget, WITHIN_ARTICLE) == [first]

    @pytest.mark.parametrize(("most", "first"), [(0.5, 0), (0.49, 1)])
    def test_it_may_share_just_so_much_with_the_others(self, most: float, first: int) -> None:
        one, other = distinct(2, 10)
        half = " ".join([*one.split()[:5], *other.split()[:5]])
        document = document_of(half, *distinct(5, 10, self.HANGING)[4:], other)
        rule = Distinctness(most_shared=most, novelty=0.0, same_article=1.0)
        assert stand_alone_first(document, [1.0, 1.0, 1.0], [1, 2], Budget(2), rule) == [first, 2]

    def test_in_another_article_it_may_stand_anywhere(self) -> None:
        alone = distinct(3, 10)
        hung = distinct(5, 10, self.HANGING)[4]
        document = set_of([hung, alone[0]], [alone[1], alone[2]])
        assert stand_alone_first(document, [1.0, 0.0, 0.0, 0.9], [0, 2], Budget(2), WITHIN_SET) == [0, 2]
        assert stand_alone_first(document, [1.0, 0.0, 0.9, 0.0], [0, 3], Budget(2), WITHIN_SET) == [2, 3]
        assert stand_alone_first(document, [1.0, 0.9, 0.0, 0.0], [0, 2], Budget(2), WITHIN_SET) == [1, 2]

    @pytest.mark.parametrize("chosen", [[], [0], [0, 2], [2]])
    def test_what_stands_alone_already_is_left(self, chosen: list[int]) -> None:
        document = document_of(*distinct(4, 10))
        assert stand_alone_first(document, [0.5, 1.0, 0.6, 1.0], chosen, Budget(3), WITHIN_ARTICLE) == chosen

    def test_the_word_budget_is_still_kept(self) -> None:
        long, long_too, middling = distinct(3, 57)
        hanging = distinct(4, 57, self.HANGING)[3]
        document = document_of(long, " ".join(hanging.split()[:5]), long_too, " ".join(middling.split()[:30]))
        scores, limit = [0.85, 1.0, 0.9, 0.0], 35
        chosen = sorted(choose(document, scores, Budget(limit, "words"), WITHIN_ARTICLE))
        assert is_dangling(document.candidates[chosen[0]])
        final = stand_alone_first(document, scores, chosen, Budget(limit, "words"), WITHIN_ARTICLE)
        assert abs(words_of(document, final) - limit) <= 57


def test_infinite_patience_is_not_needed_for_many_sentences() -> None:
    document = document_of(*distinct(400, 8))
    chosen = choose(document, [math.sin(n) for n in range(400)], Budget(200), WITHIN_SET)
    assert len(chosen) == 200


def sharing(shared: int) -> Document:
    """Two sentences of ten words that share some, and a third that shares none."""
    first, second, other = (text.rstrip(".").split() for text in distinct(3, 10))
    return document_of(*(" ".join(w) for w in (first, [*first[:shared], *second[shared:]], other)))


@pytest.mark.parametrize(
    ("kind", "shared", "both"),
    [
        (WITHIN_ARTICLE, 7, True),
        (WITHIN_ARTICLE, 8, False),
        (WITHIN_SET, 4, True),
        (WITHIN_SET, 5, False),
    ],
)
def test_two_that_share_more_than_may_be_are_not_both_chosen(
    kind: Distinctness, shared: int, both: bool
) -> None:
    made = choose(sharing(shared), [1.0, 0.99, 0.0], Budget(2), kind)
    assert (made == [0, 1]) is both


def test_what_repeats_too_much_keeps_nothing_out_behind_it() -> None:
    first, third, last = distinct(3, 10)
    half = " ".join([*first.split()[:5], *third.split()[:5]])
    rule = Distinctness(most_shared=0.49, novelty=0.0, same_article=1.0)
    assert choose(document_of(first, half, last), [1.0, 0.9, 0.1], Budget(2), rule) == [0, 2]


@pytest.mark.parametrize(("kind", "near", "far"), [(WITHIN_SET, 1.1, 0.9), (WITHIN_ARTICLE, 1.03, 0.97)])
def test_what_is_half_new_is_worth_so_much(kind: Distinctness, near: float, far: float) -> None:
    document = sharing(4)
    said, half, _ = (candidate.term_set for candidate in document.candidates)
    new = similarity.weight(half - said, document.idf) / similarity.weight(half, document.idf)
    for factor, second in ((near, 2), (far, 1)):
        # The other one's worth is what is new of the half-said one, to the power that is meant, and a little more.
        other = factor * new**kind.novelty * 0.9
        scores = [(w - 0.05) / 0.95 for w in (1.0, 0.9, other)]
        document = sharing(4)
        made = choose(
            document_of(*(c.text for c in document.candidates), "في من على"), [*scores, 0.0], Budget(2), kind
        )
        assert made == [0, second]


@pytest.mark.parametrize(("other", "second"), [(0.93, 1), (0.96, 2)])
def test_each_sentence_of_an_article_makes_its_next_ones_worth_a_twentieth_less(
    other: float, second: int
) -> None:
    sentences = distinct(4, 10)
    document = set_of(sentences[:2], sentences[2:])
    scores = [1.0, 1.0, (other - 0.05) / 0.95, 0.0]
    assert choose(document, scores, Budget(2), WITHIN_SET) == [0, second]


def test_a_budget_of_words_is_gone_over_where_that_is_nearly_as_near() -> None:
    first, second = distinct(1, 20)[0], distinct(3, 21)[2]
    assert choose(document_of(first, second), [1.0, 0.5], Budget(31, "words"), ANYTHING_GOES) == [0, 1]
    assert choose(document_of(first, second), [1.0, 0.5], Budget(30, "words"), ANYTHING_GOES) == [0]


def test_a_sentence_that_is_too_long_keeps_no_shorter_one_out() -> None:
    first, third = distinct(3, 10)[0], distinct(3, 10)[2]
    long = distinct(9, 30)[8]
    document = document_of(first, long, third)
    assert choose(document, [1.0, 0.9, 0.1], Budget(20, "words"), ANYTHING_GOES) == [0, 2]


def test_a_sentence_without_content_words_says_nothing_new() -> None:
    document = document_of("في من على", *distinct(2, 8))
    assert choose(document, [1.0, 0.0, 0.5], Budget(2), WITHIN_SET) == [2, 1]
