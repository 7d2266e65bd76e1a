"""CSV and TSV (RFC 4180) with a header: an article a row, its columns told by their names."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from corpus.article import Problem
from corpus.decode import decode
from corpus.formats.base import FormatError, Found, Hints
from corpus.formats.record_fields import document, holds_articles, is_month_first
from corpus.formats.stored import is_report_table, report_problem

_SIGN = re.compile(r"\"?sep=.\"?", re.IGNORECASE)
_DELIMITERS = ",;\t|"
# The longest article, and what its quotes may add.
_MOST_FIELD = 4_000_000
_MOST_ROWS = 200_000
# Lines above the header tell who made a table, of what and when; one with fewer columns is none of theirs.
_MOST_ABOVE = 10
_LEAST_COLUMNS = 3
_LONGEST_HEADER = 1000  # characters


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """The rows of a table, in their order.

    Raises:
        FormatError: There is no header, or no row below it.
    """
    text = _from_header(decode(data, hints.charset).lstrip("\ufeff"))
    delimiter = _delimiter(text)
    csv.field_size_limit(_MOST_FIELD)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=False)
    month_first = is_month_first(_readable(text, delimiter), hints)
    number = 0
    try:
        header = [name.strip() for name in next(rows)]
        if is_report_table(header):
            yield report_problem(hints.source)
            return
        for number, row in enumerate(rows, 1):
            if number > _MOST_ROWS:
                raise FormatError(f"too many rows: more than {_MOST_ROWS:,}; split it")
            if any(cell.strip() for cell in row):
                record = dict(zip(header, row, strict=False))
                yield document(record, f"row {number}", hints, month_first=month_first)
    except csv.Error as error:
        yield Problem(hints.source, f"row {number + 1}: broken CSV")
        raise FormatError("damaged: broken CSV") from error
    except StopIteration:
        raise FormatError("a table without a header") from None
    if not number:
        raise FormatError("a table without rows")


def _readable(text: str, delimiter: str) -> Iterator[dict[str, str]]:
    """The rows by their columns' names, up to the first that is broken."""
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=False)
    try:
        header = [name.strip() for name in next(rows)]
        for row in rows:
            yield dict(zip(header, row, strict=False))
    except (csv.Error, StopIteration):
        return


def is_table(head: str) -> bool:
    """Whether a text opens with a header whose columns are those of articles or facts, and a row below it."""
    first, _, rest = _from_header(head.lstrip("\ufeff")).partition("\n")
    return bool(rest.strip()) and _delimiter(first) in rest and _is_header(first, least=2)


def _is_header(line: str, *, least: int) -> bool:
    """Whether a line has so many columns, with names as those of articles or facts have."""
    delimiter = _delimiter(line)
    if len(line) > _LONGEST_HEADER or line.count(delimiter) < least - 1:
        return False
    try:
        header = next(csv.reader([line], delimiter=delimiter))
    except (csv.Error, StopIteration):
        return False
    is_read = holds_articles(header) or is_report_table([name.strip() for name in header])
    return len(header) >= least and is_read


def _from_header(text: str) -> str:
    """A table from its header on: without the line that tells a spreadsheet what parts its columns, «sep=;».

    Lines above it that have as few columns as one tell of the table.
    """
    first, _, rest = text.partition("\n")
    if _SIGN.fullmatch(first.strip()):
        return rest
    at = 0
    for line in text[: _MOST_ABOVE * _LONGEST_HEADER].split("\n")[: _MOST_ABOVE + 1]:
        if _is_header(line, least=_LEAST_COLUMNS):
            return text[at:]
        at += len(line) + 1
    return text


def _delimiter(text: str) -> str:
    """What parts the columns: the sign that comes most often in the header."""
    first = text.partition("\n")[0]
    return max(_DELIMITERS, key=first.count)
