"""TextRank gives what sumy's TextRank gives for the same words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sumy.summarizers.text_rank import TextRankSummarizer

from summarizer.rankers import textrank
from tests.summarizer.builders import document_of
from tests.summarizer.rankers.sumy import WORDS, order, sumy_scores

ARABIC = (
    "أعادت الشركة تشغيل القطار بين المدينتين بعد توقف دام 14 شهرا.",
    "ويقطع القطار المسافة بين المدينتين في 50 دقيقة.",
    "دافع مدير الشركة عن سعر التذكرة.",
    "قال مسافرون إن سعر تذكرة القطار ارتفع بعد التوقف.",
    "هطلت أمطار غزيرة على الساحل.",
)
FRENCH = (
    "Le train relie de nouveau les deux villes après 14 mois d'arrêt.",
    "Le train relie les villes en 50 minutes.",
    "La compagnie défend le prix du billet.",
    "Le prix du billet de train a monté après l'arrêt, disent des voyageurs.",
    "Il pleut sur la côte.",
)


@pytest.mark.parametrize(("texts", "language"), [(ARABIC, "ar"), (FRENCH, "fr"), (ARABIC[:4] * 3, "ar")])
def test_scores_and_order_are_sumys(texts: tuple[str, ...], language: str) -> None:
    document = document_of(*texts, language=language)
    scores = textrank.rank(document)
    expected = sumy_scores(TextRankSummarizer(), document)
    assert len(set(expected)) > 1
    assert scores == pytest.approx(expected, abs=1e-9)
    assert order(scores) == order(expected)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(st.sampled_from(WORDS), max_size=12), max_size=20))
def test_any_bags_of_words_score_as_in_sumy(bags: list[list[str]]) -> None:
    document = document_of(*(" ".join(bag) for bag in bags))
    scores = textrank.rank(document)
    assert len(scores) == len(bags)
    assert scores == pytest.approx(sumy_scores(TextRankSummarizer(), document), abs=1e-9)


def test_a_sentence_that_shares_words_beats_one_that_shares_none() -> None:
    scores = textrank.rank(document_of(*ARABIC))
    assert order(scores)[0] in (0, 1, 3)
    assert scores[0] > scores[4]


def test_sentences_of_one_word_have_an_edge() -> None:
    # The logarithms of their lengths sum to zero.
    scores = textrank.rank(document_of("الميناء", "ميناء", "..."))
    assert scores[0] == scores[1] > scores[2]


def test_numbers_are_words() -> None:
    scores = textrank.rank(document_of("ربح 2024 الفريق", "خسر 2024 المنتخب", "... 7", "في من"))
    assert scores[0] == scores[1] > scores[3]
    assert scores[2] > scores[3]


def test_identical_sentences_score_alike() -> None:
    scores = textrank.rank(document_of(ARABIC[0], ARABIC[1], ARABIC[0], ARABIC[4]))
    assert scores[0] == scores[2] > scores[3]


def test_no_sentence_no_score() -> None:
    assert textrank.rank(document_of()) == []


@pytest.mark.parametrize("texts", [("في من على",), ("في من", "على إلى"), ("...", "؟", "!")])
def test_without_content_words_all_score_alike(texts: tuple[str, ...]) -> None:
    scores = textrank.rank(document_of(*texts))
    assert scores == [pytest.approx(scores[0])] * len(texts)


@pytest.mark.parametrize("count", [1, 2, 300])
def test_sentences_all_identical_share_the_score(count: int) -> None:
    scores = textrank.rank(document_of(*[ARABIC[0]] * count))
    assert scores == [pytest.approx(1 / count, rel=1e-6)] * count
