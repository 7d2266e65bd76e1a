"""Cells of tables of figures are told from lists, verses and headings."""

from __future__ import annotations

import pytest

from corpus.assemble import assemble
from corpus.cleaning.line_traits import measure
from corpus.cleaning.normalize import Line
from corpus.cleaning.table_cells import table_cells
from corpus.formats.base import RawDocument
from corpus.languages import get_language

PROSE = "The town spends more on its roads this year than on its schools, says the mayor of Little Marsh."


def cells(*texts: str, headings: tuple[str, ...] = ()) -> list[str]:
    english = get_language("en")
    lines = [Line(text, after_blank=True) for text in (*texts, PROSE)]
    found = table_cells(lines, [measure(line.text, english) for line in lines], headings)
    return [lines[i].text for i in sorted(found)]


def test_names_beside_figures_are_cells() -> None:
    table = ["Roads", "120", "Schools", "98.5", "Parks", "-3 %"]
    assert cells(PROSE, *table) == table


@pytest.mark.parametrize(
    "lines",
    [
        ("Roads", "120", "98"),  # three
        ("Roads", "Schools", "Parks", "120"),  # one figure
        ("Roads", "Schools", "Parks", "Trees", "Lakes", "120", "98"),  # few
        ("- Roads", "120", "- Schools", "98"),
        ("Roads.", "120", "Schools.", "98"),
        ("Roads", "120 lorries", "Schools", "98 pupils"),
    ],
)
def test_other_short_lines_are_none(lines: tuple[str, ...]) -> None:
    assert cells(PROSE, *lines) == []


def test_a_heading_parts_a_run() -> None:
    assert cells(PROSE, "Roads", "120", "Schools", "98", headings=("Schools",)) == []


def test_a_table_amid_a_text_is_set_aside_and_told() -> None:
    below = "The council of the town votes on the plan next month, after a meeting with all its residents."
    text = "\n\n".join(["Roads first", PROSE, "Roads", "120", "Schools", "98", below])
    for body in (True, False):
        article = assemble(RawDocument(text, title="Roads first", body=body), id="a", source="a")
        assert article.text.split("\n\n") == ["Roads first", PROSE, below]
        assert list(article.removed) == ["Roads", "120", "Schools", "98"]
