"""Words as the lists of comparison have them."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.comparison.word_lists import entry, forms


@pytest.mark.parametrize(
    ("word", "language", "found"),
    [
        ("والحديقه", "ar", ("والحديقه", "الحديقه")),
        ("buvette", "fr", ("buvette",)),
        ("bench", "en", ("bench",)),
    ],
)
def test_particles_come_off_where_a_language_fuses_them(
    word: str, language: str, found: tuple[str, ...]
) -> None:
    assert forms(word, get_language(language)) == found


def test_the_first_form_that_is_listed_tells() -> None:
    arabic = get_language("ar")
    assert entry({"حديقه": "park", "بحديقه": "in a park"}, "بحديقه", arabic) == "in a park"
    assert entry({"حديقه": "park"}, "بحديقه", arabic) == "park"
    assert entry({"حديقه": "park"}, "مقهي", arabic) is None
    assert entry({"arc": "park"}, "parc", get_language("fr")) is None
