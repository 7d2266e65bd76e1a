"""How each kind of fact is told from the others wherever it is shown: by a mark and, beside it, by a colour."""

from __future__ import annotations

from collections.abc import Mapping

from briefs import FactKind

KIND_MARKS: Mapping[FactKind, str] = {
    "person": "@",
    "organization": "#",
    "place": "°",
    "date": "/",
    "number": "%",
    "quote": "»",
    "event": "!",
}
KIND_COLORS: Mapping[FactKind, str] = {
    "person": "$text-accent",
    "organization": "$text-secondary",
    "place": "$text-success",
    "date": "$text-warning",
    "number": "$text-error",
    "quote": "$text-primary",
    "event": "$foreground",
}
"""Names of the theme's colours."""
