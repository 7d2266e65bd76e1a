"""How far the noun of who speaks reaches, and whose he is: both sides of each condition."""

from __future__ import annotations

import pytest

from summarizer.facts.latin.speech import speaking_offices as module
from tests.summarizer.facts.latin.stretches import marked, stretch


def office(text: str, language: str, quoted: tuple[int, int] | None = None) -> str | None:
    """The office at the token behind «^», as it is written."""
    tokens, _, k = marked(text, language)
    found = module.office_at(tokens, k, *(quoted or (len(tokens), len(tokens))))
    return tokens.raw(*found) if found else None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("^The minister left", "minister"),
        ("^Minister Paul Hill left", "Minister Paul Hill"),
        ("so ^his deputy minister left", "deputy minister"),
        ("so ^the rain fell", None),
        ("so ^the minister", "minister"),
        ("so ^the deputy minister", "deputy minister"),
        ("^the campaign left", "campaign"),
        ("so ^the", None),
        ("so ^", None),
        # Two words at most stand in front of the noun, neither a mark nor a small word.
        ("so ^the old river minister left", "old river minister"),
        ("so ^the very old river minister left", None),
        ("so ^the tall old river minister left", None),
        ("so ^the now minister left", None),
        ("so ^the 7 minister left", None),
        ("so ^the, minister left", None),
        # A hyphen makes one word of two, but opens none.
        ("so ^the third-tier club left", "third-tier club"),
        ("so ^the third-tier river club left", "third-tier river club"),
        ("so ^the third-tier old river club left", None),
        ("so ^the - minister left", None),
        # Whoever stands behind «former» was something.
        ("so ^the former spy left", "former spy"),
        ("so former ^spy left", None),
        ("so ^the former 7 left", None),
        # Several are named behind an article, or open the sentence.
        ("^Analysts left", "Analysts"),
        ("so ^the analysts left", "analysts"),
        ("so ^analysts left", None),
        ("so ^old analysts left", None),
        ("so the ^analysts left", None),
        ("so ^the sourced meat left", None),
        ("so ^the oldest analysts left", "oldest analysts"),
        ("so ^the eats left", None),
        # One of them, with the number in front.
        ("so ^one of the analysts left", "one of the analysts"),
        ("so ^one of analysts left", "one of analysts"),
        ("so ^the of analysts left", None),
        ("so ^one of the", None),
        ("so ^one of", None),
        ("so ^one", None),
        ("^One of the analysts left", "One of the analysts"),
        ("so ^one analyst left", "analyst"),
    ],
)
def test_where_an_office_begins_and_what_it_is_told_by(text: str, told: str | None) -> None:
    assert office(text, "en") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("puis ^l'un des médecins sort", "un des médecins"),
        ("puis ^l'un de ses médecins sort", "un de ses médecins"),
        ("puis ^l'avocat sort", "avocat"),
        # French puts what tells more of a noun behind it.
        ("puis ^une source policière sort", "source policière"),
        ("puis ^un groupe civil sort", "groupe civil"),
        ("puis ^un groupe armé sort", "groupe"),
        ("puis ^un groupe vite sort", "groupe"),
        ("puis ^un avocat civil sort", "avocat"),
        ("puis ^une source proche de l'enquête sort", "source proche de l'enquête"),
        ("puis ^une source proche", "source"),
        ("puis ^une source près de l'enquête sort", "source"),
    ],
)
def test_a_french_office(text: str, told: str | None) -> None:
    assert office(text, "fr") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("^the minister of Northland left", "minister of Northland"),
        ("^the minister for the Northland left", "minister for the Northland"),
        ("^the minister of the far Northland left", "minister of the far"),
        ("^the minister from the far north left", "minister from the far"),
        ("^the minister - so Paul left", "minister"),
        ("^the minister and Paul left", "minister and Paul"),
        ("^the minister and then left", "minister"),
        ("^the adviser on the Northland left", "adviser on the Northland"),
        ("^the minister of", "minister"),
        ("^the minister of the", "minister"),
        # Whose he is: no small word, no verb, no day, no number.
        ("^a spokesman for the coastguard left", "spokesman for the coastguard"),
        ("^a spokesman for us left", "spokesman"),
        ("^a spokesman for those left", "spokesman"),
        ("^a spokesman at noted events", "spokesman"),
        ("^a spokesman from monday on", "spokesman"),
        ("^a spokesman for 7 left", "spokesman"),
        ("^a spokesman to the coastguard left", "spokesman"),
        ("^a source close to the inquiry left", "source close to the inquiry"),
        ("^a source familiar with the inquiry left", "source familiar with the inquiry"),
        ("^a source close, to the inquiry left", "source"),
        ("^an analyst at Halden left", "analyst at Halden"),
        ("^an analyst at Halden Bank left", "analyst at Halden Bank"),
        ("^an analyst at Halden Bank North left", "analyst at Halden Bank North"),
        ("^an analyst at halden Bank left", "analyst at halden"),
        ("^an analyst at Halden Bank", "analyst at Halden Bank"),
    ],
)
def test_where_an_office_ends(text: str, told: str) -> None:
    assert office(text, "en") == told


