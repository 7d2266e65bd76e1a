"""Summaries of articles and of sets."""

from __future__ import annotations

import math
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from summarizer import (
    Budget,
    Document,
    Steering,
    analyse,
    build_document,
    get_ranker,
    most_central_headline,
    similarity,
    summarize_article,
    summarize_set,
)
from summarizer.rankers import Ranker
from summarizer.sentences.dangling import is_dangling
from summarizer.similarity import overlap
from summarizer.summarize import answering
from tests.summarizer import builders
from tests.summarizer.builders import (
    LIBRARY,
    MARKET,
    PORT,
    TRAM,
    article_of,
    distinct,
    document_of,
    set_of,
    texts_of,
)

mujaz = get_ranker("mujaz")
budgets = st.one_of(
    st.builds(Budget, st.integers(1, 9)),
    st.builds(Budget, st.integers(1, 60), st.just("words")),
    st.builds(Budget, st.integers(1, 100), st.just("percent")),
)


def giving(*scores: float) -> Ranker:
    """A ranker that knows its scores."""
    return lambda _document: list(scores)


class TestArticle:
    """The summary of one article."""

    def test_it_keeps_the_order_of_the_text(self) -> None:
        document = document_of(*distinct(5, 8))
        choices = summarize_article(document, giving(0.1, 0.5, 0.2, 1.0, 0.9), Budget(3))
        assert [choice.candidate for choice in choices] == [1, 3, 4]
        assert [choice.score for choice in choices] == [0.5, 1.0, 0.9]

    @pytest.mark.parametrize("budget", [Budget(6), Budget(50), Budget(500, "words"), Budget(100, "percent")])
    def test_it_is_the_whole_article_once_where_that_fits(self, budget: Budget) -> None:
        document = document_of(*PORT)
        assert texts_of(document, summarize_article(document, mujaz, budget)) == list(PORT)

    def test_a_whole_article_keeps_what_it_says_twice(self) -> None:
        document = document_of(PORT[0], PORT[1], PORT[0])
        assert texts_of(document, summarize_article(document, mujaz, Budget(3))) == [
            PORT[0],
            PORT[1],
            PORT[0],
        ]

    def test_a_cut_article_says_nothing_twice(self) -> None:
        document = document_of(PORT[0], PORT[0], PORT[1], PORT[2])
        assert len(set(texts_of(document, summarize_article(document, mujaz, Budget(3))))) == 3

    def test_it_does_not_open_with_a_hanging_sentence_where_another_is_worth_as_much(self) -> None:
        document = document_of(*distinct(1, 9), *distinct(2, 9, "وأضاف أن")[1:], *distinct(3, 9)[2:])
        choices = summarize_article(document, giving(1.0, 1.0, 0.9), Budget(1))
        assert not is_dangling(document.candidates[choices[0].candidate])
        choices = summarize_article(document, giving(0.95, 1.0, 0.0), Budget(1))
        assert not is_dangling(document.candidates[choices[0].candidate])

    def test_a_query_brings_up_what_answers_it(self) -> None:
        document = document_of(*PORT)
        assert texts_of(document, summarize_article(document, mujaz, Budget(1), "رسوم")) == [PORT[4]]
        assert texts_of(document, summarize_article(document, mujaz, Budget(1))) == [PORT[0]]

    @pytest.mark.parametrize("budget", [Budget(1), Budget(5, "words"), Budget(50, "percent")])
    def test_an_article_without_sentences_has_an_empty_summary(self, budget: Budget) -> None:
        assert summarize_article(document_of(), mujaz, budget) == []


