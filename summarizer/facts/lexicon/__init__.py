"""Word lists of the extraction of key facts, one folder a language, read when first asked for.

What French and English write alike stands once, in `latin`; so do words of either that both languages read.

A list of words stands here as soon as it has more than three, so that whoever speaks the language can mend it: in
a file of its own, or as a group of one of the `_words.tsv` (`arabic.word_groups`, `latin.word_groups`). In the code
stay a word or three that one rule is about, the forms of one word, endings, parts of patterns, what is put together
of others, and the closed classes of the grammar, to which nobody will add: articles, pronouns, prepositions,
particles.
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
