"""The views of the main screen, by their names."""

from __future__ import annotations

VIEWS = ("brief", "claims", "board", "conflicts", "timeline", "quotes", "outlets")