class TestSet:
    """The summary of several articles."""

    def test_duplicates_across_articles_appear_once_with_where_else_they_stand(self) -> None:
        document = set_of([PORT[2], TRAM[0]], [TRAM[1], PORT[2]], [PORT[2], TRAM[2]])
        choices = summarize_set(document, mujaz, Budget(6), agreed=analyse(document, ()).agreed)
        copies = [choice for choice in choices if document.candidates[choice.candidate].text == PORT[2]]
        assert len(copies) == 1
        others = [document.candidates[i] for i in copies[0].also]
        assert [candidate.text for candidate in others] == [PORT[2], PORT[2]]
        articles = {document.candidates[copies[0].candidate].article, *(other.article for other in others)}
        assert articles == {0, 1, 2}

    def test_identical_articles_are_told_once(self) -> None:
        document = set_of(PORT, PORT, PORT)
        texts = texts_of(document, summarize_set(document, mujaz, Budget(18)))
        assert len(texts) == len(set(texts))
        assert set(texts) <= set(PORT)

    def test_several_articles_are_heard(self) -> None:
        document = build_document(
            [article_of(*PORT), article_of(*LIBRARY, language="fr"), article_of(*MARKET, language="en")]
        )
        choices = summarize_set(document, mujaz, Budget(4))
        assert {document.candidates[choice.candidate].article for choice in choices} == {0, 1, 2}

    def test_the_sentences_of_one_article_keep_their_order(self) -> None:
        sentences = distinct(8, 9)
        document = set_of(sentences[:4], sentences[4:])
        choices = summarize_set(document, giving(0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 0.4, 0.3), Budget(6))
        assert len(choices) == 6
        for a, b in pairwise(
            sorted(choices, key=lambda choice: document.candidates[choice.candidate].article)
        ):
            if document.candidates[a.candidate].article == document.candidates[b.candidate].article:
                assert a.candidate < b.candidate

    def test_openings_come_before_endings(self) -> None:
        sentences = distinct(8, 9)
        document = set_of(sentences[:4], sentences[4:])
        choices = summarize_set(document, giving(0, 0, 0.1, 1.0, 0.9, 0.1, 0, 0), Budget(2))
        assert [choice.candidate for choice in choices] == [4, 3]

    def test_a_hanging_sentence_is_not_first_where_another_article_has_one_that_stands_alone(self) -> None:
        alone, hanging = distinct(2, 9), distinct(3, 9, "وأضاف أن")[2]
        document = set_of([hanging, alone[0]], [alone[1]])
        choices = summarize_set(document, giving(1.0, 0.2, 0.9), Budget(2))
        assert texts_of(document, choices) == [alone[1], hanging]

    def test_a_hanging_sentence_gives_way_to_one_of_equal_worth(self) -> None:
        alone, hanging = distinct(3, 9), distinct(4, 9, "وأضاف أن")[3]
        document = set_of([hanging, alone[0]], [alone[1], alone[2]])
        choices = summarize_set(document, giving(1.0, 0.2, 1.0, 0.2), Budget(1))
        assert texts_of(document, choices) == [alone[1]]

    def test_it_does_though_its_own_article_has_one_that_stands_alone_behind_it(self) -> None:
        alone, hanging = distinct(3, 9), distinct(4, 9, "وأضاف أن")[3]
        document = set_of([hanging, alone[0]], [alone[1], alone[2]])
        choices = summarize_set(document, giving(1.0, 0.99, 0.85, 0.0), Budget(2))
        assert not is_dangling(document.candidates[choices[0].candidate])

    def test_a_query_brings_up_what_answers_it(self) -> None:
        document = set_of(PORT, TRAM)
        assert texts_of(document, summarize_set(document, mujaz, Budget(1), "تعويض الاشتراكات")) == [TRAM[2]]

    def test_scores_are_the_rankers(self) -> None:
        document = set_of(PORT, TRAM)
        scores = mujaz(document)
        choices = summarize_set(document, mujaz, Budget(5))
        assert [choice.score for choice in choices] == [scores[choice.candidate] for choice in choices]

    @pytest.mark.parametrize("budget", [Budget(3), Budget(5, "words"), Budget(50, "percent")])
    def test_a_set_without_sentences_has_an_empty_summary(self, budget: Budget) -> None:
        assert summarize_set(set_of([], []), mujaz, budget) == []


@given(
    builders.articles,
    budgets,
    st.sampled_from(["mujaz", "lead"]),
    st.sampled_from([None, "ميناء port", "2024"]),
)
def test_any_set_is_summed_up_under_its_budget(
    given_articles: list[tuple[str, list[str]]], budget: Budget, method: str, query: str | None
) -> None:
    document = build_document([article_of(*texts, language=code) for code, texts in given_articles])
    choices = summarize_set(document, get_ranker(method), budget, query)
    chosen = [document.candidates[choice.candidate] for choice in choices]
    for a, b in combinations(chosen, 2):
        assert overlap(a, b) <= 0.5
    check_budget(document, [choice.candidate for choice in choices], budget)
    assert all(math.isfinite(choice.score) for choice in choices)
    for choice in choices:
        assert document.candidates[choice.candidate].article not in {
            document.candidates[i].article for i in choice.also
        }


@given(st.lists(builders.sentences, max_size=9), budgets, st.sampled_from(["mujaz", "lead"]))
def test_any_article_is_summed_up_in_the_order_of_its_text(
    sentences: list[str], budget: Budget, method: str
) -> None:
    document = document_of(*sentences)
    chosen = [choice.candidate for choice in summarize_article(document, get_ranker(method), budget)]
    assert chosen == sorted(set(chosen))
    check_budget(document, chosen, budget)


