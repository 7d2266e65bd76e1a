"""Parts of a copied page that its reader may skip."""

from __future__ import annotations

import pytest

from corpus.cleaning.line_traits import measure
from corpus.cleaning.skipped import skipped
from corpus.languages import get_language

PROSE = {
    "ar": "أعلنت بلدية وادي الرمل فتح الجسر الجديد أمام حركة السير بعد أشغال دامت عامين.",
    "fr": "La mairie de Val-Roche a ouvert le nouveau pont après deux années de travaux.",
    "en": "The council of Sandvale opened its new bridge after two years of works.",
}


def numbers(code: str, *texts: str) -> list[int]:
    language = get_language(code)
    return sorted(skipped([measure(text, language) for text in texts], language))


@pytest.mark.parametrize(
    ("code", "first", "last"),
    [
        ("ar", "تخطى قصص مقترحة وواصل القراءة", "قصص مقترحة نهاية"),
        ("ar", "تخطى البودكاست وواصل القراءة", "نهاية البودكاست"),
        ("fr", "Ignorer À lire aussi et continuer la lecture", "Fin de À lire aussi"),
        ("en", "Skip Related stories and continue reading", "End of Related stories"),
        ("en", "skip past newsletter promotion", "after newsletter promotion"),
    ],
)
def test_a_part_goes_with_its_marks(code: str, first: str, last: str) -> None:
    prose = PROSE[code]
    assert numbers(code, prose, first, prose, "x", last, prose) == [1, 2, 3, 4]
    # Without its end only the mark goes.
    assert numbers(code, prose, first, prose, "x", prose) == [1]
    assert numbers(code, prose, first, *["x"] * 20, last) == [1]
    assert numbers(code, prose, first, *["x"] * 19, last) == list(range(1, 22))


@pytest.mark.parametrize(
    "line", ["End of the old bridge", "Related stories", "End of", "Related stories, end of a"]
)
def test_what_does_not_end_it(line: str) -> None:
    assert numbers("en", "Skip Related stories and continue reading", "x", line) == [0]


def test_a_sentence_and_a_long_line_skip_nothing() -> None:
    assert numbers("en", "She would skip the page and continue reading.", "x", "End of the page") == []
    assert numbers("en", "Skip " + "x " * 9 + "and continue reading", "End of x") == []
    assert numbers("en", "Skip " + "x " * 8 + "and continue reading", "End of x") == [0, 1]


def test_a_list_for_those_who_hear_a_page_goes_with_its_marks() -> None:
    prose = PROSE["ar"]
    marked = [
        "list of 2 items",
        "list 1 of 2",
        "العطش في المدن",
        "list 2 of 2",
        "المحطات القديمة",
        "end of list",
    ]
    assert numbers("ar", prose, *marked, prose) == [1, 2, 3, 4, 5, 6]
    assert numbers("en", PROSE["en"], "list of 2 items", "The old bridge", PROSE["en"]) == [1]
    assert numbers("en", "List of the dead", "x", "end of list") == []
    assert numbers("en", "List of 2 of the dead", "x", "end of list") == []
