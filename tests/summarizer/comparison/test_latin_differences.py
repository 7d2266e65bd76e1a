"""What French and English articles give different values of, and what they only seem to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import get_language
from summarizer import analyse, build_document, extract_facts
from summarizer.comparison.differences import find_differences
from summarizer.comparison.pairs.relations import Judged
from summarizer.comparison.pairs.statements import describe
from summarizer.comparison.tellable import can_stand_alone
from summarizer.comparison.values.figures import figures
from summarizer.comparison.values.value_reading import read_values
from summarizer.facts.latin.dates.date_tense import tense
from summarizer.facts.tokens import tokenize
from tests.summarizer.comparison.marked_values import set_of
from tests.summarizer.comparison.test_difference_borders import BOATS, found
from tests.summarizer.facts.articles import build


def told(language: str, *texts: str, published: str = "2024-03-06") -> list[list[str]]:
    articles = [build(text, language, published, f"a{n}") for n, text in enumerate(texts)]
    analysis = analyse(build_document(articles), extract_facts(articles))
    return [[value.value for value in conflict.values] for conflict in analysis.conflicts]


@pytest.mark.parametrize(
    ("language", "one", "other", "values"),
    [
        # Figures linked to one noun, which has one in each article.
        (
            "fr",
            "Le groupe Cap Marine a publié lundi un bénéfice net de 1,24 milliard de dirhams pour l'exercice.",
            "Cap Marine, qui a réalisé un bénéfice net de 1,42 milliard de dirhams, ouvrira une usine à Dakar.",
            ["1,24 milliard de dirhams", "1,42 milliard de dirhams"],
        ),
        (
            "en",
            "The board of Cape Lines proposes a dividend of 42 euros a share, it said in a statement.",
            "Shareholders of the shipper receive a dividend of 45 euros, Paul Hill told reporters.",
            ["42 euros", "45 euros"],
        ),
        (
            "fr",
            "Le notaire Luc Arnal a été condamné lundi à Vire à une amende de 90.000 euros et doit 400 euros.",
            "Luc Arnal a écopé lundi à Vire d'un an de prison et de 70.000 euros d'amende, contre 12 euros requis.",
            ["90.000 euros", "70.000 euros"],
        ),
        # Tolls of a war that began in the year before.
        (
            "fr",
            "La trêve met fin à neuf semaines de combats qui ont fait 800 morts dans le nord.",
            "Les combats, qui ont éclaté le 3 décembre, ont fait plus de 1.300 morts dans le nord, selon l'ONU.",
            ["800 morts", "plus de 1.300 morts"],
        ),
        # Shares of votes of one person.
        (
            "fr",
            "Anna Berg a remporté dimanche le second tour avec 52,4 % des suffrages devant Paul Durand.",
            "Le tribunal est saisi de l'élection d'Anna Berg, élue avec 52,1 % des voix malgré les doutes.",
            ["52,4 %", "52,1 %"],
        ),
        # Countries by any name.
        (
            "fr",
            "Sept pays ont signé jeudi à Sfax un accord sur le partage des eaux de la Méditerranée.",
            "Huit États ont signé jeudi à Sfax un accord sur le partage des eaux de la Méditerranée.",
            ["Sept pays", "Huit États"],
        ),
        # A count of seats of which all others agree.
        (
            "fr",
            "Le parti Avenir a remporté le vote avec 142 sièges, a dit le maire. L'Union en obtient 71 sièges.",
            "L'Europe a observé le scrutin à Sfax. Le parti Avenir a obtenu 139 sièges et l'Union 71 sièges.",
            ["142 sièges", "139 sièges"],
        ),
        # The one day to come of both.
        (
            "en",
            "Judge Marina Kolar will sentence the former mayor on June 9 in the harbour court.",
            "The former mayor of the harbour, who denies it, will be sentenced on June 19.",
            ["June 9", "June 19"],
        ),
    ],
)
def test_values_of_one_thing_differ(language: str, one: str, other: str, values: list[str]) -> None:
    assert values in told(language, one, other)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        # A noun that only says that there is a figure is of many things.
        (
            "fr",
            "La mairie a voté un montant de 40 millions d'euros pour le port de pêche.",
            "Le club a reçu un montant de 12 millions d'euros de son nouveau propriétaire.",
        ),
        # An article with both knows of both.
        (
            "en",
            "Cape Lines pays a dividend of 42 euros after a dividend of 45 euros last year.",
            "Shareholders of the shipper will be paid a dividend of 45 euros, Paul Hill told reporters.",
        ),
        # Figures of two people's votes.
        (
            "fr",
            "Anna Berg a remporté dimanche le second tour avec 52,4 % des suffrages.",
            "À Sfax, Paul Durand est élu maire avec 61,2 % des voix au premier tour.",
        ),
        # By how much there are too many is no number of them.
        (
            "en",
            "The ferry sank off the harbour with 96 passengers on board, the coast guard said.",
            "The ferry that sank off the harbour had at least 30 passengers more than allowed on board.",
        ),
        # Two days, of two things.
        (
            "en",
            "The harbour court will hear the bank's complaint on June 9.",
            "A new library opens in the old town on June 19 with a concert.",
        ),
    ],
)
def test_values_of_two_things_do_not(language: str, one: str, other: str) -> None:
    assert told(language, one, other) == []


@pytest.mark.parametrize(
    ("language", "text", "share"),
    [
        ("en", "The strike halted four trains in five.", 80),
        ("en", "One in four, he said.", 25),
        ("en", "He scored three goals in five games.", None),
        ("en", "Four out of five have left.", 80),
        ("fr", "Un train sur deux est annulé.", 50),
        ("fr", "Trois électeurs sur dix ont voté.", 30),
        ("fr", "Deux villages sur la côte.", None),
    ],
)
def test_a_share_told_by_two_numbers(language: str, text: str, share: float | None) -> None:
    tokens = tokenize(text, get_language(language))
    shares = [figure.low for figure in figures(tokens, ()) if figure.form == "fraction"]
    assert shares == ([] if share is None else [share])


_PIECES = st.sampled_from(
    [
        *("un", "sur", "deux", "in", "four", "out of", "8", "100", ",", ".", "«", "»", '"', " ", "the move"),
        *(
            "son",
            "a-t-il",
            "de",
            "bénéfice net",
            "dirhams",
            "%",
            "des voix",
            "signé",
            "jeudi",
            "for",
            "Friday",
        ),
        *("be", "Claire Delmas"),
    ]
)


@given(st.lists(_PIECES, min_size=1, max_size=12).map(" ".join), st.sampled_from(["fr", "en"]))
def test_any_text_is_read(text: str, code: str) -> None:
    language = get_language(code)
    for figure in figures(tokenize(text, language), ()):
        assert figure.form != "fraction" or 0 < figure.low < 100
    tense(text, len(text) // 2, code)
    for candidate in build_document([build(f"{text} and the harbour of a town", code)]).candidates:
        can_stand_alone(candidate)


def test_a_toll_above_the_least_that_others_give_is_the_newest() -> None:
    texts = (
        ("At least 12 people were killed when a dam burst in Orel on Monday, officials said.", "2024-03-05"),
        (
            "At least 30 people were killed when a dam burst in Orel on Monday, the mayor said.",
            "2024-03-06",
        ),
        (
            "The death toll rose to 38 on Thursday. A service for 11 of the victims will be held on Sunday.",
            "2024-03-07",
        ),
    )
    articles = [build(text, "en", day, f"a{n}") for n, (text, day) in enumerate(texts)]
    (conflict,) = analyse(build_document(articles), extract_facts(articles)).conflicts
    assert conflict.update
    assert [value.value for value in conflict.values][-1] == "38"


def test_what_is_expected_of_one_year_is_not_what_was_of_another() -> None:
    assert not told(
        "fr",
        "Le chiffre d'affaires du groupe Solane a progressé de 6 %, à 31,2 milliards d'euros.",
        "Solane vise pour 2025 un chiffre d'affaires compris entre 33 et 34 milliards d'euros.",
    )


def test_when_it_fell_and_when_it_was_said_are_two_things() -> None:
    fell = "The wooden footbridge of the fair collapsed on Saturday."
    said = "The wooden footbridge of the fair collapsed, the council said on Tuesday."
    articles = [build(fell, "en", "2024-03-06", "a"), build(said, "en", "2024-03-06", "b")]
    document, facts = build_document(articles), extract_facts(articles)
    values = read_values(document, facts)
    assert find_differences(document, describe(document, facts), values, {(0, 1): Judged(0.95, 0.95)}) == []


def test_a_toll_that_passed_to_more_is_an_update() -> None:
    texts = (
        "Deux mineurs ont été tués et quatorze autres blessés dans un éboulement à la mine d'Ankoro.",
        "Le bilan de l'éboulement à la mine d'Ankoro est passé à huit morts et vingt et un blessés.",
    )
    assert told("fr", *texts) == [["Deux mineurs", "huit morts"], ["quatorze autres", "vingt et un blessés"]]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "trente et une personnes", 31),
        ("fr", "quatre-vingt-dix-sept morts", 97),
        ("en", "two and three people", 2),
        ("en", "two hundred and five people", 205),
    ],
)
def test_a_number_in_words_ends_where_another_begins(language: str, text: str, value: int) -> None:
    assert next(figures(tokenize(text, get_language(language)), ())).low == value


def test_what_will_be_lent_is_what_was_approved() -> None:
    texts = (
        "The World Bank will lend Malawi 60 million dollars to repair the Ankoro dam.",
        "The World Bank approved a loan of 55 million dollars for Malawi to repair the Ankoro dam.",
    )
    assert told("en", *texts) == [["60 million dollars", "55 million dollars"]]


@pytest.mark.parametrize("there", [True, False])
def test_who_marched_in_one_town_are_not_all_who_marched(*, there: bool) -> None:
    one = "Trois cortèges ont défilé jeudi. À Paris, la CGT a compté 60 000 manifestants. Il a plu."
    other = (
        "La CGT parle d'un succès. Le ministère de l'Intérieur a compté 195 000 manifestants. "
        f"{'À Paris, l' if there else 'L'}a préfecture de police a dénombré 24 000 personnes dans le cortège."
    )
    assert told("fr", one, other) == ([] if there else [["60 000 manifestants", "195 000 manifestants"]])


@pytest.mark.parametrize("other", ["7-2", "6-3"])
def test_judges_vote_once(other: str) -> None:
    texts = [
        "The Supreme Court upheld the limits on fishing in the Adour River on Monday by a vote of 6-3.",
        f"In a {other} ruling, the Supreme Court upheld limits on fishing in the Adour River on Monday.",
    ]
    assert told("en", *texts) == ([["6-3", "7-2"]] if other == "7-2" else [])


LOST, NOTHING, DEAD = "Rain took <missing|11> farmers", "Nothing here", "Storms killed <dead|11> people"
BOTH = "Storms killed <dead|11> and hurt <hurt|4>"


@pytest.mark.parametrize(
    ("texts", "second", "languages", "differ"),
    [
        # A pair that is unlikely, counts nobody or counts two sorts of people hides no other.
        ((LOST, NOTHING, DEAD), 0.1, "en en en", [("missing", "11", "11")]),
        ((LOST, NOTHING, DEAD), 0.9, "en en en", [("missing", "11", "11")]),
        ((LOST, BOTH, DEAD), 0.9, "en en en", [("missing", "11", "11")]),
        ((LOST, BOTH), 0.9, "en en", []),
        (
            ("Divers counted <count boat|3> near piers", NOTHING, "On dit <count bateau|4> ici"),
            0.1,
            "en en fr",
            [("count boat", "3", "4")],
        ),
    ],
)
def test_each_pair_of_sentences_is_looked_at(
    texts: tuple[str, ...], second: float, languages: str, differ: list[tuple[str, str, str]]
) -> None:
    judged = {(0, n): Judged(0.9 if n > 1 else second, 0.9) for n in range(1, len(texts))}
    assert found(*([text] for text in texts), judged=judged, languages=languages) == differ


def test_every_pair_of_articles_is_compared_where_nothing_else_is_asked_for() -> None:
    made, values = set_of([[BOATS.format(3)], [BOATS.format(4)]], "", ())
    document = build_document(made)
    statements = describe(document)
    assert len([*find_differences(document, statements, values, {})]) == 1
    assert [*find_differences(document, statements, values, {}, every_pair=False)] == []