def check_budget(document: Document, chosen: list[int], budget: Budget) -> None:
    lengths = [len(candidate.words) for candidate in document.candidates]
    limit = budget.words(sum(lengths))
    if limit is None:
        assert len(chosen) <= budget.amount
    else:
        assert sum(lengths[i] for i in chosen) - limit <= max(lengths, default=0)


class TestSettled:
    """What a reader pins and drops."""

    def test_what_is_pinned_is_told_and_what_is_dropped_is_not(self) -> None:
        document = document_of(*distinct(4, 8))
        steering = Steering(pinned=(3,), dropped=frozenset({0}))
        chosen = summarize_article(document, giving(1.0, 0.9, 0.8, 0.1), Budget(2), steering=steering)
        assert [choice.candidate for choice in chosen] == [1, 3]
        whole = summarize_article(document, giving(1.0, 0.9, 0.8, 0.1), Budget(4), steering=steering)
        assert [choice.candidate for choice in whole] == [1, 2, 3]

    def test_what_is_pinned_stays_first_though_it_hangs(self) -> None:
        hanging = distinct(2, 9, "وأضاف أن")[1]
        document = document_of(hanging, *distinct(4, 9)[2:])
        scores = giving(1.0, 0.99, 0.0)
        assert texts_of(document, summarize_article(document, scores, Budget(1))) != [hanging]
        pinned = Steering(pinned=(0,))
        assert texts_of(document, summarize_article(document, scores, Budget(1), steering=pinned)) == [
            hanging
        ]
        both = set_of([hanging], distinct(4, 9)[2:])
        told = summarize_set(both, scores, Budget(1), steering=pinned)
        assert texts_of(both, told) == [hanging]

    def test_where_all_is_dropped_nothing_is_told(self) -> None:
        document = set_of(distinct(2, 8))
        all_of_it = Steering(dropped=frozenset({0, 1}))
        assert summarize_set(document, giving(1.0, 0.5), Budget(1), steering=all_of_it) == []


class TestUnfit:
    """What is told only where there is nothing else."""

    def test_a_slip_is_not_told(self) -> None:
        document = set_of(distinct(3, 8))
        agreed = analyse(document, ()).agreed
        told = summarize_set(document, giving(1.0, 0.5, 0.4), Budget(1), agreed=agreed)
        assert [choice.candidate for choice in told] == [0]
        slips = replace(agreed, slips=frozenset({0}))
        told = summarize_set(document, giving(1.0, 0.5, 0.4), Budget(1), agreed=slips)
        assert [choice.candidate for choice in told] == [1]

    def test_the_first_part_of_a_quotation_is_not_told(self) -> None:
        opened = f"«{distinct(1, 8)[0]}"
        document = set_of([opened, *distinct(3, 8)[1:]])
        told = summarize_set(document, giving(1.0, 0.5, 0.4), Budget(1))
        assert [choice.candidate for choice in told] == [1]


class TestOrder:
    """Without key points sentences stand where the articles have them."""

    def test_where_the_others_have_it_counts_as_much(self) -> None:
        sentences = distinct(9, 9)
        made = [sentences[:3], [*sentences[3:5], sentences[0]], [*sentences[5:7], sentences[0]]]
        document = set_of(*made)
        scores = giving(1.0, 0, 0, 0.9, 0, 0, 0, 0, 0)
        alone = summarize_set(document, scores, Budget(2))
        assert [(choice.candidate, choice.also) for choice in alone] == [(0, ()), (3, ())]
        # Its own article has it first, and two others last.
        told = summarize_set(document, scores, Budget(2), agreed=analyse(document, ()).agreed)
        assert [(choice.candidate, choice.also) for choice in told] == [(3, ()), (0, (5, 8))]


