"""Arabic words by what each is there for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.facts.arabic import word_groups as module


@pytest.mark.parametrize(
    ("words", "group", "word"),
    [
        (module.body_words, "council", "الهييه"),
        (module.date_words, "more than", "ازيد"),
        (module.event_words, "many a year", "معركه"),
        (module.number_words, "unit with a prefix", "غرام"),
        (module.people_words, "crowned", "القيصر"),
        (module.place_words, "landform", "بحيره"),
        (module.speech_words, "topic", "محاور"),
    ],
)
def test_the_words_of_a_group_are_normalised(
    words: Callable[[str], frozenset[str]], group: str, word: str
) -> None:
    assert word in words(group)
