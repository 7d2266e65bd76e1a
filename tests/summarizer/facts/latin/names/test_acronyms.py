from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def _bodies(text: str, language: str = "en") -> list[str]:
    return [span.value for span in find_spans(build(text, language), ["organization"])]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        # The code of one airport that is known tells the other brackets of the sentence.
        ("Flights from Paris (CDG) to Halden (HLD) were late.", []),
        ("He landed at Halden Airport (HLD) late. The HLD tower had closed.", []),
        ("The Halden Bank (HLD) said it would pay.", ["Halden Bank", "HLD"]),
        ("Peru (PER) sued the Halden Bank (HLD).", ["Halden Bank", "HLD"]),
        # What is only shouted has small letters elsewhere.
        ("The dress is GONE again, she told the court. It was gone by noon.", []),
        ("The GNBA is here. Some say it is late.", ["GNBA"]),
        ("He bought an iPhone QE and left.", []),
        ("She joined WHO staff, who had waited.", ["WHO"]),
    ],
)
def test_capitals_that_are_no_body(text: str, bodies: list[str]) -> None:
    assert _bodies(text) == bodies


def test_an_article_without_acronyms_keeps_its_names() -> None:
    assert _bodies("The Halden Bank said no.") == ["Halden Bank"]
    assert _bodies("La Banque de Halden a dit non.", "fr") == ["Banque de Halden"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("L'indice de tenue des ponts (ITP) monte. L'ITP baisse.", []),
        ("Le référendum d'initiative locale (RIL) plaît.", []),
        (
            "L'agence de tenue des ponts (ATP) dort. L'ATP veille.",
            ["agence de tenue des ponts", "ATP", "ATP"],
        ),
        ("Un LBT a servi. Les LBT sont là.", []),
        ("Le FNT gagne, le FNT perd. Un FNT mal en point.", ["FNT", "FNT", "FNT"]),
        ("Le pont est tombé (VIDÉO), pour 900 000 DA.", []),
    ],
)
def test_french_acronyms_of_things(text: str, bodies: list[str]) -> None:
    assert [span.value for span in find_spans(build(text, "fr"), ["organization"])] == bodies


@pytest.mark.parametrize("body", ["Cédéao", "Otan", "Insee", "Al-Qaïda", "État islamique", "Medef"])
def test_french_acronyms_that_are_read_as_words(body: str) -> None:
    (span,) = find_spans(build(f"Le rapport de l'{body} est paru hier.", "fr"), ["organization"])
    assert span.value == body
