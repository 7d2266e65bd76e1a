from __future__ import annotations

import pytest

from summarizer.facts import Kind, find_spans
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "language", "places"),
    [
        ("A bus fell into a ravine near Tamrout on Sunday.", "en", ["Tamrout"]),
        ("They rebuilt the village of Oued Melha in a year.", "en", ["Oued Melha"]),
        ("She answered in Spanish and left.", "en", []),
        ("They met in Mosavi's house and paid in Bitcoin.", "en", []),
        ("He lives near Karim Benali, an old friend.", "en", []),
        ("Les secours ont gagné le village de Tizi Melloul lundi.", "fr", ["Tizi Melloul"]),
        ("Elle a parlé de Durand toute la soirée.", "fr", []),
    ],
)
def test_finds_places_by_the_word_in_front(text: str, language: str, places: list[str]) -> None:
    assert [span.value for span in find_spans(build(text, language), ["place"])] == places


@pytest.mark.parametrize(
    ("text", "language", "places"),
    [
        ("It fell over the remote Karsa region.", "en", []),
        ("It fell over the Karsa region.", "en", ["Karsa"]),
        ("Ann Roe, 41, of Torrel, and Tom Hill, 30, of Torrance, left.", "en", ["Torrel", "Torrance"]),
        ("Ann Roe, a friend, of Torrel, left.", "en", []),
        ("Léa Roux, 12 ans, de Kervalan, a gagné.", "fr", ["Kervalan"]),
        ("They sailed from St. Brannoc to Las Vertas.", "en", ["St. Brannoc", "Las Vertas"]),
        ("They sailed from St. Brannoc' Hospital.", "en", []),
    ],
)
def test_places_by_what_is_behind_them(text: str, language: str, places: list[str]) -> None:
    assert [span.value for span in find_spans(build(text, language), ["place"])] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Ils vivent à Vernay-sur-Mer et à Tilleul-d'Ascq.", ["Vernay-sur-Mer", "Tilleul-d'Ascq"]),
        ("Les Hautes-de-Vire et Saint-Jean-de-Brume votent.", ["Hautes-de-Vire", "Saint-Jean-de-Brume"]),
        ("Un feu a pris en Seine-et-Brume.", ["Seine-et-Brume"]),
        ("Jean-de-Dieu Traoré est venu.", []),
        # Streets are called after places; «la place de Paris» is where its banks are.
        ("Il attend rue de Rome et avenue d'Italie.", ["rue de Rome", "avenue d'Italie"]),
        ("Il attend place du Luxembourg, la place de Paris recule.", ["place du Luxembourg", "Paris"]),
    ],
)
def test_french_places_with_hyphens_and_streets(text: str, places: list[str]) -> None:
    assert [span.value for span in find_spans(build(text, "fr"), ["place"])] == places


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        # What «in» leads to is no place.
        ("He came to power in Lodge 90 at once. They won in Torrel 3-2.", "place", ["Torrel"]),
        ("He bought shares in Torrel. He lives in Torrel.", "place", ["Torrel"]),
        ("He bought shares in Torrel. She starred in Torrance.", "place", []),
        ("They met in Santa Monica.", "place", ["Santa Monica"]),
        (
            "They met in East Torrel, in County Torrel and in Torrel Park.",
            "place",
            ["East Torrel", "County Torrel", "Torrel Park"],
        ),
        ("They met in East Conference and in Torrel Motors.", "place", []),
        ("It cost US$9 in the US.", "place", ["US"]),
        ("“The United States knows it,” he said.", "organization", []),
        ("She is Santa Monica.", "place", []),
    ],
)
def test_what_in_leads_to(text: str, kind: Kind, found: list[str]) -> None:
    assert [span.value for span in find_spans(build(text, "en"), [kind])] == found


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Un pont est tombé près de Kervalan (Creuse) lundi.", ["Kervalan", "Creuse"]),
        ("Un pont est tombé à Trevoux-le-Haut (Haute-Savoie).", ["Trevoux-le-Haut", "Haute-Savoie"]),
        # A firm, a club of a country, the points of the compass.
        ("L'usine Kervalan (Var) ferme.", ["Var"]),
        ("Elle a perdu face à Kervalan Wits (Maroc) lundi.", ["Maroc"]),
        ("La grève dure, de Kervalan (nord) au sud.", []),
        ("Il pleut dans les communes d'El Melha, hier.", ["El Melha"]),
        (
            "Elle vit en République démocratique du Congo, et lui au Congo.",
            ["République démocratique du Congo", "Congo"],
        ),
        (
            "L'Egypte et l'Ethiopie parlent à Rennes, dans le Brabant wallon.",
            ["Egypte", "Ethiopie", "Rennes", "Brabant wallon"],
        ),
        ("La nouvelle est tombée : La France souhaite la paix.", ["France"]),
    ],
)
def test_french_towns_and_what_stands_in_brackets_behind_them(text: str, places: list[str]) -> None:
    assert [span.value for span in find_spans(build(text, "fr"), ["place"])] == places
