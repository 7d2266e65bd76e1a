"""Word lists of the extraction of key facts, one folder a language, read when first asked for.

What French and English write alike stands once, in `latin`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from corpus import WordLists

_LISTS = WordLists(Path(__file__).parent)
lines, words, phrases = _LISTS.lines, _LISTS.words, _LISTS.phrases
table, group, names = _LISTS.table, _LISTS.group, _LISTS.names


@cache
def weekdays(code: str) -> dict[str, int]:
    """The days of the week by their normalised names: 0 for Monday to 6."""
    rows = table(code, "calendar.tsv").items()
    return {word: int(name.split()[1]) for word, name in rows if name.startswith("weekday ")}
