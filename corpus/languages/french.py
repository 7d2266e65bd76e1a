"""French."""

from __future__ import annotations

from corpus.languages.base import Language, load_latin

FRENCH: Language = load_latin("fr", "french")
