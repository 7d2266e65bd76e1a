"""Workbooks: an article a row of each sheet that has a header."""

from __future__ import annotations

import datetime
import io
from collections.abc import Sequence

import pytest
import xlsxwriter

from corpus.article import Problem
from corpus.formats import FormatError, Hints, RawDocument, parse
from corpus.formats.base import Found

TEXT = "The town opened its bridge on Monday. It is made of stone."
HEADER = ["Title", "Source", "Date", "Text"]


def book(*sheets: Sequence[Sequence[object]], later: bool = False) -> bytes:
    held = io.BytesIO()
    options = {"in_memory": True, "date_1904": later, "default_date_format": "dd/mm/yyyy"}
    with xlsxwriter.Workbook(held, options) as made:
        for rows in sheets:
            sheet = made.add_worksheet()
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return held.getvalue()


def read(data: bytes, **fields: str) -> list[Found]:
    return list(parse(data, Hints("a.xlsx", fields=fields)))


@pytest.mark.parametrize("later", [False, True])
def test_a_row_is_an_article(later: bool) -> None:
    row = ["A bridge opens", "The Mill", datetime.date(2027, 5, 12), TEXT]
    (found,) = read(book([HEADER, row, []], later=later))
    assert isinstance(found, RawDocument)
    assert (found.title, found.outlet, found.published) == ("A bridge opens", "The Mill", "2027-05-12")
    assert (found.text, found.place) == (TEXT, "row 2")


def test_rows_above_the_header_and_sheets_of_figures_are_passed_over() -> None:
    row = ["A bridge opens", "The Mill", "12/05/2027", TEXT]
    found = read(book([["Our press"], [], HEADER, row], [["Month", "Number"], ["May", 3]], [HEADER, row]))
    assert [part.place for part in found if isinstance(part, RawDocument)] == [
        "Sheet1, row 4",
        "Sheet3, row 2",
    ]


def test_an_empty_cell_moves_no_other() -> None:
    (found,) = read(book([HEADER, ["A bridge opens", None, None, TEXT]]))
    assert isinstance(found, RawDocument)
    assert (found.outlet, found.published, found.text) == (None, None, TEXT)


def test_columns_may_be_named() -> None:
    (found,) = read(book([["Kop", "Alinea"], ["A bridge opens", TEXT]]), text="Alinea", title="Kop")
    assert isinstance(found, RawDocument)
    assert (found.title, found.text) == ("A bridge opens", TEXT)


def test_a_row_without_text_is_told() -> None:
    found = read(book([HEADER, ["A bridge opens", "The Mill", None, None], ["B", "C", None, TEXT]]))
    assert [type(part) for part in found] == [Problem, RawDocument]


def test_a_workbook_of_other_things_is_refused() -> None:
    with pytest.raises(FormatError, match="without a sheet of articles"):
        read(book([["Month", "Number"], ["May", 3]]))
