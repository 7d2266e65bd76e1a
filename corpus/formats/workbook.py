"""Workbooks of spreadsheets (Office Open XML, ISO/IEC 29500): an article a row of each sheet that has a header."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING
from zipfile import ZipFile

from corpus.formats.base import FormatError, Found, Hints
from corpus.formats.packed import check_sizes, open_zip, read_xml
from corpus.formats.record_fields import document, holds_articles, role_of
from corpus.formats.stored import is_report_table, report_problem

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_LETTERS = re.compile(r"[A-Z]{1,3}")
# Rows above the header hold a table's title and who made it.
_MOST_ABOVE = 10
# As many as CSV may have.
_MOST_ROWS = 200_000
# Days from the first day of the one way to count them to that of the other (ISO/IEC 29500-1, 18.17.4.1).
_DAYS_APART = 1462
_NUMBER = re.compile(r"\d{4,5}(?:\.\d+)?")

Row = dict[int, str]


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """The rows of the sheets that hold articles, in their order.

    Raises:
        FormatError: No sheet has a header with a column of texts, or the file is damaged.
    """
    container = open_zip(data)
    check_sizes(container)
    book = read_xml(container, "xl/workbook.xml")
    properties = book.find(f"{_MAIN}workbookPr")
    later = properties is not None and properties.get("date1904") in ("1", "true")
    strings = _strings(container)
    sheets = list(_sheets(container, book))
    found = False
    for name, path in sheets:
        rows = _rows(read_xml(container, path), strings)
        place = f"{name}, row" if len(sheets) > 1 else "row"
        for article in _articles(rows, place, hints, later=later):
            found = True
            yield article
    if not found:
        raise FormatError("a workbook without a sheet of articles: none has a column of texts; see --field")


def _articles(rows: Iterator[tuple[int, Row]], place: str, hints: Hints, *, later: bool) -> Iterator[Found]:
    """What the rows below a sheet's header hold; nothing where it has none.

    Args:
        rows: The sheet's rows with their numbers.
        place: How a row is called in front of its number.
        hints: What is known of the file.
        later: Whether it counts days from 1904 on.
    """
    header = next((row for _, row in islice(rows, _MOST_ABOVE) if _is_header(row, hints)), None)
    if header is None:
        return
    if is_report_table(list(header.values())):
        yield report_problem(hints.source)
        return
    for number, row in rows:
        if number > _MOST_ROWS:
            raise FormatError(f"too many rows: more than {_MOST_ROWS:,}; split it")
        record = {name: row.get(column, "") for column, name in header.items()}
        if any(record.values()):
            yield document(_counted(record) if later else record, f"{place} {number}", hints)


def _is_header(row: Row, hints: Hints) -> bool:
    names = list(row.values())
    return len(names) > 1 and (holds_articles(names) or hints.fields.get("text") in names)


def _counted(record: dict[str, str]) -> dict[str, str]:
    """A record of a workbook that counts days from 1904 on, its dates as others count them."""
    return {
        name: str(float(value) + _DAYS_APART)
        if role_of(name) == "published" and _NUMBER.fullmatch(value)
        else value
        for name, value in record.items()
    }


def _sheets(container: ZipFile, book: _Element) -> Iterator[tuple[str, str]]:
    """The names of a workbook's sheets and where they are packed; charts have no cells."""
    relations = read_xml(container, "xl/_rels/workbook.xml.rels")
    targets = {relation.get("Id"): relation.get("Target") or "" for relation in relations}
    packed = set(container.namelist())
    for sheet in book.iter(f"{_MAIN}sheet"):
        path = posixpath.normpath(posixpath.join("/xl", targets.get(sheet.get(_RELATION)) or "")).lstrip("/")
        if "/worksheets/" in path and path in packed:
            yield " ".join((sheet.get("name") or "").split()), path


def _strings(container: ZipFile) -> list[str]:
    """The texts that cells of all sheets share."""
    if "xl/sharedStrings.xml" not in container.namelist():
        return []
    return [_text(item) for item in read_xml(container, "xl/sharedStrings.xml").iter(f"{_MAIN}si")]


def _text(item: _Element) -> str:
    """The text of a cell, of one run or several; how it is spoken, beside it, is none."""
    return "".join(part.text or "" for part in item.iterfind(f"{_MAIN}t")) + "".join(
        part.text or "" for part in item.iterfind(f"{_MAIN}r/{_MAIN}t")
    )


def _rows(sheet: _Element, strings: list[str]) -> Iterator[tuple[int, Row]]:
    """The rows of a sheet with their numbers: their cells by column, those that hold something."""
    for count, row in enumerate(sheet.iter(f"{_MAIN}row"), 1):
        number = row.get("r") or ""
        cells: Row = {}
        for at, cell in enumerate(row.iterfind(f"{_MAIN}c")):
            if value := _value(cell, strings).strip():
                cells[_column(cell.get("r") or "", at)] = value
        yield int(number) if number.isascii() and number.isdigit() else count, cells


def _column(reference: str, at: int) -> int:
    """The number of a cell's column: «C7» is in the third."""
    match = _LETTERS.match(reference)
    if match is None:
        return at
    number = 0
    for letter in match[0]:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number - 1


def _value(cell: _Element, strings: list[str]) -> str:
    """What a cell shows, as text; nothing of an error."""
    kind, held = cell.get("t"), cell.findtext(f"{_MAIN}v") or ""
    if kind == "s":
        at = int(held) if held.isascii() and held.isdigit() else len(strings)
        return strings[at] if at < len(strings) else ""
    if kind == "inlineStr":
        inner = cell.find(f"{_MAIN}is")
        return _text(inner) if inner is not None else ""
    return "" if kind == "e" else held
