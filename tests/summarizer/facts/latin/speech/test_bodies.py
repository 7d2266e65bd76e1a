from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.speech.bodies import Bodies, find_bodies, is_text, kinds_of, noun_of
from tests.summarizer.facts.articles import build
from tests.summarizer.facts.latin.stretches import tokens_of


def bodies_of(language: str, *texts: str) -> Bodies:
    sentences = [tokens_of(text, language) for text in texts]
    names = [
        [
            Name("organization", k, k + 1)
            for k, word in enumerate(tokens.words)
            if word in ("castor", "boreal")
        ]
        for tokens in sentences
    ]
    return Bodies(sentences, names)


def test_a_body_is_called_by_what_stands_beside_its_name() -> None:
    (body,) = bodies_of("en", "The union Castor Line met. Castor Line, a charity, left.").known
    assert body.name == "Castor Line"
    assert body.nouns == {"union", "charity"}
    assert body.mentions == [0, 0]


def test_the_same_name_is_one_body() -> None:
    known = bodies_of(
        "fr", "Le club Castor Nord a gagné.", "Le club Boreal Sud a perdu.", "Castor Nord fête."
    ).known
    assert [(body.name, body.mentions) for body in known] == [("Castor Nord", [0, 2]), ("Boreal Sud", [1])]
    assert find_bodies([], []) == []


@pytest.mark.parametrize(
    ("text", "language", "first", "last", "noun"),
    [
        ("Le syndicat proteste.", "fr", 1, 1, "syndicat"),
        ("L'agence sanitaire alerte.", "fr", 2, 3, "agence"),
        ("the engine maker said", "en", 1, 2, "maker"),
        # Not behind «a», not with a name in it, not of a noun that is none of a body.
        ("un syndicat proteste.", "fr", 1, 1, None),
        ("the Nile company said", "en", 1, 2, None),
        ("the rain said", "en", 1, 1, None),
        ("company said", "en", 0, 0, None),
    ],
)
def test_noun_behind_the(text: str, language: str, first: int, last: int, noun: str | None) -> None:
    assert noun_of(tokens_of(text, language), first, last) == noun


def test_a_text_is_no_body() -> None:
    assert is_text("statement", "en")
    assert is_text("communiqué", "fr")
    assert not is_text("union", "en")
    assert not is_text("rain", "en")
    assert kinds_of("en", "body_kinds.tsv")["group"] >= {"firm", "any"}


def test_the_noun_means_the_body_it_stood_beside() -> None:
    texts = ("The union Castor Line met.", "The airline Boreal Air met.", "It rained.", "The union said so.")
    bodies = bodies_of("en", *texts)
    assert bodies.by_noun(3, "union", None) == "Castor Line"
    assert bodies.by_noun(3, "airline", None) == "Boreal Air"
    # A company is an airline, and no union; nothing called a court is named.
    assert bodies.by_noun(3, "company", None) == "Boreal Air"
    assert bodies.by_noun(3, "court", None) is None


def test_of_two_bodies_of_a_noun_it_is_the_one_that_spoke() -> None:
    bodies = bodies_of("en", "The union Castor Line met.", "The union Boreal Air met.", "The union said so.")
    assert bodies.by_noun(2, "union", None) is None
    assert bodies.by_noun(2, "union", "Castor Line") == "Castor Line"


def test_the_subject_of_a_sentence_and_its_pronoun() -> None:
    bodies = bodies_of(
        "fr", "La formation Castor Nord a tranché.", "Elle refuse.", "Pour Boreal Sud, non.", "Il dort."
    )
    assert bodies.subject(0) == "Castor Nord"
    assert bodies.subject(2) is None
    assert bodies.by_pronoun(1, "elle") == "Castor Nord"
    assert bodies.by_pronoun(1, "il") is None
    assert bodies.by_pronoun(1, "she") is None
    assert bodies.by_pronoun(0, "elle") is None


@pytest.mark.parametrize(
    ("text", "language", "body"),
    [
        (
            "The pilots' union, Castor Aircrew, struck. “Nobody listened to us for a year,” the union said.",
            "en",
            "Castor Aircrew",
        ),
        (
            "Le Parti du fleuve a perdu. « Nous allons nous reconstruire », écrit le parti.",
            "fr",
            "Parti du fleuve",
        ),
        ("Castor Bank fell. “We are sound and we will stay so,” it said.", "en", "Castor Bank"),
        (
            "La société Castor Nord ferme. « Rien ne sera décidé sans vous », promet l'entreprise.",
            "fr",
            "société Castor Nord",
        ),
    ],
)
def test_a_body_named_before_speaks(text: str, language: str, body: str) -> None:
    (span,) = find_spans(build(text, language), ["quote"])
    assert (span.speaker_organization, span.speaker_person) == (body, None)


def test_what_a_body_is_called_in_one_language_is_no_noun_of_another() -> None:
    sentences = [tokens_of("The company Castor Nord met.", "en"), tokens_of("Castor Nord a cédé.", "fr")]
    names = [[Name("organization", 2, 3)], [Name("organization", 0, 1)]]
    assert Bodies(sentences, names).by_noun(1, "syndicat", None) is None
