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


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """The rows of a table, in their order.

    Raises:
        FormatError: There is no header, or no row below it.
    """
    text = _without_sign(decode(data, hints.charset).lstrip("\ufeff"))
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
    first, _, rest = _without_sign(head.lstrip("\ufeff")).partition("\n")
    if not rest.strip() or len(first) > 1000:
        return False
    delimiter = _delimiter(first)
    try:
        header = next(csv.reader([first], delimiter=delimiter))
    except (csv.Error, StopIteration):
        return False
    is_read = holds_articles(header) or is_report_table([name.strip() for name in header])
    return len(header) > 1 and is_read and delimiter in rest


def _without_sign(text: str) -> str:
    """A table without the line that tells a spreadsheet what parts its columns: «sep=;»."""
    first, _, rest = text.partition("\n")
    return rest if _SIGN.fullmatch(first.strip()) else text


def _delimiter(text: str) -> str:
    """What parts the columns: the sign that comes most often in the header."""
    first = text.partition("\n")[0]
    return max(_DELIMITERS, key=first.count)