@pytest.mark.parametrize(
    ("quoted", "told"),
    [
        ((0, 1), "minister Paul of the coast"),
        ((0, 2), None),
        ((1, 2), None),
        ((2, 3), "minister"),
        ((3, 9), "minister Paul"),
        ((5, 6), "minister Paul"),
        ((4, 5), "minister Paul of the coast"),
        ((6, 7), "minister Paul of the coast"),
    ],
)
def test_an_office_holds_nothing_of_a_quotation(quoted: tuple[int, int], told: str | None) -> None:
    assert office("^the minister Paul of the coast left", "en", quoted) == told


@pytest.mark.parametrize(
    ("text", "language", "whole"),
    [
        ("un [ministre] libanais sort", "fr", "ministre libanais"),
        ("un [ministre] niais sort", "fr", "ministre niais"),
        ("un [ministre] vain sort", "fr", "ministre"),
        ("un [ministre] sort", "fr", "ministre"),
        ("un [ministre] voyage", "fr", "ministre"),
        ("un [ministre] Libanais sort", "fr", "ministre"),
        ("un [rapport] libanais sort", "fr", "rapport"),
        ("un [ministre]", "fr", "ministre"),
        ("a [minister] libanais left", "en", "minister"),
        # Of a long office the last word counts.
        ("le [rapport du ministre] libanais sort", "fr", "rapport du ministre libanais"),
        ("le [ministre du rapport] libanais sort", "fr", "ministre du rapport"),
    ],
)
def test_an_office_with_its_country(text: str, language: str, whole: str) -> None:
    tokens, first, last = stretch(text, language)
    assert tokens.raw(*module.with_adjective(tokens, first, last)) == whole


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("the minister ^said no", "en", "minister"),
        ("Paul left; the minister ^said no", "en", "minister"),
        ("the minister; then ^said no", "en", None),
        ("the minister added it and ^said no", "en", None),
        ("the deputy ^minister said no", "en", None),
        ("minister ^said no", "en", None),
        ("minister ^said the", "en", None),
        # Nine tokens at most from the article to the verb.
        ("then the minister far off in so old a boat ^said no", "en", "minister"),
        ("then the minister far off in so very old a boat ^said no", "en", None),
        # Several at the very beginning need no article in English.
        ("Analysts at the bank ^said no", "en", "Analysts at the bank"),
        ("So analysts at sea ^said no", "en", None),
        ("Analysts ^said no", "en", "Analysts"),
        ("Analysts left; so ^said no", "en", None),
        ("Analystes en mer ^disent non", "fr", None),
        # What another is of does not speak, nor what it is said in.
        ("an officer of the ministry ^said no", "en", "officer of the ministry"),
        ("he in a statement ^said no", "en", None),
        ("the minister ^said no word of", "en", "minister"),
        ("le ministre dans un communiqué ^dit non", "fr", "ministre"),
    ],
)
def test_an_office_in_front_of_a_verb(text: str, language: str, told: str | None) -> None:
    tokens, _, k = marked(text, language)
    found = module.office_before(tokens, k, len(tokens), len(tokens))
    assert (tokens.raw(*found) if found else None) == told


