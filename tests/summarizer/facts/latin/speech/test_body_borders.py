"""Which bodies an article has, what each is called, and which of them is meant again: both sides of each."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from summarizer.facts.latin.speech import bodies as module
from summarizer.facts.latin.speech.bodies import Bodies
from tests.summarizer.facts.latin.stretches import marked


def bodies_of(*texts: str, language: str = "en", headings: Sequence[int] = ()) -> Bodies:
    """The bodies of sentences in which {So-and-so} is one, some of them headings."""
    read = [marked(text, language) for text in texts]
    sentences = [replace(tokens, heading=n in headings) for n, (tokens, _, _) in enumerate(read)]
    return Bodies(sentences, [names for _, names, _ in read])


@pytest.mark.parametrize(
    ("text", "language", "nouns"),
    [
        # In the name, right in front of it, or in front of its comma.
        ("{Castor Union} left", "en", {"union"}),
        ("union {Castor Line} left", "en", {"union"}),
        ("the union, {Castor Line}, left", "en", {"union"}),
        ("the union of {Castor Line} left", "en", set()),
        ("{Castor Line} the union left", "en", set()),
        ("{Castor} left the union", "en", set()),
        # In what the comma behind it opens, four tokens from there, up to the next mark.
        ("{Castor Line}, union men, left", "en", {"union"}),
        ("{Castor Line}, a rather old union, left", "en", {"union"}),
        ("{Castor Line}, a rather very old union, left", "en", set()),
        ("{Castor Line}, left. The union rose", "en", set()),
        ("{Castor Line}, a union", "en", {"union"}),
        ("{Castor Line}; a union", "en", set()),
        ("{Castor Line},", "en", set()),
        # A firm's noun is told of two words or more.
        ("{Castor Petroleum} left", "en", {"company"}),
        ("{Petroleum} left", "en", set()),
        ("{Castor Line} left", "en", set()),
    ],
)
def test_what_a_body_is_called(text: str, language: str, nouns: set[str]) -> None:
    (body,) = bodies_of(text, language=language).known
    assert body.nouns == nouns


def test_the_first_word_alone_is_the_body_that_opens_with_it() -> None:
    known = bodies_of(
        "{Harcourt Bank} met.", "{Harcourt} left.", "{HARCOURT BANK} fell.", "{Bank} is open."
    ).known
    assert [(body.name, body.mentions) for body in known] == [("Harcourt Bank", [0, 1, 2]), ("Bank", [3])]


def test_the_whole_name_behind_its_first_word_is_another() -> None:
    known = bodies_of("{Harcourt} met.", "{Harcourt Bank} met.", "{Harcourt} left.").known
    assert [(body.name, body.mentions) for body in known] == [("Harcourt", [0, 2]), ("Harcourt Bank", [1])]


def test_a_person_is_no_body() -> None:
    assert bodies_of("[Ann Roe] met {Castor Line}.").known == bodies_of("Ann Roe met {Castor Line}.").known


@pytest.mark.parametrize(
    ("text", "language", "noun"),
    [
        ("the [bank union] left", "en", "union"),
        ("la [banque société] sort", "fr", "banque"),
        ("the [union men] left", "en", "union"),
        ("the [bank] union left", "en", "bank"),
        ("la [pluie] société sort", "fr", None),
        ("The [union] left", "en", "union"),
        ("this [union] left", "en", "union"),
        ("a [union] left", "en", None),
        ("[union] left", "en", None),
        ("[union] left the", "en", None),
        ("l'[agence] sort", "fr", "agence"),
        ("d'[agence] sort", "fr", None),
        ("'[union] left the", "en", None),
        ("the [Nile union] left", "en", None),
        ("the [union Nile] left", "en", None),
        ("the [union] Nile left", "en", "union"),
    ],
)
def test_the_noun_of_a_body_that_is_meant_again(text: str, language: str, noun: str | None) -> None:
    tokens, (name,), _ = marked(text, language)
    assert module.noun_of(tokens, name.first, name.last) == noun


def far(between: int, *, first: str = "The union {Castor Line} met.", heading: int | None = None) -> Bodies:
    """A body, and so many sentences behind it."""
    texts = [first, *["It rained."] * between]
    return bodies_of(*texts, headings=() if heading is None else (heading,))


def test_how_far_back_a_noun_reaches() -> None:
    assert far(9).by_noun(8, "union", None) == "Castor Line"
    assert far(9).by_noun(9, "union", None) is None
    # One of the kind stands nearer; a federation is a union.
    assert far(9).by_noun(5, "federation", None) == "Castor Line"
    assert far(9).by_noun(6, "federation", None) is None
    assert far(9).by_noun(0, "federation", None) == "Castor Line"


def test_a_heading_parts_a_noun_from_the_body_of_its_kind() -> None:
    assert far(3, heading=2).by_noun(3, "federation", None) is None
    assert far(3, heading=2).by_noun(1, "federation", None) == "Castor Line"
    assert far(3, heading=0).by_noun(3, "federation", None) is None
    assert far(3, heading=2).by_noun(3, "union", None) == "Castor Line"


@pytest.mark.parametrize(
    ("text", "noun", "last", "body"),
    [
        # Two that are called so: the one that spoke last.
        ("The union {Castor Line} met union {Boreal Air}.", "union", None, None),
        ("The union {Castor Line} met union {Boreal Air}.", "union", "Boreal Air", "Boreal Air"),
        # Two of the kind: the one that spoke last, or the subject.
        ("The union {Castor Line} met union {Boreal Air}.", "federation", None, "Castor Line"),
        ("On Friday union {Castor Line} met union {Boreal Air}.", "federation", "Castor Line", "Castor Line"),
        ("Near union {Castor Line} sat union {Boreal Air}.", "federation", "Boreal Air", "Boreal Air"),
        ("Near union {Castor Line} sat union {Boreal Air}.", "federation", None, None),
        ("Near union {Castor Line} it rained.", "federation", None, "Castor Line"),
        ("Near airline {Castor Line} it rained.", "federation", None, None),
        # One whose kind nothing tells, where it is the subject.
        ("{Castor Line} met.", "federation", None, "Castor Line"),
        ("Near {Castor Line} it rained.", "federation", None, None),
        # An organization is each of them.
        ("Near union {Castor Line} it rained.", "organization", None, "Castor Line"),
        ("Near union {Castor Line} it rained.", "rain", None, None),
    ],
)
def test_which_body_a_noun_means(text: str, noun: str, last: str | None, body: str | None) -> None:
    assert bodies_of(text, "It rained.").by_noun(1, noun, last) == body


def test_the_nearest_sentence_with_a_body_of_the_kind_decides() -> None:
    bodies = bodies_of(
        "Near union {Castor Line} it rained.", "Near union {Boreal Air} it rained.", "So it is."
    )
    assert bodies.by_noun(2, "federation", None) == "Boreal Air"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("{Castor Line} met.", "Castor Line"),
        ("In so far as it goes now, {Castor Line} met.", "Castor Line"),
        ("In so far as it goes by now, {Castor Line} met.", None),
        ("[Ann Roe] of {Castor Line} met.", None),
        ("[Ann Roe] and {Castor Line} met.", None),
        ("{Castor Line} met [Ann Roe].", "Castor Line"),
        ("{Castor Line}'s boat left.", None),
        ("Near the {Castor Line} it rained.", None),
        ("It rained.", None),
    ],
)
def test_the_body_that_is_the_subject(text: str, subject: str | None) -> None:
    assert bodies_of(text).subject(0) == subject


@pytest.mark.parametrize(
    ("text", "language", "pronoun", "body"),
    [
        ("{Castor Line} met.", "en", "it", "Castor Line"),
        ("{Castor Line} met [Ann Roe].", "en", "it", "Castor Line"),
        ("{Castor Line} met.", "en", "she", None),
        ("Near {Castor Line} it rained.", "en", "it", None),
        ("Le {Castor Nord} sort.", "fr", "il", "Castor Nord"),
        ("Le {Castor Nord} sort.", "fr", "elle", None),
        ("Un {Castor Nord} sort.", "fr", "elle", None),
        ("La {Castor Nord} sort.", "fr", "elle", "Castor Nord"),
        ("La {Castor Nord} sort.", "fr", "il", None),
        ("La {Castor Nord} voit [Ann Roe].", "fr", "elle", None),
        ("{Castor Nord} sort.", "fr", "elle", "Castor Nord"),
        ("{Castor Nord} sort.", "fr", "il", "Castor Nord"),
        # The article stands in front of the noun beside the name.
        ("La formation {Castor Nord} sort.", "fr", "il", None),
        ("Le syndicat {Castor Nord} sort.", "fr", "elle", None),
        ("Le syndicat {Castor Nord} sort.", "fr", "il", "Castor Nord"),
        ("Syndicat {Castor Nord} sort la", "fr", "il", "Castor Nord"),
        ("Le beau {Castor Nord} sort.", "fr", "elle", "Castor Nord"),
    ],
)
def test_the_body_that_a_pronoun_means(text: str, language: str, pronoun: str, body: str | None) -> None:
    assert bodies_of(text, "So.", language=language).by_pronoun(1, pronoun) == body


def test_a_pronoun_means_no_body_of_a_heading_nor_any_in_the_first_sentence() -> None:
    assert bodies_of("{Castor Line} met.", "So.", headings=(0,)).by_pronoun(1, "it") is None
    assert bodies_of("{Castor Line} met.", "So.", headings=(1,)).by_pronoun(1, "it") == "Castor Line"
    assert bodies_of("So.", "{Castor Line} met.").by_pronoun(0, "it") is None


def test_what_is_a_text_of_a_body() -> None:
    assert module.is_text("memo", "en")
    assert not module.is_text("body", "en")


def test_the_kinds_of_a_noun() -> None:
    assert module.kinds_of("en", "body_kinds.tsv")["league"] == {"rights", "union"}
