from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build

FAR = (
    'Ann Roe said "we all said no to this". Tom Hill said in a long paper on the thirtieth year of the great fund '
    'of the town that, while it has helped so many old and poor people, the trustees "have often warned all of us".'
)
SINCE = (
    "« Nous avons réglé nos dettes hier », a dit une source. {} "
    "« Nous avons fermé trois stations », a-t-il dit."
)
ANOTHER = (
    'Ann Roe said "we all said no to this". Tom Hill showed the old house to "all of the good people in town and '
    'in the hills above it".'
)


@pytest.mark.parametrize(
    ("text", "language", "speakers"),
    [
        (
            'Ann Roe said "we said no to this". The leader, Karim Alaoui, left, saying it "will break us all".',
            "en",
            [("Ann Roe", "Ann Roe"), ("Karim Alaoui", "Karim Alaoui")],
        ),
        (
            'Ann Roe said "we all said no to this". Prices fell, adding that it "will not break us at all".',
            "en",
            [("Ann Roe", "Ann Roe"), (None, None)],
        ),
        (
            SINCE.format("Le maire, Paul Durand, a envoyé ses agents."),
            "fr",
            [("source", None), ("Paul Durand", "Paul Durand")],
        ),
        (
            SINCE.format("On a vu Paul Durand et Jean Martin."),
            "fr",
            [("source", None), (None, None)],
        ),
        (
            ANOTHER,
            "en",
            [("Ann Roe", "Ann Roe"), (None, None)],
        ),
        (
            FAR,
            "en",
            [("Ann Roe", "Ann Roe"), ("Tom Hill", "Tom Hill")],
        ),
        (
            "Anne Roux a salué l'accord, ajoutant qu'il « ne changera rien à la vie des gens ».",
            "fr",
            [("Anne Roux", "Anne Roux")],
        ),
        (
            'Mr Tom Hill also declared his counterpart, Ivan Orlov, would help "to secure a strong, tough deal".',
            "en",
            [("Tom Hill", "Tom Hill")],
        ),
        (
            '"We lost it all," said the hospital\'s director, Ivan Orlov.',
            "en",
            [("Ivan Orlov", "Ivan Orlov")],
        ),
        (
            "Ann Roe, a teacher, left. “My husband would not die for it,” she told Sky News.",
            "en",
            [("Ann Roe", "Ann Roe")],
        ),
        (
            "« Il est très bon en manœuvres », selon un proche d'Édouard Durand, Paul Martin le sait.",
            "fr",
            [("proche d'Édouard Durand", None)],
        ),
        (
            "“Our agents stop all these boats,” Augusto Ramos, director of the branch.",
            "en",
            [("Augusto Ramos", "Augusto Ramos")],
        ),
        (
            "“Our agents stop all these boats here every night,” Augusto Ramos, and left them.",
            "en",
            [(None, None)],
        ),
        (
            "« Nous pensons à vendre nos parts. » Cette petite phrase de Paul Martin fait du bruit.",
            "fr",
            [("Paul Martin", "Paul Martin")],
        ),
        ("“We may sell it all.” Those words of Ann Roe made noise.", "en", [("Ann Roe", "Ann Roe")]),
        (
            "John Hale Jr., a grandson of Frank Hale, spoke. “There is a lot of talk here,” Hale said.",
            "en",
            [("Hale", None)],
        ),
    ],
)
def test_who_says_it(text: str, language: str, speakers: list[tuple[str | None, str | None]]) -> None:
    quotes = find_spans(build(text, language), ["quote"])
    assert [(span.speaker, span.speaker_person) for span in quotes] == speakers


def test_a_secretary_of_state_is_called_by_his_name() -> None:
    (span,) = find_spans(build("Secretary of State Hillary Ann Roe left.", "en"), ["person"])
    assert (span.value, span.roles) == ("Hillary Ann Roe", ("Secretary of State",))


@pytest.mark.parametrize(
    ("text", "language", "speakers"),
    [
        (
            "“What is it that you feel about him?” Hill asked Roe. Ann Roe left Tom Hill.",
            "en",
            [("Hill", "Tom Hill")],
        ),
        ("“No,” Ann Roe said. “All we can do is take it to the people.”", "en", [("Ann Roe", "Ann Roe")]),
        (
            "La ministre s'est voulue confiante, en estimant que le texte ouvrait « la voie d'un bon compromis ».",
            "fr",
            [("ministre", None)],
        ),
        (
            "Pour Dominique-Jean Roux, ce texte ne donne rien. « On émet beaucoup de réserves », a-t-il convenu.",
            "fr",
            [("Dominique-Jean Roux", "Dominique-Jean Roux")],
        ),
    ],
)
def test_who_goes_on(text: str, language: str, speakers: list[tuple[str | None, str | None]]) -> None:
    quotes = find_spans(build(text, language), ["quote"])
    assert [(span.speaker, span.speaker_person) for span in quotes] == speakers


def test_by_these_words_the_sentence_behind_tells() -> None:
    text = "« Aujourd'hui est un jour de fête. » Par ces mots, le maire, Paul Hill, a ouvert la foire."
    assert [quote.speaker for quote in find_spans(build(text, "fr"), ["quote"])] == ["Paul Hill"]


@pytest.mark.parametrize(
    ("text", "language", "speakers"),
    [
        # «While» and «that» open what somebody else says.
        (
            (
                "The town's traders said they would rebuild “for the sake of all of us”, while a port spokesman "
                "said it was “a great day for the whole coast”."
            ),
            "en",
            [None, "port spokesman"],
        ),
        (
            (
                "The MP Ann Roe accused the port of “selling us all for nothing” and claimed that men had warned "
                "the Harland Council “again and again and again”."
            ),
            "en",
            ["Ann Roe", "Ann Roe"],
        ),
        ("“We sold it all for nothing”, said Ann Roe, while Paul Hill said no.", "en", ["Ann Roe"]),
        # «And» joins the verb to the one in front of it.
        (
            "He said he had asked for a ferry for years and, while it was late, added: “We can all cross now.”",
            "en",
            [None],
        ),
        (
            (
                "Ann Roe opened the new pier of the old harbour town and told the crowd it was “a great day for "
                "us all”."
            ),
            "en",
            ["Ann Roe"],
        ),
        (
            "Ann Roe met Paul Hill at the pier of the old port town and told the crowd it was “a day for us all”.",
            "en",
            [None],
        ),
        # What stands between commas.
        (
            (
                "The Halden Ferry Union (HFU), which speaks for many of the crews, said it would ask for a “fair "
                "and lasting rise”."
            ),
            "en",
            ["HFU"],
        ),
        (
            (
                "Ann Roe, the head of the Halden Ferry Union and editor of its paper, in Metz, said it was “a poor "
                "and shameful offer”."
            ),
            "en",
            ["Ann Roe"],
        ),
    ],
)
def test_who_tells_in_a_sentence_of_several_clauses(
    text: str, language: str, speakers: list[str | None]
) -> None:
    assert [span.speaker for span in find_spans(build(text, language), ["quote"])] == speakers


def test_a_pronoun_joined_to_a_verb_means_who_spoke_before() -> None:
    text = (
        "Paul Hill said he would help. He said he had asked for a ferry for years and, while it was late, added: "
        "“We can all cross the water now.”"
    )
    assert [span.speaker for span in find_spans(build(text, "en"), ["quote"])] == ["Paul Hill"]