@pytest.mark.parametrize(
    ("text", "language", "last"),
    [
        ("a ^dit à la presse le maire", "fr", "presse"),
        ("a ^dit à l'agence Reuters le maire", "fr", "Reuters"),
        ("a ^dit au quotidien [Ann Roe]", "fr", "quotidien"),
        ("a ^dit à Reuters [Ann Roe]", "fr", "Reuters"),
        ("a ^dit à la presse [Roe]", "fr", "presse"),
        ("a ^dit à des élus la maire", "fr", "élus"),
        ("a ^dit à temps le maire", "fr", "dit"),
        ("a ^dit au long quotidien local le maire", "fr", "dit"),
        ("a ^dit au quotidien local le maire", "fr", "local"),
        ("a ^dit au quotidien des élus", "fr", "dit"),
        ("a ^dit à la, le maire", "fr", "dit"),
        ("a ^dit à [Ann Roe] le maire", "fr", "dit"),
        ("a ^dit à la presse", "fr", "dit"),
        ("a ^dit hier la presse le maire", "fr", "dit"),
        ("a ^dit à", "fr", "dit"),
        ("a ^dit", "fr", "dit"),
        ("it ^said to the press the mayor", "en", "press"),
        ("it ^said to reporters the mayor", "en", "reporters"),
    ],
)
def test_whom_it_is_told_to_stands_in_front_of_who_tells_it(text: str, language: str, last: str) -> None:
    tokens, names, k = marked(text, language)
    assert tokens.raw(module.behind_receiver(tokens, names, k)) == last


@pytest.mark.parametrize(
    ("text", "language", "governed", "of_another"),
    [
        ("[Ann Roe] left", "en", False, False),
        ("then [Ann Roe] left", "en", False, False),
        ("with [Ann Roe] on", "en", True, True),
        ("[Ann Roe]'s dog", "en", True, True),
        ("[Ann Roe]’s dog", "en", True, True),
        ("[Ann Roe], s dog", "en", False, False),
        ("[Ann Roe] left with", "en", False, False),
        ("of the [Fraud Unit] said", "en", False, True),
        ("the [Fraud Unit] said", "en", False, False),
        ("so the [Fraud Unit] said", "en", False, False),
        ("de l'[Unité Nord] dit", "fr", False, True),
        ("for the operator [Northern Trains] said", "en", False, True),
        ("for operator [Northern Trains] said", "en", False, True),
        ("for the Operator [Northern Trains] said", "en", False, False),
        ("for the sad [Northern Trains] said", "en", False, False),
        ("so the operator [Northern Trains] said", "en", False, False),
    ],
)
def test_who_is_governed_and_who_is_of_another(
    text: str, language: str, *, governed: bool, of_another: bool
) -> None:
    tokens, (name,), _ = marked(text, language)
    assert module.is_governed(tokens, name) is governed
    assert module.is_of_another(tokens, name) is of_another


def test_a_person_is_told_by_a_noun_of_people_alone() -> None:
    tokens, first, last = stretch("a [hospital doctor] left", "en")
    assert module.is_human(tokens, first, last)
    assert module.is_human(tokens, last, last)
    assert not module.is_human(tokens, first, first)
    tokens, first, last = stretch("a [police charity] left", "en")
    assert not module.is_human(tokens, first, last)
    for text in ("a [friend] left", "a [clergyman] left"):
        assert module.is_human(*stretch(text, "en"))
