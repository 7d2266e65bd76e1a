from __future__ import annotations

import pytest

from summarizer.facts import find_spans
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
