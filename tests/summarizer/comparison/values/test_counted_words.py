"""What words count, and what may be counted that no list has."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.comparison.values.counted_words import CountedWords, sorts_of_people


def known(code: str) -> CountedWords:
    return CountedWords(get_language(code))


@pytest.mark.parametrize(
    ("code", "word", "kind"),
    [
        ("ar", "قتيلا", "DEAD"),
        ("ar", "والجرحي", "HURT"),
        ("ar", "رصيفا", ""),
        ("fr", "blessés", "HURT"),
        ("en", "kilometres", "km"),
        ("en", "quays", ""),
    ],
)
def test_a_word_is_of_a_kind(code: str, word: str, kind: str) -> None:
    assert known(code).kind(word) == kind


@pytest.mark.parametrize(
    ("code", "word", "noun"),
    [
        ("ar", "رصيفا", True),
        ("ar", "الرصيف", False),  # a number stands in front of no definite noun
        ("ar", "قتيلا", False),
        ("ar", "يناير", False),
        ("ar", "وكريم", False),  # a name that «and» is fused to
        ("ar", "وثيقة", True),
        ("en", "quays", True),
        ("en", "said", False),
        ("en", "the", False),
        ("en", "go", False),
    ],
)
def test_a_noun_is_neither_listed_nor_a_word_of_another_sort(code: str, word: str, noun: bool) -> None:
    assert known(code).is_noun(word) is noun


def test_the_plural_of_a_noun_has_its_key() -> None:
    arabic = known("ar")
    assert arabic.noun_key("مدرسه") == arabic.noun_key("مدارس") != arabic.noun_key("مسرح")
    assert known("en").noun_key("schools") == known("en").noun_key("school")


def test_sorts_of_people_are_the_same_in_all_languages() -> None:
    nouns = {"ar": "مهاجرين", "fr": "migrants", "en": "migrants"}
    sorts = {sorts_of_people(code)[known(code).noun_key(noun)] for code, noun in nouns.items()}
    assert sorts == {"migrant"}
    assert known("ar").noun_key("رصيف") not in sorts_of_people("ar")
