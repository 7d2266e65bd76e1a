"""Both sides of what makes a line the site's: how it is built, and how much of it sites say."""

from __future__ import annotations

import pytest

from corpus.cleaning.line_traits import Traits, measure
from corpus.cleaning.site_lines import is_site_line, may_be_own
from corpus.languages import get_language
from tests.corpus.cleaning.test_boilerplate_borders import plain


@pytest.mark.parametrize(
    ("words", "site", "parted", "boilerplate"),
    [
        (3, 0.75, False, True),
        (3, 0.74, False, False),
        (3, 0.5, True, True),
        (3, 0.49, True, False),
        (4, 0.5, False, True),
        (4, 0.49, False, False),
        (8, 0.5, False, True),
        (9, 0.5, False, True),
        (9, 0.49, False, False),
    ],
)
def test_how_much_of_a_line_a_site_says(words: int, site: float, parted: bool, boilerplate: bool) -> None:
    assert is_site_line(plain(words=words, site=site, parted=parted), "kwaa") is boilerplate


@pytest.mark.parametrize("name", ["links_inline", "heads_links", "notice", "credit"])
def test_lines_that_are_of_the_site_by_how_they_are_built(name: str) -> None:
    built = plain(words=5, stopped=True, **{name: True})
    assert is_site_line(built, "kwaa")
    assert not may_be_own(built, "a line")
    assert may_be_own(plain(words=5, stopped=True), "a line")


def test_lines_without_words_of_their_own() -> None:
    assert is_site_line(plain(words=0), "kwaa")
    assert not may_be_own(plain(words=0, stopped=True), "a line")
    assert is_site_line(plain(), "https://example.org/page")
    assert is_site_line(plain(), "© Kwaa")
    assert is_site_line(plain(), "Page 2 of 3")
    assert not is_site_line(plain(), "Page 2 of the book")
    assert is_site_line(plain(), "Copyright 2024 Kwaa")
    assert is_site_line(plain(), "حقوق النشر © 2024 القناة")
    assert not is_site_line(plain(), "Copyright law changes in Kwaa")
    assert not is_site_line(plain(), "kwaa https://example.org/page")


@pytest.mark.parametrize(
    ("words", "stopped", "site", "own"),
    [
        (8, True, 1.0, True),
        (9, True, 1.0, False),
        (4, False, 0.59, True),
        (4, False, 0.6, False),
        (3, False, 0.1, False),
        (3, True, 0.9, True),
    ],
)
def test_what_may_be_the_articles_own(words: int, stopped: bool, site: float, own: bool) -> None:
    assert may_be_own(plain(words=words, stopped=stopped, site=site), "a line") is own


@pytest.mark.parametrize(
    ("line", "code", "is_sites"),
    [
        ("الثلاثاء 13-02-2024 10:15 م عدد المشاهدات: 840 طباعة", "ar", True),
        ("Imprimer 12", "fr", True),
        ("Source : https://www.pont.example/marche", "fr", True),
        ("Texte complet : https://www.pont.example/marche", "fr", True),
        ("Voici ce que dit la page : https://www.pont.example/marche", "fr", False),
        ("2/7 des élèves", "fr", False),
        ("استقبلت البلدية 840 زائرا يوم الثلاثاء 13-02-2024", "ar", False),
    ],
)
def test_what_is_nothing_but_a_sites_words_a_date_and_figures(line: str, code: str, is_sites: bool) -> None:
    assert is_site_line(measure(line, get_language(code)), line) is is_sites


@pytest.mark.parametrize(
    ("line", "text", "is_sites"),
    [
        (plain(words=8, site=0.4, said=("12", "12", "12", "12", "k", "k", "k", "k")), "kwaa", True),
        (plain(words=9, site=0.4, said=(*("12",) * 5, *("k",) * 4)), "kwaa", False),
        (plain(words=5, site=0.4, said=("12", "12", "k", "k", "k")), "kwaa", True),
        (plain(words=5, site=0.4, said=("12", "k", "k", "k", "k")), "kwaa", False),
        (plain(words=5, site=0.85, said=("k",) * 5, closed=True), "12:30", True),
        (plain(), "13-05-2024 08:15", True),
        (plain(), "follow us kwaa kwab kwac https://example.org", False),
        (plain(), "follow us follow us kwaa kwab kwac kwad https://example.org", True),
        (plain(), "follow us follow us kwaa kwab kwac kwad kwae https://example.org", False),
        (plain(), "kwaa kwab kwac: https://example.org", True),
        (plain(), "kwaa kwab kwac kwad: https://example.org", False),
    ],
)
def test_what_is_counted_and_what_stands_beside_an_address(line: Traits, text: str, is_sites: bool) -> None:
    assert is_site_line(line, text) is is_sites


def test_a_long_line_of_a_sites_words_and_a_day() -> None:
    said = ("monday", *("12",) * 9, *("k",) * 10)
    assert is_site_line(plain(words=20, site=0.45, said=said), "kwaa")
    assert not is_site_line(plain(words=21, site=0.45, said=(*said, "12")), "kwaa")


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("The Lantern, 4 Mill Road, Westport. View in browser Unsubscribe", True),
        ("The Lantern, 4 Mill Road, Westport. View in browser Unsubscribe.", False),
        ("The Lantern, 4 Mill Road, Westport. All of it View in browser", False),
    ],
)
def test_a_line_that_ends_in_links(line: str, is_one: bool) -> None:
    assert is_site_line(measure(line, get_language("en")), line) is is_one


def test_an_invitation_to_networks() -> None:
    for code, line in (
        ("en", "Find The Lantern on Facebook, Instagram, X and WhatsApp."),
        ("fr", "Retrouvez Le Phare sur Facebook, Instagram et WhatsApp."),
    ):
        assert measure(line, get_language(code)).notice
    assert not measure("The ban covers Facebook, X and WhatsApp.", get_language("en")).notice
    assert not measure("Find the old bridge on the map of the town.", get_language("en")).notice
