"""Bodies to the ends that their acronym in brackets spells."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from summarizer.facts.latin.names.long_forms import spelled_from, with_long_forms
from tests.summarizer.facts.articles import build
from tests.summarizer.facts.latin.stretches import tokens_of


def _bodies(text: str, language: str = "en") -> list[str]:
    return [span.value for span in find_spans(build(text, language), ["organization"])]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        # Part of what is spelled is a body already.
        ("Sailors for a Harbour Union (SHU) met.", ["Sailors for a Harbour Union", "SHU"]),
        (
            "Public Services and Harbours Canada (PSHC) met.",
            ["Public Services and Harbours Canada", "PSHC"],
        ),
        (
            "The Organisation for Seas and Harbours in Europe (OSHE) met.",
            ["Organisation for Seas and Harbours in Europe", "OSHE"],
        ),
        # The acronym speaks, or has something.
        (
            "Boats, Refugees and Harbours Canada (BRHC) moved. BRHC said so.",
            ["Boats, Refugees and Harbours Canada", "BRHC", "BRHC"],
        ),
        ("Air and Marine Outings (AMO) left. AMO's boats left.", ["Air and Marine Outings", "AMO", "AMO"]),
        # Things, people and what the letters do not spell.
        ("Heat-assisted harbour recording (HAHR) grows.", []),
        ("Heat-assisted harbour recording (HAHR) grows, and HAHR says nothing.", ["HAHR", "HAHR"]),
        ("Ann Rose Smith (ARS) left, and ARS said so.", ["ARS", "ARS"]),
        ("The Harland Bank (HBX) met.", ["Harland Bank", "HBX"]),
        ("The Harland Bank (HB) met.", ["Harland Bank", "HB"]),
    ],
)
def test_a_body_is_whole_that_its_acronym_spells(text: str, bodies: list[str]) -> None:
    assert _bodies(text) == bodies


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("the Air and Marine Outings (AMO) left", 1),
        ("a heat-assisted recording (HR) left", 1),
        ("the Department of Energy (DOE) left", 1),
        ("the Bank (HLB) left", None),
        ("Harbour Bank (HHB) left", None),
    ],
)
def test_where_what_is_spelled_begins(text: str, first: int | None) -> None:
    tokens = tokens_of(text, "en")
    assert spelled_from(tokens, tokens.words.index("(") + 1) == first


def test_another_language_and_no_sentence_stay_as_they_are() -> None:
    assert with_long_forms([], []) == []
    tokens = tokens_of("Les Services Harbour Canada (SHC) ont dit non.", "fr")
    assert with_long_forms([tokens], [[]]) == [[]]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "La direction de la mer et du littoral (DML) ouvre. La DML ferme.",
            ["direction de la mer et du littoral", "DML", "DML"],
        ),
        (
            "Le Syndicat des pilotes du port marchand (SPPM) a dit non.",
            ["Syndicat des pilotes du port marchand", "SPPM"],
        ),
        # The letters of a road or an office are a body's where its name stands in front of them.
        ("Le Mouvement national (RN) et le RN.", ["Mouvement national"]),
        (
            "Le Réveil national est loin. Le Rassemblement nantais (RN) et le RN.",
            ["Rassemblement nantais", "RN", "RN"],
        ),
        # What is one of several, and what is no body.
        ("Un comité de lecture local (CLL) lit.", []),
        ("L'indice de masse locale (IML) monte.", []),
    ],
)
def test_the_long_form_of_a_french_body(text: str, bodies: list[str]) -> None:
    assert _bodies(text, "fr") == bodies
