"""Kinds of figures: of people whom something befell, and of things."""

from __future__ import annotations

TOLLS = frozenset(
    {"dead", "hurt", "missing", "held", "displaced", "evacuated", "rescued", "aboard", "trapped"}
    | {"acquitted", "critical", "magnitude", "protesters"}
)
"""Kinds of figures of which a story has one each, as a rule."""
RISING = frozenset({"dead", "hurt", "missing", "held", "displaced", "evacuated", "rescued"})
"""Those that rise as more is known."""
THINGS = frozenset(
    {"agreement", "building", "drone", "family", "flight", "floor", "home", "missile", "vehicle", "village"}
)
"""Kinds of things that are counted, families with them."""
