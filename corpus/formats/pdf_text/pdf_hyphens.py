"""Hyphens at the ends of lines: those that part a word, and those that it is written with."""

from __future__ import annotations

import re
from collections.abc import Iterable

from corpus.formats.pdf_text.pdf_order import LATIN

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST = re.compile(r"(?<![^\W\d_])(?<![^\W\d_]-)[^\W\d_]++(?:-[^\W\d_]++)*+(?=[-\u2010]$)")
# A range of numbers whose second one stands on the next line
_RANGE = re.compile(r"\d[-\u2010-\u2013/]$")
# What French and English write a hyphen behind, and is no beginning of a word that hyphenation parts there; «mi»
# and «non» are («mi-nistre», «non-chalant»). Written for Mujaz from the grammars of both.
_FIRST = frozenset(
    {
        "après", "arrière", "avant", "celle", "celles", "celui", "ceux", "demi", "grand", "peut", "quelques",
        "rendez", "semi", "vice", "eighty", "fifty", "forty", "ninety", "seventy", "sixty", "thirty", "twenty",
    }
)  # fmt: skip
# What French writes one in front of, and is no end of a word: pronouns behind their verb, «même» behind a pronoun.
_SECOND = frozenset(
    {"elle", "elles", "il", "ils", "même", "mêmes", "t-elle", "t-elles", "t-il", "t-ils", "t-on"}
)
# What they write one between: «mi-juillet», «trente-deux», but «trente-naire» is parted.
_PAIRS = (
    (
        frozenset({"mi"}),
        frozenset(
            {
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            }
        ),
    ),
    (
        frozenset({"dix", "vingt", "trente", "quarante", "cinquante", "soixante"}),
        frozenset({"deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"}),
    ),
)  # fmt: skip


def written_words(lines: Iterable[str]) -> frozenset[str]:
    """The words within lines, those with hyphens whole: what a document writes it writes in other places too."""
    return frozenset(word for line in lines for word in _WORD.findall(line.casefold()) if len(word) > 1)


def joined(text: str, line: str, words: frozenset[str]) -> str:
    """A text with the line that follows it.

    Args:
        text: What ends at a line's end.
        line: The next line.
        words: Those of the document.
    """
    # A hyphen at a line's end in Latin script parts a word; before a capital or a figure it was written.
    at_hyphen = text[-1:] in "-\u2010" and text[-2:-1].isalnum() and LATIN.match(line) is not None
    parts = at_hyphen and text[-2:-1].islower() and line[:1].islower() and not _is_written(text, line, words)
    glued = at_hyphen or bool(_RANGE.search(text) and line[:1].isdigit())
    return f"{text[:-1] if parts else text}{'' if glued else ' '}{line}"


def _is_written(text: str, line: str, words: frozenset[str]) -> bool:
    """Whether the word around the end of a line is written with its hyphen there."""
    last, first = _LAST.search(text.casefold()), _WORD.match(line.casefold())
    if not (last and first):
        return False
    head, tail = last[0], first[0]
    if f"{head}-{tail}" in words:
        return True
    is_compound = head in _FIRST or tail in _SECOND
    is_compound = is_compound or any(head in heads and tail in tails for heads, tails in _PAIRS)
    return is_compound and f"{head}{tail}" not in words
