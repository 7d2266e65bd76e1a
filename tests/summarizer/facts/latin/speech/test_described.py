from __future__ import annotations

import pytest

from summarizer.facts import extract_facts, find_spans
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        (
            "L'entraîneur Paul Durand a démissionné. « Je pars la tête haute ce soir », a lâché le technicien.",
            "fr",
            "Paul Durand",
        ),
        (
            "Local MP Anna Berg left. “Nobody ever asked us about it,” the London politician said.",
            "en",
            "Anna Berg",
        ),
        (
            "Anna Berg beat Clara Roe, 41. “I never once felt any fear,” the teenager said. ",
            "en",
            "Anna Berg",
        ),
        (
            "Clara Roe, 41, lost to Anna Berg, 17. “I never once felt any fear,” the teenager said.",
            "en",
            "Anna Berg",
        ),
        # «Former» and «ce» fit whatever he is; «un» is somebody else.
        (
            "L'avocat Paul Durand a parlé. « Je ne regrette rien de tout cela », a dit l'ancien ministre.",
            "fr",
            "Paul Durand",
        ),
        (
            "L'avocat Paul Durand a parlé. « Je ne regrette rien de tout cela », a dit ce proche du roi.",
            "fr",
            "Paul Durand",
        ),
        (
            "L'avocat Paul Durand a parlé. « Je ne regrette rien de tout cela », a dit un médecin.",
            "fr",
            None,
        ),
        # Another trade is another person.
        (
            "Le boulanger Paul Durand a parlé. « Je ne regrette rien de tout cela », a dit l'infirmière.",
            "fr",
            None,
        ),
        (
            "Mediator Paul Hill spoke. Anna Berg left. The mediator is in Rome. “I will tell them all,” he said.",
            "en",
            "Paul Hill",
        ),
    ],
)
def test_who_is_described(text: str, language: str, person: str | None) -> None:
    (span,) = find_spans(build(text, language), ["quote"])
    assert span.speaker_person == person


@pytest.mark.parametrize(
    ("text", "language", "body"),
    [
        (
            "« Nous ouvrirons les écoles », écrit la mairie de Lyon. Le texte dit « rien de plus que cela ».",
            "fr",
            "mairie de Lyon",
        ),
        (
            "“We are sorry for it all,” Castor Bank said. The statement said it was “too early to say more”.",
            "en",
            "Castor Bank",
        ),
    ],
)
def test_a_text_speaks_for_its_issuer(text: str, language: str, body: str) -> None:
    spans = list(find_spans(build(text, language), ["quote"]))
    assert [span.speaker_organization for span in spans] == [body, body]


@pytest.mark.parametrize(
    ("end", "person"),
    [
        ("a réagi l'intéressé", "Paul Hill"),  # not who spoke of him
        ("a réagi l'intéressée", None),
        ("a réagi l'avocate", None),
    ],
)
def test_whom_others_speak_of_is_not_who_spoke(end: str, person: str | None) -> None:
    text = (
        "Paul Hill quitte le club. « C'est un choix que nous avons fait à deux », dit Jean-Marc Roux. "
        f"« Je pars sans la moindre amertume », {end}."
    )
    *_, quote = find_spans(build(text, "fr"), ["quote"])
    assert quote.speaker_person == person


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("La cinéaste, elle, se méfie.", "Anna Berg"),  # by her trade, however far back she was named
        ("La cheffe de gare, elle, se méfie.", None),  # somebody whom nothing names
        ("Elle se méfie.", None),
    ],
)
def test_whom_the_sentence_before_opens_with_is_meant(before: str, speaker: str | None) -> None:
    text = (
        "La réalisatrice Anna Berg présente un film. Il pleut. Il vente. Il neige. Il gèle.\n"
        "« Le film nous a tous changés », dit le critique Paul Hill. "
        f"{before} « On me dit que c'est lent, et c'est vrai », s'amuse-t-elle."
    )
    *_, quote = find_spans(build(text, "fr"), ["quote"])
    assert quote.speaker == speaker


def test_of_two_of_a_trade_an_unnamed_one_is_not_the_other() -> None:
    text = (
        "“We shall come back soon,” the diplomat Paul Hill said. It rained. It snowed. It froze.\n"
        "A Dutch diplomat told them it was over. “He is not coming back,” the diplomat said."
    )
    *_, quote = find_spans(build(text, "en"), ["quote"])
    assert quote.speaker_person is None


