"""Whose page it is: the names a page gives its site, what stands behind its title, its domain."""

from __future__ import annotations

import pytest

from corpus.formats.page_outlet import outlet_of, own_name


@pytest.mark.parametrize(
    ("names", "domain", "title", "own"),
    [
        (["Monde", "Le Phare"], "phare.example", "Un pont", "Le Phare"),
        (["Le Phare", "Phare Médias"], "phare.example", "Un pont", "Le Phare"),
        (["La Vigie", "Groupe Littoral"], "phare.example", "Un pont", "La Vigie"),
        (["Alminara", "المنارة"], "alminara.example", "جسر جديد", "المنارة"),
        (["المنارة", "Alminara"], "alminara.example", "جسر جديد", "المنارة"),
        (["Le Phare"], None, "Un pont", "Le Phare"),
        ([], "phare.example", "Un pont", None),
    ],
)
def test_of_several_names_it_is_the_outlet_s(
    names: list[str], domain: str, title: str, own: str | None
) -> None:
    assert own_name(names, domain, title) == own


@pytest.mark.parametrize(
    ("site", "behind", "outlet"),
    [
        ("Le Phare", " | Autre", "Le Phare"),
        (None, " | Le Phare", "Le Phare"),
        (None, " - Culture / Le Phare", "Le Phare"),
        (None, " | محليات | المنارة", "المنارة"),
        (None, " | Culture", "phare.example"),
        (None, " et la suite", "phare.example"),
        ("phare.example", "", "phare.example"),
        ("Le Phare - toute l’information de la côte", "", "Le Phare"),
    ],
)
def test_what_stands_behind_the_headline_is_the_outlet_but_for_sections(
    site: str | None, behind: str, outlet: str
) -> None:
    assert outlet_of(site, "phare.example", f"Un pont{behind}", "Un pont") == outlet
