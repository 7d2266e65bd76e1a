"""LexRank gives what sumy's LexRank gives for the same words."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sumy.summarizers.lex_rank import LexRankSummarizer

from summarizer.document import Document
from summarizer.rankers import lexrank
from tests.summarizer.builders import document_of
from tests.summarizer.rankers.sumy import WORDS, order, sumy_scores

ARABIC = (
    "افتتحت البلدية محطة لتحلية مياه البحر.",
    "وتنتج محطة التحلية 30000 متر مكعب من مياه الشرب.",
    "وقال رئيس البلدية إن مياه المحطة تكفي أحياء المدينة.",
    "وكانت أحياء المدينة تعاني انقطاع مياه الشرب كل صيف.",
    "احتفل الصيادون بموسم السردين.",
    "بلغت كلفة المحطة 412 مليون درهم.",
    "ودفعت البلدية 206 ملايين درهم من الكلفة.",
    "وارتفع سعر السردين في أسواق المدينة.",
    "ونظم الصيادون سباقا للقوارب.",
    "وينتظر سكان الأحياء خفض سعر الماء.",
)
FRENCH = (
    "La commune a ouvert une station de dessalement.",
    "La station produit 30000 mètres cubes d'eau potable.",
    "L'eau de la station suffit aux quartiers du port, dit le maire.",
    "Les quartiers du port manquaient d'eau potable chaque été.",
    "Les pêcheurs fêtaient la sardine.",
    "La station a coûté 412 millions.",
    "La commune a payé 206 millions.",
    "Le prix de la sardine a monté.",
    "Une course de barques fermait la fête.",
)


def away_from_threshold(document: Document) -> bool:
    """Whether rounding cannot decide if two sentences are linked."""
    vectors = lexrank._unit_vectors(document)
    cosines = (math.fsum(w * b.get(t, 0.0) for t, w in a.items()) for a in vectors for b in vectors)
    return all(abs(cosine - lexrank.THRESHOLD) > 1e-9 for cosine in cosines)


@pytest.mark.parametrize(("texts", "language"), [(ARABIC, "ar"), (FRENCH, "fr"), (ARABIC[:5] + ARABIC, "ar")])
def test_scores_and_order_are_sumys(texts: tuple[str, ...], language: str) -> None:
    document = document_of(*texts, language=language)
    scores = lexrank.rank(document)
    expected = sumy_scores(LexRankSummarizer(), document)
    assert len(set(expected)) > 1
    assert scores == pytest.approx(expected, abs=1e-9)
    assert order(scores) == order(expected)


@pytest.mark.filterwarnings("ignore:invalid value encountered")
@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(st.sampled_from(WORDS), max_size=12), max_size=20))
def test_any_bags_of_words_score_as_in_sumy(bags: list[list[str]]) -> None:
    document = document_of(*(" ".join(bag) for bag in bags))
    assume(away_from_threshold(document))
    scores = lexrank.rank(document)
    assert len(scores) == len(bags)
    assert scores == pytest.approx(sumy_scores(LexRankSummarizer(), document), abs=1e-9)


def test_the_sentence_between_others_is_central() -> None:
    scores = lexrank.rank(
        document_of("فاز العداء", "فاز الفريق بالكأس", "ضاعت الكأس", "هطل المطر", "نام الحارس")
    )
    assert order(scores)[0] == 1


def test_words_are_compared_by_their_stems() -> None:
    scores = lexrank.rank(document_of("حريق الغابة", "غابات ووزير", "أقيل الوزير", "هطل المطر", "نام الحارس"))
    assert order(scores)[0] == 1


def test_numbers_are_words() -> None:
    scores = lexrank.rank(document_of("حريق 2019", "2019 ثم 2024", "مؤتمر 2024", "هطل المطر", "نام الحارس"))
    assert order(scores)[0] == 1


def test_identical_sentences_score_alike() -> None:
    scores = lexrank.rank(document_of(*ARABIC, ARABIC[2]))
    assert scores[2] == scores[10]
    assert len(set(scores)) > 2


@pytest.mark.parametrize(
    "texts",
    [(), ("في من على",), ("في من", "على إلى"), ("...", "؟"), ("زار الوزير", "نام الحارس")],
    ids=["empty", "one stop-word sentence", "stop words", "punctuation", "two without a common word"],
)
def test_nothing_to_tell_sentences_apart_scores_zero(texts: tuple[str, ...]) -> None:
    assert lexrank.rank(document_of(*texts)) == [0.0] * len(texts)


def test_one_sentence() -> None:
    assert lexrank.rank(document_of(ARABIC[0])) == [1.0]


@pytest.mark.parametrize("count", [2, 7, 8, 9, 300])
def test_sentences_all_identical_share_the_score(count: int) -> None:
    assert lexrank.rank(document_of(*[ARABIC[0]] * count)) == [round(count**-0.5, 12)] * count


@pytest.mark.parametrize("pairs", [1, 40])
def test_a_few_sentences_at_a_time_score_as_all_at_once(pairs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    document = document_of(*ARABIC, *ARABIC[:3], "في من")
    at_once = lexrank.rank(document)
    monkeypatch.setattr(lexrank, "_PAIRS", pairs)  # one row at a time, then three, of fourteen
    assert len(set(at_once)) > 2
    assert lexrank.rank(document) == at_once
