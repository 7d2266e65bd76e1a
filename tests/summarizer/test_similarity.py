"""Term weights and vectors."""

from __future__ import annotations

import math
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import build_document, similarity
from summarizer.similarity import centroid, cosine, inverse_document_frequency, overlap, vector
from summarizer.similarity import weight as weight_of
from tests.summarizer import builders
from tests.summarizer.builders import article_of, document_of

bags = st.lists(st.sampled_from("abcdefgh"), max_size=12)
WEIGHTS = {letter: 1.0 + n for n, letter in enumerate("abcdefgh")}


def weight(document_text: str, word: str, language: str = "ar") -> float:
    document = document_of(document_text, word, language=language)
    return inverse_document_frequency(document.candidates)[document.candidates[1].terms[0]]


def test_a_rare_word_tells_more_than_a_common_one() -> None:
    assert weight("رئيس الحكومة", "رئيس") < weight("سنجاب الغابة", "سنجاب")


def test_a_word_no_table_holds_tells_most() -> None:
    assert weight("قزحطبع غريب", "قزحطبع") >= weight("سنجاب الغابة", "سنجاب")


def test_without_a_background_table_frequency_is_that_of_the_candidates() -> None:
    document = document_of("Le port", "Le port brûle", "Le port ferme", language="fr")
    weights = inverse_document_frequency(document.candidates)
    port, fire = document.candidates[1].terms
    assert 0 < weights[port] < weights[fire]


def test_sentences_of_other_languages_do_not_count_for_one_without_a_table() -> None:
    french = article_of("Le port brûle", "La gare ferme", language="fr")
    alone = inverse_document_frequency(build_document([french]).candidates)
    english = article_of("The harbour", "A bridge", "Some rain", language="en")
    among = inverse_document_frequency(build_document([french, english]).candidates)
    assert alone == {term: among[term] for term in alone}


@given(builders.articles)
def test_every_term_has_a_finite_weight(given_articles: list[tuple[str, list[str]]]) -> None:
    document = build_document([article_of(*texts, language=code) for code, texts in given_articles])
    weights = inverse_document_frequency(document.candidates)
    assert set(weights) == {term for candidate in document.candidates for term in candidate.terms}
    assert all(math.isfinite(value) and value >= 0 for value in weights.values())


@given(bags)
def test_a_vector_has_length_one_or_no_entry(bag: list[str]) -> None:
    one = vector(bag, WEIGHTS)
    assert set(one) == set(bag)
    assert math.sqrt(sum(w * w for w in one.values())) == (pytest.approx(1.0) if bag else 0.0)


def test_a_term_said_again_counts_for_less_each_time() -> None:
    once, twice, thrice = (vector(["a"] * n + ["b"], {"a": 1.0, "b": 1.0}) for n in (1, 2, 3))
    ratios = [one["a"] / one["b"] for one in (once, twice, thrice)]
    assert 1.0 == ratios[0] < ratios[1] < ratios[2] < 3.0
    assert ratios[2] - ratios[1] < ratios[1] - ratios[0]


def test_terms_without_weight_are_no_entries() -> None:
    assert vector(["a", "unknown", "b"], {"a": 2.0, "b": 0.0}) == {"a": 1.0}


@given(bags, bags)
def test_cosine_is_symmetrical_and_between_zero_and_one(a: list[str], b: list[str]) -> None:
    first, second = vector(a, WEIGHTS), vector(b, WEIGHTS)
    assert cosine(first, second) == pytest.approx(cosine(second, first))
    assert -1e-9 <= cosine(first, second) <= 1 + 1e-9
    assert (cosine(first, second) > 0) == bool(set(a) & set(b))


def test_the_centroid_is_the_mean_direction() -> None:
    middle = centroid([{"a": 1.0}, {"b": 1.0}])
    assert middle == {"a": pytest.approx(math.sqrt(0.5)), "b": pytest.approx(math.sqrt(0.5))}
    assert centroid([]) == {}
    assert centroid([{}, {}]) == {}


def test_a_vector_of_many_terms_is_brought_to_length_1_in_its_place() -> None:
    terms = [f"t{n}" for n in range(20_000)]
    weights = dict.fromkeys(terms, 2.0)
    tracemalloc.start()
    try:
        made = vector(terms, weights)
        held, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert math.isclose(cosine(made, made), 1.0)
    assert most < 2.3 * held  # the vector, and the terms counted; with a second vector it was 2.45 times


def test_a_word_no_table_holds_is_taken_to_stand_in_two_of_ten_thousand_articles() -> None:
    assert weight("قزحطبع غريب", "قزحطبع") == pytest.approx(math.log(10_000 / 2))


def test_without_a_table_a_term_of_each_sentence_has_the_logarithm_of_two() -> None:
    document = document_of("Le port", "Le port brûle", language="fr")
    weights = inverse_document_frequency(document.candidates)
    port, fire = document.candidates[1].terms
    assert weights[port] == pytest.approx(math.log(2))
    assert weights[fire] == pytest.approx(math.log(3))


def test_what_weighs_more_is_more_of_a_vector_and_each_time_it_is_said_adds_a_logarithm() -> None:
    assert vector(["a", "b"], {"a": 3.0, "b": 4.0}) == {"a": pytest.approx(0.6), "b": pytest.approx(0.8)}
    twice = vector(["a", "a", "b"], {"a": 1.0, "b": 1.0})
    assert twice["a"] / twice["b"] == pytest.approx(1 + math.log(2))


def test_terms_together_weigh_what_each_weighs() -> None:
    assert weight_of(["a", "b"], {"a": 3.0, "b": 4.0, "c": 5.0}) == 7.0
    assert weight_of(["unknown"], {"a": 3.0}) == 0.0


def test_the_centroid_of_unlike_vectors_leans_to_the_longer() -> None:
    assert centroid([{"a": 3.0}, {"b": 4.0}]) == {"a": pytest.approx(0.6), "b": pytest.approx(0.8)}


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ("ميناء قطار جامعة", "ميناء قطار جامعة", 1.0),
        ("ميناء قطار", "ميناء قطار جامعة حريق", 1.0),
        ("ميناء قطار جامعة حريق", "ميناء سد", 0.5),
        ("ميناء قطار", "سد حريق", 0.0),
        # Stop words alone are the same or not.
        ("في من", "في من", 1.0),
        ("في من", "على", 0.0),
        ("في من", "ميناء", 0.0),
    ],
)
def test_the_share_of_the_shorter_sentence_that_the_other_has(one: str, other: str, share: float) -> None:
    first, second = document_of(one, other).candidates
    assert overlap(first, second) == overlap(second, first) == share


def test_the_weights_of_sixty_five_thousand_words_are_held() -> None:
    held = similarity._idf("fr")
    held.clear()
    for n in range(65_536):
        assert held[f"kwaa{n}"] > 0
    assert len(held) == 65_536
    assert held["kwab"] == held["kwaa0"]  # of before
    assert len(held) == 2
    held.clear()
