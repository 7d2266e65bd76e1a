"""English."""

from __future__ import annotations

from corpus.languages.base import Language, load_latin

ENGLISH: Language = load_latin("en", "english")
