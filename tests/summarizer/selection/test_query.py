"""Queries, matched on stems."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import CODES
from summarizer import answering, build_document, has_words
from summarizer.selection.query import answers, matches, query_terms, weigh
from summarizer.similarity import inverse_document_frequency
from tests.summarizer.builders import (
    LIBRARY,
    MARKET,
    PORT,
    TRAM,
    article_of,
    document_of,
    told_in_other_orders,
)


def shares(query: str, *texts: str, language: str = "ar") -> list[float]:
    document = document_of(*texts, language=language)
    return answers(document, query, inverse_document_frequency(document.candidates))


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("الأمن", "شكر المدير العام للأمن رجاله."),
        ("للأمن", "تعزز الأمن في المدينة."),
        ("أمن", "والأمن أول ما يطلبه التجار."),
        ("الانتخابات", "فاز الحزب بانتخابات الغرف المهنية."),
        ("مدرسة", "أغلقت المدارس والمدرسة القديمة أبوابها."),
        ("الْمِينَاء", "غادرت السفينة ميناء طنجة."),
        ("2024", "أقيم المعرض سنة ٢٠٢٤ في فاس."),
    ],
)
def test_clitics_vowel_marks_and_digits_make_no_difference_in_arabic(query: str, text: str) -> None:
    assert shares(query, text, "هطل المطر على الجبل.")[0] == 1.0
    assert shares(query, text, "هطل المطر على الجبل.")[1] == 0.0


@pytest.mark.parametrize(
    ("query", "text", "language"),
    [
        ("bibliothèque", "Deux bibliothèques ferment.", "fr"),
        ("BIBLIOTHÈQUES", "La bibliothèque ouvre.", "fr"),
        ("negotiation", "The negotiations failed.", "en"),
    ],
)
def test_number_and_case_make_no_difference_in_french_and_english(
    query: str, text: str, language: str
) -> None:
    assert shares(query, text, language=language) == [1.0]


def test_stop_words_of_a_query_ask_for_nothing() -> None:
    assert shares("la bibliothèque de la ville", "La ville dort.", "De la pluie.", language="fr")[1] == 0.0


def test_more_of_the_query_answers_better() -> None:
    both, one, none = shares("ميناء الصيد", "قوارب الصيد في الميناء.", "أغلق الميناء.", "هطل المطر.")
    assert both == pytest.approx(1.0)
    assert both > one > none == 0.0


def test_the_same_words_in_another_order_answer_the_same_to_the_last_digit() -> None:
    for seed in range(40):
        told = told_in_other_orders(seed)
        assert len(set(shares(" ".join(told[0].split()[:7]), *told))) == 1


def test_a_word_no_sentence_has_counts_as_much_as_the_heaviest_one() -> None:
    rare, common = "ميناء قزحطبع", "في الميناء سنة"
    document = document_of(f"{rare}.", f"{common}.")
    weights = inverse_document_frequency(document.candidates)
    (stem,) = query_terms("قزحطبع", "ar")
    assert weights[stem] == max(weights.values())
    assert answers(document, "قزحطبع زقعضجخ", weights)[0] == pytest.approx(0.5)
    assert answers(document, "", weights) == [0.0, 0.0]


def test_a_query_is_read_in_the_language_of_each_article() -> None:
    document = build_document([article_of(*PORT), article_of(*LIBRARY, language="fr")])
    kept = answering(document, "الميناء bibliothèques")
    assert {document.candidates[i].language.code for i in kept} == {"ar", "fr"}


def test_only_sentences_that_have_a_word_of_it_answer() -> None:
    document = build_document(
        [
            article_of(*TRAM, id="tram"),
            article_of(*PORT, id="port"),
            article_of(*MARKET, id="market", language="en"),
        ]
    )
    kept = answering(document, "الرصيف")
    assert [document.candidates[i].text for i in sorted(kept)] == [PORT[0], PORT[2]]
    part = document.of_articles([1], kept)
    assert [article.id for article in part.articles] == ["port"]
    assert [candidate.text for candidate in part.candidates] == [PORT[0], PORT[2]]
    assert {candidate.article for candidate in part.candidates} == {0}
    assert len(part.headlines) == 1
    assert [candidate.text for candidate in document.of_articles([1]).candidates] == [*PORT]


def test_a_text_matches_where_it_has_one_of_the_query_s_terms() -> None:
    assert matches("أعيد فتح ميناء الصيد.", "ar", "الميناء والمطار")
    assert not matches("أعيد فتح السوق.", "ar", "الميناء والمطار")


def test_nothing_is_left_where_nothing_answers() -> None:
    assert answering(build_document([article_of(*PORT)]), "زلزال") == frozenset()


@pytest.mark.parametrize("query", ["الأمن", "في", "la", "2024", "a", "«Jeux»"])
def test_a_query_with_a_word(query: str) -> None:
    assert has_words(query)


@pytest.mark.parametrize("query", ["", " ", "...", "؟!", "«»", "---", "\u064b"])
def test_a_query_without_a_word(query: str) -> None:
    assert not has_words(query)


def test_a_query_of_stop_words_alone_keeps_them() -> None:
    assert query_terms("the", "en") == {"the"}


ASKED = build_document([article_of(*PORT), article_of(*LIBRARY, language="fr")])
WEIGHTS = inverse_document_frequency(ASKED.candidates)


@given(st.text(max_size=20))
def test_any_query_can_be_asked(query: str) -> None:
    assert all(0.0 <= share <= 1.0 + 1e-9 for share in answers(ASKED, query, WEIGHTS))
    assert has_words(query) == any(query_terms(query, code) for code in CODES)


def test_the_answer_weighs_more_than_the_rank() -> None:
    assert weigh([9.0, 1.0, 5.0], [0.0, 1.0, 0.0]).index(max(weigh([9.0, 1.0, 5.0], [0.0, 1.0, 0.0]))) == 1


def test_seven_tenths_are_how_well_it_answers() -> None:
    assert weigh([2.0, 4.0, 3.0], [1.0, 0.0, 0.5]) == pytest.approx([0.7, 0.3, 0.5])


def test_scores_all_alike_weigh_nothing() -> None:
    assert weigh([2.0, 2.0], [1.0, 0.0]) == pytest.approx([0.7, 0.0])


def test_the_rank_decides_between_equal_answers() -> None:
    low, high, middle = weigh([-3.0, 40.0, 8.0], [0.5, 0.5, 0.5])
    assert low < middle < high


@pytest.mark.parametrize("scores", [[], [2.0], [2.0, 2.0]])
def test_scores_all_alike_can_be_weighed(scores: list[float]) -> None:
    assert weigh(scores, [1.0] * len(scores)) == [pytest.approx(weigh([2.0], [1.0])[0])] * len(scores)
