"""Common nouns beside a name that are none of it."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.facts.arabic.people.common_nouns import (
    has_particle,
    has_pronoun,
    is_accusative,
    is_apposed,
    is_definite_plural,
    is_fused,
    is_of_somebody,
    is_own_name,
)
from summarizer.facts.tagger import crf
from summarizer.facts.tokens import Tokens, tokenize


def _tokens(text: str) -> Tokens:
    return tokenize(text, get_language("ar"))


@pytest.mark.parametrize(
    ("text", "own"), [("كتابه", True), ("فريقهم", True), ("زندله", False), ("كتابة", False)]
)
def test_a_noun_has_a_pronoun_behind_it(text: str, own: bool) -> None:
    tokens = _tokens(text)
    assert has_pronoun(tokens, 0, tokens.words[0]) is own


@pytest.mark.parametrize(
    ("role", "leans"),
    [
        ("مدربه", True),
        ("رئيس حكومتها", True),
        ("قائد منتخب بلاده", True),
        ("المدرب", False),
        ("زعيم أنصار الله", False),
        ("رئيس هيئة المياه", False),
        ("رئيس الحكومة المنتهية ولايته", False),
        ("المتهمة بقتل زوجها", False),
        ("وزيرة", False),
    ],
)
def test_an_office_tells_by_a_pronoun_whose_it_is(role: str, leans: bool) -> None:
    assert is_of_somebody(role) is leans


def test_a_rare_noun_is_asked_for_so_many_times() -> None:
    tokens = _tokens("كتابه")
    assert has_pronoun(tokens, 0, tokens.words[0], 40)
    assert not has_pronoun(tokens, 0, tokens.words[0], 10**9)


@pytest.mark.parametrize(
    ("text", "apposed"),
    [("الظهير الأيسر", True), ("الظهير", False), ("الظهير خالد", False), ("الفاسي الأيسر", False)],
)
def test_a_noun_with_its_adjective_tells_what_somebody_is(text: str, apposed: bool) -> None:
    assert is_apposed(_tokens(text), 0) is apposed


@pytest.mark.parametrize(
    ("word", "plural"), [("الصحفيين", True), ("المقاتلات", True), ("الزين", False), ("صحفيين", False)]
)
def test_a_definite_plural_has_its_singular_in_the_press(word: str, plural: bool) -> None:
    assert is_definite_plural(word) is plural


@pytest.mark.parametrize(
    ("word", "fused"),
    [
        ("بحضور", True),
        ("كالتالي", True),
        ("بلحاج", False),
        ("لترمب", True),
        ("لشكر", False),
        ("باول", False),
        ("حضور", False),
    ],
)
def test_a_particle_is_fused_to_what_is_read_without_it_as_often(word: str, fused: bool) -> None:
    assert has_particle(word, crf.load().knowledge) is fused


@pytest.mark.parametrize(("word", "noun"), [("هدفا", True), ("التمساحا", False), ("زيندا", False)])
def test_an_indefinite_noun_stands_in_the_accusative(word: str, noun: bool) -> None:
    assert is_accusative(word, crf.load().knowledge) is noun


@pytest.mark.parametrize(
    ("word", "particle", "fused"),
    [("بتهنيه", "ب", True), ("بريطانيا", "ب", False), ("لشوون", "ل", True), ("ليفربول", "ل", False)],
)
def test_a_particle_is_fused_to_a_noun_that_the_press_writes_without_it(
    word: str, particle: str, fused: bool
) -> None:
    assert is_fused(word, particle) is fused


@pytest.mark.parametrize(
    ("text", "named"),
    [("لتشلسي", True), ("لسؤال", False), ("على نوبل", True), ("على حكومة", False), ("ليخلف", False)],
)
def test_behind_a_preposition_a_word_that_has_no_article_is_a_name(text: str, named: bool) -> None:
    tokens = _tokens(text)
    assert is_own_name(tokens, len(tokens) - 1) is named
