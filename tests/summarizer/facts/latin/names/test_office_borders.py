"""How far an office reaches, and where the name behind it begins: both sides of each border."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.facts.latin.names import offices
from summarizer.facts.tokens import Tokens
from tests.summarizer.facts.latin.stretches import stretch


def name_of(find: Callable[[Tokens, int, int], int | None], text: str, language: str) -> str | None:
    """What stands from the token that is found to the end of the stretch in brackets; None where none is."""
    tokens, first, last = stretch(text, language)
    at = find(tokens, first, last)
    return None if at is None else tokens.raw(at, last)


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("the health minister [Dabla Roe] left", "en", True),
        ("ministre de la Culture, [Dabla Roux]", "fr", True),
        ("on a vu le porte-parole [Dabla Roux]", "fr", True),
        ("on a vu la porte-clé [Dabla Roux]", "fr", False),
        ("on a vu [Dabla Roux] hier", "fr", False),
        ("le directeur de l'eau [Dabla Roux]", "fr", True),
        ("le directeur du bien-être [Dabla Roux]", "fr", True),
        ("le directeur (élu) [Dabla Roux]", "fr", False),
        ("the judge for three [Ohio Tribes]", "en", False),
        ("the judge of three old [Ohio Tribes]", "en", False),
        ("the mayor, who wants to see [Port Sava]", "en", False),
        ("he asked the mayor to see [Dabla Roe]", "en", False),
        ("an old mayor of [Port Sava]", "en", False),
        # In capitals the name may be the end of what the office is of, where no comma parts them.
        ("le directeur de la Caisse [Dabla Roux]", "fr", False),
        ("le directeur de la Caisse, [Dabla Roux]", "fr", True),
        ("le directeur de la caisse [Dabla Roux]", "fr", True),
        # No words wrap around from the end of the sentence.
        ("de la Culture, [Dabla Roux] maire", "fr", False),
        # Seven words of an office without a comma, twelve with one.
        ("le directeur de la caisse des dépôts locaux [Dabla Roux]", "fr", True),
        ("le directeur de la caisse des petits dépôts locaux [Dabla Roux]", "fr", False),
        ("la ministre de la Mer du Tourisme et des Arts et des Métiers, [Dabla Roux]", "fr", True),
        ("la ministre de la Mer du Tourisme et des Arts et des vieux Métiers, [Dabla Roux]", "fr", False),
    ],
)
def test_an_office_in_front_of_a_stretch(text: str, language: str, told: bool) -> None:
    tokens, first, _ = stretch(text, language)
    assert offices.behind_office(tokens, first) is told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("la ministre de l'[Équipement Sonia Hamrouni]", "Sonia Hamrouni"),
        ("ministre de l'[Équipement Sonia Hamrouni]", "Sonia Hamrouni"),
        ("la ministre de la [Ville Anne-Marie Roux]", "Anne-Marie Roux"),
        ("le conseiller aux [Cultes Paul Durand]", "Paul Durand"),
        # A last name alone is no name behind a field, and a given name in front of it no field.
        ("la ministre de l'[Équipement Sonia]", None),
        ("la ministre de [Sonia Anne Hamrouni]", None),
        ("le maire de [Saint-Paul Durand]", None),
        ("la rue de l'[Équipement Sonia Hamrouni]", None),
        ("en 2014 de l'[Équipement Sonia Hamrouni]", None),
        ("le maire, 14 ans de l'[Équipement Sonia Hamrouni]", None),
        ("la ministre à l'[Équipement Sonia Hamrouni]", "Sonia Hamrouni"),
        ("la ministre sauf [Équipement Sonia Hamrouni]", None),
        ("de l'[Équipement Sonia Hamrouni] maire", None),
        # Twelve tokens of an office and no more.
        (
            "la ministre du Tourisme et des Arts et des Métiers et de la [Mer Sonia Hamrouni]",
            "Sonia Hamrouni",
        ),
        ("la ministre du Tourisme et des Arts et des vieux Métiers et de la [Mer Sonia Hamrouni]", None),
    ],
)
def test_a_name_behind_the_field_of_an_office(text: str, name: str | None) -> None:
    assert name_of(offices.behind_field, text, "fr") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Secretary [of State Ann Roe] left", "Ann Roe"),
        ("Secretary [of State Ann Mary Roe] left", "Ann Mary Roe"),
        ("Secretary [of Foreign Trade Ann Roe] left", "Ann Roe"),
        ("Secretary [of State Dabla Roe] left", "Dabla Roe"),
        # The town of an office may be called like a woman.
        ("Duchess [of Florence Mary Roe] left", "Mary Roe"),
        ("Duchess [of Florence Dabla Roe] left", "Dabla Roe"),
        ("Secretary [of State Ann] left", "Ann"),
        ("Secretary [of State Dabla Ann] left", "Dabla Ann"),
    ],
)
def test_a_name_behind_what_an_office_is_of(text: str, name: str) -> None:
    assert name_of(offices.behind_of, text, "en") == name


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("the district of [Ohio Ann Roe] left", "en", "Ann Roe"),
        ("the district of [Ohio Ann Mary Roe] left", "en", "Ann Mary Roe"),
        ("the lawyer for the [District of Ohio Ann Roe] left", "en", "Ann Roe"),
        ("the mayor of [New York City Ann Roe] left", "en", "Ann Roe"),
        ("the mayor of [Ho Chi Minh City Ann Roe] left", "en", "Ann Roe"),
        ("l'équipe de [France de Paul Durand] gagne", "fr", "Paul Durand"),
        ("l'équipe du [Mali de Paul Durand] gagne", "fr", "Paul Durand"),
        # An office before small words, at the beginning of the sentence too.
        ("l'ambassadeur au [Mali Paul Durand] part", "fr", "Paul Durand"),
        ("ambassadeur [Mali Paul Durand] part", "fr", "Paul Durand"),
        ("ambassadeur pour le [Mali Paul Durand] part", "fr", "Paul Durand"),
        ("la rue au [Mali Paul Durand] part", "fr", None),
        ("l'ambassadeur dort au [Mali Paul Durand] part", "fr", None),
        ("au [Mali Paul Durand] ambassadeur", "fr", None),
        ("[Mali Paul Durand] ambassadeur", "fr", None),
        ("the district in [Ohio Ann Roe] left", "en", None),
        ("of them in [Ohio Ann Roe] left", "en", None),
        # A name that opens with a given one goes on with another: Charlotte Mary Roe.
        ("the district of [Charlotte Mary Roe] left", "en", None),
        ("l'équipe de [France Marie Durand] gagne", "fr", None),
        ("the district of [Ohio Ann] left", "en", None),
        ("the district of [Ohio Dabla Roe] left", "en", None),
        ("the district of [Dabla Ann Roe] left", "en", None),
        ("the town of [Ohio Bank Ann Roe] left", "en", None),
        ("the town of [Ohio Ann Bank] left", "en", None),
        ("the town of [Ohio Ann Roe] Bank left", "en", "Ann Roe"),
        ("the town of [Ohio-Ann Roe] left", "en", None),
    ],
)
def test_a_name_behind_the_place_of_an_office(text: str, language: str, name: str | None) -> None:
    assert name_of(offices.behind_place, text, language) == name


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("[Irish Bank Governor Mary Kane] left", "en", "Mary Kane"),
        ("[Irish Bank Governor Kane] left", "en", "Kane"),
        ("[Governor Kane] left", "en", "Kane"),
        ("[Prime Minister Governor Kane] left", "en", "Kane"),
        ("[Irish Governor] left", "en", None),
        ("Governor [Mary Kane] left", "en", None),
        ("[Irish Governor Bank Kane] left", "en", None),
        ("[Irish Governor Kane Bank] left", "en", None),
        ("[Irish Governor Kane] Bank left", "en", "Kane"),
        ("[Rue St Jean] est loin", "fr", None),
        ("[St Louis Park] est loin", "fr", None),
    ],
)
def test_a_name_behind_a_title(text: str, language: str, name: str | None) -> None:
    assert name_of(offices.behind_title, text, language) == name


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("un [porte-parole]", "fr", True),
        ("[porte-parole]", "fr", True),
        ("une [porte-clé]", "fr", False),
        ("une parole", "fr", False),
        ("le maire", "fr", True),
        ("- maire", "fr", True),
        ("-parole", "fr", False),
    ],
)
def test_the_noun_of_an_office(text: str, language: str, told: bool) -> None:
    tokens, _, _ = stretch(f"[{text}]" if "[" not in text else text, language)
    assert offices.is_office_noun(tokens, len(tokens) - 1) is told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("[Deputy Prime Minister]", "en", True),
        ("[Deputy Prime minister]", "en", False),
        ("[Deputy Prime Motive]", "en", False),
        ("[Ann Major]", "en", False),
        ("[Ann Roe]", "en", False),
        ("[Ancien M]", "fr", True),
        ("[Ancien m]", "fr", False),
    ],
)
def test_an_office_that_names_nobody(text: str, language: str, told: bool) -> None:
    tokens, first, last = stretch(text, language)
    assert offices.is_bare_office(tokens, first, last) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[Spokesman-Review]", True),
        ("[Spokesman-Review Mary Roe]", True),
        ("[Director-General]", False),
        ("[Spokesman]-elect", False),
        ("[Spokesman Mary-Ann]", False),
    ],
)
def test_an_office_joined_to_what_is_none(text: str, told: bool) -> None:
    tokens, first, last = stretch(text, "en")
    assert offices.is_joined_to_name(tokens, first, last) is told


@pytest.mark.parametrize(
    ("text", "streets", "addressed"),
    [
        ("rue St. [Jean]", True, False),
        ("rue Ste [Anne]", True, False),
        ("rue st [Jean]", False, False),
        ("Av. [Foch]", True, False),
        ("Mme [Delmas]", False, True),
        ("M. [Delmas]", False, True),
        ("le dr [Delmas]", False, False),
        ("Le [Delmas]", False, False),
        (". [Delmas]", False, False),
        ("[Delmas] a vu Mme", False, False),
        ("[Delmas] a vu la rue St.", False, False),
        ("[Delmas].", False, False),
    ],
)
def test_what_opens_a_street_or_addresses_somebody(text: str, streets: bool, addressed: bool) -> None:
    tokens, first, _ = stretch(text, "fr")
    assert offices.is_of_streets(tokens, first - 1) is streets
    assert offices.is_addressed(tokens, first) is addressed
