from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "language", "places"),
    [
        ("A bus fell into a ravine near Tamrout on Sunday.", "en", ["Tamrout"]),
        ("They rebuilt the village of Oued Melha in a year.", "en", ["Oued Melha"]),
        ("She answered in Spanish and left.", "en", []),
        ("He lives near Karim Benali, an old friend.", "en", []),
        ("Les secours ont gagné le village de Tizi Melloul lundi.", "fr", ["Tizi Melloul"]),
        ("Elle a parlé de Durand toute la soirée.", "fr", []),
    ],
)
def test_finds_places_by_the_word_in_front(text: str, language: str, places: list[str]) -> None:
    assert [span.value for span in find_spans(build(text, language), ["place"])] == places
