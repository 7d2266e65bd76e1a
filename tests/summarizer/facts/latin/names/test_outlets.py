from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def _found(text: str, language: str) -> list[tuple[str, str]]:
    return [(s.kind, s.value) for s in find_spans(build(text, language), ["person", "organization"])]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("He told The Harbour that he left.", "en", [("organization", "The Harbour")]),
        ("Il l'a dit à Marée FR, à Rabat.", "fr", [("organization", "Marée FR")]),
        ("She met Paul Hill SC on Monday.", "en", [("person", "Paul Hill SC")]),
        (
            "« Nous cherchons encore », a dit à Reuters Leota Faamatuai.",
            "fr",
            [("organization", "Reuters"), ("person", "Leota Faamatuai")],
        ),
        (
            "« Nous cherchons encore », a dit à l'AFP Leota Faamatuai.",
            "fr",
            [("organization", "AFP"), ("person", "Leota Faamatuai")],
        ),
    ],
)
def test_an_outlet_and_who_tells_it(text: str, language: str, found: list[tuple[str, str]]) -> None:
    assert _found(text, language) == found


def test_a_place_with_an_article_is_no_outlet() -> None:
    assert _found("The court in The Hague sits on Monday.", "en") == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "It rose, Ann Roe of BlueHarbour said.",
            "en",
            [("person", "Ann Roe"), ("organization", "BlueHarbour")],
        ),
        ("Elle enseigne à AgroMarneTech.", "fr", [("organization", "AgroMarneTech")]),
        ("It was the mill of McKay.", "en", []),
        (
            "“We go floor by floor now,” Ann Roe told Nordzoom Afrika.",
            "en",
            [
                ("person", "Ann Roe"),
                ("organization", "Nordzoom Afrika"),
            ],
        ),
    ],
)
def test_a_firm_by_its_letters_and_an_outlet_that_hears(
    text: str, language: str, found: list[tuple[str, str]]
) -> None:
    assert _found(text, language) == found