@pytest.mark.parametrize(("name", "person"), [("Paul Hill", "Paul Hill"), ("Paul Hill and Ann Roe", None)])
def test_where_nobody_else_is_named_a_trade_is_his(name: str, person: str | None) -> None:
    text = (
        f"Every day {name} go out.\nThere are two boxes. “They run faster than for food,” says the librarian."
    )
    (quote,) = find_spans(build(text, "en"), ["quote"])
    assert quote.speaker_person == person


@pytest.mark.parametrize(
    ("named", "speaker"),
    [("la procureure Anna Berg", "Paul Hill"), ("Tom Berg", None)],
)
def test_the_accused_is_he_whom_no_office_of_the_court_is_of(named: str, speaker: str | None) -> None:
    text = (
        f"Paul Hill comparaît à Lyon. « Il a confondu deux choses », a dit {named}.\n"
        "À la barre, le prévenu a nié. « Je n'ai jamais touché un seul centime », a-t-il soutenu."
    )
    *_, quote = find_spans(build(text, "fr"), ["quote"])
    assert quote.speaker == speaker


def test_a_prime_minister_is_no_congresswoman() -> None:
    text = (
        "Congresswoman Ann Hart came to the forum on Monday. "
        "The Prime Minister said: “We do not see the evidence of it.”"
    )
    (quote,) = find_spans(build(text, "en"), ["quote"])
    assert (quote.speaker, quote.speaker_person) == ("Prime Minister", None)


def test_who_is_named_in_brackets_is_no_he() -> None:
    text = (
        "The record (the first track has the voice of Carl Hart) is out. “It is all one experience,” he says."
    )
    (quote,) = find_spans(build(text, "en"), ["quote"])
    assert quote.speaker_person is None


def test_a_given_name_alone_is_who_is_named_in_full() -> None:
    text = "“The drug was in her system that day,” her mother, Fiona, said. Fiona Hart wept. Ann Lee left."
    (quote,) = find_spans(build(text, "en"), ["quote"])
    assert (quote.speaker, quote.speaker_person) == ("Fiona", "Fiona Hart")
    facts = extract_facts([build(text, "en")], kinds=["person"])
    assert [fact.value for fact in facts] == ["Fiona Hart", "Ann Lee"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        # «A» is no article in French.
        (
            "Le ministre Paul Durand est là. « Nous tiendrons jusqu'au bout », a dit le ministre.",
            "Paul Durand",
        ),
        # An office that is told with its holder is nobody's of whom it is not told, but his who has just spoken.
        ("Paul Durand est arrêté. « Nous tiendrons jusqu'au bout », a dit le procureur.", None),
        (
            "« Nous tenons bon », a dit Paul Durand. « Nous tiendrons jusqu'au bout », a ajouté le ministre.",
            "Paul Durand",
        ),
        ("Paul Durand est là. « Nous tiendrons jusqu'au bout », a dit l'éleveur.", "Paul Durand"),
        # A gender is told by the office.
        ("Paul Durand est là. « Nous tiendrons jusqu'au bout », a dit l'avocate.", None),
        # A country parts two of one office.
        (
            (
                "Le président libanais Paul Durand a reçu le président chilien Luc Berg. « Nous tiendrons jusqu'au "
                "bout », a dit le président libanais."
            ),
            "Paul Durand",
        ),
        (
            (
                "Le président libanais Paul Durand est là. « Nous tiendrons jusqu'au bout », a dit le président "
                "chilien."
            ),
            None,
        ),
    ],
)
def test_whom_a_french_office_means(text: str, person: str | None) -> None:
    span = list(find_spans(build(text, "fr"), ["quote"]))[-1]
    assert span.speaker_person == person


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        (
            "Paul Durand a tout quitté ce soir. « Je ne regrette pas ce choix », raconte l'homme de 41 ans.",
            "fr",
            "Paul Durand",
        ),
        # «Halden» may be no person.
        (
            "After Halden's refusal, the spokesperson said: “It is a good and fair offer for all.”",
            "en",
            None,
        ),
    ],
)
def test_by_years_and_never_a_word_alone(text: str, language: str, person: str | None) -> None:
    assert [span.speaker_person for span in find_spans(build(text, language), ["quote"])] == [person]
