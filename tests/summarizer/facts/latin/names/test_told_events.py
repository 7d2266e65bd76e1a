from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.facts import find_spans
from summarizer.facts.latin.names.told_events import find_told_events
from summarizer.facts.tokens import tokenize
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "language", "events"),
    [
        (
            "Il parle de la guerre en Syrie et des attentats de Nairobi.",
            "fr",
            ["guerre en Syrie", "attentats de Nairobi"],
        ),
        ("Une guerre en Syrie ne mène à rien.", "fr", []),
        ("Elle a survécu aux attentats du 7 mars 2012.", "fr", ["attentats du 7 mars 2012"]),
        ("Né avant la Seconde Guerre mondiale, il peint.", "fr", ["Seconde Guerre mondiale"]),
        ("Elle raconte le massacre de Ouadane.", "fr", ["massacre de Ouadane"]),
        ("Elle raconte la guerre de Ouadane.", "fr", []),
        ("Il condamne l'invasion du Koweït par l'Irak.", "fr", ["invasion du Koweït"]),
        ("Il condamne l'invasion de l'Irak.", "fr", []),
        ("On reparle du championnat de Tunisie Junior.", "fr", []),
        ("They met after the war in Syria ended.", "en", ["war in Syria"]),
        ("They want a war in Syria to end.", "en", []),
        ("It follows Iraq's invasion of Kuwait in 1990.", "en", ["invasion of Kuwait in 1990"]),
        ("She wrote of the 1998 Nairobi bombing.", "en", ["1998 Nairobi bombing"]),
        ("She wrote of the Nairobi bombing.", "en", []),
        (
            "She wrote of the Nairobi attacks and the Chile earthquake.",
            "en",
            ["Nairobi attacks", "Chile earthquake"],
        ),
        ("She wrote of the Chilean uprising, and of the Chilean war.", "en", ["Chilean uprising"]),
        ("Elle chante au festival de Ouadane.", "fr", ["festival de Ouadane"]),
        ("She wrote of Nairobi attacks.", "en", []),
        ("She wrote of the Chilean attacks on the port.", "en", []),
        ("She wrote of the 2012 Chilean floods.", "en", ["2012 Chilean floods"]),
    ],
)
def test_a_place_a_day_or_a_year_tells_which_event_is_meant(
    text: str, language: str, events: list[str]
) -> None:
    assert [span.value for span in find_spans(build(text, language), ["event"])] == events


def test_the_place_of_such_an_event_stays_a_place() -> None:
    spans = find_spans(build("They met after the war in Syria ended.", "en"), ["event", "place"])
    assert {(span.kind, span.value) for span in spans} == {("event", "war in Syria"), ("place", "Syria")}


def told(text: str, language: str) -> list[str]:
    tokens = tokenize(text, get_language(language))
    return [text[tokens.starts[first] : tokens.ends[last]] for first, last in find_told_events(tokens)]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # A world war is told by its number.
        ("Il vit la seconde guerre mondiale finir", ["seconde guerre mondiale"]),
        ("deuxième guerre mondiale", ["deuxième guerre mondiale"]),
        ("Il vit une guerre mondiale", []),
        ("Il vit la guerre en Syrie mondiale", ["guerre en Syrie"]),
        ("Il vit la première guerre en Syrie", []),
        ("guerre mondiale", []),
        # A definite noun, with a link between it and its place.
        ("l'invasion de l'Irak par l'Iran", ["invasion de l'Irak"]),
        ("' guerre de Syrie dans la", []),
        ("guerre de Syrie dans la", []),
        ("Avant la guerre", []),
        ("la guerre contre Syrie", []),
        ("la guerre en", []),
        ("la ville de Nairobi", []),
        ("la guerre de la Syrie", ["guerre de la Syrie"]),
        ("la bataille de l'Ouadane", ["bataille de l'Ouadane"]),
        ("la bataille de l'", []),
        # A year, or a day with its month.
        ("la guerre de Syrie en 2012", ["guerre de Syrie en 2012"]),
        ("la guerre de Syrie en", ["guerre de Syrie"]),
        ("On parle de l'attentat du 7 mars", ["attentat du 7 mars"]),
        ("On parle de l'attentat du 7 mars dernier", ["attentat du 7 mars"]),
        ("On parle de l'attentat du 7", []),
        ("On parle de l'attentat du 12 Nairobi", []),
    ],
)
def test_a_french_noun_is_told_by_what_is_behind_it(text: str, events: list[str]) -> None:
    assert told(text, "fr") == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("the Gaza war", ["Gaza war"]),
        ("Gaza war", []),
        ("the New York attacks", ["New York attacks"]),
        ("the 2015 New York attacks", ["2015 New York attacks"]),
        ("the San Francisco Bay Area attacks", ["San Francisco Bay Area attacks"]),
        ("the San Francisco Bay Area Rapid attacks", []),
        ("the Nairobi and Lagos attacks", []),
        ("the 1998 Nairobi Bombing", []),
        ("the 1998 Nairobi harbour", []),
        ("the old Nairobi attacks", []),
        ("the siege of Paris of 1870", ["siege of Paris of 1870"]),
    ],
)
def test_an_english_noun_is_told_by_the_place_in_front_of_it(text: str, events: list[str]) -> None:
    assert told(text, "en") == events
