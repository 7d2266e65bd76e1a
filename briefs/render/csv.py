"""CSV: one row a mention, so that a sheet can be filtered by fact or by article."""

from __future__ import annotations

import csv
import io

from msgspec import UNSET

from briefs.facts import FactsReport

_COLUMNS = ("kind", "value", "articles", "role", "iso", "number", "unit", "speaker")
_PLACE = ("article", "start", "end", "text")


def render_facts_csv(report: FactsReport) -> str:
    """Key facts with a header row; roles are parted by semicolons, a range's ends by a hyphen (RFC 4180)."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*_COLUMNS, *_PLACE])
    for fact in report.facts:
        values = [_cell(getattr(fact, name)) for name in _COLUMNS]
        for mention in fact.mentions:
            writer.writerow([*values, *(getattr(mention, name) for name in _PLACE)])
    return out.getvalue()


def _cell(value: object) -> str:
    if value is None or value is UNSET:
        return ""
    if isinstance(value, list):
        return "; ".join(map(str, value))
    if isinstance(value, tuple):
        return "-".join(f"{end:.12g}" for end in value)
    return f"{value:.12g}" if isinstance(value, float) else str(value)
