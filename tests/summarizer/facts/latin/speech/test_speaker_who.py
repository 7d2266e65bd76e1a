"""Whom a name, an office or a pronoun that speaks means, by who was named and spoke before: both sides."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from summarizer.facts.latin.speech.antecedents import Antecedents
from summarizer.facts.latin.speech.article_people import find_people
from summarizer.facts.latin.speech.bodies import Bodies
from summarizer.facts.latin.speech.speakers import who
from summarizer.facts.latin.speech.subjects import Said
from tests.summarizer.facts.latin.stretches import marked

Spoke = tuple[int, str, str | None] | None


def meant(
    texts: tuple[str, ...],
    said: Said,
    *,
    spoke: Spoke = None,
    language: str = "en",
    heading: int | None = None,
) -> tuple[str | None, str | None, bool]:
    """Who speaks in the last of some sentences: as he is written, the person he is, and whether it is a body.

    `spoke` is who spoke before: the sentence, how he was written, and the person that he is; of a body «body».
    """
    read = [marked(text, language) for text in texts]
    sentences = [replace(tokens, heading=n == heading) for n, (tokens, _, _) in enumerate(read)]
    names = [found for _, found, _ in read]
    antecedents = Antecedents(find_people(sentences, names), Bodies(sentences, names))
    if spoke:
        n, speaker, name = spoke
        person = next((one for one in antecedents.people if one.name == name), None)
        antecedents.speaks(n, speaker, person, body=name == "body")
    last = len(texts) - 1
    written, person, body = who(said, last, last, sentences, names, antecedents)
    return written, person.name if person else None, body


def pronoun(
    word: str, *texts: str, spoke: Spoke = None, language: str = "en"
) -> tuple[str | None, str | None, bool]:
    return meant((*texts, "So it is."), Said(pronoun=word, said=True), spoke=spoke, language=language)


def named(text: str) -> tuple[str | None, str | None, bool]:
    _, names, _ = marked(text, "en")
    return meant((text,), Said(names[-1], said=True))


def test_whoever_is_named_speaks() -> None:
    assert named("Dr [Ann  Roe] said no.") == ("Ann Roe", "Ann Roe", False)
    assert named("{Castor  Bank} said no.") == ("Castor Bank", None, True)
    assert named("[Ann  Roe] and [Tom Hill] said no.") == ("Ann Roe and Tom Hill", None, False)


OFFICE = Said(office=(1, 1), said=True)


@pytest.mark.parametrize(
    ("texts", "spoke", "language", "speaker"),
    [
        # By his office, by what he is, or as it is written.
        (("Minister [Ann Roe] left.", "the minister said"), None, "en", ("minister", "Ann Roe", False)),
        (("Minister [Ann Roe] left.", "this woman said"), None, "en", ("woman", "Ann Roe", False)),
        (("Minister [Ann Roe] left.", "a driver said"), None, "en", ("driver", None, False)),
        (("[Ann Roe] spoke.", "a driver said"), (0, "Roe", "Ann Roe"), "en", ("driver", None, False)),
        (("Un homme sort.", "un ministre libanais dit"), None, "fr", ("ministre libanais", None, False)),
        (
            ("Le ministre [Paul Roe] sort.", "le ministre libanais dit"),
            None,
            "fr",
            ("ministre", "Paul Roe", False),
        ),
        # «The statement» is of who spoke just before: a person, a body.
        (("[Ann Roe] spoke.", "the statement said"), (0, "Roe", "Ann Roe"), "en", ("Roe", "Ann Roe", False)),
        (
            ("{Castor Bank} spoke.", "the statement said"),
            (0, "Castor Bank", "body"),
            "en",
            ("Castor Bank", None, True),
        ),
        (("It rained.", "the statement said"), None, "en", ("statement", None, False)),
        # The body that a noun means.
        (("{Castor Bank} spoke.", "the bank said"), None, "en", ("Castor Bank", None, True)),
        (("It rained.", "the bank said"), None, "en", ("bank", None, False)),
    ],
)
def test_whom_an_office_means(
    texts: tuple[str, ...], spoke: Spoke, language: str, speaker: tuple[str | None, str | None, bool]
) -> None:
    assert meant(texts, OFFICE, spoke=spoke, language=language) == speaker


OPEN = (None, None, False)


@pytest.mark.parametrize(
    ("texts", "word", "spoke", "speaker"),
    [
        # The body that the sentence in front has for its subject.
        (("{Castor Bank} spoke.",), "it", None, ("Castor Bank", None, True)),
        (("The agency met.",), "it", None, ("The agency", None, False)),
        # A noun of it names the body that the article has told of.
        (("{Castor Agency} met.", "So.", "The agency met."), "it", None, ("Castor Agency", None, True)),
        (("{Castor Agency} met.", "So.", "The state agency met."), "it", None, ("Castor Agency", None, True)),
        (
            ("{Castor Agency} met.", *["So."] * 7, "The agency met."),
            "it",
            None,
            ("Castor Agency", None, True),
        ),
        (("{Castor Agency} met.", *["So."] * 8, "The agency met."), "it", None, ("The agency", None, False)),
        (("So.", "{Castor Bank} rose."), "it", (0, "So", None), ("Castor Bank", None, True)),
        # Where who spoke did so just before, it is he who goes on.
        (("{Castor Bank} rose.",), "it", (0, "Delta", "body"), ("Delta", None, True)),
        (
            ("{Castor Bank} rose.", "{Delta Bank} fell."),
            "it",
            (0, "Castor Bank", "body"),
            ("Delta Bank", None, True),
        ),
        (("{Castor Bank} rose.", "So.", "So."), "it", (0, "Castor Bank", "body"), OPEN),
        (("[Ann Roe] rose.",), "it", (0, "Ann Roe", "Ann Roe"), OPEN),
        (("So.",), "it", None, OPEN),
    ],
)
def test_what_it_means(
    texts: tuple[str, ...], word: str, spoke: Spoke, speaker: tuple[str | None, str | None, bool]
) -> None:
    assert pronoun(word, *texts, spoke=spoke) == speaker


@pytest.mark.parametrize(
    ("texts", "word", "spoke", "speaker"),
    [
        # «…», met en garde le ministère. …, rassure-t-il.
        (("Le ministère alerte.",), "il", (0, "ministère", "body"), ("ministère", None, True)),
        (("La mairie alerte.",), "elle", (0, "mairie", "body"), ("mairie", None, True)),
        (("Le ministère voit [Ann Roe].",), "il", (0, "ministère", "body"), OPEN),
        (("Le ministère alerte {Castor Nord}.",), "il", (0, "ministère", "body"), ("ministère", None, True)),
        (
            ("Le ministère alerte.", "Ici [Luc Roe] dort."),
            "il",
            (0, "ministère", "body"),
            ("Luc Roe", "Luc Roe", False),
        ),
        (
            ("Ici [Luc Roe] dort.", "Le ministère alerte."),
            "il",
            (1, "ministère", "body"),
            ("ministère", None, True),
        ),
        (("Le ministère alerte.", "Il pleut."), "il", (0, "ministère", "body"), OPEN),
        (("Le ministère alerte.", "Il pleut.", "Il vente."), "il", (0, "ministère", "body"), OPEN),
        (("Le ministère alerte.",), "il", (0, "ministère", None), ("ministère", None, False)),
    ],
)
def test_il_and_elle_may_be_a_body(
    texts: tuple[str, ...], word: str, spoke: Spoke, speaker: tuple[str | None, str | None, bool]
) -> None:
    assert pronoun(word, *texts, spoke=spoke, language="fr") == speaker


ANN, TOM = ("Ann Roe", "Ann Roe", False), ("Tom Hill", "Tom Hill", False)


@pytest.mark.parametrize(
    ("texts", "word", "spoke", "speaker"),
    [
        (("Mrs [Ann Roe] left.",), "she", None, ANN),
        (("Mrs [Ann Roe] left.",), "he", None, OPEN),
        (("Mrs [Ann Roe] spoke.",), "she", (0, "Roe", "Ann Roe"), ANN),
        # The sentence in front is of somebody else of hers, since she spoke.
        (("Mrs [Ann Roe] spoke.", "Her husband wept."), "she", (0, "Roe", "Ann Roe"), OPEN),
        (("Mrs [Ann Roe] spoke.", "So it was."), "she", (0, "Roe", "Ann Roe"), ANN),
        (("Mrs [Ann Roe] came.", "Her husband spoke."), "he", (1, "husband", None), ("husband", None, False)),
        (("Mrs [Ann Roe] came.", "Her husband wept."), "she", None, ANN),
        # Somebody whom it does not name.
        (("Lawyer [Ann Roe] spoke.", "The inspector nodded."), "she", (0, "Roe", "Ann Roe"), OPEN),
        (("Lawyer [Ann Roe] spoke.", "An inspector nodded."), "she", (0, "Roe", "Ann Roe"), ANN),
        (("Mrs [Ann Roe] spoke.", "The rain nodded."), "she", (0, "Roe", "Ann Roe"), ANN),
        (
            ("Mrs [Ann Roe] came.", "The inspector spoke."),
            "he",
            (1, "inspector", None),
            ("inspector", None, False),
        ),
        # It opens with who is meant by his office.
        (
            ("Mediator [Tom Hill] spoke to Mrs [Ann Roe].", "The mediator nodded."),
            "he",
            (0, "Roe", "Ann Roe"),
            TOM,
        ),
        # «…, an official said. “…,” he added.»
        (("An official spoke.",), "he", (0, "official", None), ("official", None, False)),
        (("An official spoke.", "So it was."), "he", (0, "official", None), OPEN),
        (("{Castor Bank} spoke.",), "he", (0, "Castor Bank", "body"), OPEN),
        (("An official spoke.",), "old", (0, "official", None), OPEN),
        (("So it was.",), "he", None, OPEN),
    ],
)
def test_whom_he_and_she_mean(
    texts: tuple[str, ...], word: str, spoke: Spoke, speaker: tuple[str | None, str | None, bool]
) -> None:
    assert pronoun(word, *texts, spoke=spoke) == speaker


@pytest.mark.parametrize(
    ("texts", "spoke", "speaker"),
    [
        # Nothing tells who speaks: whoever spoke in the sentence before, two sentences back where he is a person.
        (("Mrs [Ann Roe] spoke.",), (0, "Roe", "Ann Roe"), ANN),
        (("Mrs [Ann Roe] spoke.", "So it was."), (0, "Roe", "Ann Roe"), ANN),
        (("Mrs [Ann Roe] spoke.", "So it was.", "So it is."), (0, "Roe", "Ann Roe"), OPEN),
        (("So.", "Mrs [Ann Roe] spoke.", "So it was."), (1, "Roe", "Ann Roe"), ANN),
        (("Mrs [Ann Roe] spoke.", "So it was.", "[Tom Hill] came."), (0, "Roe", "Ann Roe"), OPEN),
        (("So.", "An official spoke."), (1, "official", None), ("official", None, False)),
        (("An official spoke.",), (0, "official", None), ("official", None, False)),
        (("{Castor Bank} spoke.",), (0, "Castor Bank", "body"), ("Castor Bank", None, True)),
        (("{Castor Bank} spoke.", "So it was."), (0, "Castor Bank", "body"), OPEN),
        (("Mrs [Ann Roe] left.",), None, OPEN),
        (("Mrs [Ann Roe] spoke.", "Her husband wept."), (0, "Roe", "Ann Roe"), ANN),
    ],
)
def test_who_goes_on(
    texts: tuple[str, ...], spoke: Spoke, speaker: tuple[str | None, str | None, bool]
) -> None:
    assert meant((*texts, "So it is."), Said(), spoke=spoke) == speaker


def test_where_it_is_said_that_somebody_speaks_and_open_who_nobody_goes_on() -> None:
    assert meant(("Mrs [Ann Roe] spoke.", "So."), Said(said=True), spoke=(0, "Roe", "Ann Roe")) == OPEN
