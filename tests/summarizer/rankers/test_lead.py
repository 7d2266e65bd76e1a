"""The lead."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given

from summarizer import Budget, build_document, summarize_set
from summarizer.rankers.lead import rank
from tests.summarizer import builders
from tests.summarizer.builders import article_of, distinct, document_of, set_of


def test_earlier_is_better() -> None:
    scores = rank(document_of(*distinct(5, 4)))
    assert all(a > b for a, b in pairwise(scores))


def test_every_first_sentence_comes_before_any_second_one() -> None:
    scores = rank(set_of(["1", "2", "3"], ["4", "5"], ["6"]))
    order = sorted(range(6), key=lambda i: -scores[i])
    assert order == [0, 3, 5, 1, 4, 2]


def test_many_articles_do_not_reach_into_the_next_round() -> None:
    scores = rank(set_of(*[["1", "2"]] * 200))
    assert min(scores[::2]) > max(scores[1::2])
    assert len(set(scores)) == 400


def test_a_sets_lead_is_drawn_from_every_article() -> None:
    sentences = distinct(9, 8)
    document = set_of(sentences[:3], sentences[3:6], sentences[6:])
    choices = summarize_set(document, rank, Budget(3))
    assert sorted(choice.candidate for choice in choices) == [0, 3, 6]


@given(builders.articles)
def test_any_set_has_a_score_above_zero_a_sentence(given_articles: list[tuple[str, list[str]]]) -> None:
    document = build_document([article_of(*texts, language=code) for code, texts in given_articles])
    scores = rank(document)
    assert len(scores) == len(document.candidates)
    assert all(0.0 < score <= 1.0 for score in scores)
