from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from summarizer.facts.latin.speech.genders import gender_by_name, gender_of
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Anna Berg", "f"),
        ("Paul Hill", "m"),
        ("Marie-Laure Roux", "f"),
        ("Camille Roux", ""),  # of either
        ("Nour Haddad", ""),  # of either, though the lists have her for a woman
        ("Tchiroma Issa", ""),  # no list tells
        ("Anna", ""),  # may be a last name
    ],
)
def test_a_given_name_tells_whether_it_is_a_womans(name: str, gender: str) -> None:
    assert {gender_by_name(name, code) for code in ("fr", "en")} == {gender}


def test_a_pronoun_tells_its_gender() -> None:
    assert [gender_of(word) for word in ("he", "elle", "it", "")] == ["m", "f", "", ""]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        # Only the other one may be meant; where he is not named, nobody.
        (
            "Paul Hill met his lawyer, Anna Berg, on Monday. “I have slept badly for years,” she said.",
            "en",
            "Anna Berg",
        ),
        ("The man met his lawyer, Anna Berg. “I have slept badly for years,” he said.", "en", None),
        (
            "Paul Roux a reçu Anna Berg lundi. « Je ne signerai pas un tel texte », a-t-elle prévenu.",
            "fr",
            "Anna Berg",
        ),
    ],
)
def test_a_pronoun_means_nobody_of_the_other_gender(text: str, language: str, speaker: str | None) -> None:
    (quote,) = find_spans(build(text, language), ["quote"])
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("end", "person"),
    [
        ("tranche sa directrice, Anna Roux", "Anna Roux"),
        ("tranche sa directrice, Paul Roux étant absent", None),
    ],
)
def test_a_noun_and_a_name_of_two_genders_are_two_people(end: str, person: str | None) -> None:
    (quote,) = find_spans(build(f"« Le compte n'y est pas du tout », {end}.", "fr"), ["quote"])
    assert quote.speaker_person == person
