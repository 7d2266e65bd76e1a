"""CSV: one row a mention, so that a sheet can be filtered by fact or by article."""

from __future__ import annotations

import csv
import io
import re

from msgspec import UNSET

from briefs.facts import FactsReport
from briefs.labels import Labels

COLUMNS = (
    "kind",
    "value",
    "articles",
    "role",
    "iso",
    "number",
    "unit",
    "currency",
    "speaker",
    "speaker_person",
    "speaker_organization",
    "via",
)
"""What a sheet says of a fact."""
PLACE = ("article", "start", "end", "text")
"""What it says of a mention."""
# A sheet takes a cell that begins so for a formula (OWASP, CSV Injection); a signed figure with its unit is none.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠](?!(?<=[+\-])\d[\w\s.,٫٬%]*\Z)")


def render_facts_csv(report: FactsReport, labels: Labels | None = None) -> str:  # noqa: ARG001 - has none
    """Key facts with a header row (RFC 4180); roles are parted by semicolons, a range's ends by two dots.

    A sheet would take ends with a hyphen between them for a day of a month.

    Words of an article that a sheet would run as a formula get an apostrophe in front, which a sheet does not
    show. Whoever needs the exact text takes one off where apostrophes and one of ``= + - @`` begin a cell.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*COLUMNS, *PLACE])
    for fact in report.facts:
        values = [_cell(getattr(fact, name)) for name in COLUMNS]
        for mention in fact.mentions:
            writer.writerow([*values, *(_cell(getattr(mention, name)) for name in PLACE)])
    return out.getvalue()


def range_text(ends: tuple[object, ...]) -> str:
    """The low and the high end of a range, with two dots between them."""
    return "..".join(f"{end:.12g}" if isinstance(end, float) else str(end) for end in ends)


def _cell(value: object) -> str:
    if value is None or value is UNSET:
        return ""
    if isinstance(value, tuple):
        return range_text(value)
    if isinstance(value, int | float):
        return f"{value:.12g}" if isinstance(value, float) else str(value)
    text = "; ".join(map(str, value)) if isinstance(value, list) else str(value)
    return f"'{text}" if _FORMULA.match(text) else text
