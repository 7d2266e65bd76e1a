"""Characters that texts of all languages have, however a keyboard or a program writes them."""

from __future__ import annotations

APOSTROPHES = frozenset("'’")
"""The straight and the curly apostrophe."""
HYPHENS = frozenset("-‐‑–")
"""What joins the parts of a name: hyphens, the one that does not break among them, and the short dash."""
DASHES = "-–—"
"""What parts a line or a sentence as a dash does; a class of a pattern must begin with them, for the hyphen."""
