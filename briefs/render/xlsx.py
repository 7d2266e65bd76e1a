"""XLSX (Office Open XML, ISO/IEC 29500): facts in a sheet with numbers, dates and links as such, by XlsxWriter."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from msgspec import UNSET

from briefs.facts import FactsReport
from briefs.labels import LABELS, Labels
from briefs.render.csv import COLUMNS, PLACE, range_text

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_ABOUT = ("id", "title", "outlet", "published", "author", "language", "words", "source")
# What a sheet has room for (Excel specifications and limits, Microsoft): rows under the header, links in all
# and in a cell, characters in a cell.
_ROWS = 1_048_575
_LINKS = 65_530
_LONGEST_LINK = 2_079
_LONGEST_CELL = 32_767
_FIRST_YEAR = 1900  # a sheet's calendar begins there; an earlier date is text
_MADE = datetime(1980, 1, 1)
_ADDRESS = re.compile(r"https?://[^\s\"<>]+", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
# Characters of a column, by its name.
_WIDTHS = {"value": 40, "text": 60, "title": 60, "source": 50, "role": 30, "outlet": 24, "author": 24}
_WIDTH = 14

_Value = str | int | float | date | None
_Row = Sequence[_Value]


def render_facts_xlsx(report: FactsReport, labels: Labels | None = None) -> bytes:
    """Key facts as a workbook: a row a mention, as in CSV, and a sheet of the articles that they lead to.

    The sheets run right to left where the language of the labels does. Words of an article are never taken for a
    formula, so nothing stands in front of them. What has more than 32,767 characters ends in «…» there.

    Raises:
        ModuleNotFoundError: XlsxWriter is not installed.
    """
    from xlsxwriter import Workbook

    labels = labels or LABELS[report.language]
    out = io.BytesIO()
    plain = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(out, plain) as book:
        book.set_properties({"created": _MADE})
        sheets = _Sheets(book, rtl=labels.direction == "rtl")
        rows_of = {article.id: row for row, article in enumerate(report.articles, 2)}
        facts = list(_fact_rows(report))
        for start in range(0, max(len(facts), 1), _ROWS):
            name = "facts" if not start else f"facts {start // _ROWS + 1}"
            sheets.add(name, (*COLUMNS, *PLACE), facts[start : start + _ROWS], rows_of)
        sheets.add("articles", _ABOUT, [_about(article) for article in report.articles], {})
    return out.getvalue()


class _Sheets:
    """The sheets of a workbook: it counts links, of which it can hold so many only."""

    def __init__(self, book: Workbook, *, rtl: bool) -> None:
        self._book = book
        self._rtl = rtl
        self._head: Format = book.add_format({"bold": True})
        self._day: Format = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})

    def add(
        self, name: str, columns: Sequence[str], rows: Sequence[_Row], rows_of: Mapping[str, int]
    ) -> None:
        """Add a sheet with a header row that stays and filters.

        Args:
            name: Its name.
            columns: What heads the columns.
            rows: The cells below.
            rows_of: The rows of the sheet of articles, by their ids, which a column `article` leads to.
        """
        sheet = self._book.add_worksheet(name)
        if self._rtl:
            sheet.right_to_left()
        for column, title in enumerate(columns):
            sheet.set_column(column, column, _WIDTHS.get(title, _WIDTH))
            sheet.write_string(0, column, title, self._head)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(len(rows), 1), len(columns) - 1)
        links = 0
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                link = _link(columns[column], value, rows_of)
                if link and links < _LINKS:
                    links += 1
                    sheet.write_url(number, column, link, string=str(value))
                else:
                    self._write(sheet, number, column, value)

    def _write(self, sheet: Worksheet, row: int, column: int, value: _Value) -> None:
        if isinstance(value, date):
            sheet.write_datetime(row, column, value, self._day)
        elif isinstance(value, int | float):
            sheet.write_number(row, column, value)
        elif value:
            kept = value if len(value) <= _LONGEST_CELL else f"{value[: _LONGEST_CELL - 1]}…"
            sheet.write_string(row, column, kept)


def _link(column: str, value: _Value, rows_of: Mapping[str, int]) -> str | None:
    """Where a cell leads: an article's id to its row, its source to the address."""
    if not isinstance(value, str) or len(value) > _LONGEST_LINK:
        return None
    if column == "article" and value in rows_of:
        return f"internal:articles!A{rows_of[value]}"
    return value if column == "source" and _ADDRESS.fullmatch(value) else None


def _fact_rows(report: FactsReport) -> Iterator[_Row]:
    for fact in report.facts:
        values = [_value(name, getattr(fact, name)) for name in COLUMNS]
        for mention in fact.mentions:
            yield [*values, *(_value(name, getattr(mention, name)) for name in PLACE)]


def _about(article: object) -> _Row:
    return [_value(name, getattr(article, name)) for name in _ABOUT]


def _value(name: str, value: object) -> _Value:
    """What a cell holds: a number or whole date as such, and everything else as text."""
    if value is None or value is UNSET:
        return None
    if isinstance(value, int | float):
        return value
    if isinstance(value, tuple):
        return range_text(value)
    if isinstance(value, list):
        return "; ".join(map(str, value))
    text = str(value)
    if name in {"iso", "published"} and _DAY.fullmatch(text[:10]) and text[10:11] in {"", "T"}:
        day = date.fromisoformat(text[:10])
        return day if day.year >= _FIRST_YEAR else text
    return text
