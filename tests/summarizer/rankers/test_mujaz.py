"""Mujaz's own ranker."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from msgspec.structs import astuple

from summarizer import build_document
from summarizer.rankers.mujaz import ScoreWeights, explain, rank
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


def test_earlier_is_better_all_else_equal() -> None:
    scores = rank(document_of(*distinct(6, 9)))
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 6


def test_place_is_counted_in_each_article() -> None:
    parts = explain(set_of(PORT, TRAM))
    assert parts[0].position == parts[len(PORT)].position == 1.0
    assert parts[1].position > parts[len(PORT) - 1].position > 0.0


def test_words_of_the_headline_count() -> None:
    texts = ("هطل المطر على القمم", "فتح الميناء القديم أبوابه", "نام الحارس في مكتبه")
    plain = rank(document_of(*texts))
    headed = rank(document_of(*texts, title="فتح الميناء القديم"))
    assert headed[1] - plain[1] > 0
    assert headed[0] - plain[0] == headed[2] - plain[2] == 0


def test_the_headline_is_that_of_the_sentences_own_article() -> None:
    document = build_document(
        [article_of(PORT[0], title="الترام يتوقف"), article_of(TRAM[0], title="الميناء")]
    )
    assert [parts.headline for parts in explain(document)] == [0.0, 0.0]


def test_what_other_articles_say_too_counts() -> None:
    first, second, third, fourth = distinct(4, 9)
    shared, alone = (
        explain(set_of([first, second], [third, first]))[0],
        explain(set_of([first, second], [third, fourth]))[0],
    )
    assert shared.topic > alone.topic == 0.0


def test_what_all_articles_say_is_wholly_of_the_topic() -> None:
    topics = [parts.topic for parts in explain(set_of(PORT[:1], PORT[:1], PORT[:1]))]
    assert topics == [pytest.approx(1.0)] * 3


def test_a_set_of_one_has_no_topic() -> None:
    assert {parts.topic for parts in explain(document_of(*PORT))} == {0.0}


def test_a_sentence_said_twice_by_one_article_is_no_topic() -> None:
    first, second, third = distinct(3, 9)
    assert explain(set_of([first, first, second], [third]))[0].topic == 0.0


def test_sentences_that_hang_on_others_lose() -> None:
    def second(text: str) -> float:
        return rank(document_of("هطل المطر على القمم", text, "نام الحارس في مكتبه"))[1]

    assert second("وهو أعلن افتتاح المتحف أمام الزوار") < second("الوزير أعلن افتتاح المتحف أمام الزوار")


def test_very_short_sentences_lose() -> None:
    parts = explain(document_of("فتح الميناء القديم أبوابه أمام الصيادين صباحا", "فتح الميناء"))
    assert parts[0].short == 0.0
    assert parts[1].short > 0.0


def test_central_sentences_gain() -> None:
    texts = ("حريق الغابة", "حريق الغابة والقرية", "حريق القرية", "لحن قديم")
    parts = explain(document_of(*texts))
    assert parts[1].centrality > parts[0].centrality > parts[3].centrality


def test_the_same_words_in_another_order_are_worth_the_same_to_the_last_digit() -> None:
    for seed in range(40):
        told = told_in_other_orders(seed)
        title = " ".join(told[0].split()[:6])
        articles = [article_of(text, TRAM[n % 3], title=title) for n, text in enumerate(told)]
        parts = explain(build_document(articles))[::2]
        assert len({part.topic for part in parts}) == 1
        assert len({part.headline for part in parts}) == 1


def test_of_two_alike_in_place_the_one_that_others_tell_too_scores_higher() -> None:
    shared, alone, other = distinct(3, 9)
    document = set_of([alone], [shared], [shared, other])
    scores = rank(document)
    parts = explain(document)
    assert parts[0].position == parts[1].position
    assert parts[0].topic < parts[1].topic
    assert scores[1] - scores[0] > 0.5


def test_of_two_alike_in_all_else_the_very_short_one_scores_lower() -> None:
    long, short = distinct(1, 7)[0], distinct(1, 2)[0]
    of_long, of_short = rank(document_of(long)), rank(document_of(short))
    lost = explain(document_of(short))[0].short
    assert lost > 0.5
    assert of_long[0] - of_short[0] == pytest.approx(ScoreWeights().short * lost)
    assert of_long[0] - of_short[0] > 0.05


@given(builders.articles)
def test_any_set_has_a_finite_score_a_sentence_and_parts_within_bounds(
    given_articles: list[tuple[str, list[str]]],
) -> None:
    document = build_document(
        [article_of(*texts, language=code, title="حريق port") for code, texts in given_articles]
    )
    scores = rank(document)
    assert len(scores) == len(document.candidates)
    assert all(math.isfinite(score) for score in scores)
    assert all(-1e-9 <= part <= 1 + 1e-9 for parts in explain(document) for part in astuple(parts))


def test_the_score_is_the_weighted_sum_of_the_parts() -> None:
    document = set_of(PORT, TRAM)
    assert rank(document) == [parts.total(ScoreWeights()) for parts in explain(document)]
    heavier = ScoreWeights(dangling=1.0)
    assert [parts.total(heavier) <= parts.total(ScoreWeights()) for parts in explain(document)] == [True] * 9
