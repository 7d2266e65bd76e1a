"""Where the pronoun that is the subject of a verb of saying stands: both sides of each border."""

from __future__ import annotations

import pytest

from summarizer.facts.latin.speech.pronouns import is_pronoun, pronoun_of
from tests.summarizer.facts.latin.stretches import marked


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("^he left", "en", True),
        ("then ^she left", "en", True),
        ("the ^latter left", "en", True),
        ("then the ^latter left", "en", True),
        ("^latter days", "en", False),
        ("so the very ^latter left", "en", False),
        ("^the latter left", "en", False),
        ("ce ^dernier part", "fr", True),
        ("then left^", "en", False),
    ],
)
def test_what_is_a_pronoun(text: str, language: str, told: bool) -> None:
    tokens, _, k = marked(text, language)
    assert is_pronoun(tokens, k) is told


@pytest.mark.parametrize(
    ("text", "language", "pronoun"),
    [
        ("she ^said no", "en", "she"),
        ("no, ^said she", "en", "she"),
        ("no, ^said then she", "en", "she"),
        ("no, ^said just then she", "en", ""),
        ("she has not yet ^said no", "en", "she"),
        ("so she has not just yet ^said no", "en", ""),
        ("she then ^said he", "en", "he"),
        ("he ^said she.", "en", "she"),
        ("the latter ^said no", "en", "latter"),
        ("no, ^said", "en", ""),
        # «It» speaks right in front of the verb alone.
        ("it ^said no", "en", "it"),
        ("of it he ^said no", "en", "he"),
        ("it has ^said no", "en", ""),
        ("no, ^said it", "en", ""),
        # In front of an English verb she tells, whoever is named behind it.
        ("she ^said [Ann Roe] left", "en", "she"),
        ("she ^told [Ann Roe] all", "en", "she"),
        ("she has ^told [Ann Roe] all", "en", ""),
        ("she ^said then [Ann Roe] left", "en", "she"),
        # «Said she was …»: whom the sentence names in front of the verb says it.
        ("[Ann Roe] ^said she was ill", "en", ""),
        ("[Ann Roe], ^said she was ill", "en", ""),
        ("[Ann Roe] then ^said she was ill", "en", "she"),
        ("[Ann Roe] ^said she.", "en", "she"),
        ("[Ann Roe] ^said she", "en", "she"),
        ("{Sky News} ^said she was ill", "en", "she"),
        ("with [Ann Roe] ^said she was ill", "en", "she"),
        ("[Ann Roe] ^said that she was ill", "en", "she"),
        # By an age, as by a country.
        ("the 34-year-old ^said no", "en", "old"),
        ("the 34-year-olds ^said no", "en", ""),
        ("an old ^said no", "en", ""),
        # What he is may stand between, in small letters; a name or a mark there is another matter.
        ("the 34-year-old economist ^said no", "en", "old"),
        ("the 34-year-old economist ^told [Ann Roe] no", "en", "old"),
        ("the 34-year-old Roe ^said no", "en", ""),
        ("the 34-year-old, ^said no", "en", ""),
        ("the Brazilian ^said no", "en", "old"),
        ("The Brazilian ^said no", "en", "old"),
        ("Brazilian ^said no", "en", ""),
        ("a Brazilian ^said no", "en", ""),
        ("the brazilian ^said no", "en", ""),
        ("the Teacher ^said no", "en", ""),
        ("no, ^said the Brazilian.", "en", "old"),
        ("no, ^said the Brazilian", "en", "old"),
        ("no, ^said the Brazilian of old", "en", ""),
        ("no, ^said the Brazilian novelist", "en", ""),
        ("no, ^said the Brazilian Novelist", "en", ""),
        ("no, ^said the Brazilian G20", "en", ""),
        ("no, ^said the Brazilian G20 envoy", "en", ""),
        ("no, ^said the Brazilian and left", "en", "old"),
        ("non, a ^dit la Française.", "fr", "elle"),
        ("non, a ^dit le Français.", "fr", "il"),
        ("non, a ^dit l'Italienne.", "fr", "old"),
        ("non, a ^dit à l'Italienne.", "fr", ""),
        ("non, a ^dit la Française des jeux.", "fr", ""),
        # The pronoun behind hyphens.
        ("no, ^accuse-t-il", "fr", "il"),
        ("no, ^dit-elle", "fr", "elle"),
        ("no, ^accuse-t--il", "fr", ""),
        ("no, ^accuse t-on", "fr", ""),
        ("no, ^accuse-t-on", "fr", ""),
    ],
)
def test_the_pronoun_beside_a_verb(text: str, language: str, pronoun: str) -> None:
    tokens, names, k = marked(text, language)
    assert pronoun_of(tokens, names, k, len(tokens), len(tokens)) == pronoun


@pytest.mark.parametrize(
    ("text", "language", "inside", "pronoun"),
    [
        ("“no she” ^said no", "en", ("she", "”"), ""),
        ("“non elle” ^accuse-t-on tard", "fr", ("elle", "”"), ""),
        ("“no” she ^said no", "en", ("no", "she"), "she"),
        ("she “no” ^said no", "en", ("“", "said"), "she"),
        ("the Brazilian ^said no", "en", ("brazilian", "said"), ""),
        ("the Brazilian ^said no", "en", ("the", "brazilian"), "old"),
        ("the Brazilian ^said no", "en", ("said", "no"), "old"),
    ],
)
def test_what_is_quoted_has_no_subject(
    text: str, language: str, inside: tuple[str, str], pronoun: str
) -> None:
    tokens, names, k = marked(text, language)
    opens, closes = (tokens.words.index(word) for word in inside)
    assert pronoun_of(tokens, names, k, opens, closes) == pronoun
