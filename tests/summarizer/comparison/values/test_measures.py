"""Tests of `summarizer.comparison.values.measures`."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.comparison.values.measures import MEASURES, SPEED
from summarizer.comparison.values.quantities import quantities
from summarizer.facts.tokens import tokenize


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        (
            "en",
            "a dam of 420 million cubic metres, 7 km long",
            [("m3", "420 million cubic metres"), ("km", "7 km")],
        ),
        ("en", "5 square miles and 3 sq km", [("mile2", "5 square miles"), ("km2", "3 sq km")]),
        # A unit, or the word in front of one, may end the text; no other word in front of it is part of it.
        ("en", "a road of 7 km", [("km", "7 km")]),
        ("en", "rooms on 5 square", [("count squar", "5 square")]),
        ("en", "a road of 7 winding miles", [("count wind", "7 winding")]),
        ("en", "a train at 95 km an hour", [("speed", "95 km an hour")]),
        (
            "fr",
            "30 millions de mètres cubes, 7 km²",
            [("m3", "30 millions de mètres cubes"), ("km2", "7 km²")],
        ),
        (
            "fr",
            "à 95 km/h puis 80 kilomètres à l'heure",
            [("speed", "95 km/h"), ("speed", "80 kilomètres à l'heure")],
        ),
        (
            "ar",
            "7 ملايين متر مكعب على 13 كيلومترا مربعا",
            [("m3", "7 ملايين متر مكعب"), ("km2", "13 كيلومترا مربعا")],
        ),
        ("ar", "رياح سرعتها 95 كيلومترا في الساعة", [("speed", "95 كيلومترا في الساعة")]),
        ("ar", "على بعد 20 كيلومترا في الشمال", [("km", "20 كيلومترا")]),
    ],
)
def test_a_unit_of_length_measures_what_the_words_beside_it_say(
    code: str, text: str, found: list[tuple[str, str]]
) -> None:
    read = quantities(tokenize(text, get_language(code), 0, len(text)))
    assert [(own.kind, text[own.start : own.end]) for own in read] == found


def test_lengths_and_all_else_that_is_measured_are_measures() -> None:
    assert {"km", "m2", SPEED, "litre", "kg"} <= MEASURES
