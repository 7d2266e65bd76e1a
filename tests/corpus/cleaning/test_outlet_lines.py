"""Lines that name an outlet by how they are built, and lines like them that name none."""

from __future__ import annotations

import pytest

from corpus.cleaning.bylines import author
from corpus.cleaning.metadata import outlet
from corpus.cleaning.outlet_lines import is_outlet, named_outlet, of_issue
from corpus.languages import get_language


@pytest.mark.parametrize(
    ("code", "line", "name"),
    [
        ("fr", "La Gazette du Pont avec AFP", "La Gazette du Pont"),
        ("fr", "La Gazette du Pont (avec Reuters)", "La Gazette du Pont"),
        ("en", "The Harbour Post with agencies", "The Harbour Post"),
        ("ar", "صحيفة الضفاف مع وكالات", "صحيفة الضفاف"),
        ("fr", "Élise Morand avec AFP", None),
        ("fr", "La Gazette du Pont avec Élise Morand", None),
        ("fr", "La rédaction avec AFP", None),
        ("fr", "© 2024 La Gazette du Pont. Tous droits réservés.", "La Gazette du Pont"),
        ("en", "Copyright © 2024 The Harbour Post", "The Harbour Post"),
        ("en", "© 2024 Harbour Media Holdings", None),
        ("fr", "© La Gazette du Pont", None),
        ("en", "(Copyright 2025 Norvale Examiner. All rights reserved.)", "Norvale Examiner"),
        # A name has two to five words; nothing but a site's words is none.
        ("fr", "© 2024 La Gazette du Vieux Pont", "La Gazette du Vieux Pont"),
        ("fr", "© 2024 La Gazette du Vieux Pont Neuf", None),
        ("ar", "© 2024 صحيفة", None),
        ("fr", "La Gazette du Pont avec (…)", None),
        ("fr", "La Gazette du Pont avec ...", None),
        ("fr", "© 2024 La Poste", None),
    ],
)
def test_an_agency_or_a_copyright_beside_an_outlet(code: str, line: str, name: str | None) -> None:
    assert named_outlet(line, get_language(code)) == name


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("وكالة أنباء الضفة", True),
        ("وكالة", False),
        ("صحيفة الضفة", True),
        ("وكالة أنباء ضفة النهر الشرقية", True),
        ("وكالة أنباء ضفة النهر الشرقية الكبرى", False),
        ("وكالة أنباء الضفة.", False),
        ("وكالة الضفة - دولي", False),
        ("افتتحت وكالة الضفة", False),
        ("صحيفة المرسى", False),  # the text speaks of it
    ],
)
def test_a_line_that_is_an_outlets_name(line: str, *, is_one: bool) -> None:
    assert is_outlet(line, "قالت صحيفة المرسى إن الأشغال انتهت.", get_language("ar")) is is_one


def test_an_issue_without_a_number_is_none() -> None:
    assert of_issue("Rives & Régions, n° 812") == "Rives & Régions"
    assert of_issue("Rives & Régions, n° spécial") is None


def test_an_issue_is_of_a_name_of_five_words_at_most() -> None:
    assert of_issue("La Gazette du Vieux Pont, n° 812") == "La Gazette du Vieux Pont"
    assert of_issue("La Gazette du Vieux Pont Neuf, n° 812") is None


@pytest.mark.parametrize(
    ("code", "line", "name"),
    [
        ("en", "Nora Whitfield, Health correspondent", "Nora Whitfield"),
        ("fr", "Élise Morand, journaliste", "Élise Morand"),
        ("en", "The Harbour, correspondent", None),
        ("en", "Nora, columnist", None),
        ("en", "Nora Whitfield, mayor", None),
    ],
)
def test_a_post_behind_a_name_makes_it_the_authors_and_no_outlet(
    code: str, line: str, name: str | None
) -> None:
    language = get_language(code)
    assert author([line], language) == name
    assert outlet([line], "", language) is None or name is None


@pytest.mark.parametrize(
    ("code", "line", "is_one"),
    [
        ("en", "The Marlow Courier", True),
        ("en", "Oru Tribune", True),
        ("fr", "La Gazette de Vaubry", True),
        ("en", "The tribune", False),
        ("en", "Courier service", False),
        ("en", "The story of a courier", False),
        ("fr", "Une gazette", False),
        ("en", "The Marlow Courier.", False),
        ("en", "The Marlow Bridge", False),
    ],
)
def test_a_line_that_is_a_paper_s_name(code: str, line: str, *, is_one: bool) -> None:
    assert is_outlet(line, "The works are done.", get_language(code)) is is_one
