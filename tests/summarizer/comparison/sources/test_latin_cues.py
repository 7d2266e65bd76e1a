"""What leads in the source of a French or English sentence."""

from __future__ import annotations

import pytest

from summarizer.comparison.sources.latin_cues import impersonal, is_court, led_in, quoted, verb_at, withheld
from tests.summarizer.comparison.sources.phrases import tokens_of


@pytest.mark.parametrize(
    ("language", "text", "word", "sort"),
    [
        ("en", "Farmers complain of the dust.", "complain", "says"),
        ("en", "The farmer may complain of the dust.", "complain", None),
        ("en", "The farmer was told to leave.", "told", None),
        ("en", "The estimates were published.", "estimates", None),
        ("en", "A plan described by the paper has failed.", "described", None),
        ("en", "The army called an election.", "called", None),
        ("en", '"No," called the farmer.', "called", "says"),
        ("en", "Figures show a rise.", "show", "shows"),
        ("en", "The paper learned of it.", "learned", "learns"),
        ("fr", "Le maire a fait savoir que non.", "savoir", "says"),
        ("fr", "Le bruit inquiète les voisins.", "inquiète", None),
        ("fr", "Un voisin s'inquiète du bruit.", "inquiète", "says"),
        ("fr", "Le maire est accusé de vol.", "accusé", None),
        ("fr", "Il est jugé pour avoir accusé un voisin.", "accusé", None),
        ("fr", "La ville lance une fête.", "lance", None),
        ("fr", "« Non », lance le maire.", "lance", "says"),
        ("fr", "Des voisins racontent la nuit.", "racontent", "says"),
    ],
)
def test_which_verbs_have_a_source_for_their_subject(
    language: str, text: str, word: str, sort: str | None
) -> None:
    tokens = tokens_of(text, language)
    assert verb_at(tokens, tokens.words.index(word)) == sort


def test_what_leads_in_a_source() -> None:
    believed = tokens_of("À en croire le maire, tout va bien.", "fr")
    assert led_in(believed, 0) == 3
    # The noun itself is the source, and water may be «de source».
    police = tokens_of("De source policière, rien ne manque.", "fr")
    assert led_in(police, 0) == 1
    water = tokens_of("Une eau de source fraîche coule ici.", "fr")
    assert led_in(water, 2) is None


def test_nobody_is_the_subject() -> None:
    tokens = tokens_of("Rien ne manque, indique-t-on au parquet.", "fr")
    assert impersonal(tokens, tokens.words.index("indique")) == tokens.words.index("au")
    assert impersonal(tokens_of("Rien ne manque, indique le maire.", "fr"), 4) is None


def test_a_name_is_withheld() -> None:
    tokens = tokens_of("A cook who asked not to be named, said no.", "en")
    assert withheld(tokens, tokens.words.index("said")) == (0, 2)
    aside = tokens_of("A cook, speaking on condition of anonymity, said no.", "en")
    assert withheld(aside, aside.words.index("said")) == (0, 2)
    assert withheld(tokens_of("A cook who left early, said no.", "en"), 6) is None


def test_what_stands_between_marks_and_what_a_court_is() -> None:
    assert quoted(tokens_of('"No," he said', "en")) == [True, True, True, True, False, False]
    assert is_court(["le", "tribunal"], "fr")
    assert not is_court(["le", "maire"], "fr")
