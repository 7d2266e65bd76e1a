from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        ("Secretary of State Hillary Ann Roe left.", "en", [("Hillary Ann Roe", ("Secretary of State",))]),
        ("Opposition leader Morgan Hill left.", "en", [("Morgan Hill", ("Opposition leader",))]),
        (
            "Former Treasury secretary Morgan Hill left.",
            "en",
            [("Morgan Hill", ("Former Treasury secretary",))],
        ),
        ("The former security chief Morgan Hill left.", "en", [("Morgan Hill", ("former security chief",))]),
        (
            "The ministers Morgan Hill and Savour Kasuri left.",
            "en",
            [("Morgan Hill", ()), ("Savour Kasuri", ())],
        ),
        ("He read the Spokesman-Review of Monday.", "en", []),
        ("She was chief judge for three Ohio Native tribes.", "en", []),
        ("They met at Miller Highway on Monday.", "en", []),
        (
            "“We saw it all come down,” said Baden-Wells Police Detective Alvaro Zabal.",
            "en",
            [("Alvaro Zabal", ("Baden-Wells Police Detective",))],
        ),
        (
            "Tsai Ing-wen met Kim Jong-un, and Bush-era rules went.",
            "en",
            [("Tsai Ing-wen", ()), ("Kim Jong-un", ())],
        ),
        (
            "L'ex-directeur du Monde, Didier Martin, rit.",
            "fr",
            [("Didier Martin", ("ex-directeur du Monde",))],
        ),
        ("The president to protect Social Security left.", "en", []),
        ("Attorney-General Tom Hill left.", "en", [("Tom Hill", ("Attorney-General",))]),
        ("The head would make Tom Hill leave.", "en", [("Tom Hill", ())]),
        ("He met Tom Hill, owner of “The Arms”.", "en", [("Tom Hill", ("owner",))]),
        ("On a vu le chef d'État et Brigitte Martin.", "fr", [("Brigitte Martin", ())]),
        ("North African said no.", "en", []),
        ("L'équipe de France de Didier Martin gagne.", "fr", [("Didier Martin", ())]),
        ("Au milieu d'un discours, Didier Martin a ri.", "fr", [("Didier Martin", ())]),
        (
            "Le docteur et directeur général Didier Martin a ri.",
            "fr",
            [("Didier Martin", ("docteur et directeur général",))],
        ),
    ],
)
def test_who_holds_what(text: str, language: str, people: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(span.value, span.roles) for span in find_spans(build(text, language), ["person"])] == people


@pytest.mark.parametrize(
    ("text", "language", "bodies"),
    [
        ("He served in the US Air Force.", "en", ["US Air Force"]),
        ("It was in The Times of Israel.", "en", ["The Times of Israel"]),
        ("The first Native American Supreme Court justice.", "en", ["Supreme Court"]),
        ("They went to HCA Florida Kendall Hospital.", "en", ["HCA Florida Kendall Hospital"]),
        ("Lake County Schools said no.", "en", ["Lake County Schools"]),
        ("L'agence de notation Moody's le dit.", "fr", ["agence de notation Moody's"]),
        ("Il vient en compagnie du secrétaire du Parti.", "fr", []),
        ("C'est le député LREM Didier Martin.", "fr", ["LREM"]),
    ],
)
def test_bodies_beside_offices(text: str, language: str, bodies: list[str]) -> None:
    assert [span.value for span in find_spans(build(text, language), ["organization"])] == bodies


def test_a_governed_person_is_not_whom_a_pronoun_means() -> None:
    text = (
        "Le Premier ministre Paul Durand est à Lyon. Il fait beau. Après le discours de Martine Roux, le "
        "Premier ministre a défendu sa méthode. « J'assume le choix de la négociation », dit-il."
    )
    (span,) = find_spans(build(text, "fr"), ["quote"])
    assert span.speaker_person != "Martine Roux"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Rain fell on Miami-Dade.", ["Miami-Dade"]),
        ("Good Israel-Hamas talks.", ["Israel"]),
        ("Good U.S.-Israeli talks.", ["U.S."]),
        ("A London-Cairo flight.", ["London"]),
    ],
)
def test_a_city_goes_on_behind_a_hyphen(text: str, places: list[str]) -> None:
    assert [span.value for span in find_spans(build(text, "en"), ["place"])] == places


