"""The articles in the tables of a written document, as reviews of the press are laid out, as records of fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from corpus.cleaning.dates import find_date, iso_date
from corpus.cleaning.line_ends import ends_with_mark, is_sentence
from corpus.formats.pages.page_blocks import page_blocks
from corpus.formats.record_fields import holds_articles
from corpus.languages import detect, get_language

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Words of the longest headline, date, and outlet's name.
_LONGEST_TITLE = 25
_LONGEST_DATE = 6
_LONGEST_NAME = 5

Table = Sequence[Sequence[str]]


def records(tables: Sequence[Table], *, review: bool) -> list[dict[str, str]]:
    """The articles of a document's tables, as the fields of records; none where they hold something else.

    A row is one below a header that names the columns, or a table of two columns is one that has a field a row, or
    the cells of each row, or of each table of one column, tell what they are.

    Args:
        tables: The tables, each a list of rows of cells.
        review: Whether the document calls itself a press review; in others the last kind must name days.
    """
    named = [record for table in tables for record in _below_header(table)]
    if named:
        return named
    labelled = [record for table in tables for record in _labelled(table) if holds_articles(record)]
    if len(labelled) > 1:
        return labelled
    stacked = [list(dict.fromkeys(cell for row in table for cell in row)) for table in tables]
    is_stacked = all(_spans(row) for table in tables for row in table)
    found = [record for table in ([stacked] if is_stacked else tables) for record in _unnamed(table)]
    return [record for record in found if review or "date" in record]


def tables_of(root: HtmlElement) -> Iterator[Table]:
    """The tables of a page or mail that hold no others: their rows with the text of each cell."""
    for table in root.iter("table"):
        if next(table.iterdescendants("table"), None) is None:
            yield [
                ["\n\n".join(block.text for block in page_blocks(cell)) for cell in row.iter("td", "th")]
                for row in table.iter("tr")
            ]


def _cells(row: Sequence[str]) -> list[str]:
    return [cell.strip() for cell in row]


def _spans(row: Sequence[str]) -> bool:
    """Whether a row is one cell across the table, such as the name of a section: it is listed once a column."""
    return len(set(_cells(row))) < 2


def _below_header(table: Table) -> list[dict[str, str]]:
    """The rows of a table whose columns have the names that those of articles have."""
    rows = [row for row in table if not _spans(row)]
    if len(rows) < 2 or not holds_articles(_cells(rows[0])):
        return []
    header = _cells(rows[0])
    return [dict(zip(header, _cells(row), strict=False)) for row in rows[1:] if _cells(row) != header]


def _labelled(table: Table) -> list[dict[str, str]]:
    """The fields of a table of two columns; a name that comes again begins another article."""
    found: list[dict[str, str]] = [{}]
    for row in table:
        cells = _cells(row)
        name = cells[0].rstrip(" :\uff1a") if len(cells) == 2 else ""
        if not name or _spans(row):
            continue
        if name in found[-1]:
            found.append({})
        found[-1][name] = cells[1]
    return found


def _unnamed(table: Table) -> list[dict[str, str]]:
    """The rows of a table without a header: a text in one column, and in the others who said so, when, under what.

    All rows must be alike, and one column must name outlets or headlines.
    """
    rows = [_cells(row) for row in table if not _spans(row)]
    width = min(map(len, rows), default=0)
    if len(rows) < 2 or width < 2:
        return []
    columns = [[row[i] for row in rows] for i in range(width)]
    texts = max(columns, key=lambda column: sum(len(cell.split()) for cell in column))
    if not all(_is_text(cell) for cell in texts):
        return []
    roles: dict[str, list[str]] = {"text": texts}
    for column in columns:
        role = "" if column is texts else _role(column)
        if role == "outlet" and role in roles:
            role = "title"  # headlines may all be as short as names, and stand behind them
        if role:
            roles.setdefault(role, column)
    if "outlet" in roles and "title" not in roles:
        roles["title"], roles["text"] = map(list, zip(*map(_headed, texts), strict=True))
    if "title" not in roles or not ("outlet" in roles or "date" in roles):
        return []
    return [dict(zip(roles, row, strict=True)) for row in zip(*roles.values(), strict=True)]


def _is_text(cell: str) -> bool:
    return any(map(is_sentence, cell.splitlines()))


def _role(column: Sequence[str]) -> str:
    """What the cells of a column are: dates, names of outlets, headlines; empty for anything else."""
    lengths = [len(cell.split()) for cell in column]
    if (
        not all(lengths)
        or any(map(_is_text, column))
        or not any(c.isalnum() for cell in column for c in cell)
    ):
        return ""
    if all(count <= _LONGEST_DATE and _date(cell) for cell, count in zip(column, lengths, strict=True)):
        return "date"
    if any(not any(map(str.isalpha, cell)) for cell in column):
        return ""
    if max(lengths) <= _LONGEST_NAME:
        return "outlet"
    return "title" if max(lengths) <= _LONGEST_TITLE else ""


def _date(cell: str) -> str | None:
    return iso_date(cell) or find_date(cell, get_language(detect(cell)))


def _headed(text: str) -> tuple[str, str]:
    """The first line of a text as its headline, where it ends as no sentence does, and the rest."""
    first, _, rest = text.partition("\n")
    is_title = rest.strip() and len(first.split()) <= _LONGEST_TITLE and not ends_with_mark(first)
    return (first.strip(), rest.strip()) if is_title else ("", text)
