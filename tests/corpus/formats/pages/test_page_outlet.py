"""Whose page it is: the names a page gives its site, what stands behind its title, its domain."""

from __future__ import annotations

import pytest

from corpus.formats.pages.page_outlet import outlet_of, own_name, service_site, site_name


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


@pytest.mark.parametrize(
    ("before", "domain", "outlet"),
    [
        ("المنارة - ", None, "المنارة"),
        ("المنارة :: ", None, "المنارة"),
        ("المنارة -- ", None, "المنارة"),
        ("المنارة | ", "minara.example", "minara.example"),
        ("محليات - ", None, None),
        ("عاجل: ", None, None),
        ("المنارة - محليات - ", None, None),
    ],
)
def test_what_stands_alone_in_front_of_the_headline_is_the_outlet_of_a_page_without_a_domain(
    before: str, domain: str | None, outlet: str | None
) -> None:
    assert outlet_of(None, domain, f"{before}جسر جديد في الميناء", "جسر جديد في الميناء") == outlet


@pytest.mark.parametrize(
    ("whole", "name"),
    [("صحيفة الساحل - نسخة للطباعة", "صحيفة الساحل"), ("Le Phare - Version imprimable", "Le Phare"),
     ("Le Phare", "Le Phare"), ("", None)],
)  # fmt: skip
def test_a_title_that_is_the_sites_alone(whole: str, name: str | None) -> None:
    assert site_name(whole) == name


@pytest.mark.parametrize(
    ("whole", "name"),
    [
        ("نسخة للطباعة - المنارة", "المنارة"),
        ("Print version | The Lantern", "The Lantern"),
        ("The Lantern", None),
        ("Print version", None),
        ("Untitled document", None),
    ],
)
def test_the_title_of_a_service_names_the_site(whole: str, name: str | None) -> None:
    assert service_site(whole) == name


def test_the_author_between_headline_and_outlet_is_none_of_its_name() -> None:
    title = "The bridge opens"
    assert outlet_of(None, None, f"{title} - by Nora Halim - Runway Notes", title) == "Runway Notes"
    assert outlet_of(None, None, f"{title} - By the River", title) == "By the River"