@pytest.mark.parametrize(
    ("text", "people"),
    [
        # Nobody's given name is listed; what the ministry works in has a capital.
        (
            "Le ministre de l'Intérieur Zidour Benaz a visité Fès.",
            [("Zidour Benaz", ("ministre de l'Intérieur",))],
        ),
        (
            "La ministre de l'Économie et des Finances Zhiba Benaz a visité Fès.",
            [("Zhiba Benaz", ("ministre de l'Économie et des Finances",))],
        ),
        (
            "Le ministre de l'Éducation Nationale Zidour Benaz a visité Fès.",
            [("Zidour Benaz", ("ministre de l'Éducation Nationale",))],
        ),
        ("Le directeur de la Santé Publique Régionale a visité Fès.", []),
        ("Le directeur de la Santé Publique a visité Fès.", []),
    ],
)
def test_a_name_begins_behind_the_field_of_an_office(
    text: str, people: list[tuple[str, tuple[str, ...]]]
) -> None:
    spans = find_spans(build(text, "fr"), ["person"])
    assert [(span.value, span.roles) for span in spans] == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Cheikh Diallo a marqué un but.", [("Cheikh Diallo", ())]),
        ("Le cinéaste Cheikh Oumar Barro a filmé.", [("Cheikh Oumar Barro", ("cinéaste",))]),
        ("Cheikh Zidan ben Hamad Al Nouri est arrivé.", [("Zidan ben Hamad Al Nouri", ("Cheikh",))]),
        ("Cheikh Ahmed Nouri est arrivé.", [("Ahmed Nouri", ("Cheikh",))]),
        ("Le Cheikh Nouri est arrivé.", [("Nouri", ("Cheikh",))]),
        ("Le cheikh Ahmed Nouri est arrivé.", [("Ahmed Nouri", ("cheikh",))]),
    ],
)
def test_cheikh_is_a_given_name_or_an_address(text: str, people: list[tuple[str, tuple[str, ...]]]) -> None:
    spans = find_spans(build(text, "fr"), ["person"])
    assert [(span.value, span.roles) for span in spans] == people


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("La maire (PTR) Maude Brossel est venue.", ("maire",)),
        ("La présidente de la Ligue (gauche), Maude Brossel, est venue.", ("présidente de la Ligue",)),
        ("La metteuse en scène Maude Brossel est venue.", ("metteuse en scène",)),
    ],
)
def test_french_offices_behind_brackets(text: str, roles: tuple[str, ...]) -> None:
    (span,) = find_spans(build(text, "fr"), ["person"])
    assert span.roles == roles


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        # A clause with «who» tells of somebody, whatever his given name.
        ("Zulmira Okanda, who lives in Metz, left.", "en", ["Zulmira Okanda"]),
        ("We met Fiona, who lives there.", "en", ["Fiona"]),
        ("Mais Jeanne, qui a tout vu, a repris la route.", "fr", ["Jeanne"]),
        # But of no band, firm or storm.
        ("A band called Quick Harlands, who toured for years, left.", "en", []),
        ("He works for Fiona, who are based in Metz.", "en", []),
        ("It was built by Boulton and Fiona, who made ferries.", "en", []),
        ("It was staged by Zulmir Entertainment, who made ten films.", "en", []),
        ("Scot, who grew up in Metz, left.", "en", []),
        ("He met a Zulmir Breton, who led the club.", "en", []),
        ("La tempête Jeanne, qui a touché le pays, est loin.", "fr", []),
        # A trade by its ending, where what follows tells where.
        ("Zulmir Okanda, diététiste à la clinique, est venu.", "fr", ["Zulmir Okanda"]),
        ("Zulmir Okanda, réaliste comme jamais, est venu.", "fr", []),
        # The point of a title is no part of the name.
        ("Le Dr Jean Vatel est venu. Selon M. Vatel, tout est fini.", "fr", ["Jean Vatel", "Vatel"]),
        ("Il semble que Mr Vatel attende la suite.", "fr", ["Vatel"]),
    ],
)
def test_who_is_told_of_behind_his_name(text: str, language: str, people: list[str]) -> None:
    found = find_spans(build(text, language), ["person"])
    assert [text[span.start : span.end] for span in found] == people
