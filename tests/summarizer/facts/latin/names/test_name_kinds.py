"""Whether a stretch of capitals is somebody or a body."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from summarizer.facts.latin.names.name_kinds import is_of_body, is_organization, is_person
from tests.summarizer.facts.articles import build
from tests.summarizer.facts.latin.stretches import stretch


@pytest.mark.parametrize(
    ("text", "language", "body"),
    [
        ("He left the [Halden Institute] today.", "en", True),
        ("He met [Ann Halden] today.", "en", False),
        ("He left [HLD Networks] today.", "en", True),
        ("The cost of [GDP Halden] rose.", "en", False),
        ("[RUNNING Zzorn] joue.", "fr", False),
        ("He told [Halden Nordwind].", "en", True),
        ("He told [Halden Nordwind] today.", "en", False),
        ("[Statistics Canada] said so.", "en", True),
    ],
)
def test_a_body_is_told_by_its_nouns_its_letters_or_what_it_does(
    text: str, language: str, body: bool
) -> None:
    assert is_organization(*stretch(text, language)) == body


@pytest.mark.parametrize(
    ("text", "titled", "person"),
    [
        ("He met [Ann Halden] today.", False, True),
        ("He met [Zzorn Halden] today.", False, False),
        ("He met [Zzorn Halden] today.", True, True),
        ("[Zzorn Halden] nodded.", False, True),
        ("[Zzorn Halden] said so.", False, True),
        ("[Zzorn Halden], a glaciologist, left.", False, True),
        ("[Zzorn Halden], 34, left.", False, True),
        ("He met [Zzorn ben Halden] today.", False, True),
        ("Ministers Ann Roe and [Zzorn Halden] left.", False, True),
        ("He lives at [Ann Drive] today.", False, False),
        ("[North Halden] nodded.", False, False),
    ],
)
def test_somebody_is_told_by_a_given_name_or_what_stands_around(
    text: str, titled: bool, person: bool
) -> None:
    assert is_person(*stretch(text, "en"), titled=titled) == person


@pytest.mark.parametrize(
    ("text", "titled", "of_body"),
    [
        ("He met [Ann Halden of Nordwind Hospital] today.", False, True),
        ("He met [Zzorn Halden of Nordwind Hospital] today.", True, True),
        ("He left the [Halden Hospital of Nordwind Valley] today.", True, False),
        ("He left [Zzorn Halden of Nordwind Hospital] today.", False, False),
    ],
)
def test_somebody_of_a_body_is_no_body(text: str, titled: bool, of_body: bool) -> None:
    assert is_of_body(*stretch(text, "en"), titled=titled) == of_body


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Il a vu au Sénat Bruno Talleau.", ["Sénat", "Bruno Talleau"]),
        ("Il est venu à Lille Jacques Caudal.", ["Lille", "Jacques Caudal"]),
        ("« Rien ne va », a dit auprès de l'AFP Nawel Gafsi.", ["AFP", "Nawel Gafsi"]),
        ("L'élue PTR Maude Brossel est venue.", ["PTR", "Maude Brossel"]),
        ("Le maire PTR de Lille Luc Brossel est venu.", ["PTR", "Lille", "Luc Brossel"]),
        ("Il visite le lycée Jean Moulin.", ["lycée Jean Moulin"]),
        ("Il suit le Front national et Luc Brossel.", ["Front national", "Luc Brossel"]),
        ("Il saisit le tribunal de Metz Me Luc Brossel.", ["tribunal de Metz", "Luc Brossel"]),
        ("Il demande au Conseil d'État de maintenir le texte.", ["Conseil d'État"]),
        ("Il dort dans le centre du Mali.", ["Mali"]),
        ("Le Haut-Commissariat des ponts dort.", ["Haut-Commissariat des ponts"]),
        ("La cheffe du gouvernement Safia Trabel parle.", ["Safia Trabel"]),
        ("Le porte-parole du gouvernement, Issouf Ouédraba, parle.", ["Issouf Ouédraba"]),
        ("Elle a vu Jeanne d'Hautelande hier.", ["Jeanne d'Hautelande"]),
        ("Marcel, un viticulteur, attendait.", ["Marcel"]),
        ("Radmila Lakdal, née à Metz, attendait.", ["Radmila Lakdal", "Metz"]),
        ("Vladimir Potanev est venu.", ["Vladimir Potanev"]),
        ("Il vit à Vladimir.", ["Vladimir"]),
        ("Le chef-lieu Brossel dort.", []),
    ],
)
def test_french_names_by_what_stands_beside_them(text: str, names: list[str]) -> None:
    spans = find_spans(build(text, "fr"), ["person", "organization", "place"])
    assert [span.value for span in sorted(spans, key=lambda span: span.start)] == names


def test_a_preposition_makes_no_place_of_a_last_name() -> None:
    spans = find_spans(build("Luc Brossel est venu. C'est la faute à Brossel.", "fr"), ["person", "place"])
    assert [(span.kind, span.value) for span in spans] == [("person", "Luc Brossel"), ("person", "Brossel")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Selon M. Brossel, tout va bien.", ["Brossel"]),
        ("Mais Mme Brossel, elle, doute.", ["Brossel"]),
        ("La figure du mouvement, Radmila Lakdal, a parlé.", ["Radmila Lakdal"]),
        ("Ils se sont vus dans le centre de Vernay.", []),
    ],
)
def test_french_titles_behind_what_opens_a_sentence(text: str, names: list[str]) -> None:
    spans = find_spans(build(text, "fr"), ["person", "organization"])
    assert [span.value for span in spans] == names


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("La veille de Noël, son père a eu 75 ans.", "fr", []),
        ("Après Noël, elle a relancé la contestation étudiante.", "fr", []),
        ("Pour Noël, étudiante en droit, rien ne change.", "fr", ["Noël"]),
        ("Il attend non loin du Palais de Justice, sous la pluie.", "fr", []),
        ("She heads the Halden Center for Food Policy & Health.", "en", ["Halden Center for Food Policy"]),
        ("The Halden National Opera (HNO) closed. Then HNO staff wept.", "en", ["HNO", "HNO"]),
    ],
)
def test_who_stands_behind_a_comma_is_another_and_a_sign_joins_whole_names(
    text: str, language: str, names: list[str]
) -> None:
    found = find_spans(build(text, language), ["person", "organization"])
    assert [span.value for span in found] == names