class TestTitle:
    """Which headline stands for the set."""

    @pytest.mark.parametrize(
        ("titles", "days", "outdated", "best"),
        [
            # A headline of three content words or fewer says less.
            (("ميناء قوارب", "ميناء قوارب رصيف عاصفة"), (None, None), (), 1),
            (("ميناء قوارب رصيف عاصفة", "ميناء قوارب رصيف عاصفة"), (None, None), (), 0),
            # One that asks, or is outdated, half as much.
            (("ميناء قوارب رصيف عاصفة؟", "ميناء قوارب رصيف"), (None, None), (), 1),
            (("ميناء قوارب رصيف عاصفة", "ميناء قوارب رصيف عاصفة"), (None, None), (0,), 1),
            # Of the newest day one that is nearly as good.
            (("ميناء قوارب رصيف عاصفة", "ميناء قوارب رصيف عاصفة"), ("2024-05-01", "2024-05-02"), (), 1),
            (("ميناء قوارب رصيف عاصفة", "شتاء طويل بارد"), ("2024-05-01", "2024-05-02"), (), 0),
            (("ميناء قوارب رصيف عاصفة", "ميناء قوارب رصيف عاصفة"), ("2024-05-02", "2024-05-01"), (), 0),
        ],
    )
    def test_which_is_best(
        self,
        titles: tuple[str, str],
        days: tuple[str | None, str | None],
        outdated: tuple[int, ...],
        best: int,
    ) -> None:
        made = [
            article_of(*PORT, id=f"a{n}", title=title, published=day)
            for n, (title, day) in enumerate(zip(titles, days, strict=True))
        ]
        assert most_central_headline(build_document(made), outdated) == best

    def test_the_headline_that_says_what_the_articles_say(self) -> None:
        document = build_document(
            [
                article_of(*TRAM, title="يوم آخر في المدينة"),
                article_of(*PORT, title="إعادة فتح الميناء القديم أمام قوارب الصيد"),
                article_of(*PORT[:3], title="رسالة مفتوحة"),
            ]
        )
        assert most_central_headline(document) == 1

    def test_articles_without_a_headline_are_passed_over(self) -> None:
        assert (
            most_central_headline(build_document([article_of(*PORT), article_of(*TRAM, title="شتاء")])) == 1
        )

    def test_none_where_none_has_one(self) -> None:
        assert most_central_headline(set_of(PORT, TRAM)) is None
        assert most_central_headline(build_document([])) is None

    @pytest.mark.parametrize(
        ("code", "teaser", "news"),
        [
            ("ar", "شاهد.. فتح الميناء القديم أمام قوارب الصيد", "فتح الميناء القديم أمام الصيد"),
            ("ar", "مسيرة الميناء القديم أمام قوارب الصيد في سطور", "فتح الميناء القديم أمام الصيد"),
            ("en", "Watch: old port opens to fishing boats", "Old port opens to boats"),
            ("fr", "Vidéo : le vieux port rouvre aux bateaux de pêche", "Le vieux port rouvre aux bateaux"),
        ],
    )
    def test_pictures_and_portraits_tell_no_news(self, code: str, teaser: str, news: str) -> None:
        texts = PORT if code == "ar" else (teaser.partition(": ")[2] + ".",) * 2
        made = [article_of(*texts, title=title, language=code) for title in (teaser, news)]
        assert most_central_headline(build_document(made)) == 1

    def test_of_equals_the_first(self) -> None:
        document = build_document([article_of(*PORT, title="الميناء"), article_of(*PORT, title="الميناء")])
        assert most_central_headline(document) == 0

    @pytest.mark.parametrize(
        ("words", "likeness", "days", "outdated", "best"),
        [
            # Of four content words on a headline says all that it is like.
            ((4, 3), (0.8, 1.0), (None, None), (), 0),
            ((4, 5), (0.7, 0.69), (None, None), (), 0),
            ((4, 4), (0.99, 0.5), (None, None), (0,), 1),
            ((4, 4), (1.0, 0.45), (None, None), (0,), 0),
            # Of the newest day seven tenths of the best are enough.
            ((4, 4), (1.0, 0.7), ("2024-05-01", "2024-05-02"), (), 1),
            ((4, 4), (1.0, 0.69), ("2024-05-01", "2024-05-02"), (), 0),
        ],
    )
    def test_so_much_a_headline_says(
        self,
        monkeypatch: pytest.MonkeyPatch,
        words: tuple[int, int],
        likeness: tuple[float, float],
        days: tuple[str | None, str | None],
        outdated: tuple[int, ...],
        best: int,
    ) -> None:
        given = iter(likeness)
        monkeypatch.setattr(similarity, "cosine", lambda *_: next(given))
        made = [
            article_of(*PORT, id=f"a{n}", title=distinct(1, count)[0], published=day)
            for n, (count, day) in enumerate(zip(words, days, strict=True))
        ]
        assert most_central_headline(build_document(made), outdated) == best


def test_which_sentences_answer_a_query() -> None:
    assert answering(document_of(*PORT), "رسوم") == {4}
    assert answering(document_of(*PORT), "قزحطبع") == frozenset()
