"""What tells whether somebody is a man or a woman: both sides of each border."""

from __future__ import annotations

import pytest

from summarizer.facts.latin.speech.genders import (
    gender_by_name,
    gender_in_front,
    gender_of,
    gender_of_noun,
    may_be_apposed,
)
from tests.summarizer.facts.latin.stretches import marked, stretch


@pytest.mark.parametrize(
    ("text", "language", "gender"),
    [
        ("then Mrs [Ann Roe]", "en", "f"),
        ("Mrs [Ann Roe]", "en", "f"),
        ("Mr. [Paul Hill]", "en", "m"),
        ("[Ann Roe]", "en", ""),
        (". [Ann Roe]", "en", ""),
        ("Mrs said [Ann Roe]", "en", ""),
        # An office by its ending; another noun that ends so tells nothing.
        ("Frenchwoman [Ann Roe]", "en", "f"),
        ("Dutchman [Paul Hill]", "en", "m"),
        ("mediator [Paul Hill]", "en", ""),
        ("caveman [Paul Hill]", "en", ""),
        # An article, and the office behind it.
        ("la ministre [Roux]", "fr", "f"),
        ("hier le ministre [Roux]", "fr", "m"),
        ("hier une ministre [Roux]", "fr", "f"),
        ("on a vu hier soir la ministre [Roux]", "fr", "f"),
        ("un ministre [Roux]", "fr", "m"),
        ("l'avocate [Roux]", "fr", ""),
        ("la ville [Roux]", "fr", ""),
        ("la jeune ministre [Roux]", "fr", ""),
        ("ministre la ville [Roux]", "fr", ""),
        ("ministre la [Roux]", "fr", ""),
        ("le maire et la ministre [Roux]", "fr", "f"),
        # Eight tokens at most from the article to the name.
        ("la ministre très loin de chez nous hier [Roux]", "fr", "f"),
        ("la ministre très très loin de chez nous hier [Roux]", "fr", ""),
        ("hier la ministre très très loin de chez nous hier [Roux]", "fr", ""),
    ],
)
def test_what_stands_in_front_of_a_name(text: str, language: str, gender: str) -> None:
    tokens, (name,), _ = marked(text, language)
    assert gender_in_front(tokens, name) == gender


@pytest.mark.parametrize(
    ("name", "code", "gender"),
    [
        ("Jean-Marc Roux", "en", "m"),
        ("Pierre-Yves Roux", "en", "m"),
        ("Anna-Lena Berg", "en", "f"),
        ("ANNA BERG", "en", "f"),
        ("Anna", "en", ""),
        ("Paul", "fr", ""),
        ("Paul Hill", "fr", "m"),
        ("Xqz Hill", "fr", ""),
    ],
)
def test_a_given_name(name: str, code: str, gender: str) -> None:
    assert gender_by_name(name, code) == gender


def test_pronouns() -> None:
    genders = {word: gender_of(word) for word in ("she", "elle", "dernière", "he", "il", "dernier", "they")}
    assert list(genders.values()) == ["f", "f", "f", "m", "m", "m", ""]


@pytest.mark.parametrize(
    ("text", "language", "gender"),
    [
        ("l'[avocate] part", "fr", "f"),
        ("l'[avocat] part", "fr", "m"),
        ("[directrice] adjointe", "fr", "f"),
        ("[directeur] adjoint", "fr", "m"),
        ("[vendeuse] ambulante", "fr", "f"),
        ("[vendeur] ambulant", "fr", "m"),
        ("[infirmière] libérale", "fr", "f"),
        ("[infirmier] libéral", "fr", "m"),
        ("[technicienne] de nuit", "fr", "f"),
        ("[technicien] de nuit", "fr", "m"),
        # Of either, of nobody, and in a language whose nouns tell none.
        ("[ministre] de nuit", "fr", ""),
        ("[table] de nuit", "fr", ""),
        ("[porte] avocate", "fr", ""),
        ("[technicienne] left", "en", ""),
    ],
)
def test_the_ending_of_a_noun(text: str, language: str, gender: str) -> None:
    tokens, first, _ = stretch(text, language)
    assert gender_of_noun(tokens, first) == gender


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("sa {directrice}, [Anna Roux]", True),
        ("sa {directrice}, [Paul Roux]", False),
        ("son {directeur}, [Paul Roux]", True),
        ("son {directeur}, [Anna Roux]", False),
        ("sa {ministre}, [Paul Roux]", True),  # which tells none
        ("sa {directrice}, [Xqz Roux]", True),
        ("sa {nouvelle directrice}, [Paul Roux]", False),
        ("sa {ministre} directrice, [Paul Roux]", True),  # behind what is asked
        # Whom it is told to is another.
        ("sa {directrice au maire}, [Paul Roux]", True),
        ("sa {directrice au} maire, [Paul Roux]", True),
        ("à sa {directrice}, [Paul Roux]", False),
        ("sa {directrice} au maire, [Paul Roux]", False),
        # The first noun that tells one tells it.
        ("sa {directrice avocat}, [Anna Roux]", True),
        ("son {avocat directrice}, [Anna Roux]", False),
    ],
)
def test_a_noun_and_a_name_behind_its_comma(text: str, *, fits: bool) -> None:
    tokens, (noun, name), _ = marked(text, "fr")
    assert may_be_apposed(tokens, noun.first, noun.last + 1, name) is fits
