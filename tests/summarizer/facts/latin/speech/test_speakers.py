from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "language", "speaker", "person"),
    [
        (
            "Anna Berg and Paul Hill said: “We have waited long enough for this.”",
            "en",
            "Anna Berg and Paul Hill",
            None,
        ),
        ("“We have waited long enough for this,” Anna Berg told Reuters.", "en", "Anna Berg", "Anna Berg"),
        (
            "« Nous avons assez attendu », a déclaré à l'AFP Anna Berg, ministre.",
            "fr",
            "Anna Berg",
            "Anna Berg",
        ),
        (
            "Anna Berg est venue. Selon elle, « la moitié des maisons est à terre ».",
            "fr",
            "Anna Berg",
            "Anna Berg",
        ),
        # Whom «according to» means is open: nobody who spoke before.
        (
            "“We have waited long enough,” Anna Berg said. According to two of them, “it was over by noon”.",
            "en",
            "Anna Berg",
            "Anna Berg",
        ),
        # Who hears it does not speak.
        (
            "The lawyer, Paul Hill, had told the court that his client was “a broken man of sixty”.",
            "en",
            "Paul Hill",
            "Paul Hill",
        ),
        # Nor he of whom another is.
        (
            "Sgt Anna Berg of the Serious Fraud Unit said it sent “a very clear message”.",
            "en",
            "Anna Berg",
            "Anna Berg",
        ),
        (
            "La procureure, elle, a dénoncé « une longue suite de négligences ».",
            "fr",
            "procureure",
            None,
        ),
        (
            "« Je revis cette minute tous les soirs », a fini par murmurer Anna Berg.",
            "fr",
            "Anna Berg",
            "Anna Berg",
        ),
    ],
)
def test_who_speaks(text: str, language: str, speaker: str, person: str | None) -> None:
    span = next(iter(find_spans(build(text, language), ["quote"])))
    assert (span.speaker, span.speaker_person) == (speaker, person)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Il se souvient du nom que lui donnait Jaroslav Dvorak. « C'était vraiment le grand », a-t-il lâché.",
            "fr",
        ),
        (
            "Jaroslav Dvorak part. « Nous avons eu peur », a dit un ténor. « Cela aide un peu », met-il en avant.",
            "fr",
        ),
        ("Anna Berg left. The tweet from the club reads, “the show was stopped by very angry fans”.", "en"),
    ],
)
def test_nobody_speaks_whom_the_text_does_not_name(text: str, language: str) -> None:
    spans = list(find_spans(build(text, language), ["quote"]))
    assert spans
    assert [span.speaker_person for span in spans] == [None] * len(spans)


def test_an_open_source_is_nobody() -> None:
    text = "“We have waited long enough,” Anna Berg said. According to two of them, “it was over by noon”."
    spans = list(find_spans(build(text, "en"), ["quote"]))
    assert [span.speaker_person for span in spans] == ["Anna Berg", None]


def test_of_two_in_a_paragraph_the_brazilian_is_open() -> None:
    text = (
        "“I was never prouder,” Paul Hill said. Luis Roe left. “It was no foul at all,” the Brazilian said."
    )
    spans = list(find_spans(build(text, "en"), ["quote"]))
    assert [span.speaker_person for span in spans] == ["Paul Hill", None]


def test_il_goes_on_for_the_body_that_spoke() -> None:
    text = "« Le virus circule encore », met en garde la mairie de Lyon. « Il faut être prudent », insiste-t-elle."
    spans = list(find_spans(build(text, "fr"), ["quote"]))
    assert [span.speaker_organization for span in spans] == ["mairie de Lyon", "mairie de Lyon"]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        (
            "Selon une source proche de l'enquête, « la piste est pour l'heure ouverte ».",
            "fr",
            "source proche de l'enquête",
        ),
        (
            "The state environmental agency met. “Every study of it was done,” it said.",
            "en",
            "The state environmental agency",
        ),
        (
            "« Ce n'est qu'un premier pas », a dit le porte-parole de la Ligue du fleuve et des lacs, Paul Durand.",
            "fr",
            "Paul Durand",
        ),
        ("Castor Relief, an aid group, said it was “running out of tents”.", "en", "Castor Relief"),
    ],
)
def test_a_noun_speaks(text: str, language: str, speaker: str) -> None:
    (span,) = find_spans(build(text, language), ["quote"])
    assert span.speaker == speaker


def test_a_title_tells_of_several_of_one_name_who_spoke() -> None:
    text = (
        "Helen Roe wants to win. Her mother Janet Roe said it was “for the kids and all of us”. Mrs Roe said her "
        "daughter never gave up. “I am so proud of her today,” Mrs Roe told us."
    )
    quotes = find_spans(build(text, "en"), ["quote"])
    assert [span.speaker_person for span in quotes] == ["Janet Roe", "Janet Roe"]


def test_a_title_stays_where_it_is_open_who_of_a_name_is_meant() -> None:
    text = "Helen Roe and Janet Roe came to the town. “It was a long way for us,” Mrs Roe said."
    quotes = find_spans(build(text, "en"), ["quote"])
    assert [(span.speaker, span.speaker_person) for span in quotes] == [("Mrs Roe", None)]
