"""How far a noun phrase at the front of a text goes."""

from __future__ import annotations

import pytest

from corpus.languages import get_language
from summarizer.comparison.sources.noun_phrases import noun_phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("الحكومة في الجنوب", "الحكومة"),
        ("الرئيس الراحل", "الرئيس الراحل"),
        ("الحكومة الوزير", "الحكومة"),
        ("الحكومة الجديدة", "الحكومة الجديدة"),
        # The noun is what an adjective agrees with, not the word behind the noun.
        ("الفنان الظاهرة الراحل", "الفنان الظاهرة الراحل"),
        # Its last letter is its own.
        ("الفقه المقارن", "الفقه المقارن"),
    ],
)
def test_an_arabic_phrase_goes_on_as_long_as_its_words_agree(text: str, phrase: str) -> None:
    assert noun_phrase(text, get_language("ar")) == phrase


@pytest.mark.parametrize("behind", [" of the port", ", Ann Lee", " Monday"])
def test_a_name_of_one_letter_ends_where_others_do(behind: str) -> None:
    assert noun_phrase(f"X{behind}", get_language("en")) == "X"
