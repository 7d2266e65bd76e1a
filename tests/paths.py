"""Where the project stands, and the packages it is made of."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[1]
FLOORS = ("corpus", "summarizer", "briefs", "tui")
"""The packages, from the ground up: each imports only those before it."""
